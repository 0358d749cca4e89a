import type { Paragraph } from '../syntax/resolution';
import { spellControls } from '../text/controls';

/**
 * Words of a document or of a table as Markdown that reads as they do: nothing in them becomes a link, an image,
 * a command, HTML, an icon or a list, and nothing turns others about.
 */
export const escapeMarkdown = (text: string): string =>
  spellControls(text.replace(/\s+/g, ' '))
    .replace(/[\\`*_[\]<>#|~&$@{}]/g, '\\$&')
    // Clients make links of bare addresses too.
    .replace(/:(?=\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/^( ?)(\d{1,9})([.)])/, '$1$2\\$3')
    .replace(/^( ?)([-+=])/, '$1\\$2');

/** A link; parentheses of the address would end it early. */
export const markdownLink = (text: string, address: string): string =>
  `[${escapeMarkdown(text)}](${address.replace(/[()<>\s]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)})`;

/** Several thoughts under one another, with a line between them. */
export const ruled = (parts: readonly string[]): string => parts.join('\n\n---\n\n');

/** Lines of one paragraph, each on its own. */
export const lines = (parts: readonly string[]): string => parts.join('  \n');

/** Markdown of this kind as plain words, for a client that shows no other. */
export const plainWords = (markdown: string): string =>
  markdown.replace(
    /\\([!-/:-@[-`{-~])|\[((?:[^[\]\\]|\\.)*)\]\([^()\s]*\)|\*{1,3}| {2}(?=\n)/g,
    (_, escaped?: string, link?: string) => escaped ?? (link === undefined ? '' : plainWords(link)),
  );

/** The text of a paragraph with its italics, cut at a word after so many characters. */
export function paragraphMarkdown({ inline: { prose, emphases } }: Paragraph, longest: number): string {
  const { text } = prose;
  const end = text.length <= longest ? text.length : Math.max(1, text.lastIndexOf(' ', longest));
  let markdown = '';
  let position = 0;
  for (const { start, end: stop, italic } of emphases) {
    if (!italic || start < position || start >= end) continue;
    const inside = text.slice(start, Math.min(stop, end));
    if (inside.trim() === '') continue;
    // White space within the marks would make them asterisks.
    const lead = inside.length - inside.trimStart().length;
    const trail = inside.trimEnd().length;
    markdown += `${escapeMarkdown(text.slice(position, start + lead))}*${escapeMarkdown(inside.slice(lead, trail))}*`;
    position = start + trail;
  }
  markdown += escapeMarkdown(text.slice(position, end));
  return `${markdown.trim()}${end < text.length ? ' …' : ''}`;
}
