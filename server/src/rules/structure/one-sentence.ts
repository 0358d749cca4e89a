import { passages } from '../../model/passages';
import { defineRule } from '../rule';

const stop = /\. {1,3}(?=\p{Lu}\p{Ll})/gu;
/** The same before a small letter: the stop was struck for a comma. */
const stopWithin = /\. {1,3}(?=\p{Ll}{2})/gu;
/** What ends a sentence: a word of at least three letters, or a closing mark behind one. */
const sentenceEnd = /\p{Ll}[\p{Ll})][\p{Ll})”]$/u;
const abbreviation =
  /\b(?:Nos?|vols?|paras?|arts?|chaps?|sects?|Messrs|Mrs?|Ms|Dr|Prof|Gen|St|etc|cf|ibid|approx|dated|resp|Corr|Add|Rev|Mohd|Hj|Lt|Col|Capt|Sgt|Brig|Adm|Hon|Amb|Rt|Jr|Sr)$/i;

export const oneSentence = defineRule({
  id: 'structure/one-sentence',
  summary: 'A paragraph is one clause: no full stop stands inside it.',
  rationale:
    'The whole resolution is one sentence. What needs a sentence of its own goes into a paragraph or a subparagraph of its own. Annexes and quotations are written in sentences and are not checked.',
  source: 'Measured: 9 in 90,176 paragraphs, five of them slogans in quotation marks.',
  languages: ['en'],
  severity: 'warning',
  fix: 'none',
  messages: {
    sentence: 'Make this one clause, or two paragraphs: a new sentence begins here.',
    within: 'Remove the full stop in the middle of the sentence.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '1. *Requests* the Secretary-General to report. The report should cover all regions;\n\n2. *Decides* to act.\n',
        mended: '1. *Requests* the Secretary-General to report on all regions;\n\n2. *Decides* to act.\n',
      },
      {
        wrong: '*Noting* the progress made. This progress is uneven,\n\n*Decides* to act.\n',
        mended: '*Noting* the progress made, which is uneven,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '1. *Welcomes* the exhibition “Her land. Her rights” and Supplement No. 11;\n\n2. *Decides* to act.\n',
    ],
  },
  roles: ['preambular', 'operative', 'subparagraph'],
  bodies: ['resolution'],
  check(paragraph, { report }) {
    // A paragraph that speaks as “We” is part of a declaration, which has sentences.
    if (/^We\b/.test(paragraph.inline.prose.text)) return;
    const { prose } = paragraph.inline;
    if (!prose.text.includes('. ')) return;
    for (const [message, pattern] of [
      ['sentence', stop],
      ['within', stopWithin],
    ] as const)
      for (const { index } of passages(paragraph, pattern)) {
        const before = prose.text.slice(Math.max(0, index - 12), index);
        if (!sentenceEnd.test(before) || abbreviation.test(before)) continue;
        report({ at: prose.span(index, index + 1), message });
      }
  },
});
