import { htmlOf } from '../../text/html';
import type { Span } from '../../text/lines';
import type { Sheet } from '../sheet/sheet';
import { byClass, byStyle, elementsOf } from './blocks';
import { looks } from './looks';

const style = [
  'html { font: 12pt/1.4 "Times New Roman", Tinos, "Liberation Serif", serif; }',
  'body { max-width: 40em; margin: 2em auto; padding: 0 1em; overflow-wrap: break-word; }',
  '[dir=rtl] .closing, [dir=rtl] .symbol { text-align: left; }',
  ...Object.entries(looks).map(([name, declarations]) => `.${name} { ${declarations}; }`),
  '@page { margin: 2.5cm; }',
  '@media print { body { max-width: none; margin: 0; padding: 0; } h1, h2, h3, h4, h5 { break-after: avoid; } a { color: inherit; text-decoration: none; } }',
].join('\n');

/** A text as a page of its own: no script, nothing from elsewhere, all that it needs in it. */
export function writeHtml(sheet: Sheet): string {
  const { language, symbol, title } = sheet;
  const name = [symbol, title].filter((part) => part !== undefined && part !== '').join(' ');
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}" dir="${directionOf(sheet)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${htmlOf(name)}</title>`,
    `<style>\n${style}\n</style>`,
    '</head>',
    '<body>',
    ...elementsOf(sheet, byClass, 'linked'),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** A text, or the blocks of it that a stretch of the draft touches, as elements for a letter: each says itself how it looks. */
export function writeHtmlFragment(sheet: Sheet, range?: Span): string {
  const blocks = range
    ? sheet.blocks.filter(
        ({ role, source }) => role !== 'end-rule' && source.start < range.end && source.end > range.start,
      )
    : sheet.blocks;
  return [
    `<div lang="${sheet.language}" dir="${directionOf(sheet)}">`,
    ...elementsOf({ blocks, notes: sheet.notes }, byStyle, 'plain'),
    '</div>',
  ].join('\n');
}

const directionOf = ({ language }: Sheet): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');
