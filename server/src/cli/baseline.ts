import { dirname, relative, resolve, sep } from 'node:path';
import { printBaseline } from '../lint/baseline';
import type { Finding } from '../lint/lint';
import { complain, reason } from './problem';
import { printable } from './printable';
import { forEachText, type WorkOptions } from './work';
import { putOrReplace } from './write';

export interface BaselineOptions extends WorkOptions {
  readonly output: string;
}

/** Writes what is reported now into a baseline; returns the exit code. */
export async function baseline(given: readonly string[], options: BaselineOptions): Promise<number> {
  const folder = dirname(resolve(options.output));
  const texts: { name: string; findings: readonly Finding[] }[] = [];
  const whole = await forEachText(
    given,
    { ...options, ignoreBaseline: true },
    {
      order: ({ decoded: { text }, settings }) => ({ name: 'check', text, options: { settings } }),
      take({ source }, { findings }) {
        const name = relative(folder, resolve(source.path ?? source.name)).replaceAll(sep, '/');
        texts.push({ name, findings });
        return Promise.resolve(true);
      },
    },
  );
  // A baseline without the texts that could not be read would bring their findings back.
  if (!whole) return 2;
  const bytes = Buffer.from(printBaseline(texts));
  try {
    await putOrReplace(options.output, bytes);
  } catch (error) {
    complain(options.output, reason(error));
    return 2;
  }
  const accepted = texts.reduce((sum, { findings }) => sum + findings.length, 0);
  if (options.quiet) return 0;
  process.stdout.write(
    `${printable(options.output)}: ${accepted} findings in ${texts.length} texts are accepted\n`,
  );
  return 0;
}
