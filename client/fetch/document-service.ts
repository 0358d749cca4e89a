import { get, type Answer } from './http';
import { FetchProblem } from './problem';

/** A Word file as it came. */
export interface WordFile {
  readonly bytes: Buffer;
  /** Where it came from. */
  readonly from: string;
}

/** Where texts are asked for. There is one such place; tests bring their own. */
export interface DocumentService {
  readonly base: URL;
  readonly allows: (url: URL) => boolean;
  /** Milliseconds for one question. */
  readonly timeout?: number;
}

/** The document service of the United Nations; it leads to files on other hosts of the same house. */
export const unitedNations: DocumentService = {
  base: new URL('https://documents.un.org/api/symbol/access'),
  allows: ({ protocol, hostname, port }) =>
    protocol === 'https:' && port === '' && (hostname === 'un.org' || hostname.endsWith('.un.org')),
};

/** Milliseconds, and bytes: the longest resolutions with their annexes have two million. */
const patience = 30_000;
const largest = 15_000_000;
/** The newer form says more; texts before about 2005 have the older one only. */
const forms = ['docx', 'doc'] as const;

/**
 * The English Word file of a document by its symbol without spaces (`A/RES/53/70`, `S/RES/1325(2000)`).
 * @throws FetchProblem
 */
export async function fetchWordFile(
  name: string,
  signal: AbortSignal,
  { base, allows, timeout = patience }: DocumentService = unitedNations,
): Promise<WordFile> {
  let missing = new FetchProblem('not-published');
  for (const form of forms) {
    const url = new URL(base);
    url.search = new URLSearchParams({ s: name, l: 'en', t: form }).toString();
    const answer = await get(url, { allows, signal, timeout, largest });
    const problem = problemOf(answer);
    if (!problem) return { bytes: answer.bytes, from: answer.url.href };
    // What is not there in one form may be there in the other; any other trouble would only come twice.
    if (problem.kind !== 'not-published' && problem.kind !== 'not-word') throw problem;
    missing = problem;
  }
  throw missing;
}

const isZip = (bytes: Buffer): boolean =>
  bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'));
const isCompound = (bytes: Buffer): boolean =>
  bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));

/** What is wrong with an answer; undefined where it is a Word file. The service says 200 to much that is none. */
function problemOf({ status, type, headers, bytes }: Answer): FetchProblem | undefined {
  const start = bytes.subarray(0, 4000).toString('latin1');
  const isPage = /text\/html/i.test(type) || /^\s*<(?:!doctype|html)/i.test(start);
  const isChallenge =
    headers['x-amzn-waf-action'] !== undefined ||
    headers['cf-mitigated'] !== undefined ||
    (isPage && /captcha|challenge|are you (?:a )?human|just a moment|access denied/i.test(start));
  if (status === 407) return new FetchProblem('proxy-login');
  if (status === 502 || status === 504) return new FetchProblem('gateway', String(status));
  if (isChallenge || status === 202 || status === 403) return new FetchProblem('challenge', String(status));
  if (status === 404 || status === 410) return new FetchProblem('not-published', String(status));
  if (status === 429 || status === 503) return new FetchProblem('busy', String(status));
  if (status !== 200) return new FetchProblem('refused', String(status));
  if (bytes.length === 0) return new FetchProblem('not-published');
  if (isPage) return new FetchProblem('page');
  return isZip(bytes) || isCompound(bytes) ? undefined : new FetchProblem('not-word', type);
}
