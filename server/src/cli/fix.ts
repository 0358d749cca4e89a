import type { Fixed } from '../lint/fix';
import type { Restraint } from '../lint/restraint';
import { Refusal } from '../node/refusal';
import { encode } from './decode';
import { diffOf } from './diff';
import { print } from './output';
import type { Work } from './prepare';
import { printable } from './printable';
import { complain, isErrno, reason } from './problem';
import { forEachText, type WorkOptions } from './work';
import { replaceFile } from './write';

export interface FixOptions extends WorkOptions {
  readonly suggestions: boolean;
  /** Mend a text that does not read as a resolution too. */
  readonly force?: boolean;
  /** Make the text of a negotiation paper clean first: labels to numbers, what delegations say taken out. */
  readonly clean?: boolean;
  readonly stdout: boolean;
  /** Print what would change as a patch, and change nothing. */
  readonly diff?: boolean;
  /** Say what would be mended, and change nothing. */
  readonly dryRun?: boolean;
}

const reasons: Readonly<Record<Restraint, string>> = {
  'no-resolution': 'does not read as a resolution and was left as it is; --force mends it anyway',
  conflict: 'has two versions that are not settled (<<<<<<< ... >>>>>>>) and was left as it is',
};

/**
 * Mends texts where they are, or prints them mended, or what would change; returns the exit code: 1 if texts that were
 * only looked at would be mended.
 */
export async function fix(paths: readonly string[], options: FixOptions): Promise<number> {
  const { suggestions, force = false, clean = false } = options;
  let wouldChange = false;
  const whole = await forEachText(paths, options, {
    order: ({ decoded: { text }, settings }) => ({
      name: 'fix',
      text,
      options: { settings, suggestions, force, clean },
    }),
    async take(work, fixed, makeRoom) {
      const { source, decoded } = work;
      makeRoom();
      if (fixed.restraint) complain(source.name, reasons[fixed.restraint]);
      if (decoded.damaged) {
        const name = decoded.encoding === 'utf-8' ? 'UTF-8' : 'UTF-16';
        complain(source.name, `has bytes that are not ${name} and was left as it is; save it as UTF-8 first`);
        return false;
      }
      if (options.diff || options.dryRun) {
        wouldChange ||= fixed.text !== decoded.text;
        return show(work, fixed, options);
      }
      if (options.stdout || source.path === undefined) {
        await print(encode(fixed.text, decoded));
        return true;
      }
      return fixed.text === decoded.text || replace(source.path, work, fixed, options);
    },
  });
  return whole ? Number(wouldChange) : 2;
}

/** Shows what would change; returns whether that can be told. */
async function show({ source, decoded }: Work, fixed: Fixed, options: FixOptions): Promise<boolean> {
  if (fixed.text === decoded.text) return true;
  const patch = options.diff ? diffOf(source.name, decoded.text, fixed.text) : '';
  if (patch === undefined) {
    complain(source.name, 'changes too much to be compared; --stdout prints it whole');
    return false;
  }
  await print(patch);
  if (options.dryRun && !options.quiet) await print(sentence(source.name, fixed, 'would be mended'));
  return true;
}

/** Puts the mended text in the place of the other; returns whether it could. */
async function replace(
  path: string,
  { source, decoded }: Work,
  fixed: Fixed,
  { quiet }: FixOptions,
): Promise<boolean> {
  try {
    await replaceFile(path, encode(fixed.text, decoded), encode(decoded.text, decoded));
    if (!quiet) process.stdout.write(sentence(source.name, fixed, 'mended'));
    return true;
  } catch (error) {
    if (!isErrno(error) && !(error instanceof Refusal)) throw error;
    complain(source.name, `was left as it is: ${writeReason(error)}`);
    return false;
  }
}

/** Text that is made clean may be otherwise without a finding. */
const sentence = (name: string, { mended }: Fixed, what: string): string =>
  `${printable(name)}: ${mended} ${mended === 1 ? 'finding' : 'findings'} ${what}\n`;

const writeReason = (error: Error): string =>
  isErrno(error) && (error.code === 'EACCES' || error.code === 'EPERM')
    ? 'it may not be written; check its permissions and those of its folder'
    : reason(error);
