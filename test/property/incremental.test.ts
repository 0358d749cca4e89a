import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { loadFacts } from '../../server/src/facts/table';
import { loadVocabulary } from '../../server/src/facts/vocabulary';
import { lintResolution, lintSteps, lintText } from '../../server/src/lint/lint';
import { createMemory } from '../../server/src/lint/memory';
import { defaultSettings } from '../../server/src/lint/settings';
import { parseResolution } from '../../server/src/syntax/parse';
import type { Body, Paragraph, Resolution } from '../../server/src/syntax/resolution';
import { realTexts, samples, seedText } from '../texts';
import { applyEdit, edit } from './edits';
import { runs } from '../patience';

const options = { settings: defaultSettings };

/** All that is read of a text, as plain values: the tree, and where the prose of each paragraph stands. */
const treeOf = (resolution: Resolution): unknown => {
  const { blocks, masthead, paragraphs, notes, indicators, parts } = resolution;
  return {
    blocks,
    fields: masthead.fields,
    paragraphs: paragraphs.map(valuesOf),
    notes: notes.map(({ id, mark, paragraph }) => ({ id, mark, ...valuesOf(paragraph) })),
    indicators: indicators.map(({ start, id, at }) => [start, id, at]),
    parts: parts.map(({ sections }) =>
      sections.map(({ preamble, operative }) => [preamble.length, operative.map(valuesOf)]),
    ),
    bodies: parts.map((part) => [part.kind, part.speaker?.id, bodyOf(part)]),
  };
};

const bodyOf = ({ headings, children, annexes }: Body): unknown => [
  headings.map(valuesOf),
  children.map(valuesOf),
  annexes.map(bodyOf),
];

function valuesOf({ inline, items, more, ...paragraph }: Paragraph): object {
  const { prose, emphases, indicators, leaves } = inline;
  const places = Array.from(prose.text, (_, index) => prose.offset(index));
  return {
    ...paragraph,
    inline: { text: prose.text, places, emphases, indicators, leaves },
    items: items.map(valuesOf),
    more: more.map(valuesOf),
  };
}

/** How a text is checked after an edit: to the end, not at all, or broken off after so many steps. */
const attention = fc.oneof({ weight: 4, arbitrary: fc.constant('whole' as const) }, fc.nat({ max: 40 }));
const step = fc.record({ edit, attention });

/** Edits a text step by step, and holds what is read and found after each step against a reading from scratch. */
function follow(text: string, steps: readonly Step[]): void {
  const memory = createMemory();
  let resolution = parseResolution(text);
  lintResolution(resolution, { ...options, memory });
  let now = text;
  for (const { edit, attention } of steps) {
    now = applyEdit(now, edit);
    resolution = parseResolution(now, resolution);
    if (attention === 'whole')
      assert.deepEqual(lintResolution(resolution, { ...options, memory }), lintText(now, options));
    else {
      const check = lintSteps(resolution, { ...options, memory });
      for (let i = 0; i < attention; i++) check.next();
    }
  }
  assert.deepEqual(treeOf(resolution), treeOf(parseResolution(now)));
}

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

describe('a text that is edited, read and checked again', () => {
  before(loadFacts);
  before(() => loadVocabulary());

  const run = (texts: readonly string[], numRuns: number) => {
    const drafts = fc.constantFrom(...texts);
    const steps = fc.array(step, { minLength: 1, maxLength: 20 });
    fc.assert(fc.property(drafts, steps, follow), { numRuns: runs(numRuns) });
  };

  it('gives what reading it from scratch gives: samples', function () {
    this.timeout(120_000);
    run(
      samples().map(({ text }) => text),
      120,
    );
  });

  it('gives what reading it from scratch gives: statements, decisions and annexes', function () {
    this.timeout(120_000);
    run(
      [
        'S/PRST/2018/10\n\nStatement by the President of the Security Council\n\n“The Security Council recalls its resolution 1325 (2001).\n\n“The Council  calls upon States:\n\n(a) To act;\n\n(c) To report.”\n',
        '# 73/518. A title\n\nThe General Assembly, recalling its resolution 70/1 of 4 December 2017, decides to meet,[^1]\n\n1. To act.\n\n3. To report on resolution 70/1 of 25 September 2015.\n\n## Annex I\n\nSee resolution 70/1 of 25 September 2015.\n\n[^1]: A/72/1.\n',
        '*The General Assembly*\n\n*Resolves* that:\n\n1. Funds are approved, see resolution 70/1 of 4 May 2015;\n\n2. They are spent as in paragraph 4 above,\n\n3. They are audited;\n\n4. It is seized\n\n5th plenary meeting\n\n## Annex\n\n1. See resolution 70/1 of 4 May 2015.\n\n3. It ends.\n',
      ],
      200,
    );
  });

  it('gives what reading it from scratch gives: real drafts', function () {
    this.timeout(120_000);
    const seed = seedText();
    const texts = [...(seed === undefined ? [] : [seed]), ...realTexts().map(({ text }) => text)];
    if (texts.length === 0) this.skip();
    run(
      texts.filter((text) => text.length < 12_000),
      120,
    );
  });
});
