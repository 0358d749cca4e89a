import { matchesIn } from '../../text/matches';
import { passages, replacement } from '../../model/passages';
import { bodyRoles } from '../../model/roles';
import { defineRule } from '../rule';

/** Marks that open or close a quotation in another language, or are two single ones. */
const foreign = /[«»‹›„‟]|‚(?=\p{L})|‘‘|’’|``|''/gu;
/** A quotation in single marks that stands in no other. */
const single = /(?<![\p{L}\p{N}])‘([^‘’“”]{2,300})’(?![\p{L}\p{N}])/gu;
/** The same with straight ones; an apostrophe after a letter opens nothing. */
const straightSingle = /(?<![\p{L}\p{N}'])'(?=[\p{L}\p{N}])([^'‘’“”]{2,300})'(?![\p{L}\p{N}'])/gu;
/** A blank after the opening mark or before the closing one. */
const inside = /“ +(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}).]) +”(?!\p{L})/gu;

export const otherQuotes = defineRule({
  id: 'punctuation/other-quotes',
  summary: 'A quotation stands between “ and ”, with no blank inside the marks.',
  rationale:
    'Other languages have other marks, and keyboards set two single ones in place of a double one. Single marks stand only within a quotation.',
  source: 'Editorial Manual, quotations; measured: none of them in 806,248 words of published texts.',
  languages: ['en'],
  severity: 'warning',
  fix: 'none',
  messages: {
    foreign: 'Write the quotation marks “ and ”, not {0}.',
    single: 'Write double quotation marks: “…”.',
    inside: 'Remove the space inside the quotation marks.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the reports «Peace» and ‘‘Security’’,\n\n*Decides* to act.\n',
        mended: '*Noting* the reports “Peace” and “Security”,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* the report ‘Peace’ and the study “ Security ”,\n\n*Decides* to act.\n',
        mended: '*Noting* the report “Peace” and the study “Security”,\n\n*Decides* to act.\n',
      },
    ],
    right: ['*Noting* the report “The ‘new’ agenda” and States’ views,\n\n*Decides* to act.\n'],
  },
  roles: [...bodyRoles, 'note'],
  check(paragraph, { report }) {
    const { prose } = paragraph.inline;
    const { text } = prose;
    if (!/[«»‹›„‟‚‘“”`']/.test(text)) return;
    for (const { 0: mark, index } of matchesIn(text, foreign))
      report({ at: prose.span(index, index + mark.length), message: 'foreign', args: [mark] });
    let depth = 0;
    let read = 0;
    for (const { 0: all, index } of matchesIn(text, single)) {
      for (; read < index; read++) depth += text[read] === '“' ? 1 : text[read] === '”' ? -1 : 0;
      if (depth <= 0) report({ at: prose.span(index, index + all.length), message: 'single' });
    }
    if (text.includes("'"))
      for (const { 0: all, index } of passages(paragraph, straightSingle))
        report({ at: prose.span(index, index + all.length), message: 'single' });
    for (const match of matchesIn(text, inside)) {
      const { at } = replacement(paragraph, match, '', 'inside');
      report({ at, message: 'inside' });
    }
  },
});
