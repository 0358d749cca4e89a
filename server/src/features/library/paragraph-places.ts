import type { TextDocument } from 'vscode-languageserver-textdocument';
import { numberOf } from '../../model/numbering/numbers';
import type { Body } from '../../syntax/resolution';

/** More paragraphs than this are not kept of one text. */
const most = 500;

/**
 * The lines on which the operative paragraphs of a body begin, from paragraph 1 on; undefined if they are not
 * numbered in one run from 1.
 */
export function paragraphLines(document: TextDocument, body: Body | undefined): number[] | undefined {
  const operative = body?.sections.flatMap((section) => section.operative) ?? [];
  if (operative.length === 0 || operative.length > most) return undefined;
  const isOneRun = operative.every((paragraph, i) => numberOf(paragraph) === i + 1);
  return isOneRun ? operative.map(({ start }) => document.positionAt(start).line) : undefined;
}
