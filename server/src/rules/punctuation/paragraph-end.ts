import { bodiesOfClauses, plainBodiesOf } from '../../model/plain-bodies';
import { visible } from '../../model/edits';
import { numberOf } from '../../model/numbering/numbers';
import { closingParagraph } from '../../model/punctuation/closing';
import { readEnding, type Ending } from '../../model/punctuation/ending';
import type { Body, Paragraph } from '../../syntax/resolution';
import { defineRule } from '../rule';

/** Shorter lines without a number are names, dates and titles. */
const shortest = 60;
/** So many must end alike, and so many for each that does not. */
const fewest = 3;
const fewestClauses = 2;
const perOther = 3;
/** What introduces, asks or exclaims is left as it is. */
const otherEnd = /^(?:[:?!…]|; (?:and|or))$/;
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
  severity: { 'general-assembly': 'warning', 'security-council': 'information' },
  fix: 'suggestion',
  messages: {
    wrong: 'The paragraphs beside it end with “{1}”, not with “{0}”.',
    missing: 'This paragraph just stops; those beside it end with “{1}”.',
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
      const usualOf = ofClauses.has(body) ? () => ';' as const : usualEnds(body, endings);
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

interface Ended {
  readonly paragraph: Paragraph;
  readonly ending: Ending;
}

/** How the paragraphs of a body end, each with its subparagraphs; without lines that are no sentences. */
function endingsOf({ kind, children }: Body): Ended[] {
  return children.flatMap((paragraph) => {
    // A statement has a mark in front of each paragraph.
    const text = visible(paragraph).replace(kind === 'statement' ? /^[“"]/ : '', '');
    if (paragraph.role !== 'plain' || /^[“"«]/.test(text)) return [];
    // “Welcomes the report;”: a statement in the form of a resolution.
    if (kind !== 'annex' && paragraph.opening !== 'other') return [];
    if (numberOf(paragraph) === undefined && (text.length < shortest || !/^\p{Lu}/u.test(text))) return [];
    const closing = closingParagraph(paragraph);
    if (!closing || (closing !== paragraph && !isOfClauses(paragraph))) return [];
    const ending = readEnding(closing);
    return ending ? [{ paragraph, ending }] : [];
  });
}

/** Whether subparagraphs are clauses with marks between them, as against names. */
const isOfClauses = ({ items }: Paragraph): boolean =>
  items.slice(0, -1).some((item) => /^[;.]/.test(readEnding(item)?.mark ?? ''));

type Mark = '.' | ';' | ',';

/** Paragraphs of one kind end alike: the numbered ones, those of a preamble, the others. */
const kindOf = ({ paragraph }: Ended): 'numbered' | 'preambular' | 'other' =>
  numberOf(paragraph) !== undefined
    ? 'numbered'
    : paragraph.opening === 'participle'
      ? 'preambular'
      : 'other';

/** The mark with which nearly all of those of its kind end, or else nearly all. */
function usualEnds(body: Body, endings: readonly Ended[]): (ended: Ended) => Mark | undefined {
  const ofAll = usualEnd(endings) ?? (body.kind !== 'annex' && mayBeSlips(endings) ? '.' : undefined);
  const byKind = new Map(
    (['numbered', 'preambular', 'other'] as const).map((kind) => [
      kind,
      usualEnd(endings.filter((ended) => kindOf(ended) === kind)),
    ]),
  );
  return (ended) => byKind.get(kindOf(ended)) ?? ofAll;
}

/** Whether so few paragraphs end without a full stop that they may have lost it. */
function mayBeSlips(endings: readonly Ended[]): boolean {
  const others = endings.filter(({ ending: { mark } }) => mark !== '.' && !otherEnd.test(mark)).length;
  return others <= 1 || others * perOther <= endings.length - others;
}

const isLong = ({ paragraph }: Ended): boolean =>
  paragraph.opening === 'other' && visible(paragraph).length >= shortest;

/** The mark with which nearly all of them end; undefined if there are several. */
function usualEnd(endings: readonly Ended[]): Mark | undefined {
  const count = (mark: Mark) => endings.filter(({ ending }) => ending.mark === mark).length;
  const others = endings.filter(({ ending: { mark } }) => !otherEnd.test(mark)).length;
  const [stops, semicolons, commas] = [count('.'), count(';'), count(',')];
  if (stops >= fewest && (others - stops) * perOther <= stops) return '.';
  // Of a few, one that is a sentence in length.
  const odd = endings.filter(({ ending: { mark } }) => mark !== '.' && !otherEnd.test(mark));
  if (stops > 0 && odd.length === 1 && odd.every(isLong)) return '.';
  // The last one ends with a full stop.
  const rest = others - semicolons - Number(endings.at(-1)?.ending.mark === '.');
  if (semicolons >= fewestClauses && rest * perOther <= semicolons + 2) return ';';
  const isPreamble = endings.every((ended) => kindOf(ended) === 'preambular');
  return isPreamble && commas >= fewestClauses && others - commas <= 1 ? ',' : undefined;
}

const isOfSentences = ({ inline: { prose }, items }: Paragraph): boolean =>
  items.length === 0 && sentenceWithin.test(prose.text);
