import type { Finding } from './finding';
import { mendText, type FixOptions, type Mended } from './fix';
import { lintText } from './lint';

/** What finds and mends what is wrong in a text that stands for something else, such as a Word file. */
export interface Engine {
  readonly lint: (text: string) => readonly Finding[];
  readonly mend: (text: string, make: FixOptions['make']) => Mended;
}

export const engineOf = (options: FixOptions): Engine => ({
  lint: (text) => lintText(text, options),
  mend: (text, make) => mendText(text, { ...options, ...(make ? { make } : {}) }),
});
