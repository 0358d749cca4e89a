import { matchesIn } from '../../text/matches';
import { replaceProse } from '../../model/edits';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';

/** The first year in which statements of the President had a symbol of their own. */
const firstYear = 1994;
const wrongForm =
  /(?<![\w/])(?:S[/ ])?PRST[/ -](?:(\d{4})[/ -](\d{1,3})|(\d{1,3}) ?\((\d{4})\)|(\d{1,3})\/((?:19|20)\d\d))(?![\d/])/g;

export const prst = defineRule({
  id: 'footnote/prst',
  summary: 'A statement by the President of the Security Council is cited as S/PRST/2001/31.',
  rationale:
    'The series began in 1994; an earlier statement has a plain symbol such as S/26695. The General Assembly cites it in a footnote, the Council in parentheses in the text.',
  source: 'Dag Hammarskjöld Library, Security Council documents; measured in 56 notes of sessions 74–80.',
  languages: ['en'],
  severity: 'information',
  fix: 'suggestion',
  messages: {
    form: 'Cite the statement by the President as “{0}”.',
    year: 'Check this symbol: statements by the President have had it since 1994 only.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the statement,[^1]\n\n[^1]: PRST 2001/31.\n',
        mended: '*Noting* the statement,[^1]\n\n[^1]: S/PRST/2001/31.\n',
      },
      {
        wrong: '*Noting* the statement,¹\n\n¹ S/PRST/31(2001).\n',
        mended: '*Noting* the statement,¹\n\n¹ S/PRST/2001/31.\n',
      },
      {
        wrong: '*Noting* the statement,¹\n\n¹ S/PRST/1993/44.\n',
        mended: '*Noting* the statement,¹\n\n¹ S/26695.\n',
        byHand: true,
      },
    ],
    right: [
      '*Noting* the statement,[^1]\n\n[^1]: S/PRST/2011/16; see *Resolutions and Decisions of the Security Council, 1 August 2011–31 July 2012* (S/INF/67).\n',
    ],
  },
  roles: ['note', ...bodyRoles],
  check({ inline: { prose } }, { report }) {
    const { text } = prose;
    if (!text.includes('PRST')) return;
    for (const match of matchesIn(text, wrongForm)) {
      const { 0: written, index } = match;
      const year = match[1] ?? match[4] ?? match[6] ?? '';
      const number = match[2] ?? match[3] ?? match[5] ?? '';
      const expected = `S/PRST/${year}/${number}`;
      const at = prose.span(index, index + written.length);
      if (Number(year) < firstYear) report({ at, message: 'year' });
      else if (written !== expected) {
        const edit = replaceProse(prose, index, index + written.length, expected);
        report({
          at,
          message: 'form',
          args: [expected],
          fix: edit && { title: 'Write “{0}”', args: [expected], applicability: 'suggestion', edits: [edit] },
        });
      }
    }
  },
});
