import type { Block } from './blocks';
import type { Emphasis, Indicator, Inline, Leaf, Reading } from './inline';
import type { Prose } from './prose';
import { shifted, type Span } from '../text/lines';

/** Moves a place in the text so many characters on: whoever holds it sees it where it stands now. */
export function moveSpan(span: Span, distance: number): void {
  const place: { start: number; end: number } = span;
  place.start += distance;
  place.end += distance;
}

export function moveBlock(block: Block, distance: number): void {
  const { content, noteMark } = block;
  const marker: ({ content: number } & Span) | undefined = block.marker;
  moveSpan(block, distance);
  moveSpan(content, distance);
  if (noteMark) moveSpan(noteMark, distance);
  if (!marker) return;
  moveSpan(marker, distance);
  marker.content += distance;
}

type Placed = Pick<Inline, 'leaves' | 'indicators' | 'emphases'>;

/** What was read of a paragraph; it moves with its prose. Most of it is never asked for, and not moved before. */
export class MovableInline implements Inline {
  readonly reading: Reading;
  readonly prose: Prose;
  private distance = 0;
  /** Of `read`, what was asked for where the prose stands now. */
  private moved: { -readonly [Kind in keyof Placed]?: Placed[Kind] };

  constructor(private readonly read: Inline) {
    this.reading = read.reading;
    this.prose = read.prose;
    this.moved = read;
  }

  get leaves(): readonly Leaf[] {
    this.follow();
    return (this.moved.leaves ??= this.read.leaves.map((leaf) => shifted(leaf, this.distance)));
  }
  get indicators(): readonly Indicator[] {
    const { indicators } = this.read;
    if (indicators.length === 0) return indicators;
    this.follow();
    return (this.moved.indicators ??= indicators.map((one) => shifted(one, this.distance)));
  }
  get emphases(): readonly Emphasis[] {
    const { emphases } = this.read;
    if (emphases.length === 0) return emphases;
    this.follow();
    return (this.moved.emphases ??= emphases.map((emphasis) => ({
      ...emphasis,
      open: shifted(emphasis.open, this.distance),
      close: shifted(emphasis.close, this.distance),
    })));
  }

  private follow(): void {
    const { distance } = this.prose;
    if (this.distance === distance) return;
    this.distance = distance;
    this.moved = distance === 0 ? this.read : {};
  }
}
