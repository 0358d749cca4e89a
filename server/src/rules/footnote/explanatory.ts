import { defineRule } from '../rule';
import { isNumberedNote } from '../../model/notes/source';

const opening =
  /^(?:N\.? ?B\.?(?=[:, ])|nota bene|notes?:|please note|comments?:|(?:drafting|editor[’']s|translator[’']s|author[’']s|drafters?[’']?) note|to be confirmed|tbc\b|todo\b)[:.,]?/i;

export const explanatory = defineRule({
  id: 'footnote/explanatory',
  summary:
    'A footnote that explains is a plain sentence, and rare; remarks of the drafters are no footnotes.',
  rationale:
    'Explanatory notes are allowed sparingly. “N.B.”, “Note:” and remarks on the state of the draft do not belong in a text that is to be adopted.',
  source: 'Editorial Manual, footnotes, chapter 7, sections A and B.',
  languages: ['en'],
  severity: 'information',
  fix: 'none',
  messages: {
    remark: 'Remove “{0}”, or the whole note if it is a remark.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the budget,[^1]\n\n[^1]: N.B. delegations disagree on the figure.\n',
        mended:
          '*Noting* the budget,[^1]\n\n[^1]: This language does not provide a basis for an increase in the budget.\n',
      },
      {
        wrong: '*Noting* the budget,¹\n\n¹ Drafting note: symbol to follow.\n',
        mended: '*Noting* the budget,¹\n\n¹ A/80/6.\n',
      },
    ],
    right: [
      '*Noting* the disasters,[^1]\n\n[^1]: The term “disasters” refers to natural or technological disasters.\n',
    ],
  },
  roles: ['note'],
  check(paragraph, { report }) {
    const { prose } = paragraph.inline;
    const match = opening.exec(prose.text);
    if (!match || !isNumberedNote(paragraph)) return;
    report({ at: prose.span(0, match[0].length), message: 'remark', args: [match[0].replace(/[:,]$/, '')] });
  },
});
