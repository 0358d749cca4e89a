import { join } from 'node:path';
import type { Settings } from '../../lint/settings';
import { Refusal } from '../../node/refusal';
import { createSettingsReader, placeOf } from '../config';
import type { Decoded } from '../decode';
import { read } from '../input';
import { withinReach } from './reach';

/** A draft that an assistant asks about: a file, or a text that it has written itself. */
export interface Draft {
  readonly path?: string | undefined;
  readonly text?: string | undefined;
}

/** It with the settings that hold for it. */
export interface OpenDraft {
  readonly text: string;
  readonly settings: Settings;
  /** Absent for a text. */
  readonly file?: { readonly path: string; readonly decoded: Decoded };
}

/** Characters of a text that is sent; a resolution has a hundredth of it. */
const longest = 2_000_000;

/**
 * Opens a draft; a text is held to the settings of the first folder.
 * @throws Refusal
 */
export async function openDraft({ path, text }: Draft, roots: readonly string[]): Promise<OpenDraft> {
  if ((path === undefined) === (text === undefined))
    throw new Refusal('Give either "path", a file, or "text", the words of a draft.');
  if (text !== undefined) {
    if (text.length > longest) throw new Refusal('The text is too long; send one resolution at a time.');
    return { text, settings: await settingsFor(join(roots[0] ?? '', 'draft.unres')) };
  }
  const file = await withinReach(path ?? '', roots);
  const decoded = await read({ name: file, path: file });
  if ('message' in decoded) throw new Refusal(`${file} ${decoded.message}`);
  return { text: decoded.text, settings: await settingsFor(file), file: { path: file, decoded } };
}

/** Read anew for each question: they may have changed. */
async function settingsFor(path: string): Promise<Settings> {
  const { settings, problems } = await createSettingsReader({ rule: {} }).settingsOf({ name: path, path });
  if (settings) return settings;
  const told = problems.map((problem) => `${placeOf(problem)}: ${problem.message}`);
  throw new Refusal(`The settings have a mistake. ${told.join('\n')}`);
}
