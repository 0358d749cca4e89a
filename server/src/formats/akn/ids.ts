import type { Sheet } from '../sheet/sheet';

/** `un` numbers elements as the Organization does, `plain` by the numbers that paragraphs have. */
export type IdScheme = 'un' | 'plain';

/** How the Organization marked texts up at a time. */
export interface Practice {
  /** Whether subparagraphs stand in lists within their paragraph, or are paragraphs of their own. */
  readonly hasLists: boolean;
  /** Whether the count of elements jumps with each numbered paragraph that follows another. */
  readonly jumps: boolean;
}

/** Before this day, as 20210901, the General Assembly's texts were marked up paragraph by paragraph and counted one by one. */
const firstOfLists = 20210901;

/** `day` is that of the document, as 20221125; undefined for a draft without one. */
export const practiceOf = ({ organ, isAdopted }: Sheet, day: number | undefined): Practice => {
  const isEarly = isAdopted && organ.id === 'general-assembly' && day !== undefined && day < firstOfLists;
  return { hasLists: !isEarly, jumps: !isEarly };
};

/** Gives the elements of a text their ids, in order of place. */
export interface Ids {
  readonly formula: () => string;
  readonly container: () => string;
  /** Of a paragraph with its number or letter, if it has one. */
  readonly paragraph: (label: string | undefined) => string;
  readonly point: (above: string, label: string | undefined) => string;
  /** Of a subparagraph in the preamble, which counts as a numbered paragraph does. */
  readonly listItem: (above: string, label: string | undefined) => string;
  readonly note: (mark: string) => string;
  /** Tells that an annex begins; `n` counts from 1. */
  readonly annex: (n: number) => void;
}

export function createIds(scheme: IdScheme, { jumps }: Practice): Ids {
  const given = new Set<string>();
  let count = 0;
  /** Numbered paragraphs right before. */
  let run = 0;
  const counts = new Map<string, number>();
  let within = '';

  function unique(id: string): string {
    let free = id;
    for (let n = 2; given.has(free); n++) free = `${id}_${n}`;
    given.add(free);
    return free;
  }

  function next(isNumbered: boolean): number {
    run = isNumbered ? run + 1 : 0;
    count += isNumbered && jumps ? Math.max(1, run - 1) : 1;
    return count;
  }

  function ordinal(kind: string): number {
    const n = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, n);
    return n;
  }

  const counted = (kind: string, isNumbered = false): string =>
    unique(scheme === 'un' ? `${kind}_${next(isNumbered)}` : `${within}${kind}_${ordinal(within + kind)}`);

  const point = (above: string, label: string | undefined): string =>
    unique(`${above}_point_${nameOf(label) || ordinal(`${above}_point`)}`);

  return {
    formula: () => counted('formula'),
    container: () => counted('container'),
    paragraph(label) {
      const name = nameOf(label);
      if (scheme === 'un') return counted('para', label !== undefined);
      return name === '' ? counted('unnumbered') : unique(`${within}para_${name}`);
    },
    point,
    listItem: (above, label) => {
      next(true);
      return point(above, label);
    },
    note: (mark) => unique(`authorialNote_${nameOf(mark) || 'star'}`),
    annex(n) {
      within = `annex_${n}__`;
    },
  };
}

/** The letters and figures of a label: `a` of `(a)`, `1bis` of `1 bis.` */
const nameOf = (label = ''): string => label.replace(/[^\p{L}\p{N}]/gu, '');
