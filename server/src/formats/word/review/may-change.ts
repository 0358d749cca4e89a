import type { Package } from '../../ooxml/package';
import { DocumentProblem } from '../../ooxml/problem';
import { childOf, textOf } from '../../ooxml/xml';

/**
 * Whether a file is protected so that it takes comments and nothing more.
 * @throws DocumentProblem if it takes none, or is signed.
 */
export function mayBeCommentedOnly(file: Package): boolean {
  if (file.related('', { type: 'origin' }) !== undefined)
    throw new DocumentProblem('it is signed, and a change would break the signature; take a copy without it');
  const part = file.related(file.main, { type: 'settings' });
  const protection = childOf(part === undefined ? undefined : file.tree(part), 'w:documentProtection');
  const { 'w:edit': edit = 'none', 'w:enforcement': enforcement = '0' } = protection?.attributes ?? {};
  if (['0', 'false', 'off'].includes(enforcement) || ['none', 'trackedChanges'].includes(edit)) return false;
  if (edit === 'comments') return true;
  throw new DocumentProblem('it is protected against changes; take the protection off in Word first');
}

/** When a file was saved last, by what it says itself: a clock would make another file of each review. */
export function dateOf(file: Package): string | undefined {
  const part = file.related('', { type: 'core-properties' });
  const modified = childOf(part === undefined ? undefined : file.tree(part), 'dcterms:modified');
  const date = modified ? textOf(modified).trim() : '';
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date) ? date : undefined;
}
