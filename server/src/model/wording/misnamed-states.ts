import { grammar } from '../../language/grammar';
import { isWithin } from '../../text/quotes';
import { inRunningText, nameOn, stateNamed, type State } from '../../facts/member-states';
import { matchesIn } from '../../text/matches';
import { quotesOf } from '../../citation/paragraph';
import { matched } from '../../text/matched';
import type { Edit } from '../../text/edit';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import { paragraphsWith } from '../../syntax/selection';
import { replaceProse } from '../edits';
import { bodyRoles } from '../roles';

const {
  misnamedState: name,
  longerNameBefore: longerBefore,
  longerNameBehind: longerBehind,
  formerCity: city,
  mayTakeArticle,
  articleBefore,
  articleFirst,
  withRepublic,
} = grammar.states;

const insideWord = /(?:[\p{L}\d]|[\p{L}\d][-–’'])$/u;
const wordGoesOn = /^(?:[\p{L}\d]|[-–’']\p{L}{2})/u;

/** A name that stands in a text and should be another there. */
export interface Misnamed {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly expected: string;
  readonly edit: Edit | undefined;
}

const naming = paragraphsWith(
  ({ role, inline: { prose } }) =>
    bodyRoles.includes(role) && (prose.text.search(name) >= 0 || prose.text.search(city) >= 0),
);

/** The names of States in the running text that are not those of the United Nations on a day, as 20121019, in order of place. */
export const misnamedStates = (resolution: Resolution, day: number): Misnamed[] =>
  naming(resolution).flatMap((paragraph) => misnamedIn(paragraph, day));

function misnamedIn(paragraph: Paragraph, day: number): Misnamed[] {
  const { prose, emphases } = paragraph.inline;
  const { text } = prose;
  const all: Misnamed[] = [];
  const isTitle = (at: number) =>
    isWithin(quotesOf(paragraph), at) ||
    emphases.some(({ italic, start, end }) => italic && start <= at && at < end);
  const put = (start: number, end: number, expected: string, canMend = true) => {
    const edit = canMend ? replaceProse(prose, start, end, expected) : undefined;
    all.push({ paragraph, start, end, text: text.slice(start, end), expected, edit });
  };
  for (const { index } of matchesIn(text, city))
    if (!isTitle(index) && !besideYearBefore(text, index, 20190101)) put(index, index + 4, 'Kyiv');
  for (const { 0: found, index: at } of matchesIn(text, name)) {
    const entry = stateNamed(found);
    const end = at + found.length;
    const article = matched(articleBefore, text.slice(Math.max(0, at - 5), at));
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
    const canMend = !withThe || (article === '' && mayTakeArticle.test(text.slice(Math.max(0, at - 12), at)));
    put(withThe ? at : index, end, spoken(listed, withThe && article === ''), canMend);
  }
  return all;
}

const takesArticle = (state: State, listed: string): boolean =>
  listed === state.name ? state.takesArticle : withRepublic.test(listed) && !articleFirst.test(listed);

const spoken = (listed: string, withThe: boolean): string =>
  `${withThe ? 'the ' : ''}${inRunningText(listed).replace(articleFirst, withThe ? '' : 'the ')}`;

/** Until it became a Member State, the United Nations called the territory East Timor. */
const independenceOfTimor = 20020927;

/** A year close by that comes before a change of name: a place or a title of that time. */
const besideYearBefore = (text: string, at: number, until: number): boolean =>
  [...text.slice(Math.max(0, at - 120), at + 120).matchAll(/(?<![\d/])(?:19|20)\d\d(?![\d/])/g)].some(
    ([year]) => Number(year) <= Math.floor(until / 10000),
  );
