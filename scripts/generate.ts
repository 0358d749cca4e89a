/**
 * Writes everything that follows from the rules: their index, their pages and the table of them, the settings of the
 * extension with their words, and the schema of `.resolintrc.json`. `--check` writes nothing and fails where a file is stale.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ruleIndex } from './generate/rule-index';
import { requiredStringsFile } from './generate/required-strings';
import { rulePage, rulesIndex } from './generate/rule-pages';
import { configurationSchema, extensionSettings } from './generate/settings';
import { setApart, type Manifest, type Names } from './l10n/manifest';

const pages = 'docs/rules';
const index = 'server/src/rules/index.ts';
const isCheck = process.argv.includes('--check');

/** File name and content of every generated file. */
async function generated(): Promise<Map<string, string>> {
  const files = new Map([[index, ruleIndex()]]);
  // All else follows from the rules, and those are found through their index.
  if (!isCheck) write(files);
  files.set('server/src/text/required-strings.ts', await requiredStringsFile());
  const { rules } = await import('../server/src/rules');
  for (const rule of rules) files.set(`${pages}/${rule.id}.md`, rulePage(rule));
  files.set(`${pages}/README.md`, rulesIndex(rules));
  files.set('schemas/resolintrc.schema.json', json(configurationSchema(rules)));
  // What people read of the settings goes where translators find it, as `npm run l10n` does with the rest.
  const before = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const known = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Names;
  const contributes = { ...before.contributes, configuration: extensionSettings(rules) };
  const { manifest, names } = setApart({ ...before, contributes }, known);
  files.set('package.json', json(manifest));
  files.set('package.nls.json', json(names));
  return files;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Pages of rules that are no more. */
function leftOver(files: ReadonlyMap<string, string>): string[] {
  if (!existsSync(pages)) return [];
  const found = readdirSync(pages, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative('.', join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !files.has(file));
}

const isStale = ([file, text]: [string, string]) => !existsSync(file) || readFileSync(file, 'utf8') !== text;

/** Writes the files that are not on the disk as they should be; how many those were. */
function write(files: ReadonlyMap<string, string>): number {
  const stale = [...files].filter(isStale);
  for (const [file, text] of stale) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return stale.length;
}

async function main(): Promise<void> {
  const files = await generated();
  const extra = leftOver(files);
  if (!isCheck) {
    for (const file of extra) rmSync(file);
    console.log(`${write(files)} files written, ${extra.length} removed, ${files.size} in all`);
    return;
  }
  const stale = [...files].filter(isStale);
  for (const [file] of stale) console.error(`stale: ${file}`);
  for (const file of extra) console.error(`left over: ${file}`);
  if (stale.length + extra.length > 0) {
    console.error('Run `npm run generate` and commit what it writes.');
    process.exit(1);
  }
  console.log(`${files.size} generated files are up to date`);
}

void main();
