import type { Mapped } from '../read/builder';
import type { Place } from '../read/pieces';
import type { WordDraft } from '../read/read';
import type { Site, Sites } from './sites';

/**
 * What a character of a draft is in the file: a character of its words, the mark of a note, what sets italics or a
 * character apart, or the form of a draft, which the file does not have.
 */
export type Origin = 'words' | 'mark' | 'star' | 'escape' | 'form';

/** Where a character of a file stands in its run. */
export interface Spot {
  readonly site: Site;
  readonly character: number;
}

/** What the characters of a draft are in the file that it was read from, by their offsets. */
export interface Origins {
  readonly text: string;
  readonly of: (offset: number) => Origin;
  /** Where words stand in the file; for the mark of a note, the place before it. */
  readonly spotOf: (offset: number) => Spot | undefined;
  /** The offsets of a mark of a note, `[^3]`, in the body; undefined if there is none. */
  readonly markOf: (mark: string) => number | undefined;
}

export function createOrigins({ text, map, marks }: WordDraft, sites: Sites): Origins {
  const words = indexOf(map, text.length);
  const noted = indexOf(marks, text.length);
  const placeIn = (list: readonly Mapped[], at: number, offset: number): Place | undefined => {
    const found = list[at];
    return found && { ...found, character: found.character + offset - found.start };
  };
  return {
    text,
    of(offset) {
      if ((words[offset] ?? -1) >= 0) return 'words';
      if ((noted[offset] ?? -1) >= 0) return 'mark';
      const character = text[offset];
      return character === '*' ? 'star' : character === '\\' ? 'escape' : 'form';
    },
    spotOf(offset) {
      const mark = marks[noted[offset] ?? -1];
      const place = mark ?? placeIn(map, words[offset] ?? -1, offset);
      const site = place && sites.at(place);
      return site && { site, character: place.character };
    },
    markOf: (mark) => marks.find(({ start, length }) => text.slice(start, start + length) === mark)?.start,
  };
}

/** For each offset of a text which stretch of a list it is in; -1 for none. */
function indexOf(list: readonly Mapped[], length: number): Int32Array {
  const index = new Int32Array(length).fill(-1);
  list.forEach(({ start, length: own }, i) => {
    index.fill(i, start, start + own);
  });
  return index;
}
