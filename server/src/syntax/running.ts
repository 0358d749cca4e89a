import type { Organ } from '../organs/organ';
import { readAnnexes } from './annexes';
import type { Shape } from './layout-key';
import type { Draft } from './paragraphs';
import { readPlain } from './plain';
import type { Body } from './resolution';

/** Where a text in running form begins, and what it is. */
export interface RunningStart {
  readonly start: number;
  readonly kind: 'statement' | 'decision';
  readonly speaker: Organ;
}

/** So many sentences of one organ make a statement without a title, if they are half of the paragraphs. */
const fewest = 3;

/**
 * Where a text without an enacting formula begins in which the organ is the subject of sentences. A single sentence
 * about an organ may stand in any text: a title, an introduction, a decision, or many such sentences must tell.
 */
export function findRunning(drafts: readonly Draft[]): RunningStart | undefined {
  const start = drafts.findIndex(({ shape }) => shape.speaker !== undefined);
  const first = drafts[start]?.shape;
  if (!first?.speaker) return undefined;
  const { speaker, spoken } = first;
  const before = drafts.slice(0, start);
  if (before.some(({ shape }) => shape.isStatementTitle) || spoken === 'introduction')
    return { start, kind: 'statement', speaker };
  // In a text with sentences of its own, one about an organ is no decision of it.
  if (before.some(({ shape }) => isSentence(shape))) return undefined;
  if (spoken === 'decision') return { start, kind: 'decision', speaker };
  const paragraphs = drafts.slice(start).filter(({ shape }) => isOwnParagraph(shape));
  const same = paragraphs.filter(({ shape }) => shape.speaker === speaker);
  return same.length >= fewest && same.length * 2 >= paragraphs.length
    ? { start, kind: 'statement', speaker }
    : undefined;
}

const isSentence = (shape: Shape): boolean =>
  isOwnParagraph(shape) && shape.stop === '.' && shape.opensWithCapital;

const isOwnParagraph = ({ kind, marker, isHeading }: Shape): boolean =>
  kind === 'paragraph' && !marker && !isHeading;

/** Reads such a text from its first sentence on. */
export function readRunning({ kind, speaker }: RunningStart, drafts: readonly Draft[]): Body {
  const own: Draft[] = [];
  const conclusion: Draft[] = [];
  const annexAt = drafts.findIndex(({ shape }) => shape.isAnnexHeading);
  const end = annexAt < 0 ? drafts.length : annexAt;
  for (const draft of drafts.slice(0, end)) {
    const { kind: block, namesMeeting } = draft.shape;
    if (block === 'rule' || block === 'fence') continue;
    if (conclusion.length > 0 || namesMeeting) {
      draft.role = 'conclusion';
      conclusion.push(draft);
    } else own.push(draft);
  }
  return {
    kind,
    speaker,
    headings: [],
    children: readPlain(own, kind),
    sections: [],
    annexes: readAnnexes(
      drafts.slice(end).filter(({ shape: { kind: block } }) => block !== 'rule' && block !== 'fence'),
    ),
    conclusion,
  };
}
