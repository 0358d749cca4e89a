import { matchesIn } from '../../text/matches';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import { citedIn } from '../../model/citations/resolved';

const symbolForNumber = /(?<=\b(?:resolution|decision)s? )HRC\/(?:(?:RES|DEC)\/)?[\d/]+/g;
/** A text without that stroke needs no closer look. */
const symbolsIn = (text: string) => (text.includes('HRC/') ? matchesIn(text, symbolForNumber) : []);

export const hrcForm = defineRule({
  id: 'citation/hrc-form',
  summary:
    'A resolution of the Human Rights Council is cited by session and number (“5/1”), its decisions from 101 on (“2/103”).',
  rationale:
    'Special sessions are written “S-21/1”. The former Commission on Human Rights numbered by years (“2005/80”), the Council never.',
  source:
    'A/HRC/5/21: resolutions 5/1 and 5/2, decisions 5/101 and 5/102. Measured: hundreds of dated citations of this form.',
  languages: ['en'],
  severity: 'warning',
  fix: 'none',
  messages: {
    symbol: 'Cite the resolution by session and number, as in “5/1”, not by symbol.',
    year: 'Write session and number (“5/1”): only the Commission on Human Rights numbered by year.',
    decision: 'Check this number: decisions of a session of the Council are numbered from 101 on.',
    resolution: 'Call this a decision: numbers of the Human Rights Council from 101 on are decisions.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* Human Rights Council resolution 2007/5,\n',
        mended: '*Recalling* Human Rights Council resolution 5/1,\n',
      },
      {
        wrong: '*Recalling* Human Rights Council decision 2/3 of 6 October 2006,\n',
        mended: '*Recalling* Human Rights Council decision 2/103 of 6 October 2006,\n',
      },
      {
        wrong: '*Recalling* resolution HRC/5/1,\n',
        mended: '*Recalling* Human Rights Council resolution 5/1,\n',
      },
    ],
    right: [
      '*Recalling* Human Rights Council resolutions 5/1 of 18 June 2007 and S-21/1 of 23 July 2014,\n',
      '*Recalling* Commission on Human Rights resolution 2005/80 of 21 April 2005,\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, context) {
    const { prose } = paragraph.inline;
    for (const { 0: text, index } of symbolsIn(prose.text)) {
      context.report({ at: prose.span(index, index + text.length), message: 'symbol' });
    }
    for (const { citation, list } of citedIn(paragraph, context)) {
      const { firstDecision } = list.organ?.numbering ?? {};
      if (firstDecision === undefined || !list.attached) continue;
      const { form, number, designation } = citation;
      const isDecision = list.noun.kind === 'decision';
      const at = prose.span(designation.start, designation.end);
      if (form === 'year-first') context.report({ at, message: 'year' });
      else if (form === 'session' && isDecision && number < firstDecision) {
        context.report({ at, message: 'decision' });
      } else if (form === 'session' && !isDecision && number >= firstDecision) {
        context.report({ at, message: 'resolution' });
      }
    }
  },
});
