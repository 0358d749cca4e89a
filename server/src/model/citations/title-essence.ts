import { plainly } from '../../text/spaces';

/** Nothing that tells one title from another: quotation marks, hyphens, spaces, capitals, a stop at the end. */
export const essenceOf = (title: string): string =>
  plainly(title.normalize('NFKC'))
    .toLowerCase()
    .replace(/[“”‘’'"«»]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?[-\u2012-\u2015] ?/g, '')
    .replace(/(?<![.,;:])[.,;:]+$/, '')
    .trim();
