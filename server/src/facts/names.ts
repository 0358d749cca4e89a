import table from '../../data/names.json';
import { grammar } from '../language/grammar';
import { addToGroup } from '../text/groups';
import { holesOf, isNear, piecesIn, type NamePiece } from './name-pieces';

const { joinsNames, joinsWords, pluralOf, derivedFrom, articleAtEnd } = grammar.names;

interface Index {
  /** The forms of known and rare pieces, in lower case. */
  readonly attested: ReadonlySet<string>;
  /** Known pieces by their words, without what stands between these. */
  readonly byWords: ReadonlyMap<string, readonly NamePiece[]>;
  /** Known pieces of three words by these in the order of the alphabet. */
  readonly byOrder: ReadonlyMap<string, readonly NamePiece[]>;
  /** Known pieces by what is left if a word is taken out. */
  readonly byHole: ReadonlyMap<string, readonly NamePiece[]>;
  /** Two words of them that nothing joins: `human rights`. */
  readonly neighbours: ReadonlySet<string>;
  /** Every word of them. */
  readonly words: ReadonlySet<string>;
  /** Other words that look like one of them. */
  readonly lookalikes: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  /** Pieces of three words of which instruments are made. */
  readonly ofInstruments: ReadonlySet<string>;
  /** The instruments that begin with a piece of two words. */
  readonly byStart: ReadonlyMap<string, readonly string[]>;
}

let loaded: Index | undefined;

function index(): Index {
  if (loaded) return loaded;
  const byWords = new Map<string, NamePiece[]>();
  const byOrder = new Map<string, NamePiece[]>();
  const byHole = new Map<string, NamePiece[]>();
  const byStart = new Map<string, string[]>();
  const ofInstruments = new Set<string>();
  const neighbours = new Set<string>();
  for (const form of table.known) {
    const piece = pieceOf(form);
    if (!piece) continue;
    addToGroup(byWords, wordsKey(piece), piece);
    if (piece.words.length > 2) addToGroup(byOrder, orderKey(piece), piece);
    piece.gaps.forEach((gap, i) => {
      if (gap === '')
        neighbours.add(
          piece.words
            .slice(i, i + 2)
            .join(' ')
            .toLowerCase(),
        );
    });
    for (const hole of holesOf(piece)) addToGroup(byHole, hole, piece);
  }
  for (const name of table.instruments) {
    const [piece] = piecesIn(name).pairs;
    for (const { form } of piecesIn(name).triples) ofInstruments.add(form);
    if (piece?.start === 0) addToGroup(byStart, piece.form.toLowerCase(), name);
  }
  const attested = new Set([...table.known, ...table.rare].map((form) => form.toLowerCase()));
  const words = new Set(table.known.flatMap((form) => form.toLowerCase().split(' ')));
  loaded = {
    attested,
    byWords,
    byOrder,
    byHole,
    neighbours,
    words,
    lookalikes: new Set(table.lookalikes),
    actors: new Set(table.actors),
    ofInstruments,
    byStart,
  };
  return loaded;
}

const pieceOf = (form: string): NamePiece | undefined => {
  const { pairs, triples } = piecesIn(form);
  return triples[0] ?? pairs[0];
};

const wordsKey = ({ words }: NamePiece): string => words.join(' ').toLowerCase();

const orderKey = ({ words }: NamePiece): string =>
  words
    .map((word) => word.toLowerCase())
    .sort()
    .join(' ');

/**
 * The known piece of a name that another is a slip of: another connecting word, one or two wrong letters in a word,
 * another word of the same stem, or two words in each other’s place. Undefined for a piece that adopted texts have, and if several are as near.
 */
export function nameNear(piece: NamePiece): NamePiece | undefined {
  const { form } = piece;
  if (answers.has(form)) return answers.get(form);
  if (answers.size >= mostRemembered) answers.clear();
  const near = findNear(piece);
  answers.set(form, near);
  return near;
}

/** Texts have the same names again and again. */
const answers = new Map<string, NamePiece | undefined>();
const mostRemembered = 20_000;

function findNear(piece: NamePiece): NamePiece | undefined {
  const { attested, byWords, byOrder, byHole } = index();
  if (attested.has(piece.form.toLowerCase())) return undefined;
  const sameWords = byWords.get(wordsKey(piece));
  const otherOrder = byOrder.get(orderKey(piece))?.filter((known) => isSwapped(piece, known)) ?? [];
  const near = sameWords
    ? sameWords.filter((known) => mayReplaceGaps(piece, known))
    : otherOrder.length > 0
      ? otherOrder
      : holesOf(piece).flatMap(
          (hole, i) => byHole.get(hole)?.filter((known) => mayReplaceWord(piece, known, i)) ?? [],
        );
  return near.length === 1 ? near[0] : undefined;
}

