import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The tables, as the sources have them and as they are shipped: once, for server, command and browser. */
const tables = {
  'server/data/resolutions.ts': { file: 'facts.bin', packages: [] },
  'server/data/vocabulary.ts': {
    file: 'vocabulary.bin',
    // Its licence asks to go along with copies.
    packages: ['node_modules/@cspell/dict-en-gb-mit'],
  },
};

/** The modules that hold tables. */
export const tableModules = Object.keys(tables);

/** The folders of packages of which something is in a table. */
export const packagesIn = (module) => tables[module].packages;

/** Writes a table as bytes into a folder; a file that is right already is left alone. */
export function packTable(root, module, outdir) {
  const [, table] = /'([A-Za-z0-9+/=]+)'/.exec(readFileSync(join(root, module), 'utf8')) ?? [];
  if (table === undefined) throw new Error(`${module} holds no table`);
  const bytes = Buffer.from(table, 'base64');
  const folder = resolve(root, outdir);
  const file = join(folder, tables[module].file);
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  mkdirSync(folder, { recursive: true });
  // Whole or not at all: a server may be starting beside the build.
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, bytes);
  renameSync(draft, file);
}

/** In a bundle for Node, a table is read from the file beside it, when it is opened. */
export const loaderOf = (module) => `
  import { readFileSync } from 'node:fs';
  import { join } from 'node:path';
  import { inflateRawSync } from 'node:zlib';
  export const table = () => inflateRawSync(readFileSync(join(__dirname, '${tables[module].file}'))).toString();
`;
