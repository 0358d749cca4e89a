import { replacement, passages } from '../../model/passages';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';

/** A straight one between letters, or after a plural. */
const straight = /'(?<=\p{L}')(?=\p{L})|'(?<=\p{Ll}s')(?= )/gu;
/** An opening quotation mark, an accent or a prime in its place; after these letters only, since names have some (Hawai‘i). */
const other = /[‘´`′](?<=\p{L}[‘´`′])(?=(?:s|t|re|ve|ll)(?!\p{L}))|[´`′](?<=\p{Ll}s[´`′])(?= )/gu;

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
    if (/[‘´`′]/.test(text))
      for (const match of passages(paragraph, other)) report(replacement(paragraph, match, '’', 'other'));
  },
});
