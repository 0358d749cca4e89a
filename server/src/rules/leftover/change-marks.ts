import { leftoversIn } from '../../model/wording/leftovers';
import { bodyRoles } from '../../model/roles';
import type { Emphasis } from '../../syntax/inline';
import { withoutMarks } from '../../model/edits';
import { defineRule } from '../rule';

export const changeMarks = defineRule({
  id: 'leftover/change-marks',
  summary: 'No marks of changes are left: words struck out, underlined, highlighted or in bold.',
  rationale:
    'They come along when a text with tracked changes is copied or converted. What is accepted or rejected is for a person to say; the fix accepts the change.',
  source: 'Measured: none in 310 published resolutions.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    change: 'Accept or reject the tracked change: “{0}”.',
    bold: 'Remove the bold or underlining that shows a change: “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong: '1. *Urges* all States to act ~~soon~~ {++without delay++};\n\n2. *Decides* to act.\n',
        mended: '1. *Urges* all States to act without delay;\n\n2. *Decides* to act.\n',
      },
      {
        wrong: '1. *Urges* all States to act **without delay**;\n\n2. *Decides* to act.\n',
        mended: '1. *Urges* all States to act without delay;\n\n2. *Decides* to act.\n',
      },
    ],
    right: ['1. *Urges* all States to read the *World Report 2024*;\n\n2. *Decides* to act.\n'],
  },
  roles: bodyRoles,
  bodies: ['resolution'],
  check(paragraph, { report }) {
    const { prose, emphases } = paragraph.inline;
    for (const { kind, text, kept, start, end } of leftoversIn(paragraph)) {
      if (kind !== 'change') continue;
      // What goes takes a blank along.
      const from = kept === '' && prose.text.charAt(start - 1) === ' ' ? start - 1 : start;
      report({
        at: prose.span(start, end),
        message: 'change',
        args: [text],
        fix: {
          title: kept === '' ? 'Remove “{0}”' : 'Keep “{0}”',
          args: [kept === '' ? text : kept],
          applicability: 'suggestion',
          edits: [{ ...prose.span(from, end), text: kept }],
        },
      });
    }
    for (const { open, close, ...emphasis } of emphases.filter(showsChange)) {
      const words = prose.text.slice(emphasis.start, emphasis.end);
      if (!/\p{L}/u.test(words)) continue;
      report({
        at: { start: open.start, end: close.end },
        message: 'bold',
        args: [words],
        fix: {
          title: 'Remove the marks',
          applicability: 'suggestion',
          edits: withoutMarks({ open, close }),
        },
      });
    }
  },
});

/** Bold or underlined within a sentence; at its head it is an opening or a title. */
const showsChange = ({ italic, strong, start }: Emphasis): boolean => start > 0 && (!italic || strong);
