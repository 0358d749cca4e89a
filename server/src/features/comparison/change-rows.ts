import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import type { Counts, Pair, Status } from '../../succession/comparison';
import type { Member } from '../../succession/members';
import { toRange } from '../range';
import { placeAfter, type Beside } from './beside';
import { wordsOfPair } from './change-words';

/** A paragraph that has changed, for a list beside the draft. */
export interface ChangeRow {
  readonly status: Status | 'new' | 'left out';
  readonly isMoved: boolean;
  /** `PP7`; of one left out, its name in the earlier text. */
  readonly name: string;
  /** Its name in the earlier text, if it has one and another there. */
  readonly from?: string;
  /** What was changed, in a few words; its first words if it is new or left out. */
  readonly what: string;
  /** Its place in the draft; of one left out, where it would stand. */
  readonly range: Range;
}

export interface ChangeRows {
  readonly rows: readonly ChangeRow[];
  readonly counts: Counts;
}

/** Characters of a paragraph that is new or left out. */
const longest = 90;

/** What was changed from the earlier text, in order of the draft; what stayed is only counted. */
export function changeRows(document: TextDocument, beside: Beside): ChangeRows {
  const { pairs, added, leftOut, counts } = beside.comparison;
  const placed = [
    ...pairs.filter(({ status, isMoved }) => status !== 'identical' || isMoved).map(rowOfPair),
    ...added.map((member) => ({ at: member.paragraph.start, row: alone(member, 'new') })),
    ...leftOut.map(({ member, after: last }) => ({
      at: placeAfter(last, beside),
      row: alone(member, 'left out'),
    })),
  ].sort((a, b) => a.at - b.at);
  const here = ({ at, row: { end, ...row } }: (typeof placed)[number]): ChangeRow => ({
    ...row,
    range: toRange(document, { start: at, end: Math.max(at, end) }),
  });
  return { rows: placed.map(here), counts };
}

type Unplaced = Omit<ChangeRow, 'range'> & { readonly end: number };

function rowOfPair(pair: Pair): { readonly at: number; readonly row: Unplaced } {
  const { before, after, status, isMoved } = pair;
  return {
    at: after.paragraph.start,
    row: {
      status,
      isMoved,
      name: after.name,
      ...(before.name === after.name ? {} : { from: before.name }),
      what: wordsOfPair(pair).join(', '),
      end: after.paragraph.end,
    },
  };
}

const alone = ({ name, paragraph }: Member, status: 'new' | 'left out'): Unplaced => ({
  status,
  isMoved: false,
  name,
  what: firstWords(paragraph.inline.prose.text.trim()),
  end: status === 'new' ? paragraph.end : 0,
});

function firstWords(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, Math.max(1, text.lastIndexOf(' ', longest)))} …`;
}
