import type { Edit } from '../rules/rule';
import { lintText, type Finding, type LintOptions } from './lint';

export interface Fixed {
  readonly text: string;
  /** Findings that were mended, over all passes. */
  readonly mended: number;
}

/** Passes after which mending stops even if something were left: a fix that undoes another must not hang. */
const mostPasses = 10;

/** Applies safe fixes (and suggestions too, where asked) until nothing more is to be mended. */
export function fixText(source: string, options: LintOptions & { readonly suggestions?: boolean }): Fixed {
  let text = source;
  let mended = 0;
  for (let pass = 0; pass < mostPasses; pass++) {
    const edits = chooseEdits(lintText(text, options), options.suggestions ?? false);
    if (edits.length === 0) break;
    const next = applyEdits(text, edits.flat());
    if (next === text) break;
    mended += edits.length;
    text = next;
  }
  return { text, mended };
}

/** The edits of as many fixes as go together; one that touches an edit already chosen waits for the next pass. */
function chooseEdits(findings: readonly Finding[], suggestions: boolean): (readonly Edit[])[] {
  const taken: Edit[] = [];
  const chosen: (readonly Edit[])[] = [];
  for (const { fix } of findings) {
    if (!fix || (fix.applicability !== 'safe' && !suggestions)) continue;
    if (fix.edits.some((edit) => taken.some((other) => touches(edit, other)))) continue;
    taken.push(...fix.edits);
    chosen.push(fix.edits);
  }
  return chosen;
}

/** Stretches that meet are no conflict; text put in where another edit ends or begins is: its place would be chance. */
const touches = (a: Edit, b: Edit): boolean =>
  a.start === a.end || b.start === b.end
    ? a.start <= b.end && b.start <= a.end
    : a.start < b.end && b.start < a.end;

/** The text with its edits made; edits must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let position = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return result + text.slice(position);
}
