import { assemblyPractice } from '../../organs/practice';
import { knownPhrases } from '../../facts/opening-phrases';
import { capitalised } from '../../text/letters';
import { passages } from '../../model/passages';
import { defineRule } from '../rule';

let verbs: ReadonlySet<string> | undefined;

/** Single verbs that open operative paragraphs, as they stand inside one: `requests`. */
const operativeVerbs = (): ReadonlySet<string> =>
  (verbs ??= new Set(
    knownPhrases(assemblyPractice, 'operative').filter((phrase) => /^\p{Lu}\p{Ll}+s$/u.test(phrase)),
  ));
const laterVerb = /(?<=, (?:and )?)(\p{Ll}+s) (?=that |the |its )/gu;

export const alsoIntraparagraph = defineRule({
  id: 'wording/also-intraparagraph',
  summary: 'A verb that comes again within one paragraph takes “also” or “further”.',
  rationale:
    '“Considers that …, and also considers that …”. Verbs that address somebody may come again with a new addressee and are not checked, and the verb may have another subject; the rule is therefore off unless it is turned on.',
  source: 'Editorial Manual, punctuation (example).',
  languages: ['en'],
  severity: { 'general-assembly': 'off', 'security-council': 'off' },
  fix: 'none',
  messages: { again: 'Write “also {0}”: the verb stands in this paragraph twice.' },
  examples: {
    wrong: [
      {
        wrong:
          '1. *Considers* that the plan is sound, and considers that it is costly;\n\n2. *Decides* to act.\n',
        mended:
          '1. *Considers* that the plan is sound, and also considers that it is costly;\n\n2. *Decides* to act.\n',
      },
      {
        wrong: '1. *Notes* the plan, approves it, and notes that it is costly;\n\n2. *Decides* to act.\n',
        mended:
          '1. *Notes* the plan, approves it, and also notes that it is costly;\n\n2. *Decides* to act.\n',
      },
    ],
    right: [
      '1. *Requests* the Fund to act, and requests the Secretary-General to report;\n\n2. *Decides* to act.\n',
    ],
  },
  roles: ['operative'],
  check(paragraph, { report }) {
    const { prose } = paragraph.inline;
    const opening = /^\p{Lu}\p{Ll}+s\b/u.exec(prose.text)?.[0];
    if (opening === undefined || /^(?:Requests|Calls|Urges|Encourages|Invites)$/.test(opening)) return;
    const seen = new Set([opening]);
    for (const { index, 0: all, 1: verb = '' } of passages(paragraph, laterVerb)) {
      if (!operativeVerbs().has(capitalised(verb))) continue;
      if (seen.has(capitalised(verb))) {
        report({ at: prose.span(index, index + all.length - 1), message: 'again', args: [verb] });
      }
      seen.add(capitalised(verb));
    }
  },
});
