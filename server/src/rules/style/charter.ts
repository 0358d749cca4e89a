import { passages, replacement } from '../../model/passages';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';

const proper = 'Charter of the United Nations';
const otherName =
  /\b(?:(?:UN|U\.N\.|[Uu]nited [Nn]ations) [Cc]harter\b|[Cc]harter of (?:the )?(?:[Uu]nited [Nn]ations|UN|U\.N\.)(?![\w.]\w))/g;
const chapter =
  /chapters?(?= [IVX]{1,5}(?:(?:, [IVX]{1,5})? and [IVX]{1,5})? of the (?:Charter of the United Nations|UN Charter|United Nations Charter)\b)/g;

const article =
  /\barticles?(?= \d{1,3}(?:, paragraph \d{1,2},?)?(?: and \d{1,3})? of the (?:Charter of the United Nations|UN Charter|United Nations Charter|Statute of the International Court of Justice)\b)/g;

export const charter = defineRule({
  id: 'style/charter',
  summary:
    'The Charter is “the Charter of the United Nations”, and its Articles and Chapters take a capital.',
  rationale:
    'Later mentions may say “the Charter”. Articles and chapters of other treaties are written with a small letter.',
  source:
    'Measured: “Charter of the United Nations” 1,527 times, “United Nations Charter” never in General Assembly texts; capital A 580 to 3, “Chapter VII” and the like 921 times.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: {
    name: 'Write “{1}”, not “{0}”.',
    article: 'Write “{1}” with a capital: it is one of the Charter.',
    chapter: 'Write “{1}” with a capital: it is one of the Charter.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Guided* by the UN Charter,\n\n*Decides* to act.\n',
        mended: '*Guided* by the Charter of the United Nations,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Guided* by the charter of United Nations,\n\n*Decides* to act.\n',
        mended: '*Guided* by the Charter of the United Nations,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Recalling* article 2 of the Charter of the United Nations,\n\n*Decides* to act.\n',
        mended: '*Recalling* Article 2 of the Charter of the United Nations,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Acting* under chapter VII of the Charter of the United Nations,\n\n*Decides* to act.\n',
        mended: '*Acting* under Chapter VII of the Charter of the United Nations,\n\n*Decides* to act.\n',
      },
    ],
    right: [
      '*Recalling* article 2 of the Charter of the Organization of American States,\n\n*Decides* to act.\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, { practice, report }) {
    // The Security Council writes “United Nations Charter” and small letters now and then.
    const atMost = practice.namesUnitedNations ? 'information' : undefined;
    for (const match of passages(paragraph, otherName)) {
      if (match[0] === proper) continue;
      const isUsual = match[0] === 'United Nations Charter';
      report({ ...replacement(paragraph, match, proper, 'name'), atMost: isUsual ? atMost : undefined });
    }
    for (const match of passages(paragraph, article)) {
      report({ ...replacement(paragraph, match, match[0].replace('a', 'A'), 'article'), atMost });
    }
    for (const match of passages(paragraph, chapter))
      report({ ...replacement(paragraph, match, match[0].replace('c', 'C'), 'chapter'), atMost });
  },
});
