import { rollover as rollOver, type NoRollover, type Rollover } from '../../features/rollover/rollover';
import { readSymbols } from '../../citation/symbol';
import { detectLanguage } from '../../language/detect';
import { languageNames } from '../../language/language';
import { sheetOf } from '../../formats/sheet/sheet-of';
import { parseResolution } from '../../syntax/parse';
import { isThere } from '../../node/exists';
import type { Step } from '../../succession/rollover/step';
import { encode } from '../decode';
import { openTables } from '../tables';
import { printable } from '../printable';
import { complain } from '../problem';
import { put, type PutOptions } from './put';
import { fileNamedBy, nameOf, readText, type ReadText } from './read';

export interface RolloverOptions extends PutOptions {
  readonly session?: number;
  readonly symbol?: string;
  readonly comments: boolean;
  readonly log: 'text' | 'json';
}

const reasons: Readonly<Record<NoRollover, string>> = {
  'no session':
    'is no text of the General Assembly with a session in its masthead, so that nothing can be carried on',
  'not later': 'is of that session or a later one; name a later session with --session',
};

/** Makes a draft of an earlier text; returns the exit code. What was done is told on standard error. */
export async function rollover(
  source: string,
  { session, symbol, comments, log, ...options }: RolloverOptions,
): Promise<number> {
  const [named] = readSymbols(symbol ?? '');
  if (symbol !== undefined && named?.text !== symbol) {
    complain(symbol, 'is no symbol of a document; A/C.3/81/L.4 is one');
    return 2;
  }
  await openTables();
  const text = await sourceText(source);
  if (!text) return 2;
  const language = detectLanguage(text.decoded.text);
  if (language !== 'en') {
    complain(source, `is in ${languageNames[language]}; only English texts are carried on`);
    return 2;
  }
  if (text.decoded.damaged) {
    complain(source, 'has bytes that are no text; save it as UTF-8 first');
    return 2;
  }
  const made = rollOver(text.resolution, {
    comments,
    ...(session === undefined ? {} : { session }),
    ...(symbol === undefined ? {} : { symbol }),
  });
  if (typeof made === 'string') {
    complain(nameOf(text), reasons[made]);
    return 2;
  }
  const isWord = options.out?.toLowerCase().endsWith('.docx') === true;
  const bytes = isWord ? await printWord(made.text) : encode(made.text, text.decoded);
  if (!(await put(bytes, options))) return 2;
  process.stderr.write(
    log === 'json' ? `${JSON.stringify(logOf(made), null, 2)}\n` : printLog(nameOf(text), made),
  );
  return 0;
}

/** A draft as a Word file; what writes it is loaded when it is asked for. */
async function printWord(text: string): Promise<Buffer> {
  const { writeWord } = await import('../../formats/word');
  return Buffer.from(writeWord(sheetOf(parseResolution(text))));
}

/** The text of a file, or of the file in this folder that a symbol names. */
async function sourceText(source: string): Promise<ReadText | undefined> {
  const [symbol] = readSymbols(source);
  if (source === '-' || symbol?.text !== source || (await isThere(source))) return readText(source);
  const file = await fileNamedBy(symbol.canonical, '.');
  if (file !== undefined) return readText(file);
  complain(source, 'there is no file of this text in this folder; name the file');
  return undefined;
}

const logOf = ({ course, steps }: Rollover) => ({
  version: 1,
  from: course.from,
  to: course.to,
  predecessor: course.own?.symbol ?? null,
  steps: steps.map(({ kind, action, where, from, to, why }) => ({
    where,
    kind,
    action,
    from,
    to: to ?? null,
    why,
  })),
});

const heads: Readonly<Record<Step['action'], string>> = {
  made: 'Made',
  'fill in': 'To fill in',
  'look at': 'To look at',
};

function printLog(name: string, { course, steps }: Rollover): string {
  const groups = (['made', 'fill in', 'look at'] as const).flatMap((action) => {
    const own = steps.filter((step) => step.action === action);
    if (own.length === 0) return [];
    return [
      `${heads[action]} (${own.length})`,
      ...own.map(({ where, from, to, why }) => {
        const change = [
          from === '' ? '' : `“${from}”`,
          to === undefined ? '' : to === '' ? '→ nothing' : `→ “${to}”`,
        ];
        return `  ${where}: ${change.filter((one) => one !== '').join(' ')}: ${why}`;
      }),
    ];
  });
  const head = `${name} of session ${course.from}, carried on to session ${course.to}`;
  return `${[head, ...groups].map(printable).join('\n')}\n`;
}
