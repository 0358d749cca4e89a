import { securityCouncil } from '../../organs/organ';
import { quotesOf, symbolsOf } from '../../citation/paragraph';
import { isWithin } from '../../text/quotes';
import { fixOf, rewrite } from '../../model/citations/resolved';
import { listed } from '../../model/listed';
import { defineRule } from '../rule';
import { symbolRoles } from '../../model/roles';

/** `and Corr.1 and Add.1`, `, Add.1 and 2` */
const shortForms = new RegExp(
  `(?:,? and ?|, ?)/?((?:Corr|Add|Rev)\\. ?\\d{1,3}(?:/(?:Corr|Add)\\.\\d{1,3})?)(?![\\w/–-])`,
  'uy',
);

/** In texts of the Security Council up to 2005 the short form is the rule. */
const councilSince = 20060101;

export const addendaCorrigenda = defineRule({
  id: 'symbol/addenda-corrigenda',
  summary: 'Addenda and corrigenda are cited by their full symbols: “A/60/88 and A/60/88/Corr.2”.',
  rationale:
    'Since the seventy-fourth session each document is cited by a symbol of its own. The short form “A/55/140 and Corr.1” was the style of earlier sessions and is right in their texts; other organizations keep it.',
  source:
    'United Nations Editorial Manual, Footnotes, III.A. Measured in sessions 74 to 80: 530 full symbols, 19 short forms, all of outside bodies.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: { full: 'Cite each document by its full symbol: “{0}”.' },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the report,¹\n\n¹ A/55/140 and Corr.1 and Add.1.\n',
        mended: '*Noting* the report,¹\n\n¹ A/55/140, A/55/140/Corr.1 and A/55/140/Add.1.\n',
      },
      {
        wrong: '*Noting* the report,¹\n\n¹ See A/60/88, Corr.2.\n',
        mended: '*Noting* the report,¹\n\n¹ See A/60/88 and A/60/88/Corr.2.\n',
      },
    ],
    right: [
      '*Noting* the report,¹\n\n¹ See A/60/88 and A/60/88/Corr.2.\n',
      'Sixty-seventh session\n\n*The General Assembly*,\n\n*Noting* the report,¹\n\n1. *Decides* to remain seized of the matter.\n\n¹ A/55/140 and Corr.1 and Add.1.\n',
      '*Noting* the report,¹\n\n¹ Food and Agriculture Organization of the United Nations, document C 2009/REP and Corr.1–3, appendix I.\n',
    ],
  },
  roles: symbolRoles,
  check(paragraph, { resolution, report, era, day = Infinity }) {
    const { inline } = paragraph;
    const { prose } = inline;
    if (era === 'earlier' || (resolution.organ === securityCouncil && day < councilSince)) return;
    if (!/Corr\.|Add\.|Rev\./.test(prose.text)) return;
    const quotes = quotesOf(paragraph);
    for (const { canonical, end, halves, start } of symbolsOf(inline)) {
      const tails: string[] = [];
      let stop = end;
      shortForms.lastIndex = end;
      for (let match = shortForms.exec(prose.text); match; match = shortForms.exec(prose.text)) {
        const [, short = ''] = match;
        tails.push(short.replace(/\s/g, ''));
        stop = shortForms.lastIndex;
      }
      if (tails.length === 0 || isWithin(quotes, start)) continue;
      const all = [canonical, ...tails.map((one) => `${canonical}/${one}`)];
      const right = listed(all);
      // Of a document with two symbols, or one that has a tail already, it is not clear which is meant.
      const clear = !halves && !/\/(?:Add|Corr|Rev)\./.test(canonical);
      const edits = rewrite(resolution, prose, start, stop, right);
      report({
        at: prose.span(start, stop),
        message: 'full',
        args: [right],
        fix: clear ? fixOf(['Write “{0}”', right], 'safe', edits) : undefined,
      });
    }
  },
});
