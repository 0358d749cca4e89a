import type { Indicator } from '../../syntax/inline';
import { defineRule } from '../rule';
import type { Edit } from '../../text/edit';
import { isNumbered } from '../../model/notes/marks';
import { bodyRoles } from '../../model/roles';
import { plainly } from '../../text/spaces';

export const placement = defineRule({
  id: 'footnote/placement-en',
  summary: 'A footnote indicator follows the punctuation mark, or the word it documents, without a space.',
  rationale:
    'In English the indicator comes after the comma, semicolon or full stop; French, Spanish and Russian put it in front. Nothing is said of dashes and closing brackets, for which there is no measured practice.',
  source:
    'Editorial Manual, footnotes, chapter 9; measured: 16,283 indicators after the punctuation, 6 before it, 5,391 in mid-phrase.',
  languages: ['en'],
  severity: 'error',
  fix: 'safe',
  messages: {
    beforePunctuation: 'Put the indicator after the “{0}”.',
    quoted: 'Put the indicator after the quotation mark and the punctuation.',
    within: 'Put the indicator after the word, not inside it.',
    space: 'Remove the space before the indicator.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the report of the Secretary-General[^1],\n\n[^1]: A/67/738.\n',
        mended: '*Noting* the report of the Secretary-General,[^1]\n\n[^1]: A/67/738.\n',
      },
      {
        wrong: '*Noting* the results, ¹ and the study,²\n\n¹ A/67/738.\n\n² A/67/740.\n',
        mended: '*Noting* the results,¹ and the study,²\n\n¹ A/67/738.\n\n² A/67/740.\n',
      },
      {
        wrong: '*Noting* the report ¹ , and the study,²\n\n¹ A/67/738.\n\n² A/67/740.\n',
        mended: '*Noting* the report,¹ and the study,²\n\n¹ A/67/738.\n\n² A/67/740.\n',
      },
    ],
    right: [
      '*Noting* the Convention¹ and its Protocols,²,³ (see also the study⁴)\n\n¹ A/67/738.\n\n² A/67/740.\n\n³ A/67/741.\n\n⁴ A/67/742.\n',
    ],
  },
  roles: bodyRoles,
  check({ inline: { prose, indicators } }, { report, resolution: { source } }) {
    for (const { at, start, end, form } of groupsOf(indicators.filter(isNumbered))) {
      if (form === 'glued' || at === 0) continue;
      const space = blanksBefore(source, start);
      const after = /^ ?([,;.:])(?!\d)/.exec(plainly(source.slice(end, end + 3)));
      // `“The future we want¹”,`: a note within the quotation may be the quotation's own.
      const closing = /^[”"][,;:.](?!\d)/.exec(source.slice(end, end + 3));
      const before = prose.text.slice(0, at).trimEnd().slice(-1);
      if (after && !/[,;:.]/.test(before)) {
        const [behind, mark = ''] = after;
        report({
          at: { start, end },
          message: 'beforePunctuation',
          args: [mark],
          fix: {
            title: 'Put the indicator after the “{0}”',
            args: [mark],
            applicability: 'safe',
            edits: [
              {
                start: start - space,
                end: end + behind.length,
                text: mark + source.slice(start, end),
              },
            ],
          },
        });
      } else if (closing) {
        const [behind] = closing;
        report({
          at: { start, end },
          message: 'quoted',
          args: [behind],
          atMost: 'warning',
          fix: {
            title: 'Put the indicator after the “{0}”',
            args: [behind],
            applicability: 'suggestion',
            edits: [
              { start: start - space, end: end + behind.length, text: behind + source.slice(start, end) },
            ],
          },
        });
      } else if (space === 0 && isWithinWord(source, start, end)) {
        const [rest = ''] = /^\p{Ll}+[,;:.]?/u.exec(source.slice(end, end + 40)) ?? [];
        report({
          at: { start, end },
          message: 'within',
          fix: {
            title: 'Put the indicator after the word',
            applicability: 'suggestion',
            edits: [{ start, end: end + rest.length, text: rest + source.slice(start, end) }],
          },
        });
      } else if (space > 0) {
        const edits: Edit[] = [{ start: start - space, end: start, text: '' }];
        // `word ¹next`: the space belongs behind the indicator.
        if (/[\p{L}\p{N}]/u.test(source.charAt(end))) edits.push({ start: end, end, text: ' ' });
        report({
          at: { start: start - space, end },
          message: 'space',
          fix: { title: 'Remove the space', applicability: 'safe', edits },
        });
      }
    }
  },
});

/** `Gen[^2]eral` */
const isWithinWord = (source: string, start: number, end: number): boolean =>
  /\p{L}/u.test(source.charAt(start - 1)) && /\p{Ll}/u.test(source.charAt(end));

function blanksBefore(source: string, offset: number): number {
  let from = offset;
  while (plainly(source.charAt(from - 1)) === ' ') from--;
  return offset - from;
}

/** Indicators that stand together, with their separators, are moved together. */
function groupsOf(indicators: readonly Indicator[]): Indicator[] {
  const groups: Indicator[] = [];
  for (const next of indicators) {
    const last = groups.at(-1);
    if (last?.at === next.at) groups[groups.length - 1] = { ...last, end: next.end };
    else groups.push(next);
  }
  return groups;
}
