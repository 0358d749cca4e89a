import type { Engine } from '../../../lint/engine';
import type { Finding } from '../../../lint/finding';
import { createRevision, type Revision } from '../../../text/revision';
import { openPackage, type Package } from '../../ooxml/package';
import { DocumentProblem } from '../../ooxml/problem';
import { readPackage, readWord, type WordDraft } from '../read/read';
import { changesOf, makeable } from './changes';
import type { Reviewer } from './markup';
import { dateOf, mayBeCommentedOnly } from './may-change';
import { createOrigins, type Origins } from './origin';
import { remarksOn } from './remarks';
import { createSites } from './sites';
import { writeReview } from './writer';

export interface ReviewOptions {
  readonly engine: Engine;
  /** `Resolint`, if nothing is said. */
  readonly author?: string;
  /** Nothing is changed, and every finding is a comment. */
  readonly commentsOnly?: boolean;
}

/** A Word file with what is found in it. */
export interface WordReview {
  /** The bytes as they were if there is nothing to add. */
  readonly bytes: Uint8Array;
  /** Fixes that are tracked changes now. */
  readonly changes: number;
  /** Comments that are new. */
  readonly comments: number;
  /** What is found in the draft as it was. */
  readonly findings: readonly Finding[];
  readonly draft: WordDraft;
  /** Why nothing was changed, though changes were wanted. */
  readonly withoutChanges?: 'protected' | 'no-resolution' | 'conflict' | 'markup';
}

/**
 * Reviews a Word file in place: safe fixes become tracked changes, and all else that is found a comment at its words.
 * Nothing else of the file changes, and the same file gives the same bytes. Of a review there is nothing new to say.
 * @throws DocumentProblem if it is no Word file, or one that may not be changed.
 */
export function reviewWord(
  bytes: Uint8Array,
  { engine, author = 'Resolint', commentsOnly = false }: ReviewOptions,
): WordReview {
  const file = openPackage(bytes);
  const draft = readPackage(file);
  const isForComments = mayBeCommentedOnly(file);
  const reviewer = { author, date: dateOf(file) };
  const origins = createOrigins(draft, createSites(file));
  const writing = { bytes, file, draft, origins, reviewer };
  const mended =
    commentsOnly || isForComments
      ? undefined
      : engine.mend(draft.text, (edits, revision) => makeable(origins, edits, revision));
  const findings = mended?.found ?? engine.lint(draft.text);
  if (mended) {
    const { revision, passes, restraint } = mended;
    const left = mended.left ?? (passes.length === 0 ? findings : engine.lint(revision.text));
    const reviewed = write({ ...writing, revision, left });
    const changes = passes.flat().length;
    if (reviewed)
      return { ...reviewed, changes, findings, draft, ...(restraint ? { withoutChanges: restraint } : {}) };
  }
  const reviewed = write({ ...writing, revision: createRevision(draft.text), left: findings });
  if (!reviewed)
    throw new DocumentProblem(
      'its markup is none that can be written into; open it in Word, save it, and try again',
    );
  const withoutChanges = commentsOnly ? undefined : isForComments ? 'protected' : 'markup';
  return { ...reviewed, changes: 0, findings, draft, ...(withoutChanges ? { withoutChanges } : {}) };
}

interface Writing {
  readonly bytes: Uint8Array;
  readonly file: Package;
  readonly draft: WordDraft;
  readonly origins: Origins;
  readonly reviewer: Reviewer;
  readonly revision: Revision;
  /** What is found in the revised draft. */
  readonly left: readonly Finding[];
}

/** Writes a review; undefined if what it makes of the file does not read as it should. */
function write({
  bytes,
  file,
  draft,
  origins,
  reviewer,
  revision,
  left,
}: Writing): Pick<WordReview, 'bytes' | 'comments'> | undefined {
  const changes = changesOf(origins, revision);
  const known = draft.comments.filter(({ author }) => author === reviewer.author);
  const remarks = remarksOn(left, { origins, changes, main: file.main, known });
  if (remarks.length === 0 && revision.text === draft.text) return { bytes, comments: 0 };
  const written = writeReview(file, { changes, remarks, reviewer });
  const read = readWord(written);
  const isAsMeant =
    read.text === revision.text && (read.original ?? read.text) === (draft.original ?? draft.text);
  return isAsMeant ? { bytes: written, comments: remarks.length } : undefined;
}
