import type { HalfProof } from './halves';
import { areas } from './kinds';
import type { Recall } from './measure';
import type { Area, Kind } from './mistakes';

/** A kind with fewer places than this in a half says nothing of that half. */
const fewest = 4;
/** The share of its mistakes that must be found if a kind is to count as found. */
const enough = 0.9;

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const counts = (recall: Recall | undefined): recall is Recall =>
  recall !== undefined && recall.tried >= fewest;
const isFound = ({ found, tried }: Recall): boolean => found >= enough * tried;

/** The kinds of some areas that a linter can decide and that have places enough in a half, with what became of them. */
const measured = (half: HalfProof, of: readonly Area[]): Recall[] =>
  of
    .flatMap(({ kinds }) => kinds.filter(({ undecidable }) => undecidable === undefined))
    .map((kind) => half.recalls.get(kind))
    .filter(counts);

const kindsFound = (half: HalfProof, of: readonly Area[]): number => {
  const all = measured(half, of);
  return all.length === 0 ? 0 : all.filter(isFound).length / all.length;
};

const found = (half: HalfProof, of: readonly Area[]): string => {
  const all = measured(half, of);
  return `${all.filter(isFound).length} of ${all.length} (${percent(all.filter(isFound).length, all.length)})`;
};

const inAll = (half: HalfProof, of: readonly Area[]): string => {
  const all = measured(half, of);
  return percent(sum(all.map((recall) => recall.found)), sum(all.map(({ tried }) => tried)));
};

const perTenThousand = (count: number, { words }: HalfProof): string => ((count / words) * 10000).toFixed(2);

const italics = (half: HalfProof, council: boolean): string => {
  const texts = half.italics.filter(({ isCouncil }) => isCouncil === council);
  return percent(sum(texts.map(({ restored }) => restored)), sum(texts.map(({ openings }) => openings)));
};

const mending = (half: HalfProof, count: (recall: Recall) => number): string => {
  const all = [...half.recalls.values()];
  return percent(sum(all.map(count)), sum(all.map(({ mended }) => mended)));
};

const ofTexts = (
  { fixes, texts }: HalfProof,
  holds: (proof: HalfProof['fixes'][number]) => boolean,
): string => `${fixes.filter(holds).length} of ${texts.length}`;

/** The page of results, in Markdown. */
export function report(halves: readonly HalfProof[], seed: number): string {
  const kinds = areas.flatMap((area) => area.kinds);
  const decidable = kinds.filter(({ undecidable }) => undecidable === undefined);
  const undecidable = kinds.filter((kind) => kind.undecidable !== undefined);
  const texts = sum(halves.map((half) => half.texts.length));
  const words = sum(halves.map((half) => half.words));
  const lower = Math.min(...halves.map((half) => kindsFound(half, areas)));
  const row = (name: string, cell: (half: HalfProof) => string) => [name, ...halves.map(cell)];
  const cell = (half: HalfProof, kind: Kind): string => {
    const recall = half.recalls.get(kind);
    if (!recall || recall.tried === 0) return 'no place';
    const share = `${Math.round((100 * recall.found) / recall.tried)} % of ${recall.tried}`;
    return recall.mentioned > 0
      ? `${share}, ${Math.round((100 * recall.mentioned) / recall.tried)} % as information`
      : share;
  };

  return `# Proof

**${(100 * lower).toFixed(0)} % of the kinds of mistakes that a linter can decide are found**, each at nine places of ten or more: the lower figure of two halves of ${texts} published resolutions and drafts (${words.toLocaleString('en')} words; source: United Nations).

The table of mistakes is written in the words of a drafter, from what people get wrong when they type, paste, convert and negotiate, and was written before a look at what the rules find: ${kinds.length} kinds, of which ${decidable.length} can be decided from the text and ${undecidable.length} cannot. One mistake at a time is made in a text, at places chosen by chance. It counts as found if an error or a warning that was not there before stands on the lines of the mistake. Half a are the texts that rules may be tuned on; half b is kept from it, but for the rules on capitals, hyphens and spelling, whose thresholds were set with the findings of both halves in view. Made by \`npm run proof -- FOLDER --write\`, seed ${seed}.

${table(
  ['Measure', ...halves.map(({ name }) => `Half ${name}`)],
  [
    row('Texts', (half) => String(half.texts.length)),
    row('Words', (half) => half.words.toLocaleString('en')),
    row('Kinds found at 90 % of their places or more', (half) => found(half, areas)),
    row('Mistakes found, of all kinds that can be decided', (half) => inAll(half, areas)),
    row('Errors and warnings on the texts as published, in 10,000 words', (half) =>
      perTenThousand(half.noise.findings, half),
    ),
    row('Of those wrong or doubtful in the eyes of a reader, in 10,000 words', (half) =>
      perTenThousand(half.noise.wrong, half),
    ),
    row('Mistakes that a safe fix touches: the text comes back byte for byte', (half) =>
      mending(half, ({ restored }) => restored),
    ),
    row('The same: there is a new error or warning after the fix', (half) =>
      mending(half, ({ spoilt }) => spoilt),
    ),
    row('Texts on which a second fix changes nothing', (half) =>
      ofTexts(half, ({ idempotent }) => idempotent),
    ),
    row('Texts on which the fix adds no error or warning', (half) =>
      ofTexts(half, ({ addsNone }) => addsNone),
    ),
    row('Italics of openings restored, General Assembly', (half) => italics(half, false)),
    row('Italics of openings restored, Security Council', (half) => italics(half, true)),
  ],
)}

## By area

Kinds found at 90 % of their places or more, and the share of all mistakes that is found.

${table(
  [
    'Area',
    ...halves.map(({ name }) => `Kinds, half ${name}`),
    ...halves.map(({ name }) => `Mistakes, half ${name}`),
  ],
  areas.map((area) => [
    area.name,
    ...halves.map((half) => found(half, [area])),
    ...halves.map((half) => inAll(half, [area])),
  ]),
)}

## By kind

Kinds with fewer than ${fewest} places in a half are not in the figures of that half.

${areas
  .map(
    (area) =>
      `### ${area.name}\n\n${table(
        ['Mistake', ...halves.map(({ name }) => `Half ${name}`)],
        area.kinds
          .filter((kind) => kind.undecidable === undefined)
          .map((kind) => [kind.name, ...halves.map((half) => cell(half, kind))]),
      )}`,
  )
  .join('\n\n')}

## What no linter can decide

${table(
  ['Mistake', 'Why', ...halves.map(({ name }) => `Half ${name}`)],
  undecidable.map((kind) => [kind.name, kind.undecidable ?? '', ...halves.map((half) => cell(half, kind))]),
)}
`;
}
