import { replacement, passages } from '../../model/passages';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';

/** A straight one between letters, or after a plural. */
const straight = /'(?<=\p{L}')(?=\p{L})|'(?<=\p{Ll}s')(?= )/gu;
/** An opening quotation mark, an accent or a prime in its place; after these letters only, since names have some (Hawai‘i). */
const other = /[‘´`′ʼ＇](?<=\p{L}[‘´`′ʼ＇])(?=(?:s|t|re|ve|ll)(?!\p{L}))|[´`′ʼ＇](?<=\p{Ll}s[´`′ʼ＇])(?= )/gu;

/** A blank before or after it: `Council ’s`, `Council’ s`. */
const spaced = /(?=[ ’])(?:(?<=\p{L}) ’s(?= )|(?<=\p{L})’ s(?= ))/gu;
/** No owner, for nothing is owned: `1990’s`, `Government’s should`; what follows `and` may be owned by two. */
const plural =
  /(?=’s)(?:(?<=\b\d{3}0)’s\b|(?<=(?<!\p{L})(?:\p{Lu}{3,8}|(?:[Ss]tate|[Gg]overnment|[Pp]arty|\p{Ll}{3,30})))’s(?= (?:to|in|of|for|by|on|from|with|at|should|shall|are|have|were|will|must|may|is|has|was|can|who|which|that)\b)|(?<=\p{Ll}{3})’s(?= and (?!(?:[\p{L}-]{1,20} ){0,2}[\p{L}-]{1,20}’)(?:the|to|in|of|their|its|all|other)\b))/gu;
/** The same before what goes on with the sentence. */
const goesOn =
  /’s(?<=(?<!\p{L})(?:[Ss]tate|[Gg]overnment|\p{Ll}{2,20}(?:tion|ment|ort|cie|tie|sure|ity|ance|ence|ist|ing|ship))’s)(?= and,? (?![^;.]{0,80}’))/gu;
/** After a plural: `States’s`; names and words such as `process` end otherwise. */
const afterPlural =
  /(?=’s)(?<=(?<!\p{L})(?:(?:States|Governments|Nations|Parties|Members)|\p{Ll}{2,20}(?:ies|[bdgklmnprtvw]s|[^s]es)))’s(?= )/gu;

export const apostrophe = defineRule({
  id: 'punctuation/apostrophe',
  summary: 'The apostrophe is the curly one: “the Council’s”, “Member States’”.',
  rationale:
    'A straight apostrophe is blamed only in a text that has curly marks elsewhere: one that was typed with straight marks throughout is left as it is. An opening quotation mark, an accent or a prime is always wrong before an “s”.',
  source: 'Measured: two straight apostrophes in 806,248 words of published texts, and no other sign.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: {
    straight: 'Write the curly apostrophe (’), as in the rest of this text.',
    spaced: 'Remove the space beside the apostrophe: write “’s”.',
    plural: 'Remove “’” from this plural, or say what is owned.',
    owners: 'Write “’” alone after the “s” of a plural.',
    other: 'Write an apostrophe (’) here, not “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong:
          "*Recalling* the item entitled “Peace” and the Secretary-General's report,\n\n*Decides* to act.\n",
        mended:
          '*Recalling* the item entitled “Peace” and the Secretary-General’s report,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Recalling* the Council‘s report and Member States´ views,\n\n*Decides* to act.\n',
        mended: '*Recalling* the Council’s report and Member States’ views,\n\n*Decides* to act.\n',
      },
    ],
    right: ["*Recalling* the Council's report and the Nuku‘alofa Declaration,\n\n*Decides* to act.\n"],
  },
  roles: [...bodyRoles, 'note', 'heading'],
  check(paragraph, { usesCurlyQuotes, report }) {
    const { text } = paragraph.inline.prose;
    if (usesCurlyQuotes && text.includes("'"))
      for (const match of passages(paragraph, straight))
        report(replacement(paragraph, match, '’', 'straight'));
    if (text.includes('’')) {
      for (const match of passages(paragraph, spaced)) report(replacement(paragraph, match, '’s', 'spaced'));
      for (const match of [...passages(paragraph, plural), ...passages(paragraph, goesOn)])
        report(replacement(paragraph, match, 's', 'plural', 'suggestion'));
      for (const match of passages(paragraph, afterPlural))
        report(replacement(paragraph, match, '’', 'owners', 'suggestion'));
    }
    if (/[‘´`′ʼ＇]/.test(text))
      for (const match of passages(paragraph, other)) report(replacement(paragraph, match, '’', 'other'));
  },
});
