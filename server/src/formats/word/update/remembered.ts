import { DocumentProblem } from '../../ooxml/problem';

/** `<!-- from draft.docx (sha256 0a1b...) -->`, on a line of its own at the end of a draft. */
const opening = '<!-- from ';
const middle = ' (sha256 ';
const closing = ') -->';
const figures = /^[\da-f]{64}$/;

/** The Word file that a draft was read from. */
export interface Remembered {
  readonly name: string;
  /** In hexadecimal figures. */
  readonly sha256: string;
}

/** The comment by which a draft remembers the Word file that it was read from. */
export async function rememberFile(name: string, bytes: Uint8Array): Promise<string> {
  // A name may not end the comment that it stands in.
  const plain = name.replace(/[\p{Cc}<>]|--/gu, '_').slice(-260);
  return `\n${opening}${plain}${middle}${await sha256(bytes)}${closing}\n`;
}

export function rememberedIn(draft: string): Remembered | undefined {
  const line = draft
    .split(/\r\n?|\n/)
    .findLast((words) => words.startsWith(opening) && words.endsWith(closing) && words.includes(middle));
  if (line === undefined) return undefined;
  const at = line.lastIndexOf(middle);
  const sum = line.slice(at + middle.length, -closing.length);
  return figures.test(sum) ? { name: line.slice(opening.length, at), sha256: sum } : undefined;
}

/**
 * Makes sure that a draft was read from a file.
 * @throws DocumentProblem if it was read from another, or does not say from which.
 */
export async function holdToOrigin(draft: string, bytes: Uint8Array): Promise<void> {
  const remembered = rememberedIn(draft);
  if (!remembered)
    throw new DocumentProblem(
      'the draft does not say that it is from this file; only what “resolint import” or “Open Word Draft” made can go back',
    );
  if (remembered.sha256 !== (await sha256(bytes)))
    throw new DocumentProblem(
      `it is not as it was when the draft was made from ${remembered.name}, or is another file; import it again`,
    );
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
