import { grammar } from '../../language/grammar';
import { findOpeningPhrase, type OpeningPhrase, type PhrasePart } from '../../facts/opening-phrases';
import { italicise, reportUnknownOpening } from '../../model/opening-italics';
import { reportMarks } from '../../model/opening-marks';
import { defineRule } from '../rule';
import { hasEarlyItalics } from '../../model/loose-italics';

export const openingPhrase = defineRule({
  id: 'italics/opening-phrase',
  summary:
    'The opening phrase of every preambular and operative paragraph is in italics, and nothing else of it.',
  rationale:
    'The italics show at a glance what each paragraph does: the participle or verb, its adverb and the fixed complement that makes the phrase (*Recalling also*, *Taking note with appreciation*, *Calls upon*), not the preposition or the object that follows. The Security Council is freer: there the verb alone is right as well. Where a text has no italics at all, as plain text has none, their want is a remark.',
  source:
    'Measured: an italic opening in 99.7 % of preambular and 98.4 % of operative paragraphs of the General Assembly; the phrases are those of sessions 74–78 and of the Security Council from 2000 to 2022, longest match first.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: {
    missing: 'Set the opening phrase “{0}” in italics.',
    extent: 'Set “{1}” in italics, not “{0}”.',
    bold: 'Set the opening phrase “{0}” in italics, not in bold.',
    underlined: 'Set the opening phrase “{0}” in italics, not underlined.',
    loose: 'The marks of italics around “{0}” do not make a pair.',
    capitals: 'Set the opening phrase “{0}” in italics, not in capitals.',
    letters: 'Write “{0}”: only the first letter is a capital.',
    sign: 'End the italics after “{0}”, before the comma or space.',
    blank: 'A space is missing after the italics of “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong: '*The General Assembly*,\n\nRecalling also its resolution 70/1 of 25 September 2015,\n',
        mended: '*The General Assembly*,\n\n*Recalling also* its resolution 70/1 of 25 September 2015,\n',
      },
      {
        wrong:
          '1. *Calls* upon all Member States to cooperate;\n\n2. _Requests_ the Secretary-General to report.\n',
        mended:
          '1. *Calls upon* all Member States to cooperate;\n\n2. _Requests_ the Secretary-General to report.\n',
      },
      {
        wrong: '*Taking note of* the report of the Secretary-General,\n',
        mended: '*Taking note* of the report of the Secretary-General,\n',
      },
      {
        wrong:
          '1. **Decides** to establish a working group;\n\n2. *Decides* to remain seized of the matter.\n',
        mended:
          '1. *Decides* to establish a working group;\n\n2. *Decides* to remain seized of the matter.\n',
      },
      {
        wrong:
          '*The Security Council*,\n\nRecalling and *reaffirming* its resolutions,\n\n*Decides* to act.\n',
        mended:
          '*The Security Council*,\n\n*Recalling* and *reaffirming* its resolutions,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*The General Assembly*,\n\n1. CALLS UPON all Member States to act;\n\n2. *Decides* to act.\n',
        mended:
          '*The General Assembly*,\n\n1. *Calls upon* all Member States to act;\n\n2. *Decides* to act.\n',
      },
    ],
    right: [
      '*Mindful*, in that connection, of the importance of the matter,\n\n1. *Takes note with appreciation* of the report;\n\n2. *Expresses its appreciation* to the Secretary-General.\n',
      '*The Security Council*,\n\n*Expressing* its grave concern at the situation,\n\n1. *Calls* on all parties to cease hostilities;\n\n2. *Decides* to remain seized of the matter.\n',
    ],
  },
  roles: ['preambular', 'operative'],
  check(paragraph, context) {
    const { practice, openingPhrases, resolution, usesItalics, report } = context;
    const part: PhrasePart = paragraph.role === 'preambular' ? 'preambular' : 'operative';
    const { prose, emphases } = paragraph.inline;
    // `34*. Further urges*`: the rule for numbers mends both.
    if (hasEarlyItalics(paragraph, resolution)) return;
    if (reportMarks(paragraph, context, part)) return;
    const heads = emphases.filter(({ start }) => start === 0);
    const head = heads.find(({ italic }) => italic) ?? heads[0];
    // `Recalling and *reaffirming*`: a verb in italics of its own shows where the opening ends.
    const second = head ? undefined : emphases.find(({ italic, start }) => italic && start > 0);
    const first = second && /^(.{1,80}?),? and $/.exec(prose.text.slice(0, second.start))?.[1];
    const own = first === undefined ? prose.text : `${first},`;
    const phrase = findOpeningPhrase(own, practice, part, openingPhrases[part]);
    if (!phrase) {
      reportUnknownOpening(paragraph, context, part, head);
      return;
    }
    const { expected } = phrase;
    if (head?.italic) {
      const covered = trimmed(prose.text.slice(head.start, head.end));
      if (isRight(covered, phrase) || isMadeAlike(covered, phrase)) return;
      // `Guided by` and `Alarmed by` as a whole.
      const mayHoldBy =
        resolution.organ?.practice.italicOpeningBy === true || isPair(prose.text.slice(head.end));
      if (mayHoldBy && covered === `${expected} by`) return;
      report({
        at: { start: head.open.start, end: head.close.end },
        message: 'extent',
        args: [covered, expected],
        fix: italicise(paragraph, expected, context, head),
      });
      return;
    }
    report({
      at: prose.span(0, expected.length),
      message: head ? (head.strong ? 'bold' : 'underlined') : 'missing',
      args: [expected],
      atMost: head || usesItalics ? undefined : 'information',
      fix: italicise(paragraph, expected, context, head),
    });
  },
});

