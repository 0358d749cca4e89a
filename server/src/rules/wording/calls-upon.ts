import { passages } from '../../model/passages';
import { replaceProse } from '../../model/edits';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';

/** “Also ”, “Further ”: what may stand before the verb that opens a paragraph. */
const turnLength = 8;
const callsOn = /\b([Cc]all(?:s|ing)|(?<=\b[Ww]e (?:also |further )?)call) on\b(?! record| behalf)/g;

export const callsUpon = defineRule({
  id: 'wording/calls-upon',
  summary: 'General Assembly texts say “calls upon”, not “calls on”.',
  rationale:
    'The Security Council says either, and is not checked; nor are quotations and the noun (“calls on record”).',
  source: 'Measured: “calls upon” 6,708 times and “calls on” 41 times in texts of sessions 74–80.',
  languages: ['en'],
  severity: { 'general-assembly': 'warning', 'security-council': 'off' },
  fix: 'safe',
  messages: { upon: 'Write “{0} upon”.' },
  examples: {
    wrong: [
      {
        wrong:
          '1. *Calls upon* the parties to act, and calls on all States to cooperate;\n\n2. *Decides* to act.\n',
        mended:
          '1. *Calls upon* the parties to act, and calls upon all States to cooperate;\n\n2. *Decides* to act.\n',
      },
      {
        wrong: '1. *Calls on* all States to act;\n\n2. *Decides* to act.\n',
        mended: '1. *Calls upon* all States to act;\n\n2. *Decides* to act.\n',
      },
    ],
    right: [
      '1. *Takes note* of the calls on record and of the plan on which it calls;\n\n2. *Decides* to act.\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, { report }) {
    const { prose } = paragraph.inline;
    for (const { index, 0: all, 1: verb = '' } of passages(paragraph, callsOn)) {
      const end = index + all.length;
      // `the calls on`, `its calls on`: a noun.
      if (/\b(?:the|its|their|these|such|of|repeated|previous) $/.test(prose.text.slice(0, index))) continue;
      const edit = replaceProse(prose, end - 2, end, 'upon');
      report({
        at: prose.span(index, end),
        message: 'upon',
        args: [verb],
        atMost: index <= turnLength ? undefined : 'information',
        fix: edit && { title: 'Write “{0} upon”', args: [verb], applicability: 'safe', edits: [edit] },
      });
    }
  },
});
