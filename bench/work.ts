/** What an editor asks of the engine, in one process and without a protocol: drafts of five sizes, one edit at a time. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { loadFacts } from '../server/src/facts/table';
import { defaultSettings as settings } from '../server/src/lint/settings';
import { createResolutionService } from '../server/src/service';
import { median, table, type Row } from './figures';
import { draftOf } from './texts';

export interface Work {
  readonly kilobytes: number;
  /** All in milliseconds. */
  readonly whole: number;
  readonly edit: number;
  readonly hover: number;
  readonly completion: number;
  readonly outline: number;
  readonly fixAll: number;
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const typical = (times: number, work: (round: number) => unknown): number =>
  median(Array.from({ length: times }, (_, round) => time(() => work(round))));

function measure(characters: number): Work {
  const { text } = draftOf(characters);
  const uri = 'file:///draft.unres';
  const service = createResolutionService();
  const document = TextDocument.create(uri, 'un-resolution', 1, text);
  const rounds = characters > 2e6 ? 5 : 41;
  const whole = typical(characters > 2e6 ? 1 : 5, () => {
    service.forget(uri);
    service.diagnose(document, settings);
  });
  const at = document.positionAt(text.indexOf(' ', text.length / 2));
  let { version } = document;
  const type = (round: number): void => {
    const end = { ...at, character: at.character + (round % 2) };
    TextDocument.update(document, [{ range: { start: at, end }, text: round % 2 ? '' : 'x' }], ++version);
  };
  // The engine must have seen an edit or two, as it has in an editor.
  for (let round = 0; round < 6; round++) {
    type(round);
    service.diagnose(document, settings);
  }
  const edit = median(
    Array.from({ length: rounds - (rounds % 2) }, (_, round) => {
      type(round);
      return time(() => service.diagnose(document, settings));
    }),
  );
  const cited = document.positionAt(text.indexOf('70/1', text.length / 3) + 1);
  const hover = typical(rounds, () => service.hover(document, settings, cited));
  const completion = typical(rounds, () => service.complete(document, settings, cited));
  const outline = typical(rounds, () => service.outline(document));
  const wrong = TextDocument.create(
    'file:///wrong.unres',
    'un-resolution',
    1,
    text.replace(/^\*(\w+)\*/gm, '$1'),
  );
  const fixAll = typical(characters > 500_000 ? 1 : 5, () => {
    service.forget(wrong.uri);
    service.fixAll(wrong, settings);
  });
  return { kilobytes: Math.round(text.length / 1000), whole, edit, hover, completion, outline, fixAll };
}

export async function measureWork(): Promise<Work[]> {
  await loadFacts();
  return [5000, 40_000, 150_000, 1_000_000, 10_000_000].map((characters) => {
    const work = measure(characters);
    console.error(`work on ${work.kilobytes} kB: done`);
    return work;
  });
}

const ms = (milliseconds: number): string => `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;

export const workTable = (all: readonly Work[]): string =>
  table(
    ['Draft', 'Full check', 'Check after one edit', 'Hover', 'Completion', 'Outline', 'Mend all'],
    all.map(({ kilobytes, whole, edit, hover, completion, outline, fixAll }): Row => [
      `${kilobytes.toLocaleString('en')} kB`,
      ...[whole, edit, hover, completion, outline, fixAll].map(ms),
    ]),
  );
