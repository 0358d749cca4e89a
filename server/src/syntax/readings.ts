import type { Block } from './blocks';
import { readInline, type Emphasis, type Indicator, type Inline, type Leaf, type Reading } from './inline';
import type { Prose } from './prose';
import { shifted } from './text';

/** What was read in the versions of a text so far; the next one need read only the blocks that are new in it. */
export interface Readings {
  /** The notes whose indicators may be glued digits: with others, the same text reads otherwise. */
  readonly glued: string;
  /** By the block as it was when it was first cut out of the text. */
  readonly known: WeakMap<Block, Placed>;
}

/** A reading where it was made; wherever else its block stands, it is moved there from here. */
interface Placed {
  readonly inline: Inline;
  readonly start: number;
}

export interface Reader {
  /** Reads a paragraph in its blocks. */
  readonly read: (blocks: readonly Block[]) => Inline;
  readonly readings: Readings;
}

export function createReader(source: string, glued: ReadonlySet<string>, before?: Readings): Reader {
  const key = [...glued].sort().join();
  const readings = before?.glued === key ? before : { glued: key, known: new WeakMap<Block, Placed>() };
  const { known } = readings;
  return {
    readings,
    read(blocks) {
      const [block, second] = blocks;
      // A paragraph that a page breaks in two is read anew: the pieces may have moved apart.
      if (!block || second)
        return readInline(
          source,
          blocks.map(({ content }) => content),
          glued,
        );
      const { origin = block, content } = block;
      const { start } = content;
      const placed = known.get(origin) ?? { inline: readInline(source, [content], glued), start };
      known.set(origin, placed);
      return placed.start === start ? placed.inline : new MovedInline(placed.inline, start - placed.start);
    },
  };
}

/** A reading of the same text so many characters further on; most of it is never asked for, and not made before. */
class MovedInline implements Inline {
  private movedLeaves: readonly Leaf[] | undefined;
  private movedEmphases: readonly Emphasis[] | undefined;
  private movedIndicators: readonly Indicator[] | undefined;
  private movedProse: Prose | undefined;

  constructor(
    private readonly read: Inline,
    private readonly distance: number,
  ) {}

  get reading(): Reading {
    return this.read.reading;
  }
  get prose(): Prose {
    return (this.movedProse ??= this.read.prose.move(this.distance));
  }
  get leaves(): readonly Leaf[] {
    return (this.movedLeaves ??= this.read.leaves.map((leaf) => shifted(leaf, this.distance)));
  }
  get indicators(): readonly Indicator[] {
    if (this.read.indicators.length === 0) return this.read.indicators;
    return (this.movedIndicators ??= this.read.indicators.map((one) => shifted(one, this.distance)));
  }
  get emphases(): readonly Emphasis[] {
    if (this.read.emphases.length === 0) return this.read.emphases;
    return (this.movedEmphases ??= this.read.emphases.map((emphasis) => ({
      ...emphasis,
      open: shifted(emphasis.open, this.distance),
      close: shifted(emphasis.close, this.distance),
    })));
  }
}