/** `and determined`: a second participle follows. */
const isPair = (rest: string): boolean => /^ and \p{Ll}+(?:ing|ed)\b/u.test(rest);

/** White space made plain, and a comma that stands inside the marks left out. */
const trimmed = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,;:]$/, '');

const { attitude } = grammar.phrases;
/** Endings that some editors take into the italics, and a second verb that the phrase is joined with, with its own fixed words. */
const tolerated = new RegExp(
  `,? (?:in (?:this|that) (?:regard|respect|context|connection)|at the same time|also|further|again|unequivocally|positively|in particular|with (?:\\p{Ll}+ ){0,2}concern)$|,? (?:to )?and [\\p{Ll}-]+(?:s|ing|ed)(?: to \\p{Ll}+| (?:with )?(?:its )?(?:\\p{Ll}+ ){0,2}${attitude})?$`,
  'u',
);

/** `Affirms its full support`, `Expresses grave alarm`, `Stressing once again`: phrases never counted, but made as others are. */
const madeAlike = new RegExp(
  `^(?:(?:Also|Further) )?(?:Tak(?:es|ing) (?:full|due|careful) note|\\p{L}+ its (?:\\p{Ll}+ ){0,2}${attitude}|Express(?:es|ing) (?:\\p{Ll}+ ){0,2}${attitude}(?: (?:with|to|for) and (?:\\p{Ll}+ ){0,2}(?:${attitude}|compassion)(?: (?:with|to|for))?)?|\\p{L}+ (?:once )?(?:again|more|especially)(?: with (?:\\p{Ll}+ ){0,2}${attitude})?)$`,
  'u',
);
const isRight = (covered: string, { accepts, expected }: OpeningPhrase): boolean => {
  const first = covered.replace(tolerated, '');
  // `*Guided by and determined*`: the first of a pair keeps its preposition.
  const bare = first === covered ? first : first.replace(/ by$/, '');
  return accepts(covered) || accepts(first) || accepts(bare) || isFirstOfTwo(covered, expected);
};

/** `*Welcomes* and encourages`: where two verbs open, the first one may stand for both. */
const isFirstOfTwo = (covered: string, expected: string): boolean =>
  expected.startsWith(covered) && /^ and \p{Ll}+(?:s|ing)$/u.test(expected.slice(covered.length));

const isMadeAlike = (covered: string, { expected }: OpeningPhrase): boolean =>
  covered.startsWith(expected) && madeAlike.test(covered);
