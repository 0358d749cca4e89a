import { documentOrgan } from '../../citation/issuer';
import { capitalised } from '../../text/letters';
import { defineRule } from '../rule';
import { fieldOf, rewrite, stageOf } from '../../model/masthead/fields';

export const distr = defineRule({
  id: 'masthead/distr',
  summary:
    'A draft of the General Assembly is marked “Distr.: Limited”; a draft of the Security Council and an adopted resolution “Distr.: General”.',
  rationale:
    'Drafts are distributed to delegations only. Mastheads in French and Spanish have no colon and are not read.',
  source:
    'Editorial Manual, mastheads; measured: Limited on 300 of 300 drafts of the eightieth session, General on 19 of 19 of the Security Council.',
  languages: ['en'],
  severity: 'error',
  fix: 'safe',
  messages: {
    form: 'Write the distribution as “{0}”.',
    adopted: 'Write “{0}” for an adopted text.',
    assembly: 'Write “{0}” for a draft of the General Assembly.',
    council: 'Write “{0}” for a draft of the Security Council.',
  },
  examples: {
    wrong: [
      {
        wrong:
          'A/C.3/80/L.20\n\nDistribution: limited\n\nChile and Ghana: draft resolution\n\n*The General Assembly*,\n',
        mended:
          'A/C.3/80/L.20\n\nDistr.: Limited\n\nChile and Ghana: draft resolution\n\n*The General Assembly*,\n',
      },
      {
        wrong:
          'A/C.3/80/L.20\n\nDistr.: General\n\nChile and Ghana: draft resolution\n\n*The General Assembly*,\n',
        mended:
          'A/C.3/80/L.20\n\nDistr.: Limited\n\nChile and Ghana: draft resolution\n\n*The General Assembly*,\n',
      },
    ],
    right: [
      'S/2026/915\n\nSecurity Council\n\nDistr.: General\n\nDenmark and Greece: draft resolution\n\n*The Security Council*,\n',
      'A/RES/74/104\n\nDistr.: General\n\nSeventy-fourth session\n\n*The General Assembly*,\n',
    ],
  },
  check(resolution, { report }) {
    const field = fieldOf(resolution, 'distribution');
    if (!field || /limit(?:é|ad)|générale/i.test(field.text)) return;
    const stage = stageOf(resolution);
    const word = /limited|general|restricted/i.exec(field.text)?.[0];
    const written = word && capitalised(word.toLowerCase());
    const { draftDistribution } = documentOrgan(resolution);
    const due =
      stage === undefined || written === 'Restricted'
        ? undefined
        : stage === 'draft'
          ? draftDistribution
          : 'General';
    const kind = due ?? written;
    if (kind === undefined) return;
    const expected = `Distr.: ${kind}`;
    const { prose, from, to } = field;
    if (field.text === expected) return;
    const isKind = written !== undefined && written !== kind;
    const kindOfText =
      stage === 'adopted' ? 'adopted' : draftDistribution === 'General' ? 'council' : 'assembly';
    report({
      at: prose.span(from, to),
      message: isKind ? kindOfText : 'form',
      args: [expected],
      fix: rewrite(prose, from, to, expected),
    });
  },
});
