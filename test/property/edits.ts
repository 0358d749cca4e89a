import fc from 'fast-check';

/** What drafters, converters and accidents put into a text. */
export const snippets = [
  '*',
  '**',
  '***',
  '_',
  '__',
  '\\',
  '\\*',
  '<i>',
  '</i>',
  '<em>',
  '</em>',
  '<b>',
  '<sup>1</sup>',
  '<sup>',
  '<!--',
  '-->',
  '<!-- cover -->',
  '<!-- /cover -->',
  '<!-- resolint-disable -->',
  '[^1]',
  '[^1]:',
  '[^',
  ']',
  '^1^',
  '^',
  '¹',
  '²,³',
  '¹⁰',
  'km²',
  '(a)',
  '(i)',
  '(aa)',
  'a.',
  'i.',
  '1.',
  '- 2.',
  '3)',
  'OP4',
  '- ',
  '* ',
  '#',
  '## Annex',
  'Annex',
  '---',
  '***',
  '|',
  '| a | b |',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '\u00A0',
  '\u2011',
  '\u2028',
  '\uFEFF',
  '\0',
  '\uD83D',
  '\uDE00',
  '😀',
  'é',
  '“',
  '”',
  '"',
  'The General Assembly,',
  '*The Security Council*,',
  'Recalling',
  '*Decides*',
  'resolution 53/70 of 4 December 1998',
  'A/RES/53/70',
  '12-55795',
  '2 12-55795',
  '3',
  'I',
  'A',
  ',',
  ';',
  '.',
  ':',
  'matter,4',
];

/** A stretch taken out and something put in, at a place from 0 (the beginning of the text) to 1. */
export const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat({ max: 40 }),
  insert: fc.oneof(
    fc.constantFrom(...snippets),
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.constant(''),
  ),
});

export interface RandomEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

export function applyEdit(text: string, { at, remove, insert }: RandomEdit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + insert + text.slice(start + remove);
}
