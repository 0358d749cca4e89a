import type { Finding } from '../../../lint/finding';
import { filled } from '../../../lint/fill';
import { addToGroup } from '../../../text/groups';
import type { WordComment } from '../read/read';
import type { Changes, Insertion } from './changes';
import type { Origins, Spot } from './origin';
import type { Site, Unit } from './sites';

/** Where a comment begins or ends: at a character, at words that are put in, or at elements that are whole. */
export type Edge =
  | { readonly kind: 'words'; readonly spot: Spot }
  | { readonly kind: 'insertion'; readonly insertion: Insertion }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly site: Site };

export const siteOf = (edge: Edge): Site =>
  edge.kind === 'unit' ? edge.site : edge.kind === 'words' ? edge.spot.site : edge.insertion.spot.site;

/** A comment to be written. */
export interface Remark {
  /** A paragraph each; the last is the name of the rule, by which it is found again. */
  readonly lines: readonly string[];
  readonly start: Edge;
  readonly end: Edge;
}

export interface RemarksOptions {
  readonly origins: Origins;
  readonly changes: Changes;
  /** The part that comments can be in: Word has none in notes and headers. */
  readonly main: string;
  /** Those of the same author that are in the file. */
  readonly known: readonly WordComment[];
}

/** Remarks on one rule, before the rest is summed up. */
const mostOfRule = 20;

/** What is found in a draft, as comments: one a rule and paragraph, and none that is in the file already. */
export function remarksOn(findings: readonly Finding[], options: RemarksOptions): Remark[] {
  const { origins, changes, known } = options;
  const anchors = createAnchors(options);
  const byRule = new Map<
    string,
    (Remark & { readonly words: string | undefined; readonly line: number })[]
  >();
  const seen = new Set<string>();
  for (const finding of findings) {
    const paragraph = `${finding.rule} ${lineStart(changes.text, finding.start)}`;
    const anchor = seen.has(paragraph) ? undefined : anchors.of(finding);
    if (!anchor) continue;
    seen.add(paragraph);
    const lines = [anchor.prefix + finding.message, ...suggestionOf(finding), finding.rule];
    addToGroup(byRule, finding.rule, { ...anchor, lines });
  }
  const all = [...byRule].flatMap(([rule, remarks]) => {
    const rest = remarks.length - mostOfRule;
    const title = rest > 0 ? anchors.title() : undefined;
    if (!title) return remarks;
    const more = `${rest} more ${rest === 1 ? 'paragraph has' : 'paragraphs have'} a finding of this rule.`;
    return [...remarks.slice(0, mostOfRule), { ...title, lines: [more, rule] }];
  });
  return all.filter(
    ({ lines, words, line }) =>
      !known.some((comment) => {
        if (comment.text.slice(comment.text.lastIndexOf('\n') + 1) !== lines.at(-1)) return false;
        return words === undefined
          ? comment.text === lines.join('\n')
          : lineStart(origins.text, comment.start) === line &&
              wordsOf(origins, comment.start, comment.end) === words;
      }),
  );
}

/** What a fix would do, if the message does not say it. */
function suggestionOf({ message, fix }: Finding): string[] {
  if (!fix) return [];
  const title = filled(fix.title, fix.args ?? []);
  return message.toLowerCase().includes(title.toLowerCase()) ? [] : [`Suggestion: ${title}`];
}

interface Anchor extends Pick<Remark, 'start' | 'end'> {
  /** The words it stands at, by which it is found again; undefined if it does not stand at its own. */
  readonly words: string | undefined;
  /** Where the line of these words begins in the draft as it was. */
  readonly line: number;
  readonly prefix: string;
}

