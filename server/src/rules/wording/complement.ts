import { grammar } from '../../language/grammar';
import { replacement } from '../../model/passages';
import { defineRule } from '../rule';

const { complementSlips, openingVerb } = grammar.complements;

/** `Recalls Recalls`, `Further decides Further decides`. */
const doubled = /^(\p{Lu}[\p{L}-]{3,}(?: \p{Ll}+){0,5}?) \1(?=[ ,])/u;

export const complement = defineRule({
  id: 'wording/complement',
  summary:
    'An opening is followed by what its verb asks for: “Takes note of”, “Requests the Secretary-General to”.',
  rationale:
    'A verb that speaks to somebody takes the addressee at once and “to” before what is to be done; “stresses” and “notes” take their object without “on” or “of”; “takes note” and “aware” take “of”. Neither a colon nor a comma parts a verb from its object, but for a pair of commas around an insertion.',
  source:
    'Measured in 155 adopted texts: each of these forms never, against 3,000 paragraphs that open with one of these verbs.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: { complement: 'Write “{1}”, not “{0}”.' },
  examples: {
    wrong: [
      {
        wrong: '1. *Takes note* the report;\n\n2. *Decides* to act.\n',
        mended: '1. *Takes note* of the report;\n\n2. *Decides* to act.\n',
        byHand: true,
      },
      {
        wrong: '1. Takes notes of the report;\n\n2. *Decides* to act.\n',
        mended: '1. Takes note of the report;\n\n2. *Decides* to act.\n',
      },
      {
        wrong: '1. Requests to the Secretary-General to act;\n\n2. Decides remain seized of the matter.\n',
        mended: '1. Requests the Secretary-General to act;\n\n2. Decides to remain seized of the matter.\n',
      },
      {
        wrong: '1. Requests the Secretary-General submit a report;\n\n2. Urges, all States to act.\n',
        mended: '1. Requests the Secretary-General to submit a report;\n\n2. Urges all States to act.\n',
      },
    ],
    right: [
      '1. *Requests*, in this regard, the Secretary-General to report;\n\n2. *Takes note*, in particular, of the report;\n\n3. *Calls for* action and *Requests* that the Secretary-General submit a report.\n',
    ],
  },
  roles: ['preambular', 'operative'],
  check(paragraph, { report }) {
    const { prose } = paragraph.inline;
    const twice = doubled.exec(prose.text);
    if (twice) {
      const [, one = ''] = twice;
      report(replacement(paragraph, twice, one, 'complement', 'suggestion'));
      return;
    }
    const verb = openingVerb.exec(prose.text)?.[1] ?? '';
    for (const { verbs, pattern, right } of complementSlips) {
      const match = verbs.has(verb) ? pattern.exec(prose.text) : null;
      if (!match) continue;
      const [, kept = ''] = match;
      report(replacement(paragraph, match, kept + right, 'complement', 'suggestion'));
      return;
    }
  },
});
