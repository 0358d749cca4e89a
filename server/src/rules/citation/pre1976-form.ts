import { anotherBody } from '../../organs/organ';
import type { Citation } from '../../citation/citation';
import { lastRomanNumber, lastRomanSession } from '../../facts/sessions';
import { toRoman } from '../../syntax/numerals';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import { citedIn, fixOf, rewrite } from '../../model/citations/resolved';

const proper =
  /^\d+(?: [A-Z]+(?:(?:, [A-Z])* and [A-Z]| to [A-Z]|(?:, [A-Z])+)?)? \((?:E?S-|ORG-)?(?:[IVXL]+|\d\d)\)/;

export const pre1976Form = defineRule({
  id: 'citation/pre1976-form',
  summary:
    'A General Assembly resolution up to 1975 carries its running number and then the session in roman numerals: “2200 A (XXI)”.',
  rationale:
    'The first thirty sessions numbered their resolutions in one run, from 1 to 3541; the session follows in parentheses, with one space in front and a part’s letter in between. Symbols of documents are written closer and are left alone.',
  source:
    'Official front-matter note of Resolutions and Decisions of the General Assembly; United Nations Editorial Manual, Resolutions and other formal decisions, I.B. Measured: 923 citations of this form.',
  languages: ['en'],
  severity: 'error',
  fix: 'safe',
  messages: {
    form: 'Write “{0}”, the form of resolutions adopted before 1976.',
    numeral: 'Write “{0}”, with the session in roman numerals.',
    number: 'Check this number: numbers with sessions in roman numerals end with {0}.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* its resolution 217(III)A of 10 December 1948,\n',
        mended: '*Recalling* its resolution 217 A (III) of 10 December 1948,\n',
      },
      {
        wrong: '*Recalling* its resolution 377A(V) of 3 November 1950,\n',
        mended: '*Recalling* its resolution 377 A (V) of 3 November 1950,\n',
      },
      {
        wrong: '*Recalling* its resolution 1514/XV of 14 December 1960,\n',
        mended: '*Recalling* its resolution 1514 (XV) of 14 December 1960,\n',
      },
    ],
    right: [
      '*Recalling* its resolution 2200 A (XXI) of 16 December 1966 and Economic and Social Council resolution 1503 (XLVIII) of 27 May 1970,\n',
      '*Recalling* its resolution 3201 (S-VI) of 1 May 1974,\n',
    ],
  },
  roles: [...bodyRoles, 'note'],
  check(paragraph, context) {
    const { prose } = paragraph.inline;
    for (const { citation, issuer, list } of citedIn(paragraph, context)) {
      const { form, designation, number, session } = citation;
      if (form !== 'roman' || session === undefined || issuer.organ === anotherBody) continue;
      // Reports in notes have decisions of committees in many forms: "decision 42/I".
      if (paragraph.role === 'note' && list.noun.kind === 'decision') continue;
      const right = canonical(citation);
      const at = prose.span(designation.start, designation.end);
      if (/\(\d{1,2}\)/.test(designation.text)) {
        // The Assembly alone had thirty sessions of this kind; elsewhere figures in parentheses may mean anything.
        const isAssembly = issuer.organ.numbering.yearlySessions && issuer.sure;
        if (!isAssembly || session > lastRomanSession || citation.series) continue;
        const edits = rewrite(context.resolution, prose, designation.start, designation.end, right);
        context.report({
          at,
          message: 'numeral',
          args: [right],
          fix: fixOf(['Write “{0}”', right], 'suggestion', edits),
        });
      } else if (issuer.organ.numbering.yearlySessions && issuer.sure && number > lastRomanNumber) {
        context.report({ at, message: 'number', args: [String(lastRomanNumber)] });
      } else if (!proper.test(designation.text)) {
        const edits = rewrite(context.resolution, prose, designation.start, designation.end, right);
        context.report({
          at,
          message: 'form',
          args: [right],
          fix: fixOf(['Write “{0}”', right], 'safe', edits),
        });
      }
    }
  },
});

function canonical({ number, letters, series, session = 0 }: Citation): string {
  const part = letters ? ` ${letters.text}` : '';
  const within = series === 'ORG' ? `ORG-${session}` : `${series ? `${series}-` : ''}${toRoman(session)}`;
  return `${number}${part} (${within})`;
}
