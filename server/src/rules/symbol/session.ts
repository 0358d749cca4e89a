import { quotesOf, symbolsOf } from '../../citation/paragraph';
import { councilYear, isFarAhead } from '../../facts/sessions';
import { ordinalOf } from '../../model/citations/ordinal';
import { symbolRoles } from '../../model/roles';
import { generalAssembly } from '../../organs/organ';
import { sessionOfDocument, sessionOfRightsCouncil, yearInSymbol } from '../../organs/symbol-patterns';
import { isWithin } from '../../text/quotes';
import { defineRule } from '../rule';

/** A text may cite what is issued for the session after its own. */
const ahead = 1;

export const symbolSession = defineRule({
  id: 'symbol/session',
  summary:
    'The symbol of a document names a session or a year that has come: not A/95/12 in the eighty-first session.',
  rationale:
    'A document is issued for a session or in a year. A text of a session that is over cannot cite one of a session two or more later; it may be a year that it cannot know.',
  source: 'Dag Hammarskjöld Library, United Nations document symbols; sessions of the General Assembly.',
  severity: 'warning',
  fix: 'none',
  messages: {
    session: 'Check {1}: the {0} session has not come yet.',
    later: 'Check {1}: it is of a later session than this text, the {0}.',
    year: 'Check {1}: the year {0} has not come yet.',
    laterYear: 'Check {1}: it is of a later year than this text of the {0} session.',
  },
  examples: {
    wrong: [
      {
        wrong: '*The General Assembly*,\n\n*Noting* the report,[^1]\n\n[^1]: A/195/12.\n',
        mended: '*The General Assembly*,\n\n*Noting* the report,[^1]\n\n[^1]: A/75/12.\n',
      },
      {
        wrong:
          'Seventy-fifth session\n\n*The General Assembly*,\n\n*Noting* the letter,[^1]\n\n[^1]: A/79/12 and S/2024/12.\n',
        mended:
          'Seventy-fifth session\n\n*The General Assembly*,\n\n*Noting* the letter,[^1]\n\n[^1]: A/75/12 and S/2020/12.\n',
      },
    ],
    right: [
      'Seventy-fifth session\n\n*The General Assembly*,\n\n*Noting* the report,[^1]\n\n[^1]: A/76/12 and S/2021/12.\n',
    ],
  },
  roles: symbolRoles.filter((role) => role !== 'masthead'),
  check(paragraph, { resolution, report }) {
    const { inline } = paragraph;
    if (!inline.prose.text.includes('/')) return;
    const own =
      resolution.organ === undefined || resolution.organ === generalAssembly
        ? resolution.masthead.session
        : undefined;
    const quotes = quotesOf(paragraph);
    for (const { start, end, canonical, halves } of symbolsOf(inline)) {
      if (isWithin(quotes, start)) continue;
      for (const symbol of halves ?? [canonical]) {
        const found = faultOf(symbol, own);
        if (found) report({ at: inline.prose.span(start, end), ...found });
      }
    }
  },
});

interface Fault {
  readonly message: 'session' | 'later' | 'year' | 'laterYear';
  readonly args: string[];
}

function faultOf(symbol: string, own: number | undefined): Fault | undefined {
  const session = Number(sessionOfDocument.exec(symbol)?.[1]);
  if (session > 0) {
    if (isFarAhead(session)) return { message: 'session', args: [ordinalOf(session), symbol] };
    return own !== undefined && session > own + ahead
      ? { message: 'later', args: [ordinalOf(own), symbol] }
      : undefined;
  }
  const council = sessionOfRightsCouncil.exec(symbol)?.[1];
  const year = council === undefined ? Number(yearInSymbol.exec(symbol)?.[1]) : councilYear(Number(council));
  if (!(year > 0)) return undefined;
  if (year > new Date().getUTCFullYear() + (council === undefined ? 0 : ahead))
    return { message: 'year', args: [String(year), symbol] };
  return own !== undefined && year > 1946 + own + (council === undefined ? 0 : ahead)
    ? { message: 'laterYear', args: [ordinalOf(own), symbol] }
    : undefined;
}
