import { passages, replacement } from '../../model/passages';
import { bodyRoles } from '../../model/roles';
import { defineRule } from '../rule';

const amount =
  '(\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)((?: (?:thousand|million|billion|trillion))?)';
const before = new RegExp(
  `(?<![\\p{L}\\d])(?:(US|U\\.S\\.|Can|AU|A|C)? ?\\$|(USD|US dollars?|EUR|GBP)|([€£¥])) ?${amount}(?![\\d,.]\\d)`,
  'gu',
);
const after = new RegExp(
  `(?<![\\p{L}\\d.,$€£])${amount} ?(?:(US|U\\.S\\.)? ?\\$|(USD|EUR|GBP)|([€£]))(?!\\p{L})`,
  'gu',
);
const named: Readonly<Record<string, string>> = {
  EUR: 'euros',
  '€': 'euros',
  GBP: 'pounds sterling',
  '£': 'pounds sterling',
  '¥': 'yen',
};

export const currency = defineRule({
  id: 'style/currency',
  summary:
    'Sums are written with the name of the currency after them: “25,000 dollars”, “1 billion United States dollars”.',
  rationale: 'Signs and codes of currencies belong to tables and budgets.',
  source: 'Measured: “dollars” in words in every sum of published resolutions, and no sign or code.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: { words: 'Write “{1}”, with the currency in words after the sum.' },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the sum of $25,000 and the fund of US$ 1.5 billion,\n\n*Decides* to act.\n',
        mended:
          '*Noting* the sum of 25,000 dollars and the fund of 1.5 billion United States dollars,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* the sum of 25,000 USD and the fund of €3 million,\n\n*Decides* to act.\n',
        mended:
          '*Noting* the sum of 25,000 United States dollars and the fund of 3 million euros,\n\n*Decides* to act.\n',
      },
    ],
    right: ['*Noting* the sum of 25,000 United States dollars,\n\n*Decides* to act.\n'],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    if (!/[$€£¥]|USD|EUR|GBP|US dollar/.test(paragraph.inline.prose.text)) return;
    for (const match of passages(paragraph, before)) {
      const [, country, code, sign, sum = '', scale = ''] = match;
      say(match, sum + scale, country, code ?? sign);
    }
    for (const match of passages(paragraph, after)) {
      const [, sum = '', scale = '', country, code, sign] = match;
      say(match, sum + scale, country, code ?? sign);
    }

    function say(match: RegExpExecArray, sum: string, country?: string, codeOrSign?: string): void {
      const right = `${sum} ${nameOf(country, codeOrSign)}`;
      report(replacement(paragraph, match, right, 'words', 'suggestion'));
    }
  },
});

const dollars: Readonly<Record<string, string>> = {
  Can: 'Canadian dollars',
  C: 'Canadian dollars',
  A: 'Australian dollars',
  AU: 'Australian dollars',
};

/** `dollars` for a bare sign; by its country, code or own sign otherwise. */
function nameOf(country: string | undefined, codeOrSign: string | undefined): string {
  if (country !== undefined) return dollars[country] ?? 'United States dollars';
  if (codeOrSign === undefined) return 'dollars';
  return named[codeOrSign] ?? 'United States dollars';
}
