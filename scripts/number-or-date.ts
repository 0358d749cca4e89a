/**
 * Makes slips in the number or in the date of citations, one at a time, and counts whether what was written before is the
 * first alternative that is offered, and whether anything would be changed by itself.
 * `npm run proof:citations -- FOLDER [--half a|b] [--misses]`.
 */
import { loadFacts } from '../server/src/facts/table';
import { applyEdits } from '../server/src/text/edit';
import { lintText } from '../server/src/lint/lint';
import { defaultSettings as settings } from '../server/src/lint/settings';
import { rules as allRules } from '../server/src/rules';
import { halvesWanted } from './proof/halves';
import { seeded, type Text } from './proof/measure';
import type { Random } from './proof/mistakes';

const rules = allRules.filter(
  ({ id }) => id === 'citation/date-correct' || id === 'citation/sc-year-correct',
);
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);
const ofAssembly = new RegExp(`(?<![\\d/])\\d{2}/\\d{1,3} of \\d{1,2} (?:${months.join('|')}) \\d{4}`, 'g');
const ofCouncil = /(?<![\d/])\d{3,4} \((?:19|20)\d\d\)/g;
/** Slips of a kind in one text, at the most. */
const mostOfKind = 2;

/** What slips of the hand make of a figure. */
const slips: readonly ((figure: string, random: Random) => string)[] = [
  // Two digits change places.
  (figure, random) => {
    const i = Math.floor(random() * (figure.length - 1));
    return figure.slice(0, i) + figure.charAt(i + 1) + figure.charAt(i) + figure.slice(i + 2);
  },
  // The key beside.
  (figure, random) => {
    const i = Math.floor(random() * figure.length);
    const digit = (Number(figure.charAt(i)) + (random() < 0.5 ? 9 : 1)) % 10;
    return figure.slice(0, i) + String(digit) + figure.slice(i + 1);
  },
  // A digit is lost.
  (figure, random) => {
    const i = Math.floor(random() * figure.length);
    return figure.slice(0, i) + figure.slice(i + 1);
  },
];

const slip = (figure: string, random: Random): string =>
  slips[Math.floor(random() * slips.length)]?.(figure, random) ?? figure;
const oneOff = (figure: string, random: Random): string => String(Number(figure) + (random() < 0.5 ? -1 : 1));

/** Changes what a pattern finds first in a citation. */
const change =
  (pattern: RegExp, of: (figure: string, random: Random) => string) =>
  (citation: string, random: Random): string =>
    citation.replace(pattern, (figure) => of(figure, random));

interface Kind {
  readonly name: string;
  readonly pattern: RegExp;
  readonly make: (citation: string, random: Random) => string;
}

const kinds: readonly Kind[] = [
  { name: 'number of the Assembly', pattern: ofAssembly, make: change(/(?<=\/)\d+/, slip) },
  { name: 'session of the Assembly', pattern: ofAssembly, make: change(/^\d+/, oneOff) },
  { name: 'day', pattern: ofAssembly, make: change(/(?<= of )\d+/, slip) },
  {
    name: 'month',
    pattern: ofAssembly,
    make: change(/[A-Z][a-z]+/, (month, random) => {
      const at = months.indexOf(month) + (random() < 0.5 ? 11 : 1);
      return months[at % 12] ?? month;
    }),
  },
  { name: 'year of the Assembly', pattern: ofAssembly, make: change(/\d{4}$/, oneOff) },
  { name: 'number of the Council', pattern: ofCouncil, make: change(/^\d+/, slip) },
  { name: 'year of the Council', pattern: ofCouncil, make: change(/(?<=\()\d+/, oneOff) },
];

interface Count {
  tried: number;
  found: number;
  rightFirst: number;
  rightLater: number;
  automatic: number;
}

function count(texts: readonly Text[], { name, pattern, make }: Kind, random: Random): Count {
  const sum: Count = { tried: 0, found: 0, rightFirst: 0, rightLater: 0, automatic: 0 };
  for (const { name: file, source } of texts) {
    const places = [...source.matchAll(pattern)];
    for (let i = 0; i < mostOfKind && places.length > 0; i++) {
      const [place] = places.splice(Math.floor(random() * places.length), 1);
      const wrong = place && make(place[0], random);
      // A number that begins with a nought, and the day 45, are slips of another kind.
      if (wrong === undefined || wrong === place?.[0] || !isWritten(wrong)) continue;
      const before = source.slice(0, place?.index);
      const text = before + wrong + source.slice(before.length + (place?.[0].length ?? 0));
      const [finding] = lintText(text, { settings, rules }).filter(
        ({ start, end }) => start < before.length + wrong.length && end > before.length,
      );
      sum.tried++;
      if (!finding) continue;
      sum.found++;
      const fixes = [finding.fix, ...(finding.otherFixes ?? [])].filter((fix) => fix !== undefined);
      if (fixes.some(({ applicability }) => applicability === 'safe')) sum.automatic++;
      const right = fixes.findIndex(({ edits }) => applyEdits(text, edits) === source);
      if (right === 0) sum.rightFirst++;
      else {
        if (right > 0) sum.rightLater++;
        if (process.argv.includes('--misses'))
          console.log(`${name}, ${file}: ${place?.[0] ?? ''} -> ${wrong}: ${finding.message}`);
      }
    }
  }
  return sum;
}

/** Whether a citation may be typed so: no number begins with a nought, and a month has its days. */
function isWritten(citation: string): boolean {
  const day = Number(/(?<= of )\d+/.exec(citation)?.[0] ?? 1);
  return !/(?<!\d)0|\/(?!\d)| of (?!\d)/.test(citation) && day < 31;
}

const print = (name: string, { tried, found, rightFirst, rightLater, automatic }: Count): void => {
  const share = ((100 * rightFirst) / found).toFixed(1);
  console.log(
    `${name}: ${tried} slips, ${found} found, right one first in ${rightFirst} (${share} %), later in ${rightLater}, changed by itself ${automatic}`,
  );
};

async function main(folder: string): Promise<void> {
  await loadFacts();
  for (const half of halvesWanted(folder)) {
    console.log(`half ${half.name}`);
    const random = seeded(20261201);
    const all: Count = { tried: 0, found: 0, rightFirst: 0, rightLater: 0, automatic: 0 };
    for (const kind of kinds) {
      const sum = count(half.texts, kind, random);
      print(kind.name, sum);
      for (const key of Object.keys(all) as (keyof Count)[]) all[key] += sum[key];
    }
    print('all', all);
  }
}

const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folder === undefined) {
  console.error('Usage: npm run proof:citations -- FOLDER [--half a|b] [--misses]');
  process.exit(2);
}
void main(folder);
