import { strict as assert } from 'node:assert';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cliPath, ensureBuilt } from '../protocol/built-server';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly input?: string | Buffer;
  /** Beside the variables of this process; there are no colours unless they say so. */
  readonly env?: NodeJS.ProcessEnv;
}

/** The command as it is built. */
export function command(): string {
  ensureBuilt();
  return cliPath;
}

/** Starts the command as a user does: a process of its own. */
export function start(
  args: readonly string[],
  { cwd, env = {} }: Pick<RunOptions, 'cwd' | 'env'>,
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [command(), ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
}

/** Runs the command to its end. */
export function resolint(args: readonly string[], { cwd, env, input = '' }: RunOptions): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = start(args, { cwd, ...(env ? { env } : {}) });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
    // A command that ends on wrong use does not read its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** A folder with these files in it, for one test. */
export function folder(files: Readonly<Record<string, string | Buffer>> = {}): {
  readonly path: string;
  readonly remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'resolint-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** One error that can be mended: a preambular paragraph that ends with a full stop. */
export const wrong = `*The General Assembly*,

*Recalling* its resolution 70/1 of 25 September 2015.

1. *Invites* all States to act;

2. *Decides* to remain seized of the matter.
`;
export const mended = wrong.replace('2015.', '2015,');
export const rule = 'punctuation/preamble-comma';

/** An adopted text that another may take up. */
export const adopted = [
  'A/RES/79/940',
  'Seventy-ninth session',
  'Resolution adopted by the General Assembly on 2 December 2024',
  '# 79/940. Lakes',
  '*The General Assembly*,',
  '*Noting* the lakes,',
  '1. *Requests* the Secretary-General to report to the General Assembly at its eightieth session.',
  '',
].join('\n\n');

/** Each of some files in a folder is refused in such words with the code for wrong use, and nothing is printed or written. */
export async function assertRefused(
  subcommand: string,
  path: string,
  files: Readonly<Record<string, RegExp>>,
): Promise<void> {
  const before = readdirSync(path);
  for (const [name, words] of Object.entries(files)) {
    const { code, stdout, stderr } = await resolint([subcommand, name, '--out', 'out'], { cwd: path });
    assert.deepEqual([code, stdout], [2, ''], name);
    assert.match(stderr, words);
    assert.deepEqual(readdirSync(path), before, name);
  }
}
