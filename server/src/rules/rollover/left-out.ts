import { against } from '../../succession/rollover/against';
import { defineRule } from '../rule';

export const leftOut = defineRule({
  id: 'rollover/left-out',
  summary: 'Paragraphs of the text before that this one has not are named.',
  rationale:
    'A text that is taken up loses three or four paragraphs as a rule, so this is off unless it is turned on; `resolint compare` shows them where they stood. Only if the text that the draft takes up is at hand.',
  source:
    'Measured in 1,439 pairs of resolutions of sessions 74–80: 3.6 paragraphs a text are left out. The examples are those of a draft that takes up resolution 79/940.',
  languages: ['en'],
  severity: { 'general-assembly': 'off', 'security-council': 'off' },
  fix: 'none',
  messages: { gone: 'Check whether these of the text before may go: {0}.' },
  examples: {
    wrong: [
      {
        wrong:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n*Recalling* its resolutions 77/909 of 7 December 2022 and 78/958 of 4 December 2023 on lakes,\n\n2. *Welcomes* the Declaration on Rivers adopted on 3 May 2024.\n',
        mended: '*The General Assembly*,\n\n1. *Decides* to act.\n',
        byHand: true,
      },
      {
        wrong:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n2. *Welcomes* the Declaration on Rivers adopted on 3 May 2024.\n',
        mended: '*The General Assembly*,\n\n1. *Decides* to act.\n',
        byHand: true,
      },
    ],
    right: ['*The General Assembly*,\n\n1. *Decides* to act.\n'],
  },
  check(resolution, { predecessor, report }) {
    const read = predecessor && against(resolution, predecessor);
    const last = resolution.parts
      .at(-1)
      ?.sections.flatMap(({ preamble, operative }) => [...preamble, ...operative])
      .at(-1);
    if (!read || !last || read.comparison.leftOut.length === 0) return;
    const names = read.comparison.leftOut.map(({ member }) => member.name);
    const { prose } = last.inline;
    report({ at: prose.span(0, prose.text.length), message: 'gone', args: [names.join(', ')] });
  },
});
