import { grammar } from '../../language/grammar';
import { passages, replacement } from '../../model/passages';
import { bodyRoles } from '../../model/roles';
import { defineRule } from '../rule';

const { phrases, beyondHundred } = grammar.sessions;

export const sessionPhrase = defineRule({
  id: 'style/session-phrase',
  summary:
    'A session and its items are named in one way: “at its eighty-first session”, “the item entitled “…””.',
  rationale:
    'These phrases stand in nearly every text of the General Assembly and are always the same. What other bodies have (“its one hundred and tenth session”) is left alone.',
  source: 'Measured: some 2,000 of these phrases in published texts.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    phrase: 'Write “{1}”, not “{0}”.',
    missing: 'The word “session” is missing after “{0}”.',
    quotation: 'Put the title of the item in quotation marks.',
    beyond: 'Check this number: the General Assembly has no session “{0}”.',
    roman: 'Number the session in words, not “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*Decides* to continue in its eighty-first session and to report at it eighty-second session on the sub item entitled “Peace”;\n',
        mended:
          '*Decides* to continue at its eighty-first session and to report at its eighty-second session on the sub-item entitled “Peace”;\n',
        byHand: true,
      },
      {
        wrong:
          '*Decides* to include in the Provisional Agenda of its eighty-first session the item “Peace”;\n',
        mended:
          '*Decides* to include in the provisional agenda of its eighty-first session the item entitled “Peace”;\n',
        byHand: true,
      },
      {
        wrong:
          '*Decides* to continue at its eighty-first the consideration of the item entitled Peace and security;\n',
        mended:
          '*Decides* to continue at its eighty-first session the consideration of the item entitled “Peace and security”;\n',
        byHand: true,
      },
      {
        wrong: '*Recalls* its LXXX session and the seventieth-fifth session;\n',
        mended: '*Recalls* its eightieth session and the seventy-fifth session;\n',
        byHand: true,
      },
    ],
    right: [
      '*Decides* to report at its eighty-first and eighty-second sessions under the items entitled “Peace” and “Security”;\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    const { prose } = paragraph.inline;
    if (!/session|item|agenda|at its/i.test(prose.text)) return;
    for (const { pattern, right } of phrases.rewritten)
      for (const match of passages(paragraph, pattern))
        report(replacement(paragraph, match, right, 'phrase', 'suggestion'));
    for (const match of passages(paragraph, phrases.ordinals))
      report(replacement(paragraph, match, match[0].replace('ieth-', 'y-'), 'phrase', 'suggestion'));
    for (const [message, pattern] of [
      ['missing', phrases.withoutNoun],
      ['quotation', phrases.withoutQuotes],
      ['roman', phrases.roman],
      ['beyond', beyondHundred],
    ] as const)
      for (const { 0: all, index } of passages(paragraph, pattern))
        report({ at: prose.span(index, index + all.length), message, args: [all] });
  },
});