function createAnchors({ origins, changes, main }: RemarksOptions): {
  readonly of: (finding: Finding) => Anchor | undefined;
  readonly title: () => Anchor | undefined;
} {
  const { text } = changes;

  function edgeAt(offset: number): Edge | undefined {
    const source = changes.sourceOf(offset);
    if (source === undefined) {
      const insertion = changes.insertionAt(offset);
      return insertion && { kind: 'insertion', insertion };
    }
    return edgeOf(source);
  }

  function edgeOf(source: number): Edge | undefined {
    const spot = origins.spotOf(source);
    if (!spot) return undefined;
    const { site } = spot;
    if (site.unit) return { kind: 'unit', unit: site.unit, site };
    if (origins.of(source) === 'words') return { kind: 'words', spot };
    return { kind: 'unit', unit: { first: site.run, last: site.run, holder: site.outermost }, site };
  }

  /** The edges in a stretch of the text, those of one paragraph of the file. */
  function anchorIn(start: number, end: number): Anchor | undefined {
    let first: Edge | undefined;
    let last: Edge | undefined;
    let sources: [number, number] | undefined;
    let isExact = true;
    for (let offset = start; offset < end; offset++) {
      const edge = edgeAt(offset);
      if (!edge) continue;
      first ??= edge;
      if (siteOf(edge).paragraph !== siteOf(first).paragraph) break;
      last = edge;
      const source = changes.sourceOf(offset);
      if (source === undefined) isExact = false;
      else sources = [sources?.[0] ?? source, source];
      isExact &&= edge.kind === 'words' || origins.of(source ?? -1) === 'mark';
    }
    if (!first || !last) return undefined;
    const [from, to] = sources ?? [0, 0];
    return {
      start: first,
      end: last,
      words: isExact ? wordsOf(origins, from, to + 1) : undefined,
      line: lineStart(origins.text, from),
      prefix: '',
    };
  }

  /** The word next to a place of a line, or the first of the line. */
  function anchorNear(place: number): Anchor | undefined {
    const line = lineStart(text, place);
    const end = lineEnd(text, place);
    for (let at = place - 1; at >= line; at--)
      if (edgeAt(at)) {
        let start = at;
        while (start > line && edgeAt(start - 1) && /\S/.test(text[start - 1] ?? '')) start--;
        return anchorIn(start, at + 1);
      }
    for (let at = place; at < end; at++)
      if (edgeAt(at)) {
        let stop = at + 1;
        while (stop < end && edgeAt(stop) && /\S/.test(text[stop] ?? '')) stop++;
        return anchorIn(at, stop);
      }
    return undefined;
  }

  /** A paragraph of the body that stands for what has no place for comments: the title, or the first. */
  function paragraphOfBody(isTitle: boolean, prefix: string): Anchor | undefined {
    const titleAt = isTitle ? /^# /m.exec(text)?.index : undefined;
    for (let at = titleAt ?? 0; at < text.length; at++) {
      const edge = edgeAt(at);
      if (edge && siteOf(edge).part === main) {
        const anchor = anchorIn(at, lineEnd(text, at));
        return anchor && { ...anchor, words: undefined, prefix };
      }
    }
    return undefined;
  }

  return {
    title: () => paragraphOfBody(true, ''),
    of({ start, end }) {
      const words = text.slice(start, end);
      const own = anchorIn(start, end);
      // Blanks and line breaks of a draft are none of the file.
      if (!own && words.trim() === '' && (words !== '' || lineStart(text, start) === lineEnd(text, start)))
        return undefined;
      const anchor = own ?? anchorNear(start);
      if (anchor && siteOf(anchor.start).part === main) return anchor;
      const note = /^\[\^[^\s\]]+\](?=: )/.exec(
        text.slice(lineStart(text, start), lineEnd(text, start)),
      )?.[0];
      const mark = note === undefined ? undefined : origins.markOf(note);
      const edge = mark === undefined ? undefined : edgeOf(mark);
      const quoted = words.trim() === '' || words.length > longestQuote ? '' : `“${words.trim()}”: `;
      if (edge && note !== undefined)
        return {
          start: edge,
          end: edge,
          words: undefined,
          line: 0,
          prefix: `Note ${note.slice(2, -1)}: ${quoted}`,
        };
      return paragraphOfBody(false, quoted);
    },
  };
}

/** A longer stretch says nothing that the message does not. */
const longestQuote = 80;

/** The words in a stretch of a draft, without its marks of italics. */
function wordsOf(origins: Origins, start: number, end: number): string {
  let words = '';
  for (let at = start; at < end; at++)
    if (['words', 'mark'].includes(origins.of(at))) words += origins.text[at] ?? '';
  return words.trim();
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
