import type { Paragraph, Resolution } from '../../syntax/resolution';
import { countWhile } from '../../text/search';
import { replaceProse, visible } from '../../model/edits';
import { defineRule } from '../rule';
import type { RuleContext } from '../../model/context';
import { readEnding } from '../../model/punctuation/ending';

export const noteFinalStop = defineRule({
  id: 'footnote/final-stop',
  summary: 'Every footnote ends with a full stop.',
  rationale:
    'A note is closed like a sentence even where it is a bare symbol. A note that a copy from a page has cut in two is left alone.',
  source: 'Measured: 21,669 of 21,683 notes of General Assembly resolutions, sessions 74–80 (99.94 %).',
  languages: ['en'],
  severity: 'error',
  fix: 'safe',
  messages: {
    missing: 'A full stop is missing at the end of the note.',
    stray: 'End the note with one full stop, without a space before it.',
    wrong: 'End the note with a full stop, not with “{0}”.',
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
  check(resolution, { report }) {
    for (const { paragraph } of resolution.notes) {
      const ending = readEnding(paragraph);
      if (!ending) continue;
      if (ending.mark === '.') {
        checkStray(paragraph, report);
        continue;
      }
      const isWrong =
        ending.mark === ',' ||
        ending.mark === ';' ||
        (ending.mark === ':' && isFollowedByNote(resolution, paragraph));
      // A colon introduces something on the next lines; `!` and `?` may be the note's own.
      if ((!isWrong && ending.mark !== '') || goesOn(resolution, paragraph)) continue;
      // Words that are missing are not mended by a stop.
      const isCut = isCutOff(visible(paragraph));
      report({
        at: ending.at,
        message: isWrong ? 'wrong' : 'missing',
        args: [ending.mark],
        fix: isCut
          ? undefined
          : {
              title: 'End the note with a full stop',
              applicability: 'safe',
              edits: [ending.replaceWith('.')],
            },
      });
    }
  },
});

/** `A/67/738..`, `annex I .`; three stops are an ellipsis. */
function checkStray(paragraph: Paragraph, report: RuleContext<'stray'>['report']): void {
  const { prose } = paragraph.inline;
  const text = visible(paragraph);
  const all = /[^.\s]((?: {1,2}\.|\. ?\.))$/.exec(text)?.[1];
  if (all === undefined) return;
  const start = text.length - all.length;
  const edit = replaceProse(prose, start, text.length, '.');
  report({
    at: prose.span(start, text.length),
    message: 'stray',
    fix: edit && { title: 'End the note with a full stop', applicability: 'safe', edits: [edit] },
  });
}

/** Whether a note stops within a bracket or a quotation, or behind a word that no note ends with. */
const isCutOff = (text: string): boolean =>
  text.split('(').length > text.split(')').length ||
  text.split('“').length > text.split('”').length ||
  openWord.test(text);

const openWord = / (?:and|or|the|an?|of|in|to|for|by|on|as|from|with|see|ibid\.?),?$/i;

/** Whether nothing but another note, or nothing at all, follows a note. */
function isFollowedByNote({ blocks }: Resolution, { end }: Paragraph): boolean {
  const rest = blocks.slice(countWhile(blocks, ({ start }) => start < end));
  const next = rest.find(({ kind }) => kind !== 'blank');
  return next === undefined || next.kind === 'note';
}

/** Whether a copy from a page has cut the note in two: what stands behind it begins in the middle of a sentence. */
function goesOn({ source, blocks }: Resolution, { end }: Paragraph): boolean {
  const from = countWhile(blocks, ({ start }) => start < end);
  const next = blocks[from]?.kind === 'blank' ? blocks[from + 1] : blocks[from];
  if (next?.kind !== 'paragraph' || next.marker) return false;
  return /^[*_“]{0,2}[\p{Ll}\d(]/u.test(source.slice(next.content.start, next.content.start + 4));
}
