import { bodiesOfClauses, plainBodiesOf } from '../../model/plain-bodies';
import { numberOf } from '../../model/numbering/numbers';
import { endingsOf, kindsOf, otherEnd, usualEnds } from '../../model/punctuation/usual-end';
import type { Paragraph } from '../../syntax/resolution';
import { defineRule } from '../rule';

/** A sentence that ends within a paragraph: the paragraph is one of sentences. */
const sentenceWithin = /\p{Ll}{3}[)”]?\. \p{Lu}\p{Ll}/u;

export const paragraphEnd = defineRule({
  id: 'punctuation/paragraph-end',
  summary:
    'Paragraphs of statements and decisions end with a full stop, those of an annex as the others beside them do.',
  rationale:
    'Statements, declarations, rules and terms of reference are written in sentences. What “Resolves that:” brings into force goes on with its sentence, with semicolons. An annex whose paragraphs end in various ways, or just stop as lists of names do, is left alone.',
  source:
    'Measured in the annexes of 300 adopted texts and 10 drafts: 340 of 365 paragraphs end with a full stop, 15 are names and just stop; under “Resolves that:” 15 of 15 that are not the last end with a semicolon or colon.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    wrong: 'End this paragraph with “{1}”, as those beside it, not with “{0}”.',
    missing: 'The “{1}” is missing at the end of this paragraph: those beside it have it.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*The General Assembly*\n\n*Adopts* the annex to the present resolution.\n\n## Annex\n\n1. The Fund has an aim.\n\n2. It has means,\n\n3. It has a duration.\n\n4. It has a seat.\n',
        mended:
          '*The General Assembly*\n\n*Adopts* the annex to the present resolution.\n\n## Annex\n\n1. The Fund has an aim.\n\n2. It has means.\n\n3. It has a duration.\n\n4. It has a seat.\n',
      },
      {
        wrong:
          '*The General Assembly*\n\n*Resolves* that:\n\n1. The Fund shall be established for the year 2020;\n\n2. Member States shall make advances to the Fund\n\n3. Interest shall be credited to the Fund.\n',
        mended:
          '*The General Assembly*\n\n*Resolves* that:\n\n1. The Fund shall be established for the year 2020;\n\n2. Member States shall make advances to the Fund;\n\n3. Interest shall be credited to the Fund.\n',
      },
    ],
    right: [
      '*The General Assembly*\n\n*Adopts* the annex to the present resolution.\n\n## Annex\n\n1. Opening of the meeting\n\n2. Election of officers\n\n3. Other matters.\n\n4. Closing.\n',
    ],
  },
  check(resolution, { report }) {
    const ofClauses = bodiesOfClauses(resolution);
    for (const body of plainBodiesOf(resolution)) {
      const endings = endingsOf(body);
      const kindOf = kindsOf(endings);
      const usualOf = ofClauses.has(body) ? () => ';' as const : usualEnds(body, endings, kindOf);
      for (const [i, ended] of endings.entries()) {
        const { paragraph, ending } = ended;
        const usual = usualOf(ended);
        const isLast = usual === ';' && !endings.slice(i + 1).some((next) => kindOf(next) === kindOf(ended));
        const right = isLast ? '.' : (usual ?? (isOfSentences(paragraph) ? '.' : undefined));
        if (right === undefined || ending.mark === right || otherEnd.test(ending.mark)) continue;
        // Where semicolons are usual a stop may end a section.
        if (usual === ';' && numberOf(paragraph) === undefined) continue;
        // Nothing is said of a colon of the kind that a single paragraph shows.
        if (usual === undefined && ending.mark !== '' && ending.mark !== ',') continue;
        report({
          at: ending.at,
          message: ending.mark === '' ? 'missing' : 'wrong',
          args: [ending.mark, right],
          fix: {
            title: 'End the paragraph with “{0}”',
            args: [right],
            applicability: 'suggestion',
            edits: [ending.replaceWith(right)],
          },
        });
      }
    }
  },
});

const isOfSentences = ({ inline: { prose }, items }: Paragraph): boolean =>
  items.length === 0 && sentenceWithin.test(prose.text);
