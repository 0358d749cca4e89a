import { htmlOf } from '../../text/html';
import { headOf, summaryOf, type ComparisonReport, type Entry, type Piece } from './report';

const style = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 Georgia, serif; margin: 2rem auto; max-width: 52rem; padding: 0 1rem; }
h1 { font-size: 1.3rem; } h2 { font: 600 .85rem/1.3 system-ui, sans-serif; margin: 1.4rem 0 .2rem; }
p { margin: .2rem 0; } .note { font-size: .85rem; margin-inline-start: 2rem; }
del, ins { padding: 0 .1em; } del { background: #fdd; color: #700; } ins { background: #dfd; color: #040; text-decoration: underline; }
del::before { content: "[−"; } del::after { content: "]"; } ins::before { content: "[+"; } ins::after { content: "]"; }
.identical { opacity: .65; } .left-out, .new { border-inline-start: .25rem solid; padding-inline-start: .75rem; }
.legend, .summary { font: .85rem/1.4 system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { del { background: #511; color: #fcc; } ins { background: #142; color: #cfc; } }
@media print { body { margin: 0; max-width: none; } .identical { opacity: 1; } section { break-inside: avoid; } }
`.trim();

/** A comparison as one page that needs nothing else: no script, no picture, all that texts say htmlOf. */
export function printHtml({ before, after, language, entries, counts }: ComparisonReport): string {
  const title = `${htmlOf(before)} → ${htmlOf(after)}`;
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<h1>${title}</h1>`,
    `<p class="summary">${htmlOf(summaryOf(counts))}</p>`,
    '<p class="legend"><del>taken out</del> <ins>put in</ins></p>',
    ...entries.map(printEntry),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const printEntry = (entry: Entry): string =>
  [
    `<section class="${entry.status.replace(' ', '-')}">`,
    `<h2>${htmlOf(headOf(entry))}</h2>`,
    `<p>${entry.pieces.map(printPiece).join('')}</p>`,
    ...entry.notes.map(
      ({ from, to }) =>
        `<p class="note">Note: ${from === undefined ? '' : `<del>${htmlOf(from)}</del> `}${to === undefined ? '' : `<ins>${htmlOf(to)}</ins>`}</p>`,
    ),
    '</section>',
  ].join('\n');

function printPiece({ mark, text }: Piece): string {
  if (mark === 'same') return htmlOf(text);
  const tag = mark === 'removed' ? 'del' : 'ins';
  return `<${tag}>${htmlOf(text)}</${tag}>`;
}
