import { visible } from '../../model/edits';
import { insert } from '../../text/edit';
import type { Organ } from '../../organs/organ';
import type { Block } from '../../syntax/blocks';
import type { Span } from '../../text/lines';
import { defineRule } from '../rule';

export const organLineItalics = defineRule({
  id: 'italics/organ-line',
  summary: 'The name of the organ in the enacting formula is in italics.',
  rationale:
    'The enacting formula opens the one sentence that the resolution is. The comma after it is roman in most texts; inside the italics it is not held to be wrong.',
  source:
    'Measured: italic in 2,258 of 2,269 General Assembly texts of sessions 74–80 and in 1,208 of 1,223 Security Council resolutions of 2000–2019.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: {
    missing: 'Set the enacting formula in italics: “{0}”.',
    bold: 'Set the enacting formula in italics, not in bold: “{0}”.',
    underlined: 'Set the enacting formula in italics, not underlined: “{0}”.',
    heading: 'Set the enacting formula in italics, not as a heading: “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong: 'The General Assembly,\n\n*Recalling* its resolution 70/1 of 25 September 2015,\n',
        mended: '*The General Assembly*,\n\n*Recalling* its resolution 70/1 of 25 September 2015,\n',
      },
      {
        wrong: '## THE HUMAN RIGHTS COUNCIL,\n\n*Noting* the report,\n',
        mended: '*THE HUMAN RIGHTS COUNCIL*,\n\n*Noting* the report,\n',
      },
      {
        wrong: '**The Security Council**,\n\n_Recalling_ its resolution 1325 (2000),\n',
        mended: '_The Security Council_,\n\n_Recalling_ its resolution 1325 (2000),\n',
      },
    ],
    right: [
      '*The General Assembly,*\n\n*Recalling* its resolution 70/1 of 25 September 2015,\n',
      '***The General Assembly***,\n\n*Recalling* its resolution 70/1 of 25 September 2015,\n',
    ],
  },
  roles: ['formula'],
  check(paragraph, { italicMarks, usesItalics, report, resolution: { source } }) {
    const { prose, emphases } = paragraph.inline;
    const [block] = paragraph.blocks;
    const mark = block && headingMark(source, block);
    const name = visible(paragraph).replace(/[,:;.]$/, '');
    const around = emphases.filter(({ start, end }) => start === 0 && end >= name.length);
    const isItalic = around.some(({ italic }) => italic);
    if (name === '' || (isItalic && !mark)) return;
    // Another wording is mended first.
    if (block?.organ && !isNamed(block.organ, name)) return;
    const [open, close] = italicMarks;
    const other = around[0];
    const { start, end } = prose.span(0, name.length);
    // The comma that stood within the marks of bold stands behind those of the italics.
    const edits = isItalic
      ? []
      : !other
        ? [insert(start, open), insert(end, close)]
        : other.close.start === end
          ? [
              { ...other.open, text: open },
              { ...other.close, text: close },
            ]
          : [{ ...other.open, text: open }, insert(end, close), { ...other.close, text: '' }];
    report({
      at: other ? { start: other.open.start, end: other.close.end } : { start, end },
      message: mark ? 'heading' : other ? (other.strong ? 'bold' : 'underlined') : 'missing',
      args: [name],
      // Among openings in italics another mark is a slip; plain words have a rule of their own.
      atMost: usesItalics && other ? undefined : 'information',
      // Marks around a part of the name are for a person to untangle.
      fix:
        emphases.length > around.length
          ? undefined
          : {
              title: 'Set “{0}” in italics',
              args: [name],
              applicability: 'safe',
              edits: mark ? [{ ...mark, text: '' }, ...edits] : edits,
            },
    });
  },
});

/** The mark that makes a line a heading in Markdown, with the blanks behind it. */
function headingMark(source: string, { start, content }: Block): Span | undefined {
  const hash = source.slice(start, content.start).indexOf('#');
  return hash < 0 ? undefined : { start: start + hash, end: content.start };
}

const isNamed = ({ formula, name }: Organ, written: string): boolean =>
  [formula, name].some((form) => form.toLowerCase() === written.trim().replace(/\s+/g, ' ').toLowerCase());
