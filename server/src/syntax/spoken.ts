import { grammar } from '../language/grammar';
import { knownOrgans, type Organ } from '../organs/organ';

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

const organs = new Map(knownOrgans.map((organ) => [organ.name, organ]));
const names = [...organs.keys()];
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
  const introduced = statementIntroduction.test(text) && organs.get(anyName.exec(text)?.[0] ?? '');
  if (introduced) return { form: 'introduction', speaker: introduced };
  const decided = organs.get((atMeeting.exec(text) ?? readInOne(text))?.[1] ?? '');
  if (decided) return { form: 'decision', speaker: decided };
  const match = subject.exec(text);
  const speaker = organs.get(match?.[1] ?? '');
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
