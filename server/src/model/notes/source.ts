import { grammar } from '../../language/grammar';
import { readSymbols } from '../../citation/symbol';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import { isNumbered } from './marks';

const { sourceHead: head } = grammar.notes;

export const { seeHead } = grammar.notes;

/** Whether a note names a source, as against a sentence that explains something. */
export function namesSource(prose: string): boolean {
  const body = prose.replace(seeHead, '');
  return head.test(body) || readSymbols(body.slice(0, 80))[0]?.start === 0;
}

/** Whether a paragraph is a note under a number, and not one of the masthead with an asterisk. */
export const isNumberedNote = ({ blocks }: Paragraph): boolean => isNumbered({ id: blocks[0]?.noteId ?? '' });

const annexNotesOf = new WeakMap<Resolution, ReadonlySet<string>>();

/** Whether a note belongs to an annexed text, which is a text of its own and may name the organ. */
export function isNoteOfAnnex(resolution: Resolution, { blocks }: Paragraph): boolean {
  const known =
    annexNotesOf.get(resolution) ??
    new Set(
      resolution.indicators.filter(({ paragraph }) => paragraph.within === 'annex').map(({ id }) => id),
    );
  annexNotesOf.set(resolution, known);
  return known.has(blocks[0]?.noteId ?? '');
}
