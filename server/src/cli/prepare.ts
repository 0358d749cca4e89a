import type { Settings } from '../lint/settings';
import type { SettingsReader } from './config';
import type { Decoded } from './decode';
import { read, readHead, type Source } from './input';
import type { Ask, Done, JobName, Order } from './order';
import { complain } from './problem';

/** A text that could be read, under the settings that hold for it. */
export interface Work {
  readonly source: Source;
  readonly decoded: Decoded;
  readonly settings: Settings;
}

/** What became of a source before its turn has come; what is to be told of it waits until then. */
export type Prepared<Name extends JobName> =
  | { readonly kind: 'passed over' }
  /** In a folder, and no resolution by what it says. */
  | { readonly kind: 'no resolution' }
  | { readonly kind: 'unreadable'; readonly tell: () => void }
  | { readonly kind: 'done'; readonly work: Work; readonly done: Done<Name> }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface PrepareOptions<Name extends JobName> {
  readonly reader: SettingsReader;
  readonly isIgnored: (path: string) => boolean;
  readonly ask: Ask;
  readonly order: (work: Work) => Order<Name>;
}

/** Reads a source and has done what is to be done with its text. Prints nothing and throws nothing. */
export async function prepare<Name extends JobName>(
  source: Source,
  options: PrepareOptions<Name>,
): Promise<Prepared<Name>> {
  try {
    return await prepared(source, options);
  } catch (error) {
    return { kind: 'failed', error };
  }
}

async function prepared<Name extends JobName>(
  source: Source,
  { reader, isIgnored, ask, order }: PrepareOptions<Name>,
): Promise<Prepared<Name>> {
  const { path, found } = source;
  if (path !== undefined && isIgnored(path)) return { kind: 'passed over' };
  if (found && (await reader.passesOver(source))) return { kind: 'passed over' };
  if (found?.by === 'text') {
    const text = readHead(path ?? '');
    const isOne = text !== undefined && (await ask({ name: 'reads', text, options: undefined })).answer;
    if (!isOne) return { kind: 'no resolution' };
  }
  const { settings, tell } = await reader.settingsOf(source);
  if (!settings) return { kind: 'unreadable', tell };
  const decoded = await read(source);
  if ('message' in decoded) {
    const { name, message } = decoded;
    return {
      kind: 'unreadable',
      tell: () => {
        complain(name, message);
      },
    };
  }
  const work = { source, decoded, settings };
  return { kind: 'done', work, done: await ask(order(work)) };
}
