import type { ComparisonReport } from './report';

/** The form of the JSON; raised if what a tool reads today would read otherwise. */
const version = 1;

/** A comparison for tools; ranges are offsets in the prose of each paragraph, in UTF-16 code units. */
export function printJson({ before, after, language, entries, counts }: ComparisonReport): string {
  const paired = entries.filter(({ from }) => from !== undefined);
  const of = (status: 'new' | 'left out') =>
    entries
      .filter((entry) => entry.status === status)
      .map(({ name, pieces }) => ({ path: name, text: pieces[0]?.text ?? '' }));
  return `${JSON.stringify(
    {
      version,
      texts: { before, after, language },
      pairs: paired.map(({ name, from, status, isMoved, likeness, opening, changes, notes }) => ({
        before: from,
        after: name,
        status,
        moved: isMoved,
        likeness,
        ...(opening ? { opening } : {}),
        edits: changes.map((change) => ({
          kind: change.kind,
          from: change.from.text,
          to: change.to.text,
          ranges: {
            before: [change.from.start, change.from.end],
            after: [change.to.start, change.to.end],
          },
        })),
        notes,
      })),
      leftOut: of('left out'),
      new: of('new'),
      counts,
    },
    null,
    2,
  )}\n`;
}
