import { insert } from '../../text/edit';
import { nonBreakingSpace } from '../../text/spaces';
import { passages, replacement } from '../../model/passages';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';

const beforeMark = /(?<=[\p{L}\p{N})”]) {1,8}([,;:](?= |$)|\.$)/gu;
const twice = /([,;])(?: ?\1)+|\.\.(?<!\.\.\.)(?!\.)/g;
/** `,;` and `;.`: one was put in the place of the other. */
const mixed = /,(?: ?[;:.](?!\d))+|;(?: ?[,:.](?!\d))+/g;
const behindBracket = /\( {1,3}(?=[\p{L}\p{N}])/gu;
/** The group is the blanks in front. */
const beforeBracket = /\)(?<=[\p{L}\p{N}]( {1,3})\))/gu;
const noneBehind = /,(?=\p{Ll}\p{Ll})/gu;
/** Between two citations: behind a year or the letter of a part, in front of the number of the next. */
const citedBehind = /,(?=\d{1,3}\/\d|\d{1,4} \(\d{4}\))(?<=[ (](?:19|20)\d\d\)?,|\/\d{1,3}(?: [A-Z])?,)/g;
/** `700million`, `2per cent`; ordinals and decades (`1990s`) have fewer letters. */
const gluedWord = /(?<![\p{L}\d./#_-])\d{1,3}(?=\p{Ll}{3,20}(?![\p{L}\d]))/gu;
/** `70/1of 25 September 2015`, `paragraph 24of the report`; `resolution70/1`. */
const gluedNumber =
  /[\d)](?=(?:of|and|on|to|in|by|or|the|with) )|\d(?<=\bresolutions?\d)(?=\d{0,3}(?:\/\d| \())/g;
const tooMany = /(?<=[\p{L}\p{N},;)”]) {2,8}(?=[\p{L}\p{N}(“])/gu;

export const spaces = defineRule({
  id: 'style/spaces',
  summary:
    'No space stands before a comma, semicolon, colon or full stop, nor inside brackets; one stands after.',
  rationale:
    'Decimals, thousands and symbols hold commas and stops without a space; only letters, closing brackets and citations around a comma or semicolon are checked.',
  source: 'Measured: 3 spaces in front in texts of sessions 74–80.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: {
    before: 'Remove the space before “{1}”.',
    behind: 'A space is missing after the comma.',
    glued: 'A space is missing here.',
    label: 'A space is missing after the number or letter.',
    double: 'Write one space here.',
    inside: 'Remove the space inside the bracket.',
    twice: 'Write one “{1}” here.',
    mixed: 'Write one mark here: “{1}”.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the fight against corruption , and the report,\n\n*Decides* to act.\n',
        mended: '*Noting* the fight against corruption, and the report,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* the report,and the study,\n\n*Decides* to act.\n',
        mended: '*Noting* the report, and the study,\n\n*Decides* to act.\n',
      },
      {
        wrong:
          '*Recalling* its resolutions 70/1 of 25 September 2015,75/276 of 28 April 2021 and 76/6 of 15 November 2021,\n\n*Decides* to act.\n',
        mended:
          '*Recalling* its resolutions 70/1 of 25 September 2015, 75/276 of 28 April 2021 and 76/6 of 15 November 2021,\n\n*Decides* to act.\n',
      },
      {
        wrong: '*Noting* the  report,\n\n*Decides* to act.\n',
        mended: '*Noting* the report,\n\n*Decides* to act.\n',
      },
    ],
    right: ['*Noting* the sum of 25,000 dollars, the word “so ,” and 2.5 per cent,\n\n*Decides* to act.\n'],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    const { prose } = paragraph.inline;
    const { marker } = paragraph;
    // `1.Calls upon`: a figure that a text goes on with is no number of a paragraph.
    if (marker && marker.shape !== 'bullet' && marker.content === marker.end && prose.text !== '') {
      const fix = {
        title: 'Put a space',
        applicability: 'safe' as const,
        edits: [insert(marker.content, ' ')],
      };
      report({ at: { start: marker.start, end: marker.end }, message: 'label', fix });
    }
    const { text } = prose;
    if (/ [,;:.]/.test(text)) {
      for (const match of passages(paragraph, beforeMark)) {
        const [, mark = ''] = match;
        // What stands between is told of by another rule.
        if (!prose.isUnbroken(match.index, match.index + match[0].length)) continue;
        report(replacement(paragraph, match, mark, 'before'));
      }
    }
    for (const match of passages(paragraph, noneBehind)) {
      if (/(?:\p{Ll}\p{Ll}|[)”])$/u.test(text.slice(Math.max(0, match.index - 2), match.index)))
        report(replacement(paragraph, match, ', ', 'behind'));
    }
    for (const match of passages(paragraph, citedBehind)) {
      // An indicator may stand behind the comma.
      if (prose.isUnbroken(match.index, match.index + 2))
        report(replacement(paragraph, match, ', ', 'behind'));
    }
    for (const match of passages(paragraph, twice))
      report(replacement(paragraph, match, match[0].charAt(0), 'twice'));
    for (const match of passages(paragraph, mixed)) {
      const [strongest = ''] = ['.', ';', ':', ','].filter((mark) => match[0].includes(mark));
      report(replacement(paragraph, match, strongest, 'mixed', 'suggestion'));
    }
    if (text.includes('( ')) {
      for (const match of passages(paragraph, behindBracket))
        report(replacement(paragraph, match, '(', 'inside'));
    }
    if (text.includes(' )')) {
      for (const { index, 1: blanks = '' } of passages(paragraph, beforeBracket))
        report(replacement(paragraph, { 0: `${blanks})`, index: index - blanks.length }, ')', 'inside'));
    }
    for (const {
      index,
      0: { length },
    } of passages(paragraph, gluedWord)) {
      const edits = [insert(prose.span(index + length, index + length).start, ' ')];
      const fix = { title: 'Put a space', applicability: 'safe' as const, edits };
      report({ at: prose.span(index, index + length), message: 'glued', fix });
    }
    for (const { index } of passages(paragraph, gluedNumber)) {
      const place = /\p{L}/u.test(text[index + 1] ?? '') ? index + 1 : index;
      const edits = [insert(prose.span(place, place).start, ' ')];
      const fix = { title: 'Put a space', applicability: 'safe' as const, edits };
      report({ at: prose.span(index, index + 1), message: 'glued', fix });
    }
    if (text.includes('  ')) {
      for (const match of passages(paragraph, tooMany)) {
        // An indicator between them has a rule of its own.
        const end = match.index + match[0].length;
        const kept = prose.raw.slice(match.index, end).includes(nonBreakingSpace) ? nonBreakingSpace : ' ';
        // Two blanks before a line break are one themselves.
        if (prose.isUnbroken(match.index, Math.min(end + 1, text.length)))
          report(replacement(paragraph, match, kept, 'double'));
      }
    }
  },
});
