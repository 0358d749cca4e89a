import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collationKey, stateNames } from '../../server/src/facts/member-states';
import { asSubmitted } from './draft';
import { areas } from './kinds';
import {
  groundOf,
  isSerious,
  lint,
  measureFix,
  measureRecall,
  seeded,
  type FixProof,
  type Recall,
  type Text,
} from './measure';
import type { Kind, Random } from './mistakes';
import { measureItalics, type ItalicsProof } from './restored-italics';

export interface Half {
  readonly name: 'a' | 'b';
  readonly texts: readonly Text[];
}

export interface Noise {
  readonly findings: number;
  /** Of those, the ones that a reader judged to be no mistakes of the drafter, or that nobody has judged. */
  readonly wrong: number;
  readonly unjudged: number;
}

export interface HalfProof extends Half {
  readonly words: number;
  readonly recalls: ReadonlyMap<Kind, Recall>;
  readonly noise: Noise;
  readonly italics: readonly ItalicsProof[];
  readonly fixes: readonly FixProof[];
}

/** Texts by their order of name: the even ones, on which rules may be tuned, and the odd ones, which are kept from it. */
const halvesOf = (texts: readonly Text[]): Half[] => [
  { name: 'a', texts: texts.filter((_, i) => i % 2 === 0) },
  { name: 'b', texts: texts.filter((_, i) => i % 2 === 1) },
];

/** The texts of a folder in halves; that one alone which the command line names (`--half a`). */
export function halvesWanted(folder: string): Half[] {
  const at = process.argv.indexOf('--half');
  const wanted = at < 0 ? undefined : process.argv[at + 1];
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }));
  return halvesOf(texts).filter(({ name }) => wanted === undefined || name === wanted);
}

const triesPerKind = 16;
/** Mistakes are made in texts up to this length, in characters, so that the run is short. */
const longest = 15000;

export function prove(half: Half, ledger: string, seed: number): HalfProof {
  return {
    ...half,
    words: half.texts.reduce((sum, { source }) => sum + source.split(/\s+/).length, 0),
    recalls: recallsOf(half, seed),
    noise: noiseOf(half.texts, ledger),
    italics: half.texts.map(measureItalics),
    fixes: half.texts.map(measureFix),
  };
}

/** How much of each kind of mistake is found; with a choice, of the kinds that it names by their area and name. */
export function recallsOf(
  half: Half,
  seed: number,
  isChosen: (area: string, kind: string) => boolean = () => true,
): ReadonlyMap<Kind, Recall> {
  const random = seeded(seed);
  const short = half.texts.filter(({ source }) => source.length <= longest);
  const adopted = short.map(groundOf);
  const submitted = short.flatMap((text) => {
    const source = asSubmitted(text.source, someSponsors(random));
    return source === undefined ? [] : [groundOf({ name: text.name, source })];
  });
  const recalls = areas.flatMap(({ name, kinds }) =>
    kinds
      .filter((kind) => isChosen(name, kind.name))
      .map((kind): [Kind, Recall] => [
        kind,
        measureRecall(kind, kind.of === 'submitted' ? submitted : adopted, triesPerKind, random),
      ]),
  );
  return new Map(recalls);
}

/** Some Member States in English order; none with an “and” in its name. */
function someSponsors(random: Random): string[] {
  const names = stateNames().filter((name) => !name.includes(' and '));
  const some = names.filter(() => random() < 0.12);
  return (some.length < 3 ? names.slice(0, 6) : some).sort((a, b) =>
    collationKey(a) < collationKey(b) ? -1 : 1,
  );
}

function noiseOf(texts: readonly Text[], ledger: string): Noise {
  const verdicts = new Map(
    ledger.split('\n').map((line) => {
      const [text, rule, message, , verdict] = line.split('\t');
      return [[text, rule, message].join('\t'), verdict ?? ''];
    }),
  );
  const found = texts.flatMap(({ name, source }) =>
    lint(source)
      .filter(isSerious)
      .map(({ rule, message }) => verdicts.get([name, rule, message.replace(/\s+/g, ' ')].join('\t'))),
  );
  return {
    findings: found.length,
    wrong: found.filter((verdict) => verdict !== 'true').length,
    unjudged: found.filter((verdict) => verdict === undefined).length,
  };
}
