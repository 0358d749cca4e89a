import { dateOrder, fromDateOrder, isCalendarDate, printDate } from '../../citation/date';
import { councilYear, isFarAhead, sessionWindow } from '../../facts/sessions';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';
import { citedIn, namesBodyBehind } from '../../model/citations/resolved';
import { adoptionOf } from '../../model/citations/known';
import { ordinalOf } from '../../model/citations/ordinal';

export const sessionWindowRule = defineRule({
  id: 'citation/session-window',
  summary: 'A date falls inside the session that the number of the resolution names.',
  rationale:
    'Session N of the General Assembly runs from September of 1945 + N to September of the year after. A date outside it is that of another text, or mistyped. Other bodies number by sessions of their own and are left alone, as is a date that the table of resolutions knows to be wrong, which is reported as such.',
  source:
    'Dag Hammarskjöld Library, General Assembly resolutions. Measured: no true citation of sessions 2 to 80 falls outside.',
  languages: ['en'],
  severity: 'warning',
  fix: 'none',
  messages: {
    outside: 'Check this date: the session of {4} sat from {1} to {2}.',
    open: 'Check this date: the session of {4} opened on {1}.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Recalling* its resolution 42/187 of 11 December 1997,\n',
        mended: '*Recalling* its resolution 42/187 of 11 December 1987,\n',
      },
      {
        wrong: '*Recalling* its resolution ES-10/16 of 17 November 1996,\n',
        mended: '*Recalling* its resolution ES-10/16 of 17 November 2006,\n',
      },
    ],
    right: [
      '*Recalling* its resolution 59/314 of 13 September 2005,\n',
      '*Welcoming* the adoption by the Economic and Social Commission for Asia and the Pacific of resolution 72/7 of 19 May 2016,\n',
      '*Recalling* Economic and Social Council resolution 1503 (XLVIII) of 27 May 1970,\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, context) {
    const { prose } = paragraph.inline;
    for (const cited of citedIn(paragraph, context)) {
      const { citation, issuer } = cited;
      const { date, session, series, designation } = citation;
      if (namesBodyBehind(prose, cited.list, citation)) continue;
      if (!date || session === undefined || !issuer.organ.numbering.yearlySessions || !issuer.sure) continue;
      if (citation.form === 'session' && session < 31) continue;
      if (citation.form === 'bare' || series === 'ORG') continue;
      // A date that the table knows is held against that; one that no calendar has is reported as such.
      if (adoptionOf(cited) || !isCalendarDate(date)) continue;
      // A session that nobody can have cited is reported as such.
      if (series === undefined && isFarAhead(session)) continue;
      const window = sessionWindow(series ?? 'regular', session);
      const day = dateOrder(date);
      if (!window || (window.from <= day && day <= window.to)) continue;
      // Of that year is the Human Rights Council’s session of the same number; no slip of a key hits it.
      if (citation.form === 'session' && councilYear(session) === date.year) continue;
      const kind = series === 'ES' ? ' emergency special' : series === 'S' ? ' special' : '';
      context.report({
        at: prose.span(date.start, date.start + date.text.length),
        message: window.to === Infinity ? 'open' : 'outside',
        args: [
          `${ordinalOf(session)}${kind}`,
          printDate(fromDateOrder(window.from)),
          window.to === Infinity ? '' : printDate(fromDateOrder(window.closed)),
          printDate(date),
          designation.text,
        ],
      });
    }
  },
});
