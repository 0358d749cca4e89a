/**
 * Compares what is found of slips in annexes, statements, decisions and texts under “Resolves that:” with what is found
 * of the same kinds in resolutions of the same organ. `npm run proof:bodies -- FOLDER [--half a|b] [--misses]`.
 */
import { loadFacts } from '../server/src/facts/table';
import { loadVocabulary } from '../server/src/facts/vocabulary';
import type { Finding } from '../server/src/lint/lint';
import { addToGroup } from '../server/src/text/groups';
import { slips } from './bodies/slips';
import { decision, published, statement, type Ground } from './bodies/texts';
import { halvesWanted } from './proof/halves';
import { isSerious, lint, seeded } from './proof/measure';

interface Count {
  found: number;
  tried: number;
}

/** Characters of a text in which slips are made, at the most, and slips of a kind in one body of a text. */
const longest = 45_000;
const mostOfKind = 2;

const keyOf = ({ rule, message }: Finding): string => `${rule} ${message}`;
const serious = (source: string): string[] => lint(source).filter(isSerious).map(keyOf);

/** Whether one list has more of something than another. */
function hasMore(now: readonly string[], before: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const key of before) counts.set(key, (counts.get(key) ?? 0) + 1);
  return now.some((key) => {
    const left = (counts.get(key) ?? 0) - 1;
    counts.set(key, left);
    return left < 0;
  });
}

function measure(grounds: readonly Ground[], random: () => number): Map<string, Map<string, Count>> {
  const counts = new Map<string, Map<string, Count>>();
  for (const { name, source, organ, bodyAt } of grounds) {
    if (source.length > longest) continue;
    const before = serious(source);
    for (const [kind, [pattern, make]] of Object.entries(slips)) {
      const places = new Map<string | undefined, RegExpExecArray[]>();
      for (const match of source.matchAll(pattern)) addToGroup(places, bodyAt(match.index), match);
      for (const [body, matches] of places) {
        // Of resolutions there is more than enough.
        if (body === undefined || (body === 'resolution' && random() > 0.3)) continue;
        for (let i = 0; i < mostOfKind && matches.length > 0; i++) {
          const [match] = matches.splice(Math.floor(random() * matches.length), 1);
          const slip = match && make(match);
          if (!match || slip === undefined || slip === match[0]) continue;
          const wrong = source.slice(0, match.index) + slip + source.slice(match.index + match[0].length);
          const isFound = hasMore(serious(wrong), before);
          const place = `${body}, ${organ}`;
          const ofPlace = counts.get(place) ?? new Map<string, Count>();
          const count = ofPlace.get(kind) ?? { found: 0, tried: 0 };
          counts.set(place, ofPlace.set(kind, count));
          count.tried++;
          if (isFound) count.found++;
          else if (process.argv.includes('--misses') && body !== 'resolution')
            console.log(`${kind} [${place}] ${name}: ${wrong.slice(match.index - 60, match.index + 60)}`);
        }
      }
    }
  }
  return counts;
}

/** What would be found if as much were found of each kind as in resolutions, of those that occur there. */
function compare(counts: ReadonlyMap<string, ReadonlyMap<string, Count>>): void {
  for (const [place, kinds] of [...counts].sort()) {
    const usual = counts.get(`resolution, ${place.split(', ').at(-1) ?? ''}`);
    const sum = { found: 0, tried: 0, expected: 0 };
    for (const [kind, { found, tried }] of kinds) {
      const there = usual?.get(kind);
      if (!there) continue;
      sum.found += found;
      sum.tried += tried;
      sum.expected += (tried * there.found) / there.tried;
    }
    const share = ((100 * sum.found) / sum.expected).toFixed(1);
    console.log(`${place}: ${sum.found} of ${sum.tried}, ${share} % of the rate in a resolution`);
  }
}

async function main(folder: string): Promise<void> {
  await Promise.all([loadFacts(), loadVocabulary()]);
  for (const half of halvesWanted(folder)) {
    const others = half.texts.flatMap((text, i): (Ground | undefined)[] => {
      if (text.name.startsWith('S_')) return i % 2 === 0 ? [statement(text)] : [];
      return i % 6 === 0 ? [decision(text, 'past')] : i % 6 === 1 ? [decision(text, 'present')] : [];
    });
    const isSpecial = ({ source }: Ground): boolean =>
      /^#+ \**(?:Annex|Appendix)|\*Resolves\* that/m.test(source);
    const own = half.texts.map(published).filter((ground, i) => isSpecial(ground) || i % 4 === 0);
    console.log(`half ${half.name}`);
    compare(measure([...own, ...others.filter((ground) => ground !== undefined)], seeded(20261130)));
  }
}

const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folder === undefined) {
  console.error('Usage: npm run proof:bodies -- FOLDER [--half a|b] [--misses]');
  process.exit(2);
}
void main(folder);
