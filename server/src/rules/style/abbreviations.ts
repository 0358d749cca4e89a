import {
  contraction,
  covid,
  inFull,
  isEntity,
  mayHoldShortName,
  openList,
  shortName,
  shortTurn,
  spelledOut,
} from '../../language/en/abbreviations';
import { passages, replacement } from '../../model/passages';
import type { Applicability } from '../../model/report';
import { bodyRoles } from '../../model/roles';
import { vocabularySlips } from '../../model/wording/vocabulary-slips';
import { quotesOf } from '../../citation/paragraph';
import { isWithin } from '../../text/quotes';
import type { Paragraph } from '../../syntax/resolution';
import { defineRule } from '../rule';

export const abbreviations = defineRule({
  id: 'style/abbreviations',
  summary:
    'Running text has no abbreviations and no contractions: “for example”, “and”, “Sustainable Development Goals”.',
  rationale:
    'A name that is introduced in parentheses, or is part of a longer one (SDG Summit), is left alone, and so are quotations and titles in italics. The Security Council uses the letters of entities and is not told of them; of other names it is only informed.',
  source:
    'Editorial Manual, abbreviations; measured in adopted texts: contractions, “etc.”, “i.e.” and “Covid-19” 0 times, “COVID-19” 413 times.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: {
    full: 'Write “{1}” in full, not “{0}”.',
    open: 'Name what “{0}” stands for, or write “such as” before the list.',
    written: 'Write “{1}”, not “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the work of the U.N. on Covid-19,\n\n*Decides* to act.\n',
        mended: '*Noting* the work of the United Nations on COVID-19,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* the SDGs and the role of women & girls,\n\n*Decides* to act.\n',
        mended:
          '*Noting* the Sustainable Development Goals and the role of women and girls,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* that the members of the Fund don’t meet,\n\n*Decides* to act.\n',
        mended: '*Noting* that the members of the Fund do not meet,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* the Fund and it’s members,\n\n*Decides* to act.\n',
        mended: '*Noting* the Fund and its members,\n\n*Decides* to act.\n',
        byHand: true,
      },
      {
        wrong: '*Noting* food, water, etc., in the region,\n\n*Decides* to act.\n',
        mended: '*Noting* food, water and other goods in the region,\n\n*Decides* to act.\n',
        byHand: true,
      },
    ],
    right: [
      '*Noting* COVID-19, the SDG Summit and the Intergovernmental Panel (WHO),\n\n*Decides* to act.\n',
      '*Recalling* the report entitled “Health & wealth, etc.”,\n\n*Decides* to act.\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, { practice, report }) {
    const { text } = paragraph.inline.prose;
    const found = (pattern: RegExp) =>
      passages(paragraph, pattern).filter(({ index }) => !isInItalics(paragraph, index));
    if (mayHoldShortName.test(text)) {
      for (const match of found(shortName)) {
        const [short] = match;
        if (isEntity(short) && practice.namesUnitedNations) continue;
        // The Council has them in its texts now and then: there nothing is certain.
        const isUsual = practice.namesUnitedNations;
        report({
          ...inWords(paragraph, match, text, isUsual || isEntity(short) ? 'suggestion' : 'safe'),
          ...(isUsual ? { atMost: 'information' } : {}),
        });
      }
    }
    for (const match of found(shortTurn))
      report(replacement(paragraph, match, spelledOut(match[0]) ?? match[0], 'full'));
    for (const { start, end, whole } of vocabularySlips(paragraph.inline).cutShort)
      if (!isWithin(quotesOf(paragraph), start) && !isInItalics(paragraph, start))
        report(
          replacement(paragraph, { 0: text.slice(start, end), index: start }, whole, 'full', 'suggestion'),
        );
    for (const match of found(contraction))
      // “It’s” may be “it is” after all.
      report(
        replacement(
          paragraph,
          match,
          inFull(match[0]),
          'written',
          /^it/i.test(match[0]) ? 'suggestion' : 'safe',
        ),
      );
    for (const match of found(covid)) report(replacement(paragraph, match, 'COVID-19', 'written'));
    for (const { 0: written, index } of found(openList))
      report({
        at: paragraph.inline.prose.span(index, index + written.length),
        message: 'open',
        args: [written],
      });
  },
});

const isInItalics = ({ inline: { emphases } }: Paragraph, at: number): boolean =>
  emphases.some(({ italic, start, end }) => italic && start <= at && at < end);

/** A name in full; an entity takes an article then, which only a text that has one need not be given. */
function inWords(paragraph: Paragraph, match: RegExpExecArray, text: string, applicability: Applicability) {
  const [short] = match;
  const full = spelledOut(short) ?? short;
  const told = replacement(paragraph, match, full, 'full', applicability);
  const needsArticle = !full.endsWith('s') && !text.slice(0, match.index).endsWith('the ');
  return needsArticle &&
    full !== 'United Nations' &&
    !/ \d/.test(text.slice(match.index + short.length, match.index + short.length + 2))
    ? { ...told, fix: undefined }
    : told;
}
