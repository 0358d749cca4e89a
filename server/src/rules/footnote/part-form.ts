import { distance } from 'fastest-levenshtein';
import { passages, replacement } from '../../model/passages';
import { readNumber } from '../../citation/number';
import type { Paragraph } from '../../syntax/resolution';
import { defineRule } from '../rule';
import type { ParagraphContext } from '../../model/context';

const annexFirst =
  /^(See (?:also )?)?(?:the )?annex(?:es)?( [IVX]{1,4})? (?:to|of) (?:the )?(?:(?:General Assembly|GA) )?(?:resolution |A\/RES\/)(?=\d)/iu;
const word = /(?<=[,;] |\()[A-Za-z]{4,8}(?=[.,;)]|$| [IVX]{1,4}[.,;)])/gu;
const loose =
  /(?<=\bdecision [\w/.]{0,14}\w|\bresolution \d{1,3}|\bdecision [IVX]{1,5}\/\d{1,3}) (?:\((annex(?:es)?(?: [IVX]{1,4})?)\)|(annex(?:es)?(?: [IVX]{1,4})?)(?=[.,;)]|$))/gi;
const twice = /, ((?:annex|para\.|paras\.|chap\.|sect\.|vol\.)(?: [\dIVX]{1,6})?), \1(?=[.,;)]|$)/g;
const names = ['annex', 'annexes'];
/** Words that notes have there, with a meaning of their own. */
const others = ['annexed'];

export const partForm = defineRule({
  id: 'footnote/part-form',
  summary: 'A note names the source first and its part after a comma: “Resolution 69/313, annex.”',
  rationale: 'An annex is written out, with a small letter, and no part is named twice.',
  source:
    'Measured: “, annex” in 3,900 notes of General Assembly resolutions, sessions 74–80, “Annex to” in none.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    first: 'Write “{1}”: the resolution comes first.',
    annex: 'Write “{1}”, not “{0}”.',
    comma: 'Write the part after a comma: “{1}”.',
    twice: 'This part stands here twice.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the Agenda,[^1]\n\n[^1]: Annex to resolution 69/313.\n',
        mended: '*Noting* the Agenda,[^1]\n\n[^1]: Resolution 69/313, annex.\n',
      },
      {
        wrong: '*Noting* the report,[^1]\n\n[^1]: A/55/640, anex.\n',
        mended: '*Noting* the report,[^1]\n\n[^1]: A/55/640, annex.\n',
      },
      {
        wrong: '*Noting* the report,[^1]\n\n[^1]: See FCCC/CP/2015/10/Add.1, decision 1/CP.21 (annex).\n',
        mended: '*Noting* the report,[^1]\n\n[^1]: See FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex.\n',
      },
      {
        wrong: '*Noting* the report,[^1]\n\n[^1]: A/56/61, annex, annex.\n',
        mended: '*Noting* the report,[^1]\n\n[^1]: A/56/61, annex.\n',
      },
    ],
    right: ['*Noting* the report,[^1]\n\n[^1]: A/56/61, annex I, annexed table; see also annex II.\n'],
  },
  roles: ['note'],
  check(paragraph, context) {
    checkFirst(paragraph, context);
    for (const match of passages(paragraph, word)) {
      const right = annexMeant(match[0]);
      if (right !== undefined) context.report(replacement(paragraph, match, right, 'annex', 'suggestion'));
    }
    for (const match of passages(paragraph, loose)) {
      const part = (match[1] ?? match[2] ?? '').replace('A', 'a');
      context.report(replacement(paragraph, match, `, ${part}`, 'comma', 'suggestion'));
    }
    for (const match of passages(paragraph, twice))
      context.report(replacement(paragraph, match, `, ${match[1] ?? ''}`, 'twice', 'suggestion'));
  },
});

/** `Annex to resolution 69/313` */
function checkFirst(paragraph: Paragraph, { report }: ParagraphContext<'first'>): void {
  const { text } = paragraph.inline.prose;
  const match = annexFirst.exec(text);
  const number = match && readNumber(text, match[0].length);
  if (!number) return;
  const [, see = '', which = ''] = match;
  const whole = { 0: text.slice(0, number.end), index: 0 };
  const noun = see === '' ? 'Resolution' : `${see}resolution`;
  const right = `${noun} ${text.slice(number.start, number.end)}, annex${which}`;
  report(replacement(paragraph, whole, right, 'first', 'suggestion'));
}

/** `annex` for a word that is a letter or two away from it; undefined for it and for others. */
function annexMeant(typed: string): string | undefined {
  const small = typed.toLowerCase();
  if (names.includes(small)) return undefined;
  if (others.includes(small) || !small.startsWith('an')) return undefined;
  return names.find((name) => distance(small, name) === 1);
}
