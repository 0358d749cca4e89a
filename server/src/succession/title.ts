import { grammar } from '../language/grammar';
import { essenceOf } from '../model/citations/title-essence';
import { fieldOf } from '../model/masthead/fields';
import type { Resolution } from '../syntax/resolution';

const { timeInTitle } = grammar.succession;

/** `76/58. ` and the like before a title. */
export const numberBeforeTitle = /^(?:E?S-)?\d{1,4}(?:\/\d{1,3})?(?: [A-Z])?(?: \([^()]{1,8}\))?\. /;

/** The title of a text without its number; undefined if it has none. */
export function titleOf(resolution: Resolution): string | undefined {
  const title = fieldOf(resolution, 'title')?.text.replace(numberBeforeTitle, '').trim();
  return title === '' ? undefined : title;
}

/** A title without what differs from year to year: numbers, years, ordinals, months. */
export const timelessTitle = (title: string): string =>
  essenceOf(title.replace(timeInTitle, '#').replace(/\d+/g, '#'));
