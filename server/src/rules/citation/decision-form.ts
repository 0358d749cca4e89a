import { dateOrder } from '../../citation/date';
import { adoptionOf } from '../../model/citations/known';
import { matchesIn } from '../../text/matches';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import { citedIn, fixOf, rewrite, type Cited } from '../../model/citations/resolved';

/** Both series of the General Assembly's decisions run from here on: elections from 301 or 401, other matters beyond. */
const firstDecision = 300;
const symbolForNumber = /(?<=\bdecisions? )A\/(?:DEC\/)?\d{2,3}\/\d{3}(?![\d/])/g;
/** A text without that stroke needs no closer look. */
const symbolsIn = (text: string) => (text.includes('A/') ? matchesIn(text, symbolForNumber) : []);

export const decisionForm = defineRule({
  id: 'citation/decision-form',
  summary:
    'A decision of the General Assembly is cited as “decision 60/509”; the Security Council’s have no numbers.',
  rationale:
    'Decisions are numbered since the thirty-first session, in two series that begin at 301 or 401 and at 501 or 801. Conferences and other bodies number theirs in other ways and are left alone.',
  source:
    'Dag Hammarskjöld Library, General Assembly and Security Council documentation; United Nations Editorial Manual, Resolutions and other formal decisions, I.B (decision 31/308).',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    symbol: 'Leave out the prefix of the symbol: a decision is cited by its number alone.',
    council: 'Call {0} a resolution: decisions of the Security Council have no numbers.',
    old: 'Check {0}: the Assembly has numbered its decisions since 1976 only.',
    low: 'Check {0}: decisions have numbers from 301 on. Is a resolution meant?',
  },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* its decision A/DEC/60/509,\n',
        mended: '*Recalling* its decision 60/509,\n',
      },
      {
        wrong: '*Recalling* Security Council decision 2133 (2014),\n',
        mended: '*Recalling* Security Council resolution 2133 (2014),\n',
      },
      {
        wrong: '*Recalling* its decision A/60/509,\n',
        mended: '*Recalling* its decision 60/509,\n',
      },
    ],
    right: [
      '*Recalling* its decisions 50/411 and ES-7/11 and decision 14/4 of the Conference of the Parties,\n',
      '*Recalling* Economic and Social Council decision 2001/240,\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, context) {
    const { prose } = paragraph.inline;
    for (const { 0: text, index } of symbolsIn(prose.text)) {
      const end = index + text.length;
      const edits = rewrite(context.resolution, prose, index, end, text.replace(/^A\/(?:DEC\/)?/, ''));
      const fix = fixOf('Leave out the prefix', 'suggestion', edits);
      context.report({ at: prose.span(index, end), message: 'symbol', fix });
    }
    for (const cited of citedIn(paragraph, context)) {
      const message = faultOf(cited);
      if (!message) continue;
      const { noun } = cited.list;
      const { designation } = cited.citation;
      const alone = message === 'council' && cited.list.citations.length === 1;
      const right = noun.text.replace(/decision/i, 'resolution');
      context.report({
        at: prose.span(designation.start, designation.end),
        message,
        args: [designation.text],
        fix: alone
          ? fixOf(
              ['Write “{0}”', right],
              'suggestion',
              rewrite(context.resolution, prose, noun.start, noun.end, right),
            )
          : undefined,
      });
    }
  },
});

function isDayOfResolution({ citation, issuer, list }: Cited): boolean {
  const adopted = adoptionOf({
    citation,
    issuer,
    list: { ...list, noun: { ...list.noun, kind: 'resolution' } },
  });
  return !!adopted && !!citation.date && dateOrder(adopted) === dateOrder(citation.date);
}

function faultOf(cited: Cited) {
  const {
    citation: { form, number },
    list,
    issuer,
  } = cited;
  if (list.noun.kind !== 'decision') return undefined;
  if (form === 'year-in-parentheses' && list.organ?.numbering.form === form && list.attached)
    return 'council';
  if (!issuer.organ.numbering.decisions || !issuer.sure) return undefined;
  if (form === 'roman') return 'old';
  if (form !== 'session' || number > firstDecision) return undefined;
  // A decision that is called no organ's may be that of a conference; not one of the day of that resolution.
  return list.own || list.attached || isDayOfResolution(cited) ? 'low' : undefined;
}
