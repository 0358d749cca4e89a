import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import { FetchProblem } from './problem';

export interface GetOptions {
  /** Which addresses may be asked; asked again of every redirection. */
  readonly allows: (url: URL) => boolean;
  readonly signal: AbortSignal;
  /** Milliseconds for the whole, redirections included. */
  readonly timeout: number;
  /** Bytes. */
  readonly largest: number;
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Buffer;
  /** Where it came from in the end. */
  readonly url: URL;
}

const mostRedirections = 5;

/**
 * Asks for one address and gives the answer whole. Node's own `https` is used because VS Code gives it the
 * proxies and the certificates of its settings.
 */
export async function get(url: URL, options: GetOptions): Promise<Answer> {
  const time = AbortSignal.timeout(options.timeout);
  const signal = AbortSignal.any([options.signal, time]);
  try {
    return await follow(url, { ...options, signal });
  } catch (error) {
    if (options.signal.aborted) throw new FetchProblem('cancelled');
    if (time.aborted) throw new FetchProblem('timeout', `${options.timeout / 1000}`);
    throw error instanceof FetchProblem ? error : unreachable(error);
  }
}

async function follow(first: URL, options: GetOptions): Promise<Answer> {
  let url = first;
  for (let i = 0; i <= mostRedirections; i++) {
    if (!options.allows(url)) throw new FetchProblem('elsewhere', url.host);
    const answer = await once(url, options);
    const { location } = answer.headers;
    if (answer.status < 300 || answer.status >= 400 || location === undefined) return answer;
    if (!URL.canParse(location, url.href)) throw new FetchProblem('refused', String(answer.status));
    url = new URL(location, url);
  }
  throw new FetchProblem('refused', 'redirections');
}

function once(url: URL, { signal, largest }: GetOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ask: typeof getSecure = url.protocol === 'https:' ? getSecure : getPlain;
    const headers = { 'user-agent': 'resolint', accept: '*/*' };
    const request = ask(url, { signal, headers }, (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > largest) request.destroy(new FetchProblem('too-large', `${largest / 1_000_000}`));
        else chunks.push(chunk);
      });
      response.on('error', reject);
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          headers: response.headers,
          bytes: Buffer.concat(chunks),
          url,
        });
      });
    });
    request.on('error', reject);
  });
}

/** What a socket's error means for somebody at a desk. */
function unreachable(error: unknown): FetchProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words = error instanceof Error ? error.message : String(error);
  // The agent of VS Code puts a proxy's refusal into words only.
  if (/\b407\b|proxy auth/i.test(words)) return new FetchProblem('proxy-login');
  if (/\b502\b|bad gateway|proxy/i.test(words)) return new FetchProblem('gateway', '502');
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) return new FetchProblem('certificate', code);
  return new FetchProblem('offline', code || words);
}
