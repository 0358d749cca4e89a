import { distance } from 'fastest-levenshtein';
import { passages, replacement } from '../../model/passages';
import { bodyRoles } from '../../model/roles';
import { fromCardinal, fromOrdinal, toOrdinal } from '../../syntax/numerals';
import { defineRule } from '../rule';

/**
 * What stands for an ordinal between “its” or “the” and “session”: one word or two, or figures. Looked for from the
 * noun, which is rarer.
 */
const named =
  / sessions?(?<=\b(?:its|the|at|of|and|their) ((?:[A-Za-z]{3,13}(?:(?: [-–] ?|[-–] ?| )[A-Za-z]{3,9})?|\d{1,3} ?(?:st|nd|rd|th|d)?)) [Ss]essions?)(?![\p{L}-]| (?:of the (?:Conference|Committee|Commission|Board|Sub|Working)))/giu;
/** The same in ordinary words: `its current session`, `the organizational session`. */
const ordinalWord = /^(?:[a-z]+(?:ieth|teenth)|[a-z]+(?:ty|y)[- ]?[a-z]{2,8}|[a-z]+(?:th|st|nd|rd))$/i;

/** No number of letters farther off is a slip of the same word. */
const farthest = 2;
/** Shorter words are near to too many others. */
const shortest = 6;
/** From here on an ordinal of three words would be needed, and figures stand. */
const figuresFrom = 100;

export const sessionOrdinal = defineRule({
  id: 'style/session',
  summary: 'A session is numbered in words, in small letters and with a hyphen: “its eighty-first session”.',
  rationale:
    'Special sessions in names of documents (“Final Document of the Tenth Special Session”) and sessions from the hundredth on are left alone, as are titles in quotation marks.',
  source:
    'Editorial Manual, numbers; measured: “seventy-ninth session” and its like 7,917 times, in figures 26 times, most of these from the hundredth session of another body on.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: {
    figures: 'Write “{1}”, with the number in words.',
    letters: 'Write “{1}”, in small letters.',
    hyphen: 'Write “{1}”, with a hyphen.',
    spelling: '“{0}” is not the number of a session. Is “{1}” meant?',
    ordinal: 'Write “{1}”: a session takes an ordinal, not “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Decides* to continue at its 81st session and at its Eighty-second Session;\n',
        mended: '*Decides* to continue at its eighty-first session and at its eighty-second session;\n',
      },
      {
        wrong: '*Decides* to continue at its eighty first session;\n',
        mended: '*Decides* to continue at its eighty-first session;\n',
      },
      {
        wrong: '*Decides* to continue at its eigthy-first session;\n',
        mended: '*Decides* to continue at its eighty-first session;\n',
        byHand: true,
      },
      {
        wrong: '*Decides* to continue at its eighty-one session;\n',
        mended: '*Decides* to continue at its eighty-first session;\n',
        byHand: true,
      },
    ],
    right: [
      '*Recalling* the Final Document of the Tenth Special Session of the General Assembly, the plenary session and the 102nd session of the Committee,\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    if (!/session/i.test(paragraph.inline.prose.text)) return;
    for (const { 0: noun, 1: word = '', index } of passages(paragraph, named)) {
      const found = read(word, noun);
      if (!found) continue;
      const start = index - word.length;
      const right = `${found.ordinal} session`;
      const match = { 0: word + noun, index: start };
      const isCertain = found.message !== 'spelling' && found.message !== 'ordinal';
      report({
        ...replacement(paragraph, match, right, found.message, isCertain ? 'safe' : 'suggestion'),
        args: [word, right],
      });
    }
  },
});

interface Found {
  readonly message: 'figures' | 'letters' | 'hyphen' | 'spelling' | 'ordinal';
  readonly ordinal: string;
}

/** The ordinal that was meant, and what is wrong with how it is written; undefined for one that is right, and for another word. */
function read(word: string, noun: string): Found | undefined {
  const figures = /^\d{1,3}/.exec(word)?.[0];
  if (figures !== undefined) {
    const ordinal = Number(figures) < figuresFrom ? toOrdinal(Number(figures)) : undefined;
    return ordinal === undefined ? undefined : { message: 'figures', ordinal };
  }
  const lower = word.toLowerCase();
  if (fromOrdinal(lower) !== undefined)
    return lower === word && noun === noun.toLowerCase() ? undefined : { message: 'letters', ordinal: lower };
  const hyphened = lower.replace(/ ?[–-] ?| /, '-');
  if (hyphened !== lower && fromOrdinal(hyphened) !== undefined)
    return { message: 'hyphen', ordinal: hyphened };
  const cardinal = fromCardinal(hyphened);
  const counted = cardinal === undefined || cardinal < 2 ? undefined : toOrdinal(cardinal);
  if (counted !== undefined && !/s$/i.test(noun)) return { message: 'ordinal', ordinal: counted };
  if (lower.length < shortest || !ordinalWord.test(lower)) return undefined;
  const ordinal = nearest(hyphened);
  return ordinal === undefined
    ? undefined
    : { message: ordinal.replace('-', '') === lower ? 'hyphen' : 'spelling', ordinal };
}

const ordinals = Array.from({ length: figuresFrom }, (_, i) => toOrdinal(i + 1) ?? '');

/** The one ordinal that is a slip or two away. */
function nearest(word: string): string | undefined {
  const near = ordinals
    .map((ordinal) => ({ ordinal, away: distance(word, ordinal) }))
    .filter(({ away }) => away <= farthest)
    .sort((a, b) => a.away - b.away);
  const [first, second] = near;
  return first && first.away < (second?.away ?? Infinity) ? first.ordinal : undefined;
}
