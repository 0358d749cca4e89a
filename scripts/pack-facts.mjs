import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The table of resolutions, as the sources have it and as it is shipped: once, for server, command and browser. */
export const factsModule = 'server/data/resolutions.ts';
const factsFile = 'facts.bin';

/** Writes the table as bytes into a folder; a file that is right already is left alone. */
export function packFacts(root, outdir) {
  const [, table] = /'([A-Za-z0-9+/=]+)'/.exec(readFileSync(join(root, factsModule), 'utf8')) ?? [];
  if (table === undefined) throw new Error(`${factsModule} holds no table`);
  const bytes = Buffer.from(table, 'base64');
  const folder = resolve(root, outdir);
  const file = join(folder, factsFile);
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  mkdirSync(folder, { recursive: true });
  // Whole or not at all: a server may be starting beside the build.
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, bytes);
  renameSync(draft, file);
}

/** In a bundle for Node, the table is read from the file beside it. */
export const factsLoader = `
  import { readFileSync } from 'node:fs';
  import { join } from 'node:path';
  export const table = readFileSync(join(__dirname, '${factsFile}'));
`;
