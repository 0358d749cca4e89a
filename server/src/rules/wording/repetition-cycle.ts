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
  withTurn,
  type Opening,
  type Turn,
} from '../../model/wording/cycle';

export const repetitionCycle = defineRule({
  id: 'wording/repetition-cycle',
  summary:
    'Paragraphs in a row that open with the same phrase take turns: bare, “also”, “further”, and bare again.',
  rationale:
    'Another opening in between, a heading or another phrase (“Notes” is not “Notes with concern”) begins anew. An adverb where the verb has not been used before at all adds to nothing, and so does one in the first paragraph. In the operative part a new addressee begins anew too, hence of verbs such as “Requests” and “Calls upon” only “further” is checked there, which has an “also” before it.',
  source:
    'Measured in preambles of sessions 74–80: bare and “also” 3,569 times, with “further” 1,046, bare twice in a row 56, with “also” or “further” though the verb comes nowhere before 3; in the operative part 97 % with verbs that address nobody, and “Also” before 120 of 121 “Further”.',
  languages: ['en'],
  severity: { 'general-assembly': 'warning', 'security-council': 'off' },
  fix: 'suggestion',
  messages: {
    expected: 'Write “{1}” here: the paragraph above opens with “{0}” too.',
    orphan: 'Remove “{0}”: nothing that comes before is repeated.',
    restart: 'Remove the adverb: after “further” the bare phrase comes again.',
    skipped: 'Write “also”: “further” comes after a paragraph with “also”.',
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
        wrong:
          '*Recalling* the plan,\n\n1. *Also recalls* the goal;\n\n2. *Requests* a plan;\n\n3. *Further requests* a report.\n',
        mended:
          '*Recalling* the plan,\n\n1. *Recalls* the goal;\n\n2. *Requests* a plan;\n\n3. *Also requests* a report.\n',
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
      // The nearest is near, as a rule.
      const stands = (form: string, { start }: Paragraph): boolean =>
        start > from && source.lastIndexOf(form, start - 1) >= from;
      const first = sections.find(({ operative }) => operative.length > 0)?.operative[0];
      const places: Places = {
        isFirst(phrase, paragraph) {
          const stem = withAdverb.exec(phrase)?.[1]?.toLowerCase();
          if (stem === undefined) return false;
          return paragraph === first || (!stands(stem, paragraph) && !stands(capitalised(stem), paragraph));
        },
        comesAfter: (phrase, paragraph) => stands(phrase, paragraph),
      };
      for (const { preamble, operative } of sections) {
        checkRun(preamble, 'preambular', places, context);
        checkRun(operative, 'operative', places, context);
      }
    }
  },
});

/** A verb with its adverb, `Recalling also` or `Also recalls`; the group is what both have in common. */
const withAdverb =
  /^(?=(?:Also|Further) |\p{L}+ (?:also|further)\b)(?:(?:Also|Further) )?(\p{L}\p{Ll}{2,}?)(?:ing|es|s)\b/u;

type Messages = 'expected' | 'restart' | 'orphan' | 'skipped';

interface Places {
  /** Whether the verb of an opening with an adverb comes nowhere before its paragraph, or the paragraph is the first. */
  readonly isFirst: (phrase: string, paragraph: Paragraph) => boolean;
  /** Whether a phrase comes somewhere before a paragraph. */
  readonly comesAfter: (phrase: string, paragraph: Paragraph) => boolean;
}

function checkRun(
  run: readonly Paragraph[],
  part: 'preambular' | 'operative',
  { isFirst, comesAfter }: Places,
  { report }: RuleContext<Messages>,
): void {
  let last: (Opening & { readonly whole: string }) | undefined;
  for (const paragraph of run) {
    const { prose } = paragraph.inline;
    const { phrase, here } = openingIn[part](paragraph.inline);
    const isNext = here !== undefined && last?.whole === here.whole;
    const repeats = isNext && !(part === 'operative' && directive.test(here.base));
    const isOrphan = phrase !== undefined && !repeats && !isNext && isFirst(phrase, paragraph);
    const isSkipped =
      phrase !== undefined &&
      part === 'operative' &&
      !repeats &&
      !isOrphan &&
      here.turn === 2 &&
      !comesAfter(withTurn(here.base, 1, part), paragraph);
    const expected: Turn = repeats && last ? nextTurn(last.turn) : isSkipped ? 1 : 0;
    if (phrase !== undefined && here.turn !== expected && (repeats || isOrphan || isSkipped)) {
      const edits = rewrite(paragraph, phrase, here, expected, part);
      report({
        at: prose.span(0, phrase.length),
        message: isOrphan ? 'orphan' : isSkipped ? 'skipped' : expected === 0 ? 'restart' : 'expected',
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
