import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { paint } from './paint';
import { printable } from './printable';

/** Lines before and after a change. */
const context = 3;
/** Milliseconds; a text that is changed all over takes long to compare. */
const patience = 10_000;

/**
 * What a text would become, as a patch that `patch -p0` takes; undefined if the two are too different to compare. On a
 * terminal it has colours, and nothing in it moves the cursor.
 */
export function diffOf(name: string, before: string, after: string): string | undefined {
  const file = printable(name);
  const options = { context, timeout: patience, headerOptions: FILE_HEADERS_ONLY };
  const patch = createTwoFilesPatch(file, file, before, after, undefined, undefined, options);
  return process.stdout.isTTY ? patch?.split('\n').map(painted).join('\n') : patch;
}

function painted(line: string, index: number): string {
  const shown = printable(line.replace(/\r$/, ''));
  if (index < 2) return paint.bold(shown);
  const colours: Record<string, (text: string) => string> = {
    '+': paint.green,
    '-': paint.red,
    '@': paint.cyan,
  };
  return colours[line.charAt(0)]?.(shown) ?? shown;
}
