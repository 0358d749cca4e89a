import { toSuperscript } from '../../syntax/numerals';
import { defineRule } from '../rule';
import { isNumbered, joinedIn } from '../../model/notes/marks';
import { plainly } from '../../text/spaces';

export const twoIndicators = defineRule({
  id: 'footnote/two-indicators',
  summary: 'Two indicators at one place are separated by a comma: ¹,²',
  rationale:
    'Without the comma ¹² is note twelve. One note that names both sources is better still where they say the same.',
  source:
    'Editorial Manual, footnotes, chapters 5 and 9; measured: the few places with two indicators have the comma.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: {
    comma: 'Put a comma, without a space, between the two indicators.',
    joined: 'There is no note {0}: put a comma between indicators {1} and {2}.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the reports,[^1][^2]\n\n[^1]: A/78/290.\n\n[^2]: A/78/291.\n',
        mended: '*Noting* the reports,[^1],[^2]\n\n[^1]: A/78/290.\n\n[^2]: A/78/291.\n',
      },
      {
        wrong: '*Noting* the reports,¹ ²\n\n¹ A/78/290.\n² A/78/291.\n',
        mended: '*Noting* the reports,¹,²\n\n¹ A/78/290.\n² A/78/291.\n',
      },
      {
        wrong: '*Noting* the reports,¹²\n\n¹ A/78/290.\n² A/78/291.\n',
        mended: '*Noting* the reports,¹,²\n\n¹ A/78/290.\n² A/78/291.\n',
      },
    ],
    right: [
      '*Noting* the reports,¹,² and the study,<sup>3, 4</sup>\n\n¹ A/1/1.\n² A/1/2.\n³ A/1/3.\n⁴ A/1/4.\n',
    ],
  },
  check(resolution, { report }) {
    const { source } = resolution;
    const indicators = resolution.indicators.filter(
      ({ form, ...rest }) => form !== 'glued' && isNumbered(rest),
    );
    indicators.forEach((indicator, i) => {
      const ids = joinedIn(indicator, resolution);
      if (ids) {
        const { start, end } = indicator;
        const text = ids.map((id) => toSuperscript(Number(id))).join(',');
        report({
          at: { start, end },
          message: 'joined',
          args: [indicator.id, ...ids],
          fix: {
            title: 'Put a comma between the indicators',
            applicability: 'safe',
            edits: [{ start, end, text }],
          },
        });
      }
      const next = indicators[i + 1];
      if (next?.paragraph !== indicator.paragraph || next.start < indicator.end) return;
      const between = plainly(source.slice(indicator.end, next.start));
      if (!/^ {0,2}$|^, {1,2}$|^;$/.test(between)) return;
      // `¹⁰¹¹` is a row of figures, of which nobody can say where the second number begins.
      if (between === '' && indicator.form === 'superscript' && next.form === 'superscript') return;
      report({
        at: { start: indicator.start, end: next.end },
        message: 'comma',
        fix: {
          title: 'Put a comma between the indicators',
          applicability: 'safe',
          edits: [{ start: indicator.end, end: next.start, text: ',' }],
        },
      });
    });
  },
});
