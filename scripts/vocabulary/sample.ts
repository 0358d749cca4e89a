import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyRoles } from '../../server/src/model/roles';
import { othersWords } from '../../server/src/model/wording/others-words';
import { parseResolution } from '../../server/src/syntax/parse';
import { wordsIn, type Word } from '../../server/src/text/words';

/** A paragraph of running text with its words. */
export interface SamplePassage {
  readonly text: string;
  readonly words: readonly Word[];
  /** Whether it is of an organ that leaves it to each text which words have a capital. */
  readonly varies: boolean;
  /** Whether a place stands in quotation marks or italics. */
  readonly isOthers: (index: number) => boolean;
}

/** The names of every other text of a folder, in order: the others can judge what is made of them. */
export const everyOther = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .filter((_, i) => i % 2 === 0);

/** The running text of every other text of a folder of adopted texts. */
export function sampleOf(folder: string): SamplePassage[] {
  return everyOther(folder)
    .map((name) => parseResolution(readFileSync(join(folder, name), 'utf8')))
    .flatMap(({ organ, paragraphs }) =>
      paragraphs.map((paragraph) => ({ paragraph, varies: organ?.practice.variesByText === true })),
    )
    .filter(({ paragraph: { role } }) => bodyRoles.includes(role))
    .map(({ paragraph, varies }) => {
      const { text } = paragraph.inline.prose;
      const words = wordsIn(text, (word, start, end): Word => ({ text: word, start, end }));
      return { text, words, varies, isOthers: othersWords(paragraph) };
    });
}
