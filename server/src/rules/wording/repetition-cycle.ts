import { grammar } from '../../language/grammar';
import { matched } from '../../text/matched';
import { capitalised } from '../../text/letters';
import { oncePerReading } from '../../syntax/memoize';
import type { Paragraph } from '../../syntax/resolution';
import { defineRule } from '../rule';
import type { RuleContext } from '../../model/context';
import {
  adverbOf,
  directive,
  nextTurn,
  readPhrase,
  readTurn,
  rewrite,
  type Opening,
  type Turn,
} from '../../model/wording/cycle';

export const repetitionCycle = defineRule({
  id: 'wording/repetition-cycle',
  summary:
    'Paragraphs in a row that open with the same phrase take turns: bare, “also”, “further”, and bare again.',
  rationale:
    'Another opening in between, a heading or another phrase (“Notes” is not “Notes with concern”) begins anew. An adverb where the verb has not been used before at all adds to nothing. In the operative part a new addressee does so too, hence verbs such as “Requests” and “Calls upon” are not checked there.',
  source:
    'Measured in preambles of sessions 74–80: bare and “also” 3,569 times, with “further” 1,046, bare twice in a row 56, with “also” or “further” though the verb comes nowhere before 3; in the operative part 97 % with verbs that address nobody.',
  languages: ['en'],
  severity: { 'general-assembly': 'warning', 'security-council': 'off' },
  fix: 'suggestion',
  messages: {
    expected: 'Write “{1}” here: the paragraph above opens with “{0}” too.',
    orphan: 'Remove “{0}”: the verb has not been used before.',
    restart: 'Remove the adverb: after “further” the bare phrase comes again.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*The General Assembly*,\n\n*Recalling* the decision,\n\n*Recalling* the report,\n\n*Decides* to act.\n',
        mended:
          '*The General Assembly*,\n\n*Recalling* the decision,\n\n*Recalling also* the report,\n\n*Decides* to act.\n',
      },
      {
        wrong:
          '*The General Assembly*,\n\n*Recalling* the decision,\n\n*Recalling further* the report,\n\n*Decides* to act.\n',
        mended:
          '*The General Assembly*,\n\n*Recalling* the decision,\n\n*Recalling also* the report,\n\n*Decides* to act.\n',
      },
      {
        wrong: '1. *Notes* the report;\n\n2. *Notes* the study;\n\n3. *Decides* to act.\n',
        mended: '1. *Notes* the report;\n\n2. *Also notes* the study;\n\n3. *Decides* to act.\n',
      },
      {
        wrong: '*The General Assembly*,\n\n*Recalling also* the decision,\n\n*Decides* to act.\n',
        mended: '*The General Assembly*,\n\n*Recalling* the decision,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*The General Assembly*,\n\n*Recalling* the decision,\n\n*Recalling also* the report,\n\n*Recalling further* the study,\n\n*Recalling* the plan,\n\n1. *Encourages* States to act;\n\n2. *Encourages* the Fund to act;\n\n3. *Decides* to act.\n',
      '*The General Assembly*,\n\n*Noting* the decision,\n\n*Noting with concern* the report,\n\n*Decides* to act.\n',
    ],
  },
  check({ parts, source }, context) {
    for (const { formula, sections } of parts) {
      const from = formula?.start ?? 0;
      const isFirst = (phrase: string, { start }: Paragraph): boolean => {
        const stem = withAdverb.exec(phrase)?.[1]?.toLowerCase();
        if (stem === undefined) return false;
        // The nearest is near, as a rule.
        const stands = (form: string) => start > from && source.lastIndexOf(form, start - 1) >= from;
        return !stands(stem) && !stands(capitalised(stem));
      };
      for (const { preamble, operative } of sections) {
        checkRun(preamble, 'preambular', isFirst, context);
        checkRun(operative, 'operative', isFirst, context);
      }
    }
  },
});

/** A verb with its adverb, `Recalling also` or `Also recalls`; the group is what both have in common. */
const withAdverb =
  /^(?=(?:Also|Further) |\p{L}+ (?:also|further)\b)(?:(?:Also|Further) )?(\p{L}\p{Ll}{2,}?)(?:ing|es|s)\b/u;

type Messages = 'expected' | 'restart' | 'orphan';

function checkRun(
  run: readonly Paragraph[],
  part: 'preambular' | 'operative',
  /** Whether the verb of an opening with an adverb comes nowhere in front of its paragraph. */
  isFirst: (phrase: string, paragraph: Paragraph) => boolean,
  { report }: RuleContext<Messages>,
): void {
  let last: (Opening & { readonly whole: string }) | undefined;
  for (const paragraph of run) {
    const { prose } = paragraph.inline;
    const { phrase, here } = openingIn[part](paragraph.inline);
    const isNext = here !== undefined && last?.whole === here.whole;
    const repeats = isNext && !(part === 'operative' && directive.test(here.base));
    const expected: Turn = repeats && last ? nextTurn(last.turn) : 0;
    if (
      phrase !== undefined &&
      here.turn !== expected &&
      (repeats || (!isNext && isFirst(phrase, paragraph)))
    ) {
      const edits = rewrite(paragraph, phrase, here, expected, part);
      report({
        at: prose.span(0, phrase.length),
        message: !repeats ? 'orphan' : expected === 0 ? 'restart' : 'expected',
        args: repeats ? [here.base, adverbOf(expected)] : [adverbOf(here.turn)],
        fix: edits && {
          title: expected === 0 ? 'Remove the adverb' : 'Write “{0}”',
          args: [adverbOf(expected)],
          applicability: 'suggestion',
          edits,
        },
      });
    }
    last = here;
  }
}

const openingOf = (part: 'preambular' | 'operative') =>
  oncePerReading((text) => {
    const phrase = readPhrase(text, part);
    if (phrase === undefined) return { phrase, here: undefined };
    // `Reaffirms its invitation` does not repeat `Reaffirms`.
    const { base, turn } = readTurn(phrase);
    const object = base.includes(' ') ? '' : matched(grammar.phrases.ownAttitude, text.slice(phrase.length));
    return { phrase, here: { base, turn, whole: base + object } };
  });

const openingIn = { preambular: openingOf('preambular'), operative: openingOf('operative') };
