import {
  bold,
  change,
  field,
  footnote,
  italic,
  note,
  p,
  pp,
  r,
  style,
  tab,
  wordFile,
  type WordParts,
} from './word-builder';

/** Says yes to one question in so many. */
export type Chance = (of: number) => boolean;

/** The same answers for the same seed. */
export function chances(seed: number): Chance {
  let state = seed >>> 0;
  return (of) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % of === 0;
  };
}

const never: Chance = () => false;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Words as runs that go apart anywhere, as Word leaves them: revision ids, proofing marks, bookmarks, tags, links. */
export function roughRuns(words: string, set: string, chance: Chance): string {
  let runs = '';
  let open = '';
  const flush = (): void => {
    if (open === '') return;
    const run = r(escaped(open), set).replace('<w:r>', chance(2) ? '<w:r w:rsidR="00A1B2C3">' : '<w:r>');
    open = '';
    if (chance(12)) runs += '<w:proofErr w:type="spellStart"/>';
    runs += chance(40)
      ? `<w:smartTag w:element="place">${run}</w:smartTag>`
      : chance(40)
        ? `<w:hyperlink w:anchor="x">${run}</w:hyperlink>`
        : chance(40)
          ? `<w:sdt><w:sdtPr/><w:sdtContent>${run}</w:sdtContent></w:sdt>`
          : chance(60)
            ? change('ins', run)
            : chance(60)
              ? field('HYPERLINK "https://docs.un.org/"', run)
              : run;
    if (chance(20)) runs += '<w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/>';
  };
  for (const character of words) {
    if (chance(8)) flush();
    open += character;
  }
  flush();
  return runs;
}

/**
 * A draft as a Word file: italics and bold as properties, notes as notes, labels typed with tabs, the masthead in the
 * text. `chance` decides where runs go apart and what stands between them.
 */
export function fromDraft(draft: string, chance: Chance = never): WordParts {
  const notes = new Map<string, string>();
  const blocks = draft
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((block) => block.trim());
  for (const block of blocks) {
    const [, id, words] = /^\[\^([^\]]+)\]: ([^]*)$/.exec(block) ?? [];
    if (id !== undefined && words !== undefined) notes.set(id, words);
  }
  const ids = [...notes.keys()];
  function inline(text: string, set = ''): string {
    let written = '';
    let isItalic = false;
    for (const piece of text.split(/(\\[!-/:-@[-`{-~]|\*|\[\^[^\]]+\])/)) {
      const id = /^\[\^(.+)\]$/.exec(piece)?.[1];
      if (piece === '*') isItalic = !isItalic;
      else if (id !== undefined && notes.has(id)) written += note(ids.indexOf(id) + 2);
      else
        written += roughRuns(
          /^\\.$/.test(piece) ? piece.slice(1) : piece,
          set + (isItalic ? italic : ''),
          chance,
        );
    }
    return written;
  }
  const body = blocks.flatMap((block) => {
    if (block === '' || /^(?:<!--[^]*-->|\[\^[^\]]+\]: [^]*)$/.test(block)) return [];
    return block.split('\n').map((line) => {
      const words = line.trim();
      if (words.startsWith('<!--')) return '';
      if (words.startsWith('#')) return pp('<w:pStyle w:val="H1"/>', inline(words.replace(/^#+ /, ''), bold));
      const [label = ''] = /^(?:\d+\.|\([a-z]+\))(?= )/.exec(words) ?? [];
      return label === ''
        ? p(inline(words))
        : p(tab, roughRuns(label, '', chance), tab, inline(words.slice(label.length + 1)));
    });
  });
  return {
    styles: style('paragraph', 'H1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>'),
    body: body.join(''),
    ...(ids.length > 0
      ? { footnotes: ids.map((id, i) => footnote(i + 2, tab, inline(notes.get(id) ?? ''))).join('') }
      : {}),
  };
}

export const roughWord = (draft: string, seed: number): Uint8Array =>
  wordFile(fromDraft(draft, chances(seed)));
