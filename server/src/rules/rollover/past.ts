import { against } from '../../succession/rollover/against';
import { comingIn, newsIn } from '../../succession/rollover/years';
import { defineRule } from '../rule';

const year = /(?:19|20)\d\d/g;

export const past = defineRule({
  id: 'rollover/past',
  summary: 'What was to come, or was news, in the text before is not told again word for word.',
  rationale:
    '“The Conference to be held in 2025” has been held when the text is taken up again, and what was welcomed is recalled. Only for paragraphs that stay word for word and have a year near the session of the text that the draft takes up, if that is at hand.',
  source:
    'Measured in 1,439 pairs of resolutions of sessions 74–80: of what was to come in a year near the session at most 4 % stays word for word, of welcomes with a date of last year 16 %. The examples are those of a draft that takes up resolution 79/940.',
  languages: ['en'],
  severity: 'hint',
  fix: 'none',
  messages: {
    coming: 'It was still to come in the text before: is it past now?',
    news: 'It was news in the text before: is it still, or is it recalled?',
  },
  examples: {
    wrong: [
      {
        wrong:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n1. *Notes* the Conference on Lakes to be held in 2025;\n',
        mended:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n1. *Notes* the Conference on Lakes held in 2025;\n',
        byHand: true,
      },
      {
        wrong:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n2. *Welcomes* the Declaration on Rivers adopted on 3 May 2024.\n',
        mended:
          'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n2. *Recalls* the Declaration on Rivers adopted on 3 May 2024.\n',
        byHand: true,
      },
    ],
    right: [
      'A/C.1/80/L.4\n\nEightieth session\n\n*The General Assembly*,\n\n1. *Notes* the Conference on Lakes to be held in 2027;\n',
    ],
  },
  check(resolution, { predecessor, report }) {
    const read = predecessor && against(resolution, predecessor);
    if (!read) return;
    const { comparison, course } = read;
    for (const { status, after } of comparison.pairs) {
      if (status !== 'identical' && status !== 'source') continue;
      const { prose } = after.paragraph.inline;
      const { text } = prose;
      const isNear = (text.match(year) ?? []).map(Number).some((one) => Math.abs(one - course.year) <= 1);
      if (!isNear) continue;
      const [coming] = comingIn(text);
      const [news] = newsIn(after.paragraph, { resolution, year: course.year });
      const found = coming ?? news;
      if (found) report({ at: prose.span(found.start, found.end), message: coming ? 'coming' : 'news' });
    }
  },
});
