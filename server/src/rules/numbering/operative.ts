import { documentOrgan } from '../../citation/issuer';
import type { Body, Resolution } from '../../syntax/resolution';
import { defineRule } from '../rule';
import type { Fix } from '../../model/report';
import type { Edit } from '../../text/edit';
import { isNumber, numberOf, putNumber } from '../../model/numbering/numbers';
import { renumberPart } from '../../model/numbering/renumber';
import { findSlips } from '../../model/numbering/sequence';
import { holdsLabel } from '../../model/numbering/swallowed';

export const operativeNumbers = defineRule({
  id: 'numbering/operative',
  summary: 'Operative paragraphs are numbered 1., 2., 3. without a gap to the end of the resolution.',
  rationale:
    'Cross-references must lead to the same paragraph in all six languages. Numbers may start again in each part of a composite resolution and in each section of a text in sections. Labels such as OP1 belong to negotiation papers.',
  source:
    'Editorial Manual, paragraphs and subparagraphs (consecutive arabic numerals); measured: consecutive in 2,186 of 2,221 texts.',
  languages: ['en'],
  severity: 'error',
  fix: 'safe',
  messages: {
    sequence: 'Number this paragraph {1}, not {0}.',
    missing: 'The number {0} is missing before this paragraph.',
    form: 'Write the number of this paragraph as “{0}”.',
    twice: 'The number {0} stands here twice.',
    empty: 'Paragraph {0} has no text.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '1. *Takes note* of the report;\n\n3. *Requests* the Secretary-General to report;\n\n4. *Decides* to act as set out in paragraph 3 above.\n',
        mended:
          '1. *Takes note* of the report;\n\n2. *Requests* the Secretary-General to report;\n\n3. *Decides* to act as set out in paragraph 2 above.\n',
      },
      {
        wrong: 'OP1 *Takes note* of the report;\n\n2) *Decides* to remain seized of the matter.\n',
        mended: '1. *Takes note* of the report;\n\n2. *Decides* to remain seized of the matter.\n',
      },
      {
        wrong:
          '1. *Takes note* of the report;\n\n*Requests* the Secretary-General to report;\n\n3. *Decides* to act.\n',
        mended:
          '1. *Takes note* of the report;\n\n2. *Requests* the Secretary-General to report;\n\n3. *Decides* to act.\n',
      },
    ],
    right: [
      '*The General Assembly*\n\nI\n\n**Construction project**\n\n1. *Takes note* of the report;\n\n2. *Approves* the plan.\n\nII\n\n**Staffing**\n\n1. *Takes note* of the report;\n\n2. *Approves* the posts.\n',
      '*The General Assembly*,\n\n*Recalling* its resolution 70/1 of 25 September 2015,\n\n*Decides* to remain seized of the matter.\n',
    ],
  },
  check(resolution, { report, practice, isNegotiationPaper }) {
    if (isNegotiationPaper) return;
    const { source, parts } = resolution;
    for (const part of parts) {
      for (const { inline, marker } of part.sections.flatMap(({ operative }) => operative)) {
        if (marker?.shape !== 'number') continue;
        const { text } = inline.prose;
        const at = { start: marker.start, end: marker.end };
        if (text.trim() === '') report({ at, message: 'empty', args: [marker.label] });
        else if (text.startsWith(`${marker.label}. `)) report({ at, message: 'twice', args: [marker.label] });
      }
      // One fix mends all slips of a part.
      let edits: readonly Edit[] | undefined;
      for (const run of numberedRuns(part)) {
        if (run.length < 2) continue;
        // A short text of the Council may do without numbers altogether,
        // and so did the Assembly as long as it numbered its texts throughout.
        const isPlain = run.every(({ marker }) => marker === undefined);
        const mayBePlain = practice.unnumberedOperative || isEarly(resolution);
        const atMost = isPlain && mayBePlain ? 'information' : undefined;
        // Labels of another kind go together: half of them would read as another list.
        const isLoose = run.some(({ marker }) => marker && marker.shape !== 'number');
        const all = isLoose
          ? run.flatMap((one, i) => putNumber(source, one, numberOf(one) ?? i + 1) ?? [])
          : [];
        const fixOf = (title: string, number: number, edit: Edit | undefined): Fix | undefined =>
          edit && {
            ...(isLoose ? { title: 'Number the paragraphs' } : { title, args: [String(number)] }),
            applicability: atMost ? 'suggestion' : 'safe',
            edits: isLoose ? all : [edit],
          };
        run.forEach((paragraph, i) => {
          const { marker } = paragraph;
          const number = numberOf(paragraph);
          if (number === undefined) {
            report({
              at: paragraph.inline.prose.span(0, 1),
              message: 'missing',
              args: [String(i + 1)],
              atMost,
              fix: fixOf('Number the paragraph {0}', i + 1, putNumber(source, paragraph, i + 1)),
            });
          } else if (marker && !isNumber(source.slice(marker.start, marker.end), number)) {
            report({
              at: { start: marker.start, end: marker.end },
              message: 'form',
              args: [`${number}.`],
              fix: fixOf('Write “{0}.”', number, putNumber(source, paragraph, number)),
            });
          }
        });
        const slips = findSlips(run.map((paragraph, i) => numberOf(paragraph) ?? i + 1));
        for (const i of slips) {
          const marker = run[i]?.marker;
          if (!marker) continue;
          report({
            at: { start: marker.start, end: marker.end },
            message: 'sequence',
            args: [marker.label, String(i + 1)],
            fix: {
              title: 'Renumber the paragraphs',
              applicability: holdsLabel(run[i - 1], `${i + 1}.`) ? 'suggestion' : 'safe',
              edits: (edits ??= renumberPart(resolution, part)),
            },
          });
        }
      }
    }
  },
});

/** Whether a text is from a session whose resolutions were still numbered in one series. */
function isEarly(resolution: Resolution): boolean {
  const { firstSession = 0 } = documentOrgan(resolution).numbering;
  return (resolution.masthead.session ?? firstSession) < firstSession;
}

/** The paragraphs of a part cut where a section starts again at 1. */
function numberedRuns({ sections }: Body) {
  const runs: (typeof sections)[number]['operative'][number][][] = [];
  for (const { operative } of sections) {
    const [first] = operative;
    // A section of one paragraph needs no number, and stands outside the count.
    if (first && operative.length === 1 && sections.length > 1 && numberOf(first) === undefined) continue;
    const last = runs.at(-1);
    if (last && (!first || numberOf(first) !== 1)) last.push(...operative);
    else runs.push([...operative]);
  }
  return runs;
}
