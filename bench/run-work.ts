/** Asks of the engine what an editor asks, on drafts of five sizes; prints what it took as JSON. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { loadFacts } from '../server/src/facts/table';
import { loadVocabulary } from '../server/src/facts/vocabulary';
import { defaultSettings as settings } from '../server/src/lint/settings';
import { createResolutionService } from '../server/src/service';
import { median } from './figures';
import { draftOf } from './texts';
import type { Work } from './work';

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

async function main(): Promise<void> {
  await Promise.all([loadFacts(), loadVocabulary()]);
  const all = [5000, 40_000, 150_000, 1_000_000, 10_000_000].map((characters) => {
    const work = measure(characters);
    console.error(`work on ${work.kilobytes} kB: done`);
    return work;
  });
  process.stdout.write(JSON.stringify(all));
}

void main();
