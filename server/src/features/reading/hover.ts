import type { Practice } from '../../organs/practice';
import { MarkupKind, type Hover, type Position } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../lint/lint';
import type { Rule } from '../../rules/rule';
import type { Resolution } from '../../syntax/resolution';
import type { Beside } from '../comparison/beside';
import { changeHover } from '../comparison/change-hover';
import { citedParagraphHover } from './cited-paragraph-hover';
import { citationHover } from './citation-hover';
import { brief } from './citation-preview';
import { findingHover, type HoverAddresses } from './finding-hover';
import type { Library } from '../library/library';
import { ruled } from '../markdown';
import { phraseHover, placeHover } from './place-hover';
import { toRange } from '../range';

export interface HoverQuery {
  readonly resolution: Resolution;
  readonly findings: readonly Finding[];
  /** The rules whose findings are explained. */
  readonly rules: readonly Rule[];
  readonly library: Library;
  readonly practice: Practice;
  readonly openingPhrases: Readonly<Record<'preambular' | 'operative', readonly string[]>>;
  readonly position: Position;
  /** The draft beside the text that it takes up, if that is at hand. */
  readonly beside?: Beside | undefined;
  readonly addresses?: HoverAddresses | undefined;
}

/** Why a place is marked and, below it, what stands there. */
export function hover(document: TextDocument, query: HoverQuery): Hover | null {
  const { resolution, library, practice, openingPhrases, position, beside } = query;
  const offset = document.offsetAt(position);
  const finding = findingHover(document, { ...query, offset });
  const parts = [
    finding,
    // Under a finding only so much that nothing has to be scrolled to.
    citationHover(resolution, library, offset, finding && brief),
    citedParagraphHover(resolution, library, offset),
    placeHover(resolution, offset),
    beside && changeHover(beside, offset),
    phraseHover(resolution, { offset, practice, extra: openingPhrases }),
  ].filter((part) => part !== undefined);
  // The smallest is the one a reader points at.
  const [smallest] = [...parts].sort((a, b) => a.end - a.start - (b.end - b.start));
  if (!smallest) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: ruled(parts.map(({ markdown }) => markdown)) },
    range: toRange(document, smallest),
  };
}
