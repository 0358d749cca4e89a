import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** The files of a folder, in order of name. */
export const textsIn = (folder: string): NamedText[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name }) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** The drafts that come with the project. */
export const samples = (): NamedText[] => textsIn(join(import.meta.dirname, '../samples'));

/** Published resolutions beside the repository, where they are; they are not part of it. */
export function realTexts(): NamedText[] {
  const folder = join(import.meta.dirname, '../../shared/corpus');
  return existsSync(folder) ? textsIn(folder) : [];
}

/** A draft in every notation that must work, where it is beside the repository. */
export function seedText(): string | undefined {
  const file = join(import.meta.dirname, '../../shared/seed/A_C.1_67_L.30.txt');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
