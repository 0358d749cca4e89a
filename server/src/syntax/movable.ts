import type { Block } from './blocks';
import type { Emphasis, Indicator, Inline, Leaf, Reading } from './inline';
import type { Prose } from './prose';
import { shifted, type Span } from './text';

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

/** What was read of a paragraph, moved with it; most of it is never asked for, and not moved before. */
export class MovableInline implements Inline {
  readonly reading: Reading;
  readonly prose: Prose;
  /** How far from where it was read the paragraph stands now. */
  private distance = 0;
  private moved: {
    leaves?: readonly Leaf[];
    emphases?: readonly Emphasis[];
    indicators?: readonly Indicator[];
  } = {};

  constructor(private readonly read: Inline) {
    this.reading = read.reading;
    this.prose = read.prose;
  }

  move(distance: number): void {
    this.distance += distance;
    this.prose.move(distance);
    this.moved = {};
  }

  get leaves(): readonly Leaf[] {
    const { leaves } = this.read;
    if (this.distance === 0) return leaves;
    return (this.moved.leaves ??= leaves.map((leaf) => shifted(leaf, this.distance)));
  }
  get indicators(): readonly Indicator[] {
    const { indicators } = this.read;
    if (this.distance === 0 || indicators.length === 0) return indicators;
    return (this.moved.indicators ??= indicators.map((one) => shifted(one, this.distance)));
  }
  get emphases(): readonly Emphasis[] {
    const { emphases } = this.read;
    if (this.distance === 0 || emphases.length === 0) return emphases;
    return (this.moved.emphases ??= emphases.map((emphasis) => ({
      ...emphasis,
      open: shifted(emphasis.open, this.distance),
      close: shifted(emphasis.close, this.distance),
    })));
  }
}
