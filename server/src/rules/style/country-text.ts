import { quotesOf } from '../../citation/paragraph';
import { isWithin } from '../../text/quotes';
import { inRunningText, nameOn, stateNamed, type State } from '../../facts/member-states';
import { matchesIn } from '../../text/matches';
import { replaceProse } from '../../model/edits';
import { matched } from '../../text/matched';
import { defineRule } from '../rule';
import { bodyRoles } from '../../model/roles';

/** Names that are wrong in running text too. Others that a list must not have ("United Kingdom", "Iran") are usual there or part of longer ones. */
const names = [
  'Turkey',
  'Swaziland',
  'Cape Verde',
  'Czech Republic',
  'Ivory Coast',
  'East Timor',
  'Burma',
  'Zaire',
  'Macedonia',
  'Vietnam',
  'Laos',
  'Syria',
  'Russia',
  'South Korea',
  'North Korea',
  'Moldova',
  'Tanzania',
  'Brunei',
  'Holland',
];
/** Without the Unicode flag, which makes the search of every paragraph several times slower. */
const name = new RegExp(names.map((one) => one.replace(' ', ' ')).join('|'), 'g');
const insideWord = /(?:[\p{L}\d]|[\p{L}\d][-–’'])$/u;
const wordGoesOn = /^(?:[\p{L}\d]|[-–’']\p{L}{2})/u;
/** Longer names that these are a part of, and words that make them part of one. */
const longerBefore =
  /(?:(?:Envoy|Coordinator|Inquiry|Mechanism|Representative|Group|[Tt]alks)\b[^,;.]{0,60} (?:for|on|in)|\b(?:North|Republic of|Republic of the|former Yugoslav Republic of|Federation of|White|Greater|Little|Soviet|in Iraq and|Arab Republic of)|&) $/;
const longerBehind = /^ (?:Darussalam|Arab|Federation|Today|Tribunal|\(|[A-Z][a-z]+)/;
const city = /\bKiev\b/g;

export const countryText = defineRule({
  id: 'style/country-text',
  summary:
    'Countries have their present United Nations names: “Türkiye”, “Eswatini”, “Viet Nam”, “Syrian Arab Republic”.',
  rationale:
    'Resolutions of the Security Council use shorter names now and then, and are only informed of it. Titles keep the name under which they appeared, and places of past meetings the one they had: what stands in quotation marks, in italics or beside an earlier year is left alone. A name counts as right if it was that of the State on the day of the text.',
  source:
    'Editorial Manual, country names; measured: “Turkey” 17 times in sessions 74–76, “Türkiye” 27 times in sessions 77–80, and “Turkey” then in titles only.',
  languages: ['en'],
  severity: { 'general-assembly': 'warning', 'security-council': 'information' },
  fix: 'safe',
  messages: { name: 'The United Nations name is “{1}”, not “{0}”.' },
  examples: {
    wrong: [
      {
        wrong:
          'Eightieth session\n\n*The General Assembly*,\n\n*Welcoming* the efforts of Turkey and Vietnam,\n',
        mended:
          'Eightieth session\n\n*The General Assembly*,\n\n*Welcoming* the efforts of Türkiye and Viet Nam,\n',
      },
      {
        wrong:
          '*The General Assembly*,\n\n*Noting* the offer of the Czech Republic and the situation in Syria,\n',
        mended:
          '*The General Assembly*,\n\n*Noting* the offer of Czechia and the situation in the Syrian Arab Republic,\n',
      },
    ],
    right: [
      '*The General Assembly*,\n\n*Recalling* the Conference held in Istanbul, Turkey, from 9 to 13 May 2011,\n',
      'Sixty-seventh session\n\n*The General Assembly*,\n\n*Welcoming* the offer of Turkey to host the Conference,\n',
      '*The General Assembly*,\n\n*Noting* the position of North Macedonia, the Republic of Moldova and the United Republic of Tanzania,\n',
    ],
  },
  roles: bodyRoles,
  check(paragraph, { day = Infinity, report }) {
    const { inline } = paragraph;
    const { prose, emphases } = inline;
    const { text } = prose;
    const isTitle = (at: number) =>
      isWithin(quotesOf(paragraph), at) ||
      emphases.some(({ italic, start, end }) => italic && start <= at && at < end);
    const put = (start: number, end: number, expected: string, canMend = true) => {
      const edit = canMend ? replaceProse(prose, start, end, expected) : undefined;
      report({
        at: prose.span(start, end),
        message: 'name',
        args: [text.slice(start, end), expected],
        fix: edit && { title: 'Write “{0}”', args: [expected], applicability: 'safe', edits: [edit] },
      });
    };
    for (const { index } of matchesIn(text, city))
      if (!isTitle(index) && !besideYearBefore(text, index, 20190101)) put(index, index + 4, 'Kyiv');
    for (const { 0: found, index: at } of matchesIn(text, name)) {
      const entry = stateNamed(found);
      const end = at + found.length;
      const article = matched(/(?<!\p{L})the $/u, text.slice(Math.max(0, at - 5), at));
      const index = at - article.length;
      if (!entry || insideWord.test(text.slice(Math.max(0, at - 2), at)) || isTitle(at)) continue;
      if (wordGoesOn.test(text.slice(end, end + 3))) continue;
      if (
        longerBefore.test(text.slice(Math.max(0, at - 100), at)) ||
        longerBehind.test(text.slice(end, end + 20))
      )
        continue;
      const until = found === 'East Timor' ? independenceOfTimor : (entry.until ?? 0);
      if ((until > 0 || entry.status === 'former') && (day < until || besideYearBefore(text, at, until)))
        continue;
      const listed = nameOn(entry.state, day);
      if (listed === found) continue;
      const withThe = takesArticle(entry.state, listed);
      // "southern Syria" and "the Syria crisis" must be turned round by hand.
      const canMend =
        !withThe || (article === '' && mayTakeArticle.test(text.slice(Math.max(0, at - 12), at)));
      put(withThe ? at : index, end, spoken(listed, withThe && article === ''), canMend);
    }
  },
});

const takesArticle = (state: State, listed: string): boolean =>
  listed === state.name ? state.takesArticle : listed.includes('Republic') && !listed.startsWith('The ');

const spoken = (listed: string, withThe: boolean): string =>
  `${withThe ? 'the ' : ''}${inRunningText(listed).replace(/^The /, withThe ? '' : 'the ')}`;

/** Until it became a Member State, the United Nations called the territory East Timor. */
const independenceOfTimor = 20020927;

/** Words that an article may follow. */
const mayTakeArticle =
  /(?:^|[,;(] |\b(?:in|of|to|from|by|for|with|and|or|between|on|at|against|including|through|within|as|that|than) )$/;

/** A year close by that comes before a change of name: a place or a title of that time. */
const besideYearBefore = (text: string, at: number, until: number): boolean =>
  [...text.slice(Math.max(0, at - 120), at + 120).matchAll(/(?<![\d/])(?:19|20)\d\d(?![\d/])/g)].some(
    ([year]) => Number(year) <= Math.floor(until / 10000),
  );
