import type { Draft } from './paragraphs';
import { readPlain } from './plain';
import type { Body } from './resolution';

/** Reads what is annexed to a text: a body for each annex, within it one for each appendix and enclosure. */
export function readAnnexes(drafts: readonly Draft[]): Body[] {
  const [first, ...others] = cut(drafts, ({ shape }) => shape.isAnnexHeading);
  if (!first) return [];
  const annexes: { readonly own: readonly Draft[]; readonly appended: (readonly Draft[])[] }[] = [
    { own: first, appended: [] },
  ];
  for (const group of others) {
    const annex = annexes.at(-1);
    if (group[0]?.shape.isAppendixHeading && annex) annex.appended.push(group);
    else annexes.push({ own: group, appended: [] });
  }
  return annexes.map(({ own, appended }) =>
    readAnnex(
      own,
      appended.map((group) => readAnnex(group, [])),
    ),
  );
}

/** Cuts a list before each member of which something holds. */
function cut<Member>(all: readonly Member[], begins: (member: Member) => boolean): Member[][] {
  const groups: Member[][] = [];
  for (const member of all) {
    const group = groups.at(-1);
    if (group && !begins(member)) group.push(member);
    else groups.push([member]);
  }
  return groups;
}

function readAnnex(drafts: readonly Draft[], annexes: readonly Body[]): Body {
  const titled = drafts.findIndex(({ shape }) => !shape.isHeading);
  const headings = drafts.slice(0, titled < 0 ? drafts.length : titled);
  for (const draft of headings) {
    draft.role = 'heading';
    draft.within = 'annex';
  }
  const children = readPlain(drafts.slice(headings.length), 'annex');
  return { kind: 'annex', headings, children, sections: [], annexes, conclusion: [] };
}
