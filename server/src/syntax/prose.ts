import { isWithinCharacter, type Span } from '../text/lines';
import { plainly } from '../text/spaces';

/**
 * A paragraph as a reader sees it: without mark-up, footnote indicators, comments and line breaks, and with
 * the way back to the source. Rules match on `text` and report `span(...)`.
 */
export class Prose {
  /** The words, every space and hyphen in them a plain one. */
  readonly text: string;

  constructor(
    /** The same with spaces and hyphens as written, for what is about these; offsets are those of `text`. */
    readonly raw: string,
    /** Runs of characters that stand in the source as they do here; the arrays run in parallel. */
    private readonly at: readonly number[],
    private readonly from: readonly number[],
    /** Source offset of an empty prose. */
    private readonly origin: number,
  ) {
    this.text = plainly(raw);
  }

  /** How far from where it was read its source stands now. */
  distance = 0;

  /** Where a character of `text` stands in the source; for `text.length`, the place just behind the last one. */
  offset(index: number): number {
    if (index >= this.text.length)
      return this.text === '' ? this.origin + this.distance : this.offset(this.text.length - 1) + 1;
    const run = this.run(index);
    return (this.from[run] ?? 0) + index - (this.at[run] ?? 0) + this.distance;
  }

  /** The source behind `text.slice(start, end)`: from its first character to its last, mark-up outside left out, and no character halved. */
  span(start: number, end: number): Span {
    if (end <= start) return { start: this.offset(start), end: this.offset(start) };
    const from = isWithinCharacter(this.text, start) ? start - 1 : start;
    const to = isWithinCharacter(this.text, end) ? end + 1 : end;
    return { start: this.offset(from), end: this.offset(to - 1) + 1 };
  }

  /** True where `text.slice(start, end)` stands in the source to the letter, so that an edit there hides nothing. */
  isUnbroken(start: number, end: number): boolean {
    if (end <= start) return true;
    return this.run(start) === this.run(end - 1);
  }

  /** The index in `text` of a source offset, or of the next character that is seen. */
  indexOf(offset: number): number {
    let low = 0;
    let high = this.text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.offset(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private run(index: number): number {
    let low = 0;
    let high = this.at.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.at[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Puts a prose together, piece by piece, from the source in which its letters stand. */
export class ProseBuilder {
  private raw = '';
  /** Its last character; to ask the text itself for it would join all pieces each time. */
  private last = '';
  private readonly at: number[] = [];
  private readonly from: number[] = [];

  constructor(
    private readonly source: string,
    private readonly origin: number,
  ) {}

  get length(): number {
    return this.raw.length;
  }

  add(start: number, end: number): void {
    if (end <= start) return;
    const { source, raw } = this;
    const last = this.at.length - 1;
    if (last < 0 || (this.from[last] ?? 0) + raw.length - (this.at[last] ?? 0) !== start) this.open(start);
    // Two pieces make a text of its own; one would be a window on the source, and keep all of it in memory.
    if (raw === '') this.raw = source.slice(start, start + 1) + source.slice(start + 1, end);
    else this.raw += source.slice(start, end);
    this.last = source.charAt(end - 1);
  }

  /** A line break or the like, read as one space. */
  addSpace(start: number): void {
    if (this.raw === '' || plainly(this.last) === ' ') return;
    this.open(start);
    this.raw += ' ';
    this.last = ' ';
  }

  build(): Prose {
    return new Prose(this.raw, this.at, this.from, this.origin);
  }

  private open(start: number): void {
    this.at.push(this.raw.length);
    this.from.push(start);
  }
}
