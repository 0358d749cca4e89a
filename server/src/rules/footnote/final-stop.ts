import { defineRule } from '../rule';
import { readEnding } from '../punctuation/ending';

export const noteFinalStop = defineRule({
  id: 'footnote/final-stop',
  summary: 'Every footnote ends with a full stop.',
  rationale: 'A note is closed like a sentence even where it is a bare symbol.',
  source: 'Measured: 21,669 of 21,683 notes of General Assembly resolutions, sessions 74–80 (99.94 %).',
  severity: 'error',
  fix: 'safe',
  messages: {
    missing: 'A footnote ends with a full stop.',
    wrong: 'A footnote ends with a full stop, not with “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the report,[^1]\n\n[^1]: A/67/738\n',
        mended: '*Noting* the report,[^1]\n\n[^1]: A/67/738.\n',
      },
      {
        wrong: '*Noting* the Convention,¹\n\n¹ United Nations, *Treaty Series*;\n',
        mended: '*Noting* the Convention,¹\n\n¹ United Nations, *Treaty Series*.\n',
      },
    ],
    right: [
      '*Noting* the address,[^1]\n\n[^1]: The President spoke of “the peoples of the United Nations.”\n',
    ],
  },
  roles: ['note'],
  check(paragraph, { report }) {
    const ending = readEnding(paragraph);
    if (!ending || ending.mark === '.') return;
    const isWrong = ending.mark === ',' || ending.mark === ';';
    // A colon introduces something on the next lines; `!` and `?` may be the note's own.
    if (!isWrong && ending.mark !== '') return;
    const edit = ending.replaceWith('.');
    report({
      at: ending.at,
      message: isWrong ? 'wrong' : 'missing',
      args: [ending.mark],
      fix: { title: 'End the note with a full stop', applicability: 'safe', edits: [edit] },
    });
  },
});
