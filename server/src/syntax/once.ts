import type { Inline } from './inline';

/**
 * Work on the words of a paragraph that is done once, however often it is asked for and wherever the
 * paragraph has moved to since. Offsets in the answer are those of the prose.
 */
export function oncePerReading<Answer>(work: (prose: string) => Answer): (inline: Inline) => Answer {
  const done = new WeakMap<object, { readonly answer: Answer }>();
  return ({ reading, prose }) => {
    const before = done.get(reading);
    if (before) return before.answer;
    const answer = work(prose.text);
    done.set(reading, { answer });
    return answer;
  };
}
