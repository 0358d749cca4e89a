import { readAnnexes } from './annexes';
import type { Draft } from './paragraphs';
import { readPlain } from './plain';
import type { Body } from './resolution';
import type { RunningStart } from './spoken';

/** Reads a text in running form from its first sentence on. */
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
