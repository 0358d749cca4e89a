/**
 * Measures `resolint rollover`: of every resolution in a folder whose successor lies there too a draft is made, and each step
 * held against what became of its paragraph. `npm run rollover -- FOLDER [--half=a|b] [--misses]`
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../server/data/predecessors';
import { loadFacts } from '../server/src/facts/table';
import { loadVocabulary } from '../server/src/facts/vocabulary';
import { rollover } from '../server/src/features/rollover/rollover';
import { applyEdits } from '../server/src/text/edit';
import { align } from '../server/src/succession/alignment';
import { compare } from '../server/src/succession/comparison';
import { membersOf } from '../server/src/succession/members';
import type { PlacedStep } from '../server/src/succession/rollover/steps';
import { parseResolution } from '../server/src/syntax/parse';

const [folder = '../shared/corpus', ...options] = process.argv.slice(2);
const half = options.find((one) => one.startsWith('--half='))?.slice('--half='.length);
const showsMisses = options.includes('--misses');

/** Of each kind the least share that must be right. */
const gates: Readonly<Record<string, number>> = {
  'agenda session': 0.97,
  year: 0.97,
  'financial period': 0.97,
  session: 0.95,
  list: 0.95,
  replaced: 0.95,
};

const fileOf = (number: string): string => join(folder, `A_RES_${number.replace(/[/ ]/g, '_')}.md`);

/** Characters before a value by which its place is known in another text. */
const context = 14;

type Outcome = 'right' | 'kept' | 'other' | 'gone';

/** What became of the place of a step in the later text. */
function outcomeOf(step: PlacedStep, later: string | undefined): Outcome {
  const { paragraph, from, to = '' } = step;
  if (later === undefined || !paragraph) return 'gone';
  const { text } = paragraph.inline.prose;
  const at = paragraph.inline.prose.indexOf(step.at.start);
  const before = text.slice(Math.max(0, at - context), at);
  const count = (words: string): number => later.split(words).length - 1;
  const was = text.split(to).length - 1;
  if (count(before + to) > 0 || count(to) > was) return 'right';
  // `74/262 and 74/263 of 27 December 2019`: the date may be shared with another.
  const [number = '', date] = to.split(' of ');
  if (date !== undefined && count(number) > text.split(number).length - 1 && count(date) > 0) return 'right';
  return count(before + from) > 0 ? 'kept' : 'other';
}

async function measure(): Promise<void> {
  await Promise.all([loadFacts(), loadVocabulary()]);
  const counts = new Map<string, Record<Outcome, number>>();
  const problems: string[] = [];
  const pairs = table
    .split('\n')
    .map((row) => row.split('\t'))
    .filter(([later = '', earlier = '']) => existsSync(fileOf(later)) && existsSync(fileOf(earlier)))
    .filter((_, i) => half === undefined || (i % 2 === 0) === (half === 'a'));
  for (const [laterName = '', earlierName = ''] of pairs) {
    const [earlier, later] = [earlierName, laterName].map((name) =>
      parseResolution(readFileSync(fileOf(name), 'utf8')),
    );
    if (!earlier || !later) continue;
    const made = rollover(earlier, { session: later.masthead.session ?? 0 });
    if (typeof made === 'string') {
      problems.push(`${earlierName}: ${made}`);
      continue;
    }
    const partners = new Map(
      align(membersOf(earlier), membersOf(later)).map(({ before, after }) => [
        before.paragraph,
        after.paragraph.inline.prose.text,
      ]),
    );
    for (const step of made.steps) {
      if (
        !step.paragraph ||
        step.paragraph.role === 'note' ||
        step.paragraph.role === 'masthead' ||
        step.action === 'look at'
      )
        continue;
      const outcome = outcomeOf(step, partners.get(step.paragraph));
      const known = counts.get(step.kind) ?? { right: 0, kept: 0, other: 0, gone: 0 };
      known[outcome]++;
      counts.set(step.kind, known);
      if (showsMisses && (outcome === 'kept' || outcome === 'other'))
        console.log(
          `${earlierName} ${step.where} ${step.kind} ${outcome}: “${step.from}” → “${step.to ?? ''}”\n   ${partners.get(step.paragraph) ?? ''}`,
        );
    }
    if (
      applyEdits(
        earlier.source,
        made.steps.flatMap(({ edits }) => edits),
      ) !== made.text
    )
      problems.push(`${earlierName}: more was changed than is listed`);
    const { counts: after } = compare(earlier, parseResolution(made.text));
    for (const status of ['form', 'light', 'edited', 'rewritten', 'new', 'left out', 'moved'] as const)
      if (after[status] > 0) problems.push(`${earlierName}: ${after[status]} ${status} after a rollover`);
  }
  console.log(`${pairs.length} pairs`);
  for (const [kind, { right, kept, other, gone }] of [...counts].sort()) {
    const all = right + kept + other;
    const gate = gates[kind];
    const share = all === 0 ? 1 : right / all;
    const verdict =
      gate === undefined
        ? ''
        : share >= gate
          ? `(gate ${gate * 100} %: kept)`
          : `(gate ${gate * 100} %: MISSED)`;
    console.log(
      `${kind.padEnd(18)} right ${right} of ${all} (${Math.round(share * 1000) / 10} %), kept ${kept}, other ${other}, gone ${gone} ${verdict}`,
    );
  }
  for (const problem of problems) console.log(problem);
  if (problems.length > 0) process.exitCode = 1;
}

void measure();
