/**
 * What citations cost: `node --import tsx bench/citations.ts`. Opens the facts, reads a draft of 40 kB made from
 * the samples, and asks for hovers and completions all over it. Exit code 1 where a budget is passed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { table } from '../server/data/resolutions';
import { readCitationLists } from '../server/src/citation/list';
import { readSymbols } from '../server/src/citation/symbol';
import { lookUp } from '../server/src/facts/resolutions';
import { openFacts } from '../server/src/facts/table';
import { mentionsOf } from '../server/src/model/named-documents';
import { defaultSettings } from '../server/src/lint/settings';
import { createResolutionService } from '../server/src/service';
import { parseResolution } from '../server/src/syntax/parse';

const samples = join(import.meta.dirname, '../samples');
const text = readdirSync(samples)
  .filter((name) => /\.(?:unres|resolution|res\.md|txt)$/.test(name))
  .map((name) => readFileSync(join(samples, name), 'utf8'))
  .join('\n\n');
const repeat = (bytes: number): string => text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes);

/** Milliseconds, and the ones that matter: the median and the one that 95 of 100 stay below. */
const quantile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

let failed = false;
function report(what: string, value: number, unit: string, budget?: number): void {
  const isOver = budget !== undefined && value > budget;
  failed ||= isOver;
  const limit = budget === undefined ? '' : `   (at most ${budget}${isOver ? ', PASSED' : ''})`;
  console.log(`${what.padEnd(52)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit}${limit}`);
}

async function main(): Promise<void> {
  const opening = performance.now();
  await openFacts(table);
  report('open the facts, cold', performance.now() - opening, 'ms', 60);

  const large = repeat(1_000_000);
  readCitationLists(large.slice(0, 100_000));
  const paragraphs = parseResolution(large).paragraphs.map(({ inline }) => inline.prose.text);
  const length = paragraphs.reduce((sum, prose) => sum + prose.length, 0);
  const reading = time(() => {
    for (const prose of paragraphs) {
      readCitationLists(prose);
      readSymbols(prose);
    }
  });
  report('read citations and symbols', length / 1000 / reading, 'MB/s');

  const whole = parseResolution(large);
  const mentions: ReturnType<typeof mentionsOf> = [];
  report(
    'all that 1 MB names, with the numbers’ meaning',
    time(() => mentions.push(...mentionsOf(whole))),
    'ms',
  );
  const cited = mentions.flatMap((mention) => mention.cited);
  const looking = time(() => {
    for (const one of cited) if (one.kind === 'resolution') lookUp(one.organ, one.designation);
  });
  report(`look up, ${cited.length} times`, cited.length / looking, 'in a ms');

  const service = createResolutionService();
  const document = TextDocument.create('bench:/draft', 'un-resolution', 1, repeat(40_000));
  const places = mentionsOf(parseResolution(document.getText())).map(({ start }) =>
    document.positionAt(start + 1),
  );
  // The findings are there before a mouse can rest anywhere.
  service.diagnose(document, defaultSettings);
  const hovers = places.map((position) => time(() => service.hover(document, defaultSettings, position)));
  report(`hover on a citation, 40 kB, median of ${hovers.length}`, quantile(hovers, 0.5), 'ms');
  report('hover on a citation, 40 kB, p95', quantile(hovers, 0.95), 'ms', 10);

  const typed = ['5', '53/7', '', 'terrorism', 'int', 'human rights of the child', 'law of the sea'];
  const completions = typed.flatMap((words) => {
    const head = `${document.getText().slice(0, 20_000)}\n\n*Recalling* its resolutions ${words}`;
    return [1, 2, 3, 4].map((version) => {
      const edited = TextDocument.create('bench:/typed', 'un-resolution', version, `${head}\n`);
      return time(() => service.complete(edited, defaultSettings, edited.positionAt(head.length)));
    });
  });
  report('complete while typing, the text read anew, median', quantile(completions, 0.5), 'ms');
  report('complete while typing, the text read anew, p95', quantile(completions, 0.95), 'ms', 50);
  process.exitCode = failed ? 1 : 0;
}

void main();
