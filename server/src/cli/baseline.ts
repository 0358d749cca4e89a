import { dirname, relative, resolve, sep } from 'node:path';
import { printBaseline } from '../lint/baseline';
import type { Finding } from '../lint/lint';
import { bounded } from './bounded';
import { complain, isErrno, reason } from './problem';
import { printable } from './printable';
import { createRuleErrorReporter, forEachText, type WorkOptions } from './work';
import { createFile, replaceFile } from './write';

export interface BaselineOptions extends WorkOptions {
  readonly output: string;
}

/** Writes what is reported now into a baseline; returns the exit code. */
export async function baseline(given: readonly string[], options: BaselineOptions): Promise<number> {
  const onRuleError = createRuleErrorReporter();
  const folder = dirname(resolve(options.output));
  const texts: { name: string; findings: readonly Finding[] }[] = [];
  const whole = await forEachText(
    given,
    { ...options, ignoreBaseline: true },
    async ({ source, decoded: { text }, settings }) => {
      const name = relative(folder, resolve(source.path ?? source.name)).replaceAll(sep, '/');
      texts.push({ name, findings: (await bounded('check', text, { settings }, onRuleError)).findings });
      return true;
    },
  );
  // A baseline without the texts that could not be read would bring their findings back.
  if (!whole) return 2;
  const bytes = Buffer.from(printBaseline(texts));
  try {
    await replaceFile(options.output, bytes).catch((error: unknown) => {
      if (isErrno(error) && error.code === 'ENOENT') return createFile(options.output, bytes);
      throw error;
    });
  } catch (error) {
    complain(options.output, reason(error));
    return 2;
  }
  const accepted = texts.reduce((sum, { findings }) => sum + findings.length, 0);
  process.stdout.write(
    `${printable(options.output)}: ${accepted} findings in ${texts.length} texts are accepted\n`,
  );
  return 0;
}
