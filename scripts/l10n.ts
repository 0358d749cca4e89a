/**
 * Gathers what people read: `l10n/bundle.l10n.json` (client and server) and, out of package.json, `package.nls.json`.
 * `--check` writes nothing and fails where a file is stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gatherWords } from './l10n/bundle';
import { setApart, type Manifest, type Names } from './l10n/manifest';

const bundleFile = 'l10n/bundle.l10n.json';
const manifestFile = 'package.json';
const namesFile = 'package.nls.json';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

async function main(): Promise<void> {
  const known = existsSync(namesFile) ? (read(namesFile) as Names) : {};
  const { manifest, names } = setApart(read(manifestFile) as Manifest, known);
  const files = new Map([
    [bundleFile, json(await gatherWords())],
    [manifestFile, json(manifest)],
    [namesFile, json(names)],
  ]);
  const stale = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  if (process.argv.includes('--check')) {
    for (const [file] of stale) console.error(`stale: ${file}`);
    if (stale.length > 0) {
      console.error('Run `npm run l10n` and commit what it writes.');
      process.exitCode = 1;
    }
    return;
  }
  for (const [file, text] of stale) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`written: ${file}`);
  }
}

void main();
