import { parseResolution } from '../../server/src/syntax/parse';
import { fix, type Text } from './measure';
import { apply } from './mistakes';

export interface ItalicsProof {
  readonly isCouncil: boolean;
  readonly openings: number;
  readonly restored: number;
  /** As they are in the text, and as the fix has them. */
  readonly misses: readonly (readonly [string, string])[];
}

/** Takes the italics off every opening, mends the text, and counts the openings that are as they were. */
export function measureItalics({ name, source }: Text): ItalicsProof {
  const heads = parseResolution(source)
    .parts.flatMap(({ sections }) =>
      sections.flatMap(({ preamble, operative }) => [...preamble, ...operative]),
    )
    .flatMap(({ inline }) =>
      inline.emphases.filter(({ start, italic, strong }) => start === 0 && italic && !strong),
    );
  const bare = apply(
    source,
    heads.flatMap(({ open, close }) => [
      { ...open, text: '' },
      { ...close, text: '' },
    ]),
  );
  const mended = fix(bare).split('\n');
  const misses: [string, string][] = [];
  let line = 0;
  let from = 0;
  for (const { open, close } of heads) {
    for (let at = source.indexOf('\n', from); at >= 0 && at < open.start; at = source.indexOf('\n', from)) {
      line++;
      from = at + 1;
    }
    const restored = mended[line] ?? '';
    // The number of an only paragraph is mended too; it is not what is measured here.
    const opening = source.slice(open.start, close.end);
    if (!restored.startsWith(source.slice(from, close.end)) && !restored.startsWith(opening))
      misses.push([source.slice(open.start, close.end + 40), restored.slice(0, 90)]);
  }
  return {
    isCouncil: name.startsWith('S_'),
    openings: heads.length,
    restored: heads.length - misses.length,
    misses,
  };
}
