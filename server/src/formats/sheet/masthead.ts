import { grammar } from '../../language/grammar';
import { knownOrgans } from '../../organs/organ';
import { numberBeforeTitle } from '../../organs/symbol-patterns';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import { linesOf, partLetter } from './body';
import { runsOf, wholeOf, type Stretch } from './runs';
import type { Block, BlockRole } from './sheet';

const { publisher, agendaNumber, headingNoun } = grammar.masthead;

/** A stretch of a paragraph of the masthead with what it is. */
interface Piece extends Stretch {
  readonly role: BlockRole;
  readonly paragraph: Paragraph;
  readonly label?: string;
}

/** The fields of the masthead, one by one even if the draft has several on a line, in order of place. */
export function mastheadBlocks(resolution: Resolution): Block[] {
  const pieces: Piece[] = [];
  for (const paragraph of resolution.masthead.paragraphs)
    for (const stretch of fieldsIn(resolution, paragraph)) pieces.push(...nameRest(stretch, pieces));
  const [part] = resolution.parts.length > 1 ? pieces.slice(-1).filter(isPart) : [];
  return pieces
    .map((piece, i) => {
      const next = pieces[i + 1];
      // `A/RES/75/254 A-C`: the letters are part of the symbol.
      const isWhole = piece.role === 'symbol' && next && isLetters(next);
      if (i > 0 && pieces[i - 1]?.role === 'symbol' && isLetters(piece)) return [];
      return piece === part
        ? [partBlock(resolution, piece)]
        : [toBlock(resolution, isWhole ? { ...piece, to: next.to } : piece)];
    })
    .flat();
}

/** The letters of the parts of a composite text. */
const letters = /^[A-Z](?:[-–][A-Z])?$/;

const wordsOf = ({ paragraph, from, to }: Piece): string => paragraph.inline.prose.text.slice(from, to);

const isLetters = (piece: Piece): boolean => piece.role === 'plain' && letters.test(wordsOf(piece));

/** `A Information in the service of humanity`, under the title of the whole text. */
const isPart = (piece: Piece): boolean => piece.role === 'plain' && partLetter.test(wordsOf(piece));

function partBlock(resolution: Resolution, piece: Piece): Block {
  const [head = '', label = ''] = partLetter.exec(wordsOf(piece)) ?? [];
  const block = toBlock(resolution, { ...piece, role: 'part', label, from: piece.from + head.length });
  return { ...block, region: 'preamble', level: 1 };
}

/** Cuts a paragraph into the fields that were read in it and what stands between them, line by line. */
function fieldsIn(
  { masthead }: Resolution,
  paragraph: Paragraph,
): (Stretch & { role?: BlockRole; paragraph: Paragraph })[] {
  const { prose } = paragraph.inline;
  const fields = masthead.fields
    .filter(({ start, end }) => paragraph.start <= start && end <= paragraph.end)
    .map(({ kind, start, end }) => ({
      role: kind === 'adoption' ? ('adopted-line' as const) : kind,
      ...(kind === 'title' ? wholeOf(paragraph) : { from: prose.indexOf(start), to: prose.indexOf(end) }),
    }));
  const cut: (Stretch & { role?: BlockRole; paragraph: Paragraph })[] = [];
  let at = 0;
  const between = (to: number): void => {
    for (const line of linesOf(paragraph)) {
      const [from, end] = [Math.max(line.from, at), Math.min(line.to, to)];
      const text = prose.text.slice(from, Math.max(from, end));
      const words = text.trim();
      const start = from + text.indexOf(words);
      if (words !== '') cut.push({ paragraph, from: start, to: start + words.length });
    }
  };
  for (const field of fields) {
    if (field.from < at) continue;
    between(field.from);
    const text = prose.text.slice(field.from, field.to);
    cut.push({ ...field, to: field.from + text.trimEnd().length, paragraph });
    at = field.to;
  }
  between(prose.text.length);
  return cut;
}

/** Names what was read as no field, by its words and by what stands before it, and parts the number of an item from its title. */
function nameRest(
  piece: Stretch & { role?: BlockRole; paragraph: Paragraph },
  before: readonly Piece[],
): Piece[] {
  const { from, to, role, paragraph } = piece;
  const text = paragraph.inline.prose.text.slice(from, to);
  const last = before.at(-1);
  const one = (is: BlockRole): Piece[] => [{ ...piece, role: is }];
  const two = (first: BlockRole, length: number, second: BlockRole): Piece[] => {
    const rest = text.slice(length).replace(/^[\s:.–—-]+/, '');
    const head = { paragraph, role: first, from, to: from + length };
    return rest === '' ? [head] : [head, { paragraph, role: second, from: to - rest.length, to }];
  };
  if (role === 'agenda-item')
    return two(role, agendaNumber.exec(text)?.[0].length ?? text.length, 'agenda-title');
  if (role === 'title') {
    const [head, label] = numberBeforeTitle.exec(text) ?? [];
    if (head === undefined || label === undefined) return one('title');
    return [{ paragraph, role: 'resolution-title', label, from: from + head.length, to }];
  }
  if (role !== undefined) return one(role);
  const known = publisher.exec(text);
  if (known) return two('publisher', known[0].length, 'plain');
  if (knownOrgans.some(({ names }) => Object.values(names).includes(text))) return one('organ');
  if (text.startsWith('[')) return one('origin-line');
  if (headingNoun.test(text)) return one('resolution-title');
  return one(last?.role === 'agenda-item' || last?.role === 'agenda-title' ? 'agenda-title' : 'plain');
}

/** What names the text itself: a link would lead nowhere else. */
const ownNames: readonly BlockRole[] = ['symbol', 'resolution-title'];

/** The star of a sponsor or a symbol that leads to a note. */
const star = /(?<=\S) ?(\*{1,3})$/;

function toBlock(resolution: Resolution, { role, paragraph, from, to, label }: Piece): Block {
  const { prose } = paragraph.inline;
  const [starred, mark] = star.exec(prose.text.slice(from, to)) ?? [];
  const leads = mark !== undefined && resolution.notes.some(({ id }) => id === mark);
  const end = leads && starred !== undefined ? to - starred.length : to;
  const runs = runsOf(resolution, paragraph, { from, to: end }, !ownNames.includes(role));
  if (leads) {
    const source = prose.span(to - mark.length, to);
    runs.push({ text: '', italic: false, bold: false, note: mark, source });
  }
  return {
    role,
    region: 'masthead',
    ...(label === undefined ? {} : { label }),
    degree: 0,
    runs,
    source: prose.span(from, to),
  };
}
