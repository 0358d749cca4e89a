import type { Inline } from './inline';

let questions = 0;

/** What is needed of a paragraph's words to answer once for them. */
export type Read = Pick<Inline, 'reading' | 'prose'>;

/**
 * Work on the words of a paragraph that is done once, however often it is asked for and wherever the
 * paragraph has moved to since. Offsets in the answer are those of the prose.
 */
export function oncePerReading<Answer>(
  work: (prose: string, inline: Read) => Answer,
): (inline: Read) => Answer {
  const question = questions++;
  return (inline) => {
    const { answers } = inline.reading;
    const known = answers[question] as { readonly answer: Answer } | undefined;
    if (known) return known.answer;
    const answer = work(inline.prose.text, inline);
    answers[question] = { answer };
    return answer;
  };
}

/** The same for work on something that was made of the words: done again where that is another. */
export function oncePerReadingOf<Made, Answer, Rest extends unknown[]>(
  work: (made: Made, ...rest: Rest) => Answer,
): (inline: Read, made: Made, ...rest: Rest) => Answer {
  const question = questions++;
  return (inline, made, ...rest) => {
    const { answers } = inline.reading;
    const known = answers[question] as { readonly made: Made; readonly answer: Answer } | undefined;
    if (known?.made === made) return known.answer;
    const answer = work(made, ...rest);
    answers[question] = { made, answer };
    return answer;
  };
}
