import { MarkupKind, type Hover, type Position } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../lint/lint';
import type { Rule } from '../rules/rule';
import { rulePage } from './diagnostics';

/** Why the text at this place is marked: the rules behind its findings. Editors show the messages themselves. */
export function hover(
  document: TextDocument,
  findings: readonly Finding[],
  rules: readonly Rule[],
  position: Position,
): Hover | null {
  const offset = document.offsetAt(position);
  const here = findings.filter(({ start, end }) => start <= offset && offset <= end);
  const broken = rules.filter(({ id }) => here.some(({ rule }) => rule === id));
  if (broken.length === 0) return null;
  // The smallest finding is the one a reader points at.
  const [smallest] = [...here].sort((a, b) => a.end - a.start - (b.end - b.start));
  return {
    contents: { kind: MarkupKind.Markdown, value: broken.map(explain).join('\n\n---\n\n') },
    ...(smallest
      ? { range: { start: document.positionAt(smallest.start), end: document.positionAt(smallest.end) } }
      : {}),
  };
}

const explain = ({ id, summary, rationale, source }: Rule): string =>
  [`**${summary}**`, rationale, `*Source:* ${source}`, `[${id}](${rulePage(id)})`].join('\n\n');
