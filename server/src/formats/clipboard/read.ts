import { createDraftBuilder } from '../word/read/builder';
import type { Piece } from '../word/read/pieces';
import { raised } from '../word/read/raised';
import { labelOfItem, numberedList, type NumberedList } from './lists';
import { tokensOf } from './tags';

/** What was copied in a word processor, as a draft has it. */
export interface Pasted {
  /** Its paragraphs, with empty lines between them; notes are marked from a given number on. */
  readonly text: string;
  /** The words of the notes that are marked, with their marks; empty for one that was not copied. */
  readonly notes: readonly string[];
}

/** Marks that Word, LibreOffice and Google Docs leave in what they put on the clipboard. */
const wordProcessors = [
  'class=MsoNormal',
  'class="MsoNormal',
  'urn:schemas-microsoft-com',
  'LibreOffice',
  'OpenOffice',
  'docs-internal-guid',
];

/** Elements that begin a line of their own. */
const lines = new Set([
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'tr',
  'br',
  'table',
  'ul',
  'ol',
  'hr',
]);
const empty = new Set(['br', 'hr', 'img', 'meta', 'link', 'col', 'input', 'wbr']);

/** Where a link of a note leads: to the note, or from it back to its mark. */
const toNote = /^[^#]*#(?:_(?:ftn|edn)|sdfootnote|sdendnote)(\d{1,4})(?:sym)?$/;
const toMark = /^[^#]*#(?:_(?:ftn|edn)ref\d|(?:sdfootnote|sdendnote)\d{1,4}anc)/;
const noteElement = /^(?:ftn|edn|sdfootnote|sdendnote)(\d{1,4})$/;

const inItalics = /(?:^|[;\s"'])font-style:\s?(?:italic|oblique)/i;
const upright = /(?:^|[;\s"'])font-style:\s?normal/i;
const superscript = /(?:^|[;\s"'])vertical-align:\s?super/i;

/** An element that is open, and what holds in it. */
interface Open {
  readonly name: string;
  readonly italic: boolean;
  /** Words in it are no text: the mark of a note. */
  readonly isSilent: boolean;
  /** White space in it sets a number off. */
  readonly isGap: boolean;
  readonly isRaised: boolean;
  /** The list whose items are counted here. */
  readonly list: NumberedList | undefined;
  /** The note whose words these are. */
  readonly note: string | undefined;
}

const outside: Open = {
  name: '',
  italic: false,
  isSilent: false,
  isGap: false,
  isRaised: false,
  list: undefined,
  note: undefined,
};

/** Characters of what is copied; the longest resolution has a tenth of them. */
const largest = 5_000_000;
/** Lines of it; the longest resolution has a fiftieth of them. */
const mostLines = 50_000;

/**
 * Reads what was copied; undefined for what comes from no word processor, and for what is too large. `first` is the number
 * of the first note.
 */
export function readClipboard(html: string, first: number): Pasted | undefined {
  if (html.length > largest) return undefined;
  if (!wordProcessors.some((mark) => html.includes(mark))) return undefined;
  const italicClasses = classesInItalics(html);
  const open: Open[] = [];
  const text: Piece[][] = [[]];
  const notes = new Map<string, Piece[]>();
  /** The notes in order of their marks, and the place of each among them. */
  const marks = new Map<string, number>();
  /** How many elements of each name are open: what closes none is not looked for. */
  const names = new Map<string, number>();
  /** The label of an item whose words have not begun. */
  let label = '';
  const top = (): Open => open.at(-1) ?? outside;

  function add(piece: Pick<Piece, 'text' | 'italic'> & { isMarkup?: boolean }): void {
    const { note } = top();
    const line = note === undefined ? text.at(-1) : notes.get(note);
    const last = line?.at(-1);
    if (last && !last.isMarkup && !piece.isMarkup && last.italic === piece.italic)
      line?.splice(-1, 1, { ...last, text: last.text + piece.text });
    else line?.push({ bold: false, ...piece });
  }

  for (const token of tokensOf(html)) {
    if (token.kind === 'text') {
      const { italic, isSilent, isGap, isRaised } = top();
      const words = token.text.replace(isGap ? /[\s\u00A0]+/g : /[ \t\r\n\f]+/g, ' ');
      if (isSilent || words === '') continue;
      if (label !== '' && words !== ' ') {
        add({ text: `${label} `, italic: false });
        label = '';
      }
      add({ text: isRaised ? raised(words) : words, italic });
      continue;
    }
    if (text.length > mostLines) return undefined;
    if (lines.has(token.name)) {
      if (top().note === undefined) text.push([]);
      else add({ text: ' ', italic: false });
    }
    if (token.kind === 'close') {
      if (!names.get(token.name)) continue;
      let closed: Open | undefined;
      do {
        closed = open.pop();
        if (closed) names.set(closed.name, (names.get(closed.name) ?? 0) - 1);
      } while (closed && closed.name !== token.name);
      continue;
    }
    const { name, attributes } = token;
    const { list } = top();
    if (name === 'li') label = list ? labelOfItem(list, attributes) : '';
    const [style = '', link = ''] = [attributes.get('style'), attributes.get('href')];
    const reference = name === 'a' ? toNote.exec(link)?.[1] : undefined;
    const isMark = reference !== undefined && top().note === undefined;
    if (isMark) {
      const place = marks.get(reference) ?? marks.size;
      marks.set(reference, place);
      add({ text: `[^${first + place}]`, italic: false, isMarkup: true });
    }
    const [, own] = noteElement.exec(attributes.get('id') ?? '') ?? [];
    if (own !== undefined) notes.set(own, []);
    if (empty.has(name)) continue;
    names.set(name, (names.get(name) ?? 0) + 1);
    open.push({
      name,
      italic: isItalic(name, style, attributes.get('class') ?? '') ?? top().italic,
      isSilent: top().isSilent || isMark || (name === 'a' && toMark.test(link)),
      isGap: top().isGap || /mso-tab-count|mso-list:\s*Ignore/i.test(style),
      isRaised: name === 'sup' || superscript.test(style) || top().isRaised,
      list: name === 'ol' ? numberedList(attributes) : name === 'ul' ? undefined : list,
      note: own ?? top().note,
    });
  }
  return {
    text: text
      .map(printed)
      .filter((line) => line !== '')
      .join('\n\n'),
    notes: [...marks.keys()].map((mark, i) => `[^${first + i}]: ${printed(notes.get(mark) ?? [])}`),
  };

  function isItalic(name: string, style: string, classes: string): boolean | undefined {
    if (inItalics.test(style)) return true;
    if (upright.test(style)) return false;
    const isSet = name === 'i' || name === 'em' || classes.split(/\s+/).some((one) => italicClasses.has(one));
    return isSet ? true : undefined;
  }
}

function printed(pieces: readonly Piece[]): string {
  const draft = createDraftBuilder(() => undefined);
  draft.print(pieces, 'all');
  return draft.text().replace(/ {2,}/g, ' ').trim();
}

/** The classes that the styles of a page set in italics. */
function classesInItalics(html: string): ReadonlySet<string> {
  const found = new Set<string>();
  const [, ...sheets] = html.split(/<style\b/i);
  for (const sheet of sheets)
    for (const rule of sheet.slice(0, sheet.indexOf('</')).split('}')) {
      const [selectors = '', properties = ''] = rule.split('{');
      if (!inItalics.test(properties)) continue;
      for (const [, name = ''] of selectors.matchAll(/\.([\w-]{1,80})/g)) found.add(name);
    }
  return found;
}
