import type { Inline } from './inline';

let questions = 0;

/**
 * Work on the words of a paragraph that is done once, however often it is asked for and wherever the
 * paragraph has moved to since. Offsets in the answer are those of the prose.
 */
export function oncePerReading<Answer>(
  work: (prose: string) => Answer,
): (inline: Pick<Inline, 'reading' | 'prose'>) => Answer {
  const question = questions++;
  return (inline) => {
    const { answers } = inline.reading;
    const known = answers[question] as { readonly answer: Answer } | undefined;
    if (known) return known.answer;
    const answer = work(inline.prose.text);
    answers[question] = { answer };
    return answer;
  };
}
