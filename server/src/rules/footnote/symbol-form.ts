import { readSymbols, type DocumentSymbol } from '../../citation/symbol';
import { uncapitalised } from '../../text/letters';
import type { Paragraph } from '../../syntax/resolution';
import { replaceProse } from '../../model/edits';
import { matched } from '../../text/matched';
import { defineRule } from '../rule';
import type { ParagraphContext } from '../../model/context';
import { seeHead } from '../../model/notes/source';

const wordInFront =
  /(?:^|[ (])((?:(?:UN|U\.N\.|United Nations|General Assembly|Security Council) )?doc(?:ument)?s?\.? (?:Nos?\. )?)$/i;
const partBehind =
  /^(?:,? \((annex(?:es)?(?: [IVX]{1,5})?|(?:paras?\.|paragraphs?) [\d–-]{1,9})\)| (annex(?:es)?|paras?\.|chap\.|sect\.)(?=[ .,;)]|$))/i;
const joiner = /^(?:,|;|,? and|;? and| &) $/;

export const symbolForm = defineRule({
  id: 'footnote/symbol-form',
  summary:
    'A document of the United Nations is cited by its symbol alone, with the part after a comma; several are joined by commas and “and”.',
  rationale:
    'The symbol says that it is a United Nations document. The documents of other organizations do take the word: “International Maritime Organization, document LEG/CONF.15/21.”',
  source:
    'Editorial Manual, footnotes, chapter 3, section A; measured: 3,133 notes of symbols alone and 757 with an annex.',
  languages: ['en'],
  severity: 'error',
  fix: 'safe',
  messages: {
    word: 'Leave out “{0}” before a symbol of the United Nations.',
    part: 'Write the part after a comma: “{0}”.',
    joiner: 'Join the symbols with commas, and the last one with “and”.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the report,[^1]\n\n[^1]: UN Doc. A/67/738.\n',
        mended: '*Noting* the report,[^1]\n\n[^1]: A/67/738.\n',
      },
      {
        wrong: '*Noting* the report,[^1]\n\n[^1]: See document A/C.2/59/3 (Annex).\n',
        mended: '*Noting* the report,[^1]\n\n[^1]: See A/C.2/59/3, annex.\n',
      },
      {
        wrong: '*Noting* the reports,¹\n\n¹ A/73/201; A/74/272.\n',
        mended: '*Noting* the reports,¹\n\n¹ A/73/201 and A/74/272.\n',
      },
    ],
    right: [
      '*Noting* the Protocol,[^1]\n\n[^1]: International Maritime Organization, document LEG/CONF.15/21.\n',
      '*Noting* the reports,[^1]\n\n[^1]: See S/2017/931, annex, and S/2018/620, annex.\n',
      '*Noting* the reports,[^1]\n\n[^1]: A/75/5 (Vol. II) and A/75/6 (Sect. 1).\n',
    ],
  },
  roles: ['note'],
  check(paragraph, context) {
    const { prose } = paragraph.inline;
    const symbols = readSymbols(prose.text);
    for (const { start, end } of symbols) {
      const word = wordInFront.exec(prose.text.slice(Math.max(0, start - 60), start))?.[1];
      // Behind the name of another organization the word stays.
      if (word !== undefined && !/[^,;(]{3}, $/.test(prose.text.slice(0, start - word.length))) {
        send(context, paragraph, 'word', [start - word.length, start], '', word.trim());
      }
      const part = partBehind.exec(prose.text.slice(end));
      const name = part?.[1] ?? part?.[2];
      if (part && name !== undefined) {
        const at = end + part[0].indexOf(name);
        const text = `, ${uncapitalised(prose.raw.slice(at, at + name.length))}`;
        send(context, paragraph, 'part', [end, end + part[0].length], text, uncapitalised(name));
      }
    }
    checkJoiners(paragraph, context, symbols);
  },
});

/** Only a note that is a list of symbols and nothing else; parts and abbreviated addenda have commas of their own. */
function checkJoiners(
  paragraph: Paragraph,
  context: ParagraphContext<'word' | 'part' | 'joiner'>,
  symbols: readonly DocumentSymbol[],
): void {
  const { text } = paragraph.inline.prose;
  const last = symbols.at(-1);
  if (symbols.length < 2 || !last || !/^\.?\s*$/.test(text.slice(last.end))) return;
  if (symbols[0]?.start !== matched(seeHead, text).length) return;
  const gaps = symbols.slice(1).map(({ start }, i) => ({ start: symbols[i]?.end ?? start, end: start }));
  if (!gaps.every(({ start, end }) => joiner.test(text.slice(start, end)))) return;
  gaps.forEach(({ start, end }, i) => {
    const expected = i === gaps.length - 1 ? ' and ' : ', ';
    if (text.slice(start, end) === expected) return;
    // "A and B, C and D" may pair reports with their addenda.
    if (expected === ', ' && text.slice(start, end).endsWith(' and ')) return;
    send(context, paragraph, 'joiner', [start, end], expected, '');
  });
}

function send(
  { report }: ParagraphContext<'word' | 'part' | 'joiner'>,
  { inline: { prose } }: Paragraph,
  message: 'word' | 'part' | 'joiner',
  [start, end]: readonly [number, number],
  text: string,
  arg: string,
): void {
  const edit = replaceProse(prose, start, end, text);
  report({
    at: prose.span(start, end),
    message,
    args: [arg],
    fix: edit && {
      title: text === '' ? 'Remove “{0}”' : 'Write “{0}”',
      args: [text === '' ? arg : text.trim()],
      applicability: 'safe',
      edits: [edit],
    },
  });
}
