import { readInline, type Inline } from './inline';
import type { Span } from './text';

/** What was read in one version of a text, by the text itself; the next version need read only what is new. */
export interface Readings {
  /** The notes whose indicators may be glued digits: another set of them reads another text. */
  readonly glued: string;
  readonly known: ReadonlyMap<string, Placed>;
}

/** A reading where it was made; wherever else its text stands, it is moved there from here. */
interface Placed {
  readonly inline: Inline;
  readonly start: number;
}

export interface Reader {
  readonly read: (stretches: readonly Span[]) => Inline;
  /** What has been read so far. */
  readonly readings: Readings;
}

/** Reads stretches of a text, and those that were read in the version before not again. */
export function createReader(source: string, glued: ReadonlySet<string>, before?: Readings): Reader {
  const key = [...glued].sort().join();
  const earlier = before?.glued === key ? before.known : undefined;
  const known = new Map<string, Placed>();
  return {
    readings: { glued: key, known },
    read(stretches) {
      const [first, second] = stretches;
      // A paragraph that a page breaks in two is read anew: the pieces may have moved apart.
      if (!first || second) return readInline(source, stretches, glued);
      const { start, end } = first;
      const text = source.slice(start, end);
      const placed = known.get(text) ??
        earlier?.get(text) ?? { inline: readInline(source, stretches, glued), start };
      known.set(text, placed);
      return move(placed.inline, start - placed.start);
    },
  };
}

/** A reading of the same text, so many characters further on. */
function move(inline: Inline, distance: number): Inline {
  if (distance === 0) return inline;
  const moved = <Place extends Span>(place: Place): Place => ({
    ...place,
    start: place.start + distance,
    end: place.end + distance,
  });
  let leaves: Inline['leaves'] | undefined;
  return {
    reading: inline.reading,
    get leaves() {
      return (leaves ??= inline.leaves.map(moved));
    },
    prose: inline.prose.move(distance),
    emphases: inline.emphases.map((emphasis) => ({
      ...emphasis,
      open: moved(emphasis.open),
      close: moved(emphasis.close),
    })),
    indicators: inline.indicators.map(moved),
  };
}
