import { passages, replacement } from '../../model/passages';
import { vocabularySlips } from '../../model/wording/vocabulary-slips';
import { bodyRoles } from '../../model/roles';
import { defineRule } from '../rule';

/** After a semicolon, and between a word and a bracket; the ending of a plural may be in brackets: `resolution(s)`. */
const none = /;(?=\p{L})|(?<=\p{L}{3})(?=\((?!(?:e?s|ies)\))[^()]{3,}\))|\)(?<=[^()]{3}\))(?=\p{L}{2})/gu;
/** Before or after the hyphen of a compound; `short- and long-term` has a blank of its own. */
const inCompound =
  /(?<=\p{Ll}{2}) -(?=\p{Ll}{2})|(?<=\p{Ll}{2})- (?=(?!(?:and|or|to|nor|but|as|versus)\b)\p{Ll}{2})/gu;

/** Beside a stroke between words: `and /or`. */
const besideStroke = /(?<=\p{Ll}{2})(?: \/ ?|\/ )(?=\p{Ll}{2})/gu;

export const missingSpace = defineRule({
  id: 'style/missing-space',
  summary: 'A blank stands after a semicolon and before a bracket, and none beside a hyphen.',
  rationale:
    'Endings in brackets, “resolution(s)”, and hyphens that wait for the second part of a word, “short- and long-term”, are right.',
  source: 'Measured: none in 806,248 words of published texts.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    missing: 'A space is missing here.',
    stroke: 'Remove the space beside the stroke.',
    hyphen: 'Remove the space beside the hyphen.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*Noting* the plan;and the Office(OCHA) with the Fund (CERF)and others,\n\n*Decides* to act.\n',
        mended:
          '*Noting* the plan; and the Office (OCHA) with the Fund (CERF) and others,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* the decision- making and the long -term plan,\n\n*Decides* to act.\n',
        mended: '*Noting* the decision-making and the long-term plan,\n\n*Decides* to act.\n',
      },
    ],
    right: ['*Noting* the resolution(s) and the short- and long-term plans,\n\n*Decides* to act.\n'],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    const { text } = paragraph.inline.prose;
    // What stands there is looked for by its sign: a search for letters would stop at each of them.
    if (/[;)](?=[^\s.,;:])|\((?<=\S\()/.test(text))
      for (const match of passages(paragraph, none))
        report(replacement(paragraph, match, `${match[0]} `, 'missing', 'suggestion'));
    if (text.includes(' /') || text.includes('/ '))
      for (const match of passages(paragraph, besideStroke))
        report(replacement(paragraph, match, '/', 'stroke', 'suggestion'));
    if (!text.includes(' -') && !text.includes('- ')) return;
    // `Decem- ber` is no compound, and its spelling is told of.
    const { broken } = vocabularySlips(paragraph.inline);
    for (const match of passages(paragraph, inCompound))
      if (!broken.some(({ start, end }) => start <= match.index && match.index < end))
        report(replacement(paragraph, match, '-', 'hyphen', 'suggestion'));
  },
});
