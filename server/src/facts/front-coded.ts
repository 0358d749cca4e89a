/** Words that can be asked for one by one. */
export interface KnownWordList {
  has(word: string): boolean;
}

/** Capitals count the letters that a word shares with the one before it; none counts more than this. */
const [first, last] = ['A'.charCodeAt(0), 'Z'.charCodeAt(0)];
const mostShared = last - first;
/** Letters by which the text is entered. */
const head = 2;

/**
 * Looks words of small letters up in a text of words in order, each without the letters that it shares with the one
 * before; a capital says how many (A for none). Nothing is unpacked: a set of a hundred thousand words takes longer
 * to make than most texts take to check, and ten megabytes.
 */
export function openFrontCoded(coded: string): KnownWordList {
  const places = placesByHead(coded);
  const isLetter = (at: number): boolean => coded.charCodeAt(at) > last;
  return {
    has(word) {
      let at = places.get(word.slice(0, head));
      if (at === undefined) return false;
      /** How many letters of the word the entry at hand has. */
      let agreed = head;
      // Of the letters that the first entry with these begins with, it may share some with the one before.
      let place = at + 1 + head - (coded.charCodeAt(at) - first);
      for (;;) {
        while (agreed < word.length && coded.charCodeAt(place) === word.charCodeAt(agreed)) {
          agreed++;
          place++;
        }
        if (agreed === word.length) return !isLetter(place);
        if (isLetter(place) && coded.charCodeAt(place) > word.charCodeAt(agreed)) return false;
        // Entries that share more with the one before than that shares with the word differ at the same letter.
        let shared: number;
        do {
          at++;
          while (isLetter(at)) at++;
          if (at >= coded.length) return false;
          shared = coded.charCodeAt(at) - first;
        } while (shared > agreed);
        if (shared < agreed && shared < mostShared) return false;
        agreed = shared;
        place = at + 1;
      }
    },
  };
}

/** Where the first word with each two letters stands. */
function placesByHead(coded: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let initial = '';
  for (const { 0: entry, index } of coded.matchAll(/A[^A-Z]{2}|B[^A-Z]/g)) {
    if (entry.startsWith('A')) initial = entry.charAt(1);
    places.set(initial + entry.slice(-1), index);
  }
  return places;
}
