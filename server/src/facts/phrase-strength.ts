import { grammar } from '../language/grammar';
import type { Practice } from '../organs/practice';
import { capitalised, uncapitalised } from '../text/letters';
import { phraseCount, type PhrasePart } from './opening-phrases';

const { turnBefore, turnAfter, ofConcern, takesTerms } = grammar.phrases;

/** Phrases that say the same with less or with more weight, those nearest in weight first. */
export interface PhraseRelatives {
  readonly weaker: readonly string[];
  readonly stronger: readonly string[];
  /** Neither approves nor disapproves. */
  readonly isNeutral: boolean;
}

/** From neutral to full approval, as the General Assembly uses them; the first step is neutral. */
const approval: Readonly<Record<PhrasePart, readonly (readonly string[])[]>> = {
  operative: [
    ['Takes note', 'Notes'],
    ['Takes note with appreciation', 'Notes with appreciation'],
    ['Welcomes'],
    ['Endorses'],
  ],
  preambular: [
    ['Taking note', 'Noting'],
    ['Taking note with appreciation', 'Noting with appreciation'],
    ['Welcoming'],
    ['Endorsing'],
  ],
};

const intensifiers = ['Strongly', 'Deeply', 'Gravely', 'Seriously', 'Firmly', 'Profoundly'];
const weights = ['deep', 'serious', 'grave', 'great', 'strong'];
const mostNamed = 5;

/**
 * What is weaker and stronger than a phrase: by the steps of approval (rule wording/takes-note), and by words that
 * only add weight (`Strongly`, `grave`, `in the strongest terms`). Nothing is said of phrases that ask for
 * different things, such as `Requests` and `Urges`.
 */
export function relativesOf(phrase: string, practice: Practice, part: PhrasePart): PhraseRelatives {
  const plain = withoutRepetition(phrase);
  const steps = practice.gradesApproval ? approval[part] : [];
  const step = steps.findIndex((phrases) => phrases.includes(plain));
  const used = (phrases: readonly string[]): string[] =>
    phrases
      .filter((one) => phraseCount(one, practice, part) > 1)
      .sort((a, b) => phraseCount(b, practice, part) - phraseCount(a, practice, part));
  const weaker = step > 0 ? steps.slice(0, step).toReversed().flat() : [];
  const stronger = step >= 0 ? steps.slice(step + 1).flat() : [];
  return {
    weaker: [...weaker.filter((one) => used([one]).length > 0), ...used(lighter(plain))].slice(0, mostNamed),
    stronger: [...used(heavier(plain)), ...stronger.filter((one) => used([one]).length > 0)].slice(
      0,
      mostNamed,
    ),
    isNeutral: step === 0,
  };
}

/** `Also urges` and `Noting also` weigh what `Urges` and `Noting` weigh. */
const withoutRepetition = (phrase: string): string =>
  capitalised(phrase.replace(turnBefore, '').replace(turnAfter, ''));

/** The same with a word more. */
const heavier = (phrase: string): string[] => [
  ...intensifiers.map((word) => `${word} ${uncapitalised(phrase)}`),
  ...(phrase.endsWith(' concern') ? weights.map((word) => phrase.replace(ofConcern, `${word} concern`)) : []),
  ...(takesTerms.test(phrase)
    ? [`${capitalised(phrase.replace('Strongly ', ''))} in the strongest terms`]
    : []),
];

/** The same with a word less. */
function lighter(phrase: string): string[] {
  const [first = '', ...rest] = phrase.split(' ');
  return [
    ...(intensifiers.includes(first) ? [capitalised(rest.join(' '))] : []),
    ...weights
      .filter((word) => phrase.endsWith(` ${word} concern`))
      .map((word) => phrase.replace(` ${word} `, ' ')),
    ...(phrase.endsWith(' in the strongest terms') ? [`Strongly ${uncapitalised(first)}`, first] : []),
  ];
}
