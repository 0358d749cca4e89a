import { distance } from 'fastest-levenshtein';
import { capitalised } from '../../text/letters';
import { fromOrdinal, toOrdinal } from '../../syntax/numerals';
import type { Resolution } from '../../syntax/resolution';
import { defineRule } from '../rule';
import type { RuleContext } from '../../model/context';
import { fieldOf, rewrite, sessionOfSymbol } from '../../model/masthead/fields';

const line = /^(?:(\d{1,3}) ?(?:st|nd|rd|th)|([A-Za-z -]+?)) ((?:emergency )?special |resumed )?session$/i;
const misspelt = /(?<![\w-])([A-Z][a-z]{3,11}(?:[- ][a-z]{5,8})?) session\b/;
const kinds = { regular: '', S: 'special ', ES: 'emergency special ' } as const;

export const mastheadSession = defineRule({
  id: 'masthead/session',
  summary:
    'The session is an ordinal in words with a capital, “Eightieth session”, and is the one that the symbol names.',
  rationale:
    'Where line and symbol differ one of them was left over from an older text; which one only the drafter knows.',
  source: 'Measured on the covers of all texts of sessions 74–80.',
  languages: ['en'],
  severity: 'error',
  fix: 'safe',
  messages: {
    form: 'Write the session as “{0}”.',
    symbol: 'Write “{1}”, or correct the symbol {0}.',
    year: 'Check the year: the symbol {0} is of another one.',
  },
  examples: {
    wrong: [
      {
        wrong: 'A/C.3/80/L.20\n\n80th session\n\nThird Committee\n\n*The General Assembly*,\n',
        mended: 'A/C.3/80/L.20\n\nEightieth session\n\nThird Committee\n\n*The General Assembly*,\n',
      },
      {
        wrong: 'A/80/L.20\n\nEightieth Session\n\n*The General Assembly*,\n',
        mended: 'A/80/L.20\n\nEightieth session\n\n*The General Assembly*,\n',
      },
      {
        wrong: 'A/C.3/81/L.20\n\nEightieth session\n\nThird Committee\n\n*The General Assembly*,\n',
        mended: 'A/C.3/81/L.20\n\nEighty-first session\n\nThird Committee\n\n*The General Assembly*,\n',
        byHand: true,
      },
    ],
    right: [
      'A/ES-11/L.1\n\nEleventh emergency special session\n\n*The General Assembly*,\n',
      'A/RES/2200(XXI)A\n\nTwenty-first session\n\n*The General Assembly*,\n',
    ],
  },
  check(resolution, { report }) {
    const field = fieldOf(resolution, 'session');
    const symbol = resolution.masthead.symbol ?? '';
    if (!field) {
      checkMisspelt(resolution, report);
      return;
    }
    const at = field.prose.span(field.from, field.to);
    const { text } = field;
    const year = /^\d{4}/.exec(text)?.[0];
    if (year !== undefined) {
      const inSymbol = /^E\/(?:[A-Z.\d]+\/)?(\d{4})\//.exec(symbol)?.[1];
      if (inSymbol !== undefined && inSymbol !== year) report({ at, message: 'year', args: [symbol] });
      return;
    }
    const [, figures, words = '', kind = ''] = line.exec(text) ?? [];
    const number = figures === undefined ? fromOrdinal(words.replace(' ', '-')) : Number(figures);
    const ordinal = number === undefined ? undefined : toOrdinal(number);
    if (number === undefined || ordinal === undefined) return;
    const expected = lineOf(ordinal, kind.toLowerCase());
    if (text !== expected)
      report({
        at,
        message: 'form',
        args: [expected],
        fix: rewrite(field.prose, field.from, field.to, expected),
      });

    const named = sessionOfSymbol(symbol);
    const series = /emergency/i.test(kind) ? 'ES' : /special/i.test(kind) ? 'S' : 'regular';
    if (!named || (named.session === number && named.series === series)) return;
    const bySymbol = toOrdinal(named.session);
    if (bySymbol === undefined) return;
    const due = lineOf(
      bySymbol,
      named.series === 'regular' && /resumed/i.test(kind) ? 'resumed ' : kinds[named.series],
    );
    report({
      at,
      message: 'symbol',
      args: [symbol, due],
      fix: rewrite(field.prose, field.from, field.to, due, 'suggestion'),
    });
  },
});

/** `Eightieth session`, `Eleventh emergency special session`: the ordinal, and what kind of session with a blank. */
const lineOf = (ordinal: string, kind = ''): string => `${capitalised(ordinal)} ${kind}session`;

/** `Eightyth session`: next to the ordinal of the session that the symbol names. */
function checkMisspelt(resolution: Resolution, report: RuleContext<'form'>['report']): void {
  const named = sessionOfSymbol(resolution.masthead.symbol ?? '');
  const ordinal = named?.series === 'regular' ? toOrdinal(named.session) : undefined;
  if (ordinal === undefined) return;
  for (const { inline } of resolution.masthead.paragraphs) {
    const match = misspelt.exec(inline.prose.text);
    if (!match) continue;
    const { 0: all, 1: word = '', index } = match;
    if (distance(word.toLowerCase(), ordinal) > 2) continue;
    const expected = lineOf(ordinal);
    const fix = rewrite(inline.prose, index, index + all.length, expected, 'suggestion');
    report({ at: inline.prose.span(index, index + all.length), message: 'form', args: [expected], fix });
  }
}
