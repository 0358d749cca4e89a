import type { Resolution, Role } from '../../syntax/resolution';
import { countWhile } from '../../text/search';
import { bodyRoles } from '../../model/roles';
import type { Edit } from '../../text/edit';
import { defineRule } from '../rule';

/** Under an adopted text two blanks end each line of the meeting and its date. */
const roles: ReadonlySet<Role> = new Set<Role>([...bodyRoles, 'heading', 'note']);

export const trailingBlanks = defineRule({
  id: 'layout/trailing-blanks',
  summary: 'No blanks stand at the end of a paragraph.',
  rationale:
    'They are not seen, and turn up as differences when two versions are compared. Two blanks at the end of a line within a paragraph are a line break in Markdown and stay.',
  source: 'Measured: none at the end of a paragraph in 310 published texts.',
  severity: 'warning',
  fix: 'safe',
  messages: {
    one: 'Remove the spaces at the end of this paragraph.',
    several: 'Remove the spaces at the end of this paragraph, and of {0} more.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*Noting* the report, \n\n1. *Decides* to act;\t\n\n2. *Decides* to remain seized of the matter.\n',
        mended:
          '*Noting* the report,\n\n1. *Decides* to act;\n\n2. *Decides* to remain seized of the matter.\n',
      },
      {
        wrong: '*Noting* the report,¹  \n\n*Decides* to act.\n\n¹ A/79/211.\n',
        mended: '*Noting* the report,¹\n\n*Decides* to act.\n\n¹ A/79/211.\n',
      },
    ],
    right: ['*Noting* the report,  \nand the study,\n\n*Decides* to act.\n'],
  },
  check(resolution, { report }) {
    const edits = blanksIn(resolution);
    const [first] = edits;
    if (!first) return;
    const others = edits.length - 1;
    report({
      at: { start: first.start, end: first.end },
      message: others === 0 ? 'one' : 'several',
      args: [String(others)],
      fix: {
        title: others === 0 ? 'Remove the spaces' : 'Remove the spaces of all paragraphs',
        applicability: 'safe',
        edits,
      },
    });
  },
});

/** What would take them out, in order of place. Every edit asks, so that the text is not searched with a pattern. */
function blanksIn({ source, paragraphs, notes }: Resolution): Edit[] {
  const ends = new Set<number>();
  for (const blank of ' \t\u00A0')
    for (const lineBreak of '\r\n\v')
      for (
        let at = source.indexOf(blank + lineBreak);
        at >= 0;
        at = source.indexOf(blank + lineBreak, at + 2)
      )
        ends.add(at + 1);
  const texts = [paragraphs, notes.map(({ paragraph }) => paragraph)];
  return [...ends]
    .sort((a, b) => a - b)
    .flatMap((end) => {
      let start = end;
      while (/[^\S\r\n\v]/.test(source.charAt(start - 1))) start--;
      const isEnd = texts.some((all) => {
        const paragraph = all[countWhile(all, (each) => each.start < start) - 1];
        return paragraph?.end === start && roles.has(paragraph.role);
      });
      return isEnd ? [{ start, end, text: '' }] : [];
    });
}