/** Whether the name of some instrument has words (in lower case) together. */
export const hasInstrument = (words: string): boolean =>
  table.instruments.some((name) => name.toLowerCase().includes(words));

/** The year and the noun with which instruments begin, in the wrong order, and in the right one: `Agenda 2030`. */
export const turnedNames: ReadonlyMap<string, string> = new Map(
  table.instruments.flatMap((name): [string, string][] => {
    const [right, year, noun] = /^(\d{4}) (\p{Lu}\p{L}+)/u.exec(name) ?? [];
    return right === undefined ? [] : [[`${noun} ${year}`, right]];
  }),
);

/** Whether a piece of a name is that of an instrument, which every organ names alike. */
export const isOfInstrument = ({ form }: NamePiece): boolean => index().ofInstruments.has(form);

/** The instruments whose names begin as a piece of two words does, whatever its capitals. */
export function instrumentsFrom({ form }: NamePiece): readonly string[] {
  let names = instruments.get(form);
  if (names) return names;
  if (instruments.size >= mostRemembered) instruments.clear();
  names = index().byStart.get(form.toLowerCase()) ?? [];
  instruments.set(form, names);
  return names;
}

const instruments = new Map<string, readonly string[]>();

/** Whether two pieces with the same words differ in what joins words of one name, and not in what joins names. */
const mayReplaceGaps = ({ words, gaps }: NamePiece, known: NamePiece): boolean =>
  gaps.every((gap, i) => {
    const right = known.gaps[i] ?? '';
    if (gap === right) return true;
    if (joinsNames.test(gap) || joinsNames.test(right)) return false;
    // An article may be put in; the one that a name has does not go.
    const isArticled = withoutArticle(gap) !== gap;
    if (isArticled && withoutArticle(right) === right) return false;
    // Two words alone may be joined in many ways.
    if (words.length === 2 && (gap === '' || right === '')) return false;
    return (
      gap === withoutArticle(right) ||
      (words.length > 2 && joinsWords.test(gap) && joinsWords.test(right)) ||
      !index().actors.has(words[i + 1]?.toLowerCase() ?? '')
    );
  });

/** Whether two words of a piece stand in each other’s place, with `and` between them, or nothing, or `of`: `Goals of Development`. */
const isSwapped = ({ words, gaps }: NamePiece, known: NamePiece): boolean =>
  isTurned({ words, gaps }, known) ||
  gaps.some(
    (gap, i) =>
      gap === known.gaps[i] &&
      (gap === '' || gap === 'and') &&
      gaps.every((other, at) => other === known.gaps[at]) &&
      words.every(
        (word, at) =>
          word.toLowerCase() === known.words[at === i ? i + 1 : at === i + 1 ? i : at]?.toLowerCase(),
      ),
  );

/** `Sustainable Goals of Development` */
const isTurned = ({ words, gaps }: Pick<NamePiece, 'words' | 'gaps'>, known: NamePiece): boolean =>
  gaps[0] === '' &&
  gaps[1] === 'of' &&
  known.gaps.every((gap) => gap === '') &&
  words[1]?.toLowerCase() === known.words[2]?.toLowerCase();

/** Whether names that are known have words together: `Scientific and Cultural`. */
export const isKnownPiece = (form: string): boolean => index().attested.has(form.toLowerCase());

/** Whether a word is what a name calls somebody or something: `Offices` of `Offices of the High Commissioner`. */
const isHead = ({ gaps }: NamePiece, at: number): boolean =>
  (gaps[at] ?? ' ') !== '' && gaps.slice(0, at).every((gap) => gap === '');

/** A plural of what a name is of is a slip (`Human Right`); that of what it is called is not (`Offices`). */
function mayReplaceWord(piece: NamePiece, known: NamePiece, at: number): boolean {
  const { words } = piece;
  const [written = '', right = ''] = [words[at], known.words[at]];
  if (words.length > 2 && derivedFrom(written.toLowerCase(), right.toLowerCase())) return true;
  if (!isNear(written, right)) return false;
  // Two words are little to go by: one that is wrong must be long, and no word that names have.
  if (words.length === 2 && (written.length < 6 || index().words.has(written.toLowerCase()))) return false;
  if (pluralOf(written.toLowerCase(), right.toLowerCase())) return !isHead(piece, at);
  return !index().lookalikes.has(written.toLowerCase());
}

const withoutArticle = (gap: string): string => gap.replace(articleAtEnd, '');

/** Whether names that are known have two words side by side; others belong to a name that is not. */
export const areNeighbours = (one: string, other: string): boolean =>
  index().neighbours.has(`${one} ${other}`.toLowerCase());
