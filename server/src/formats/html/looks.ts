import type { Block } from '../sheet/sheet';

/** How a block looks, as declarations of CSS, by what it is called in a style sheet. */
export const looks = {
  masthead: 'margin: 0 0 0.2em',
  symbol: 'margin: 0 0 0.2em; text-align: right; font-weight: bold',
  organ: 'margin: 0.4em 0; font-size: 1.7em; font-weight: bold',
  strong: 'margin: 0.5em 0 0.2em; font-weight: bold',
  title: 'margin: 1.4em 0; font-size: 1.2em; font-weight: bold',
  formula: 'margin: 0 0 0.6em; text-indent: 2.4em',
  paragraph: 'margin: 0 0 0.6em; text-indent: 2.4em; text-align: justify',
  item: 'margin: 0 0 0.6em; text-indent: 2.4em; text-align: justify',
  subitem: 'margin: 0 0 0.6em; text-indent: 4.8em; text-align: justify',
  heading: 'margin: 1.2em 0 0.6em; font-size: 1em; font-weight: bold',
  'heading-in-italics': 'margin: 1em 0 0.6em; font-size: 1em; font-weight: normal',
  part: 'margin: 1.6em 0 0.8em; font-size: 1.15em; font-weight: bold',
  closing: 'margin: 0; text-align: right; font-style: italic',
  rule: 'border: 0; border-top: 1px solid; width: 6em; margin: 2.5em auto',
  table: 'border-collapse: collapse; margin: 0.6em 0',
  cell: 'border: 1px solid; padding: 0.1em 0.5em; text-align: left; vertical-align: top',
  label: 'padding-right: 0.8em',
  note: 'margin: 0 0 0.3em; font-size: 0.85em',
} as const;

export type Look = keyof typeof looks;

/** The look of a block. */
export function lookOf({ role, level }: Block): Look {
  switch (role) {
    case 'symbol':
    case 'organ':
    case 'formula':
    case 'item':
    case 'subitem':
    case 'closing':
    case 'table':
      return role;
    case 'title':
    case 'resolution-title':
      return 'title';
    case 'session':
    case 'committee':
    case 'agenda-title':
    case 'sponsors':
    case 'adopted-line':
      return 'strong';
    case 'part':
    case 'annex':
      return 'part';
    case 'heading':
      return level === 3 ? 'heading-in-italics' : 'heading';
    case 'preamble':
    case 'operative':
    case 'plain':
      return 'paragraph';
    case 'star-note':
      return 'note';
    case 'end-rule':
      return 'rule';
    default:
      return 'masthead';
  }
}
