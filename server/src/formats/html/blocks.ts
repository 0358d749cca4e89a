import { htmlOf } from '../../text/html';
import type { Block, Note, Row, Run, Sheet } from '../sheet/sheet';
import { lookOf, looks, type Look } from './looks';

/** How an element is told its look: by its class, or by declarations of its own. */
export type Dress = (look: Look) => string;

export const byClass: Dress = (look) => ` class="${look}"`;
export const byStyle: Dress = (look) => ` style="${looks[look]}"`;

/** Whether marks and notes lead to each other: in a page they do; in a letter such links would lead to where it was written. */
export type NoteLinks = 'linked' | 'plain';

/** Blocks and the notes to which they lead, as elements, one a line. */
export function elementsOf(sheet: Pick<Sheet, 'blocks' | 'notes'>, dress: Dress, links: NoteLinks): string[] {
  const linked = new Set(links === 'linked' ? sheet.notes.map(({ mark }) => mark) : []);
  const marked = new Set<string>();
  const words = (runs: readonly Run[]): string => runs.map((run) => wordsOf(run, linked, marked)).join('');
  const body = sheet.blocks.map((block) => elementOf(block, words, dress));
  const notes = sheet.notes.filter(({ mark }) => marked.has(mark));
  // A mark within a note is the second of its own note, if it is one.
  return [...body, ...notes.map((note) => noteElement(note, words, dress, links))];
}

type Words = (runs: readonly Run[]) => string;

function elementOf(block: Block, words: Words, dress: Dress): string {
  const { role, region, label, runs, rows } = block;
  if (rows) return tableOf(rows, words, dress);
  const look = lookOf(block);
  if (role === 'end-rule') return `<hr${dress(look)}>`;
  const tag = tagOf(block);
  const number = /^(\d{1,3}(?: \p{L}+)?)\.$/u.exec(label ?? '')?.[1];
  const name = role === 'operative' && number !== undefined && region === 'main' ? number : undefined;
  const place = name === undefined ? '' : ` data-para="${htmlOf(name)}"`;
  const text = words(runs);
  const before =
    label === undefined
      ? ''
      : text === ''
        ? htmlOf(label)
        : `<span${dress('label')}>${htmlOf(label)}</span> `;
  return `<${tag}${dress(look)}${place}>${before}${text}</${tag}>`;
}

/** Titles are headings, in their order: that of the text, those of parts and annexes, those of sections. */
function tagOf({ role, level = 1 }: Block): string {
  if (role === 'title' || role === 'resolution-title') return 'h1';
  if (role === 'part' || role === 'annex') return 'h2';
  return role === 'heading' ? `h${Math.min(level + 2, 6)}` : 'p';
}

function tableOf(rows: readonly Row[], words: Words, dress: Dress): string {
  const lines = rows.map(({ isHeader, cells }) => {
    const tag = isHeader ? 'th' : 'td';
    return `<tr>${cells.map(({ runs }) => `<${tag}${dress('cell')}>${words(runs)}</${tag}>`).join('')}</tr>`;
  });
  return `<table${dress('table')}>\n${lines.join('\n')}\n</table>`;
}

function wordsOf(run: Run, linked: ReadonlySet<string>, marked: Set<string>): string {
  const { note, href, italic, bold } = run;
  if (note !== undefined) {
    const id = marked.has(note) ? '' : ` id="${idOf('mark', note)}"`;
    marked.add(note);
    if (!linked.has(note)) return `<sup>${htmlOf(note)}</sup>`;
    return `<sup${id}><a href="#${idOf('note', note)}">${htmlOf(note)}</a></sup>`;
  }
  let html = htmlOf(run.text);
  if (italic) html = `<i>${html}</i>`;
  if (bold) html = `<b>${html}</b>`;
  return href === undefined ? html : `<a href="${htmlOf(href)}">${html}</a>`;
}

const noteElement = ({ mark, runs }: Note, words: Words, dress: Dress, links: NoteLinks): string =>
  links === 'linked'
    ? `<p${dress('note')} id="${idOf('note', mark)}"><a href="#${idOf('mark', mark)}">${htmlOf(mark)}</a> ${words(runs)}</p>`
    : `<p${dress('note')}><sup>${htmlOf(mark)}</sup> ${words(runs)}</p>`;

/** An id of a note: letters and figures of its mark, any other sign by its code. */
const idOf = (kind: 'mark' | 'note', mark: string): string =>
  `${kind}-${mark.replace(/[^A-Za-z0-9]/g, (sign) => `x${sign.charCodeAt(0).toString(16)}`)}`;
