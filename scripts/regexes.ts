/**
 * Checks that no regular expression of the engine or the grammar can be made to run for longer than in proportion
 * to its text (polynomial or exponential backtracking). UN citations are dense in brackets and digits, the worst case.
 *   npm run regexes               checks those that proven.txt does not know, and brings it up to date
 *   npm run regexes -- --check    the same, but fails if proven.txt is not up to date
 *   npm run regexes -- --all      checks every one anew and names those that cannot be decided
 * Each one that is not linear is printed with a text that shows it.
 */
import { check, type Diagnostics } from 'recheck';
import { collect, type Found } from './regexes/collect';
import { keyOf, readProven, writeProven, type Verdict } from './regexes/proven';

/** As many as there are cores on a small machine: more would make each run out of its time. */
const atOnce = 2;

/**
 * What recheck's automaton finds is certain. Its fuzzer takes a long bounded repetition for an endless one: what that
 * suspects counts if it is seen to be slow.
 */
async function examine({ source, flags }: Found): Promise<Diagnostics> {
  const result = await check(source, flags, { timeout: 10_000, recallLimit: -1 });
  if (result.status !== 'vulnerable' || result.checker === 'automaton') return result;
  return check(source, flags, { timeout: 10_000, recallTimeout: 2000 });
}

async function main(): Promise<void> {
  const all = process.argv.includes('--all');
  const mayWrite = !process.argv.includes('--check');
  const found = new Map((await collect()).map((regex) => [keyOf(regex.source, regex.flags), regex]));
  const proven = readProven();
  const verdicts = new Map<string, Verdict>();
  let failed = 0;

  const waiting = [...found].values();
  const work = async (): Promise<void> => {
    for (const [key, regex] of waiting) {
      const known = all ? undefined : proven.get(key);
      if (known) {
        verdicts.set(key, known);
        continue;
      }
      const { where, source, flags } = regex;
      const result = await examine(regex);
      if (result.status === 'vulnerable') {
        failed++;
        const { complexity, attack } = result;
        console.error(`${where}: /${source}/${flags} is ${complexity.type}; try ${attack.pattern}`);
        continue;
      }
      verdicts.set(key, result.status === 'safe' ? 'linear' : 'undecided');
      if (result.status === 'unknown')
        console.log(`undecided ${where}: /${source}/${flags} (${result.error.kind})`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));

  const added = [...verdicts.keys()].filter((key) => !proven.has(key)).length;
  const stale = [...proven.keys()].filter((key) => !verdicts.has(key)).length;
  if (mayWrite) writeProven(verdicts);
  else if (added + stale > 0) {
    failed++;
    console.error(
      `proven.txt lacks ${added} regular expressions and knows ${stale} that are gone: npm run regexes`,
    );
  }
  const undecided = [...verdicts.values()].filter((verdict) => verdict === 'undecided').length;
  console.log(`${found.size} regular expressions, ${undecided} undecided`);
  console.log(`${verdicts.size} passed, ${failed} failed`);
  // recheck keeps a process of its own.
  process.exit(failed > 0 ? 1 : 0);
}

void main();
