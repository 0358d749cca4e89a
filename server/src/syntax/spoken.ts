import { grammar } from '../language/grammar';
import { knownOrgans, type Organ } from '../organs/organ';
import type { BlockKind } from './blocks';
import type { Marker } from './marker';

const {
  statementIntroduction,
  speaking,
  decidingAtMeeting,
  subjectInOne,
  groundsOfDecision,
  actInOne,
  stance,
  opensSentence,
  decision,
} = grammar.running;

/** By their names in small letters: an organ speaks in a text that forgets its capitals too. */
const organs = new Map(knownOrgans.map((organ) => [organ.name.toLowerCase(), organ]));
const organOf = (name: string | undefined): Organ | undefined => organs.get(name?.toLowerCase() ?? '');
const names = knownOrgans.map(({ name }) =>
  name.replace(/\p{Lu}/gu, (capital) => `[${capital}${capital.toLowerCase()}]`),
);
const subject = speaking(names);
const atMeeting = decidingAtMeeting(names);
const inOne = subjectInOne(names);
const anyName = new RegExp(names.join('|'));

/** A sentence of which an organ is the subject: what leads to a statement, a decision, or any that it may speak. */
export interface Spoken {
  readonly form: 'introduction' | 'decision' | 'sentence';
  readonly speaker: Organ;
}

/** Reads the sentence with which a paragraph opens; undefined if no organ is its subject. */
export function readSpoken(text: string): Spoken | undefined {
  if (!opensSentence.test(text)) return undefined;
  const introduced = statementIntroduction.test(text) ? organOf(anyName.exec(text)?.[0]) : undefined;
  if (introduced) return { form: 'introduction', speaker: introduced };
  const decided = organOf((atMeeting.exec(text) ?? readInOne(text))?.[1]);
  if (decided) return { form: 'decision', speaker: decided };
  const match = subject.exec(text);
  const speaker = organOf(match?.[1]);
  if (!match || !speaker) return undefined;
  const rest = text.slice(match[0].length);
  if (decision.test(rest)) return { form: 'decision', speaker };
  return stance.test(rest) ? { form: 'sentence', speaker } : undefined;
}

/** A sentence that goes from the organ over what it recalls to what it decides. */
function readInOne(text: string): RegExpExecArray | null {
  const match = inOne.exec(text);
  const rest = text.slice(match?.[0].length ?? text.length);
  return groundsOfDecision.test(rest) && actInOne.test(rest) ? match : null;
}

/** What of a paragraph tells whether a text in running form begins with it. */
export interface RunningShape {
  readonly kind: BlockKind;
  readonly marker: Marker | undefined;
  readonly isHeading: boolean;
  readonly isStatementTitle: boolean;
  /** The sign it ends in; empty where it is another character. */
  readonly stop: string;
  readonly opensWithCapital: boolean;
  /** How it opens if an organ is its subject, and which. */
  readonly spoken: Spoken['form'] | undefined;
  readonly speaker: Organ | undefined;
}

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
export function findRunning(shapes: readonly RunningShape[]): RunningStart | undefined {
  const start = shapes.findIndex(({ speaker }) => speaker !== undefined);
  const first = shapes[start];
  if (!first?.speaker) return undefined;
  const { speaker, spoken } = first;
  const before = shapes.slice(0, start);
  if (before.some(({ isStatementTitle }) => isStatementTitle) || spoken === 'introduction')
    return { start, kind: 'statement', speaker };
  // In a text with sentences of its own, one about an organ is no decision of it.
  if (before.some(isSentence)) return undefined;
  if (spoken === 'decision') return { start, kind: 'decision', speaker };
  const paragraphs = shapes.slice(start).filter(isOwnParagraph);
  const same = paragraphs.filter((other) => other.speaker === speaker);
  return same.length >= fewest && same.length * 2 >= paragraphs.length
    ? { start, kind: 'statement', speaker }
    : undefined;
}

const isSentence = (shape: RunningShape): boolean =>
  isOwnParagraph(shape) && shape.stop === '.' && shape.opensWithCapital;

const isOwnParagraph = ({ kind, marker, isHeading }: RunningShape): boolean =>
  kind === 'paragraph' && !marker && !isHeading;
