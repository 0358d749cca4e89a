import type { Practice } from '../../organs/practice';
import * as l10n from '@vscode/l10n';
import { MarkupKind, type Hover, type Position } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../lint/lint';
import type { Rule } from '../../rules/rule';
import type { Resolution } from '../../syntax/resolution';
import { citedParagraphHover } from './cited-paragraph-hover';
import { citationHover, type HoverPart } from './citation-hover';
import { rulePage } from '../fixing/diagnostics';
import type { Library } from '../library/library';
import { ruled } from '../markdown';
import { phraseHover, placeHover } from './place-hover';
import { isAt, toRange } from '../range';

export interface HoverQuery {
  readonly resolution: Resolution;
  readonly findings: readonly Finding[];
  /** The rules whose findings are explained. */
  readonly rules: readonly Rule[];
  readonly library: Library;
  readonly practice: Practice;
  readonly openingPhrases: Readonly<Record<'preambular' | 'operative', readonly string[]>>;
  readonly position: Position;
}

/** What stands at a place and, below it, why it is marked. Editors show the messages of findings themselves. */
export function hover(document: TextDocument, query: HoverQuery): Hover | null {
  const { resolution, library, practice, openingPhrases, position } = query;
  const offset = document.offsetAt(position);
  const parts = [
    citationHover(resolution, library, offset),
    citedParagraphHover(resolution, library, offset),
    placeHover(resolution, offset),
    phraseHover(resolution, { offset, practice, extra: openingPhrases }),
    findingsHover(query, offset),
  ].filter((part) => part !== undefined);
  // The smallest is the one a reader points at.
  const [smallest] = [...parts].sort((a, b) => a.end - a.start - (b.end - b.start));
  if (!smallest) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: ruled(parts.map(({ markdown }) => markdown)) },
    range: toRange(document, smallest),
  };
}

/** The rules behind the findings at an offset. */
function findingsHover({ findings, rules }: HoverQuery, offset: number): HoverPart | undefined {
  const here = findings.filter((finding) => isAt(finding, offset));
  const broken = rules.filter(({ id }) => here.some(({ rule }) => rule === id));
  const [smallest] = [...here].sort((a, b) => a.end - a.start - (b.end - b.start));
  if (!smallest || broken.length === 0) return undefined;
  return { start: smallest.start, end: smallest.end, markdown: ruled(broken.map(explain)) };
}

const explain = ({ id, summary, rationale, source }: Rule): string =>
  [
    `**${l10n.t(summary)}**`,
    l10n.t(rationale),
    `*${l10n.t('Source:')}* ${l10n.t(source)}`,
    `[${id}](${rulePage(id)})`,
  ].join('\n\n');
