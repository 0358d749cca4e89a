import { table } from '../../data/predecessors';

/** How it is known which text a resolution takes up again, by the letter that stands in the table. */
export const basisLetters = {
  t: 'title',
  n: 'title but for numbers',
  w: 'title nearly',
  s: 'text and citation',
  l: 'list',
} as const;

/** From which sign a predecessor was told; `list` is the weakest, and right in about 95 of 100. */
export type TableBasis = (typeof basisLetters)[keyof typeof basisLetters];

/** A resolution of the General Assembly and the one that it takes up again. */
export interface KnownPredecessor {
  /** `A/RES/75/77` */
  readonly symbol: string;
  readonly basis: TableBasis;
}

const prefix = 'A/RES/';
let predecessors: ReadonlyMap<string, KnownPredecessor> | undefined;
let successors: ReadonlyMap<string, string> | undefined;

const isLetter = (letter: string): letter is keyof typeof basisLetters => letter in basisLetters;

function read(): ReadonlyMap<string, KnownPredecessor> {
  return new Map(
    table.split('\n').map((line) => {
      const [key = '', value = '', letter = ''] = line.split('\t');
      return [
        prefix + key,
        { symbol: prefix + value, basis: isLetter(letter) ? basisLetters[letter] : 'list' },
      ];
    }),
  );
}

/** The text that a resolution of the sessions 74 to 80 takes up again (`A/RES/76/58`), if the table knows it. */
export const predecessorInTable = (symbol: string): KnownPredecessor | undefined =>
  (predecessors ??= read()).get(symbol);

/** The text that takes a resolution up again, if the table knows it; of several the newest. */
export function successorInTable(symbol: string): string | undefined {
  successors ??= new Map([...(predecessors ??= read())].map(([later, earlier]) => [earlier.symbol, later]));
  return successors.get(symbol);
}
