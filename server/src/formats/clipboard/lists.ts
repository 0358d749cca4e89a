import { countIn } from '../word/read/counting';
import { draftLabel } from '../word/read/labels';

/** What `type` says of how a list counts. */
const types: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** What `list-style-type` says of how a list counts; anything else counts in figures, or not at all. */
const styles: Readonly<Record<string, string>> = {
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
};
const styleOf = /(?:^|[;\s"'])list-style-type:\s?([a-z-]{1,20})/i;

/** A list that counts its items. */
export interface NumberedList {
  readonly way: string;
  /** The number of its next item. */
  next: number;
}

/** The list that an `ol` begins. */
export const numberedList = (attributes: ReadonlyMap<string, string>): NumberedList => ({
  way: wayOf(attributes) ?? 'decimal',
  next: numberIn(attributes, 'start') ?? 1,
});

/** The label of an `li`, which counts on; as drafts have it. */
export function labelOfItem(list: NumberedList, attributes: ReadonlyMap<string, string>): string {
  const way = wayOf(attributes) ?? list.way;
  const number = numberIn(attributes, 'value') ?? list.next;
  list.next = number + 1;
  const counted = countIn(way, number) ?? String(number);
  return way.startsWith('lower') ? draftLabel(`${counted})`) : `${counted}.`;
}

function wayOf(attributes: ReadonlyMap<string, string>): string | undefined {
  const [, style = ''] = styleOf.exec(attributes.get('style') ?? '') ?? [];
  return styles[style.toLowerCase()] ?? types[attributes.get('type') ?? ''];
}

function numberIn(attributes: ReadonlyMap<string, string>, name: string): number | undefined {
  const given = attributes.get(name) ?? '';
  return /^\d{1,4}$/.test(given) ? Number(given) : undefined;
}
