import { parseResolution, type Version } from '../../syntax/parse';
import type { Resolution } from '../../syntax/resolution';
import { applyEdits, type Edit } from '../../text/edit';

/**
 * A text that is rebuilt in steps, each of which sees it as the steps before it left it. What is asked in between costs one
 * reading of what has changed; the text as it was stays at hand, and what leaves is one change.
 */
export class Transaction {
  #text: string;
  /** The last reading of this text that was made here: the next one uses it up. */
  #reading: Version | undefined;

  constructor(readonly before: Resolution) {
    this.#text = before.source;
  }

  get text(): string {
    return this.#text;
  }

  /** The text as it stands, read; to be asked for again after each step. */
  get now(): Resolution {
    if (this.#text === this.before.source) return this.before;
    if (this.#reading?.source !== this.#text) this.#reading = parseResolution(this.#text, this.#reading);
    return this.#reading;
  }

  /** Makes edits of the text as it stands. */
  edit(edits: readonly Edit[]): this {
    return this.become(applyEdits(this.#text, edits));
  }

  become(text: string): this {
    this.#text = text;
    return this;
  }
}
