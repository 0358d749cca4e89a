/** Nothing that tells one title from another: quotation marks, hyphens, spaces, capitals, a stop at the end. */
export const essenceOf = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”‘’'"«»]/g, '')
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/ ?[-\u2010-\u2015] ?/g, '')
    .replace(/(?<![.,;:])[.,;:]+$/, '')
    .trim();
