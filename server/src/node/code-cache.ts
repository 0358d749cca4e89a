import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { arch } from 'node:process';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { buildIn } from './build-stamp';
import { cacheFolder } from './cache-folder';

/**
 * Keeps what V8 has compiled of a bundle for the next run: to compile it takes longer than to check a short text. What
 * is kept holds for one build, one version of Node and one kind of processor, and V8 refuses anything else.
 */

/** Files that are kept: one for each version of Node and each installation in use. */
const mostKept = 4;

interface Loaded {
  readonly script: Script;
  /** Where its code is to be kept; undefined if it is kept already. */
  readonly keptIn: string | undefined;
}

const loaded: Loaded[] = [];

/** What a bundle exports; compiled anew only if no run before has kept its code. */
export function requireWithCodeCache(file: string): unknown {
  const source = readFileSync(file, 'utf8');
  const build = buildIn(source);
  const folder = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : cacheFolder();
  const require = createRequire(file);
  if (build === undefined || folder === undefined) return require(file);
  const kept = join(folder, `${basename(file, '.js')}-${build}-${process.version}-${arch}.code`);
  const cachedData = readOwn(kept);
  const script = new Script(Module.wrap(source), { filename: file, ...(cachedData ? { cachedData } : {}) });
  const isKept = cachedData !== undefined && script.cachedDataRejected === false;
  loaded.push({ script, keptIn: isKept ? undefined : kept });
  const module = { exports: {} };
  const run = script.runInThisContext() as (...scope: unknown[]) => void;
  run.call(module.exports, module.exports, require, module, file, dirname(file));
  return module.exports;
}

/** Keeps the code of this run with every function that it has come to; to be called when its work is done. */
export function keepCode(): void {
  for (const { script, keptIn } of loaded) if (keptIn !== undefined) keep(script, keptIn);
}

/** A file of this account; what another one has put there is left alone. */
function readOwn(file: string): Buffer | undefined {
  try {
    const { uid } = statSync(file);
    return process.getuid && uid !== process.getuid() ? undefined : readFileSync(file);
  } catch {
    return undefined;
  }
}

function keep(script: Script, file: string): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    const folder = dirname(file);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(draft, script.createCachedData(), { mode: 0o600 });
    renameSync(draft, file);
    sweep(folder, file);
  } catch {
    // Where nothing can be kept, every run compiles for itself.
    rmSync(draft, { force: true });
  }
}

/** Takes away the oldest. */
function sweep(folder: string, kept: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.code'))
    .map((name) => join(folder, name))
    .filter((file) => file !== kept)
    .map((file) => ({ file, time: statSync(file).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { file } of files.slice(mostKept - 1)) rmSync(file, { force: true });
}
