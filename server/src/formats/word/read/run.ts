import { alternativeOf, below, childOf, childrenOf, textOf, type XmlElement } from '../../ooxml/xml';
import { charactersOf } from './characters';
import { bookmarkOfNote, type Fields } from './fields';
import type { Piece, Place } from './pieces';
import type { RunPlace } from './places';
import { raised } from './raised';
import type { Reading } from './reading';
import type { ParagraphLook, RunLook } from './styles';
import { fromPrivateFont, isUnicode } from './symbols';
import { isShownIn, propertiesIn } from './views';

/** What takes the words of a paragraph. */
export interface Taker {
  readonly add: (piece: Piece) => void;
  /** Tells of something that stood here and is left out. */
  readonly leaveOut: (what: string) => void;
  /** Takes the paragraphs of a text box. */
  readonly box: (content: XmlElement) => void;
}

export interface RunReader {
  /** Reads what stands within a paragraph. */
  readonly inline: (element: XmlElement, paragraph: ParagraphLook) => void;
}

const plain = { italic: false, bold: false };

/** Reads runs and what holds them: links, tags, changes, fields. */
export function createRunReader(
  part: string,
  places: ReadonlyMap<XmlElement, RunPlace>,
  fields: Fields,
  { view, styles, notes, losses }: Reading,
  { add, leaveOut, box }: Taker,
): RunReader {
  function inline(element: XmlElement, paragraph: ParagraphLook): void {
    switch (element.name) {
      case 'w:r':
        run(element, paragraph);
        return;
      case 'w:sdt':
        inside(childOf(element, 'w:sdtContent'), paragraph);
        return;
      case 'mc:AlternateContent':
        inside(alternativeOf(element), paragraph);
        return;
      case 'w:fldSimple':
        fields.begin();
        fields.instruct(element.attributes['w:instr'] ?? '');
        fields.separate();
        inside(element, paragraph);
        endField();
        return;
      case 'm:oMath':
      case 'm:oMathPara':
        losses.add('equation');
        for (const text of below(element, 'm:t')) add({ ...plain, text: textOf(text) });
        return;
      case 'w:commentRangeStart':
      case 'w:commentRangeEnd': {
        const edge = element.name === 'w:commentRangeStart' ? 'start' : 'end';
        add({ ...plain, text: '', comment: { id: element.attributes['w:id'] ?? '', edge } });
        return;
      }
      case 'w:pPr':
        return;
      default:
        if (isShownIn(view, element.name) !== false) inside(element, paragraph);
    }
  }

  function inside(element: XmlElement | undefined, paragraph: ParagraphLook): void {
    for (const child of childrenOf(element)) inline(child, paragraph);
  }

  function endField(): void {
    const bookmark = bookmarkOfNote(fields.end());
    const number = bookmark === undefined ? undefined : notes.numberAt(bookmark);
    if (number !== undefined && fields.isShown()) addMark(number);
    else if (bookmark !== undefined) losses.add('missing-note');
  }

  const addMark = (number: number, place?: Place): void => {
    add({ ...plain, text: `[^${number}]`, isMarkup: true, ...(place ? { place } : {}) });
  };

  function run(element: XmlElement, paragraph: ParagraphLook): void {
    const look = styles.run(propertiesIn(view, element, 'w:rPr'), paragraph);
    const place = { part, ...(places.get(element) ?? { paragraph: 0, run: 0 }) };
    let character = 0;
    let hidden = 0;
    function say(text: string, font = look.font): void {
      if (text !== '' && fields.isShown()) {
        if (look.hidden) hidden += text.length;
        else addWords(text, { ...look, font }, { ...place, character });
      }
      character += text.length;
    }
    function content(child: XmlElement): void {
      const { name, attributes } = child;
      switch (name) {
        case 'w:delText':
          if (view === 'original') say(textOf(child));
          return;
        case 'w:sym':
          say(charactersOf(child), attributes['w:font']);
          return;
        case 'w:fldChar':
          if (attributes['w:fldCharType'] === 'begin') fields.begin();
          else if (attributes['w:fldCharType'] === 'separate') fields.separate();
          else endField();
          return;
        case 'w:instrText':
        case 'w:delInstrText':
          fields.instruct(textOf(child));
          return;
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          if (fields.isShown() && !look.hidden) reference(child, { ...place, character });
          return;
        case 'mc:AlternateContent':
          childrenOf(alternativeOf(child)).forEach(content);
          return;
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          drawing(child);
          return;
        default:
          say(charactersOf(child));
      }
    }
    childrenOf(element).forEach(content);
    if (hidden > 0) losses.add('hidden');
  }

  function addWords(text: string, look: RunLook, place: Place): void {
    const { italic, bold, font, superscript } = look;
    let written = superscript ? raised(text) : text;
    if (look.capitals && written.toUpperCase().length === written.length) written = written.toUpperCase();
    if (isUnicode(written, font)) {
      add({ text: written, italic, bold, place });
      return;
    }
    let words = '';
    let start = 0;
    const flush = (end: number): void => {
      if (words !== '')
        add({ text: words, italic, bold, place: { ...place, character: place.character + start } });
      words = '';
      start = end;
    };
    for (let at = 0; at < written.length; at++) {
      const sign = fromPrivateFont(written.charAt(at), font);
      if (sign === undefined) {
        losses.add('unknown-symbol');
        flush(at + 1);
      } else words += sign;
    }
    flush(written.length);
  }

  function reference(element: XmlElement, place: Place): void {
    const hasOwnMark = ['1', 'true', 'on'].includes(element.attributes['w:customMarkFollows'] ?? '');
    if (hasOwnMark) {
      if (!notes.addStarred(element)) losses.add('missing-note');
      return;
    }
    const number = notes.numberOf(element);
    if (number === undefined) losses.add('missing-note');
    else addMark(number, place);
  }

  /** The words in a drawing are read; of what else it shows is told. */
  function drawing(element: XmlElement): void {
    const [...boxed] = outermost(element, 'w:txbxContent');
    if (boxed.length > 0) {
      boxed.forEach(box);
      return;
    }
    const kind = hasAny(element, 'c:chart')
      ? 'chart'
      : element.name === 'w:object'
        ? 'object'
        : hasAny(element, 'pic:pic', 'v:imagedata')
          ? 'picture'
          : undefined;
    if (kind === undefined) return;
    losses.add(kind);
    leaveOut(kind === 'object' ? 'embedded object' : kind);
  }

  return { inline };
}

const hasAny = (element: XmlElement, ...names: readonly string[]): boolean =>
  below(element, ...names).next().done !== true;

/** Elements of a name that do not stand in another of it; of contents in several forms those of one. */
function* outermost(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    if (child.name === name) yield child;
    else if (child.name !== 'mc:AlternateContent') yield* outermost(child, name);
    else {
      const chosen = alternativeOf(child);
      if (chosen) yield* outermost(chosen, name);
    }
  }
}
