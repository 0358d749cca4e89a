import type { Restraint } from '../lint/restraint';
import { Refusal } from '../node/refusal';
import { bounded } from './bounded';
import { encode } from './decode';
import { print } from './output';
import { printable } from './printable';
import { complain, isErrno, reason } from './problem';
import { createRuleErrorReporter, forEachText, type WorkOptions } from './work';
import { replaceFile } from './write';

export interface FixOptions extends WorkOptions {
  readonly suggestions: boolean;
  /** Mend a text that does not read as a resolution too. */
  readonly force?: boolean;
  /** Make the text of a negotiation paper clean first: labels to numbers, what delegations say taken out. */
  readonly clean?: boolean;
  readonly stdout: boolean;
}

const reasons: Readonly<Record<Restraint, string>> = {
  'no-resolution': 'does not read as a resolution and was left as it is; --force mends it anyway',
  conflict: 'has two versions that are not settled (<<<<<<< ... >>>>>>>) and was left as it is',
};

/** Mends texts where they are, or prints them mended; returns the exit code. */
export async function fix(paths: readonly string[], options: FixOptions): Promise<number> {
  const { suggestions, stdout, force = false, clean = false } = options;
  const onRuleError = createRuleErrorReporter();
  const whole = await forEachText(paths, options, async ({ source, decoded, settings, makeRoom }) => {
    const given = { settings, suggestions, force, clean };
    const { text, mended, restraint } = await bounded('fix', decoded.text, given, onRuleError);
    makeRoom();
    if (restraint) complain(source.name, reasons[restraint]);
    if (decoded.damaged) {
      const name = decoded.encoding === 'utf-8' ? 'UTF-8' : 'UTF-16';
      complain(source.name, `has bytes that are not ${name} and was left as it is; save it as UTF-8 first`);
      return false;
    }
    if (stdout || source.path === undefined) {
      await print(encode(text, decoded));
      return true;
    }
    if (text === decoded.text) return true;
    try {
      await replaceFile(source.path, encode(text, decoded), encode(decoded.text, decoded));
      process.stdout.write(
        `${printable(source.name)}: ${mended} ${mended === 1 ? 'finding' : 'findings'} mended\n`,
      );
      return true;
    } catch (error) {
      if (!isErrno(error) && !(error instanceof Refusal)) throw error;
      complain(source.name, `was left as it is: ${writeReason(error)}`);
      return false;
    }
  });
  return whole ? 0 : 2;
}

const writeReason = (error: Error): string =>
  isErrno(error) && (error.code === 'EACCES' || error.code === 'EPERM')
    ? 'it may not be written; check its permissions and those of its folder'
    : reason(error);
