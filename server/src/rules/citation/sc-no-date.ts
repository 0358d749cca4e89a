import { defineRule } from '../rule';
import { choose, mentionsIn } from '../../model/citations/mentions';

/** From this day on hardly a text of the Council dates them. */
const undatedSince = 20190101;
/** A text that dates fewer than one citation in so many is one that does not date them. */
const usual = 4;

const ofCouncil = choose(
  ({ citation, issuer }) =>
    citation.form === 'year-in-parentheses' && issuer.organ.numbering.form === citation.form,
);

export const scNoDate = defineRule({
  id: 'citation/sc-no-date',
  summary: 'The Security Council cites its resolutions by number and year, without a date.',
  rationale:
    'Since about 2008 the year in parentheses is enough. Older texts dated every citation; in those of before 2019 only a date that stands alone among citations without one is reported.',
  source: 'Measured: first mentions with a date, 98 % in 2000, 28 % in 2008, 5 % in 2020, 0.5 % in 2025.',
  languages: ['en'],
  severity: { 'general-assembly': 'off', 'security-council': 'information' },
  fix: 'none',
  messages: {
    dated: 'Leave out the date: the Security Council cites its resolutions without it.',
    mixed: 'Leave out the date, as in the other Security Council resolutions of this text.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*The Security Council*,\n\n*Recalling* its resolutions 2014 (2011), 2051 (2012), 2140 (2014), 2201 (2015) and 2451 (2018) of 21 December 2018,\n',
        mended:
          '*The Security Council*,\n\n*Recalling* its resolutions 2014 (2011), 2051 (2012), 2140 (2014), 2201 (2015) and 2451 (2018),\n',
      },
      {
        wrong:
          '*The Security Council*,\n\n*Recalling* its resolution 1325 (2000) of 31 October 2000,\n\n*Recalling also* its resolutions 1820 (2008), 1888 (2009), 1889 (2009), 1960 (2010) and 2106 (2013),\n',
        mended:
          '*The Security Council*,\n\n*Recalling* its resolution 1325 (2000),\n\n*Recalling also* its resolutions 1820 (2008), 1888 (2009), 1889 (2009), 1960 (2010) and 2106 (2013),\n',
      },
      {
        wrong:
          'S/RES/2801 (2025)\n\n*The Security Council*,\n\n*Recalling* its resolution 2451 (2018) of 21 December 2018,\n',
        mended: 'S/RES/2801 (2025)\n\n*The Security Council*,\n\n*Recalling* its resolution 2451 (2018),\n',
      },
    ],
    right: [
      '*The Security Council*,\n\n*Recalling* its resolutions 1267 (1999) of 15 October 1999 and 1333 (2000) of 19 December 2000,\n',
      '*The Security Council*,\n\n*Recalling* its resolutions 2014 (2011), 2051 (2012), 2140 (2014) and 2201 (2015) and General Assembly resolution 60/180 of 20 December 2005,\n',
    ],
  },
  check(_, context) {
    const own = mentionsIn(context, ofCouncil);
    const dated = own.flatMap(({ citation: { date }, paragraph }) =>
      date?.joiner.includes('of') ? [{ date, paragraph }] : [],
    );
    const isMixed = dated.length * usual < own.length;
    if (!isMixed && (context.day ?? 0) < undatedSince) return;
    // A text that dates them throughout is told so once.
    for (const { date, paragraph } of isMixed ? dated : dated.slice(0, 1)) {
      context.report({
        at: paragraph.inline.prose.span(date.start, date.start + date.text.length),
        message: isMixed ? 'mixed' : 'dated',
      });
    }
  },
});
