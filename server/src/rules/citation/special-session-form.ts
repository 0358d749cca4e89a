import type { Citation } from '../../citation/citation';
import { firstModernSpecial } from '../../facts/sessions';
import { toRoman } from '../../syntax/numerals';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import { citedIn, fixOf, rewrite } from '../../model/citations/resolved';

export const specialSessionForm = defineRule({
  id: 'citation/special-session-form',
  summary:
    'A resolution of a special session is written “S-10/2”, of an emergency special session “ES-10/15”; the early ones “3201 (S-VI)”, “2252 (ES-V)”.',
  rationale:
    'The letters and the session are joined by a hyphen and the session is in figures. Up to the seventh special and the fifth emergency special session the running number came first. The Human Rights Council numbers its own special sessions from S-1.',
  source: 'Official front-matter note of Resolutions and Decisions of the General Assembly.',
  languages: ['en'],
  severity: 'error',
  fix: 'safe',
  messages: {
    form: 'Write “{0}”, the form of resolutions of special sessions.',
    early: 'Write it like “3201 (S-VI)”: this form begins with the {0}.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* its resolution S10/2 of 30 June 1978,\n',
        mended: '*Recalling* its resolution S-10/2 of 30 June 1978,\n',
      },
      {
        wrong: '*Recalling* its resolution ES 11/1 of 2 March 2022,\n',
        mended: '*Recalling* its resolution ES-11/1 of 2 March 2022,\n',
      },
      {
        wrong: '*Recalling* its resolution S-X/2 of 30 June 1978,\n',
        mended: '*Recalling* its resolution S-10/2 of 30 June 1978,\n',
      },
      {
        wrong: '*Recalling* its resolution 11ES/1 of 2 March 2022,\n',
        mended: '*Recalling* its resolution ES-11/1 of 2 March 2022,\n',
      },
    ],
    right: [
      '*Recalling* its resolutions 3201 (S-VI) and 3202 (S-VI) of 1 May 1974,\n',
      '*Recalling* Human Rights Council resolution S-5/1 of 2 October 2007,\n',
    ],
  },
  roles: [...bodyRoles, 'note'],
  check(paragraph, context) {
    const { prose } = paragraph.inline;
    for (const { citation, issuer } of citedIn(paragraph, context)) {
      const { designation, series, session = 0 } = citation;
      if (series !== 'S' && series !== 'ES') continue;
      const right = canonical(citation);
      const at = prose.span(designation.start, designation.end);
      if (right !== undefined && right !== designation.text) {
        const edits = rewrite(context.resolution, prose, designation.start, designation.end, right);
        context.report({
          at,
          message: 'form',
          args: [right],
          fix: fixOf(['Write “{0}”', right], 'safe', edits),
        });
        continue;
      }
      const isAssembly = issuer.organ.numbering.yearlySessions && issuer.sure;
      if (citation.form !== 'special' || !isAssembly || session >= firstModernSpecial[series]) continue;
      const first = series === 'S' ? 'eighth special session' : 'sixth emergency special session';
      context.report({ at, message: 'early', args: [first] });
    }
  },
});

/** The designation as it should stand; undefined where the session cannot be read. */
function canonical({
  form,
  designation,
  number,
  series = 'S',
  session = 0,
  letters,
}: Citation): string | undefined {
  if (session === 0) return undefined;
  // The space and the place of letters in the old form are another rule's.
  if (form === 'roman') {
    return designation.text.replace(/\(E?S-\d{1,2}\)/, `(${series}-${toRoman(session)})`);
  }
  return `${series}-${session}/${number}${letters ? ` ${letters.text}` : ''}`;
}
