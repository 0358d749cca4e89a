import { replaceProse } from '../../model/edits';
import { defineRule } from '../rule';

/** At the head, an opening of a few words that nothing parts from the clause that depends on it. */
const parted = /^(?:[A-Z][a-z]+)(?: [a-z]+){0,4}(,) ?(?=that (?!(?:is|are|was|were|of)\b))/;

export const openingComma = defineRule({
  id: 'punctuation/opening-comma',
  summary: 'No comma stands between an opening and its “that”: “Convinced that …”.',
  rationale:
    'What is recognized, stressed or decided is the object of the verb. A pair of commas around an insertion (“Convinced, in this regard, that …”) is right.',
  source: 'Measured: none in published texts, against more than ten thousand without the comma.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: { comma: 'Remove the comma: write “{0} that”.' },
  examples: {
    wrong: [
      {
        wrong: '*Convinced*, that action is needed,\n\n*Decides* to act.\n',
        mended: '*Convinced* that action is needed,\n\n*Decides* to act.\n',
      },
      {
        wrong: '1. *Also stresses*, that action is needed;\n\n2. *Decides* to act.\n',
        mended: '1. *Also stresses* that action is needed;\n\n2. *Decides* to act.\n',
      },
    ],
    right: ['*Convinced*, in this regard, that action is needed,\n\n*Decides* to act.\n'],
  },
  roles: ['preambular', 'operative'],
  check(paragraph, { report }) {
    const { prose } = paragraph.inline;
    const match = parted.exec(prose.text);
    if (!match || paragraph.opening === 'other') return;
    const place = match[0].lastIndexOf(',');
    const edit = replaceProse(prose, place, place + 1, '');
    report({
      at: prose.span(place, place + 1),
      message: 'comma',
      args: [match[0].slice(0, place)],
      fix: edit && { title: 'Remove the comma', applicability: 'safe', edits: [edit] },
    });
  },
});
