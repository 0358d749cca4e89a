import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { contentOf } from '../../server/src/features/places';
import { restructurings } from '../../server/src/features/restructure/restructure';
import { isRefusal } from '../../server/src/features/restructure/restructuring';
import { fixText } from '../../server/src/lint/fix';
import { lintText } from '../../server/src/lint/lint';
import { defaultSettings } from '../../server/src/lint/settings';
import { labelOf } from '../../server/src/model/numbering/letters';
import { parseResolution } from '../../server/src/syntax/parse';
import { realTexts, samples, seedText } from '../texts';
import { runs, someOf } from '../patience';

interface Item {
  readonly items: readonly Item[];
}

interface Layout {
  readonly step: string;
  readonly gap: string;
}

const leaf: fc.Arbitrary<Item> = fc.constant({ items: [] });
const branch = (inner: fc.Arbitrary<Item>, most: number): fc.Arbitrary<Item> =>
  fc.oneof(leaf, fc.record({ items: fc.array(inner, { minLength: 2, maxLength: most }) }));
const trees = fc.array(branch(branch(branch(leaf, 2), 3), 4), { minLength: 2, maxLength: 6 });
const layouts = fc.record({
  step: fc.constantFrom('', '  ', '   ', '\t'),
  gap: fc.constantFrom('\n', '\n\n', '\r\n\r\n'),
});

/** A draft with a list of lists, and a paragraph that refers to every item of it. */
function draftOf(list: readonly Item[], { step, gap }: Layout): string {
  const lines: string[] = [];
  const names: string[] = [];
  const write = (items: readonly Item[], degree: number, path: string): void => {
    items.forEach((item, i) => {
      const label = labelOf(i + 1, degree);
      const name = `${path} (${label.replace(/[().]/g, '')})`;
      names.push(name);
      const mark = item.items.length > 0 ? ':' : ';';
      lines.push(`${step.repeat(degree)}${label} To act on point ${names.length + 10}${mark}`);
      write(item.items, degree + 1, name);
    });
  };
  write(list, 1, '1');
  const references = names.map((name) => `paragraph ${name} above`).join(', ');
  const blank = gap.startsWith('\r') ? '\r\n\r\n' : '\n\n';
  const body = [`1. *Requests* the Secretary-General:`, ...lines].join(gap);
  return `*The General Assembly*,${blank}*Noting* the report,${blank}${body}${blank}2. *Decides* to act on ${references}.${blank.startsWith('\r') ? '\r\n' : '\n'}`;
}

const findings = (text: string): string[] =>
  lintText(text, { settings: defaultSettings })
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule }) => rule)
    .sort();

const itemsOf = (text: string): number[] =>
  parseResolution(text)
    .paragraphs.filter(({ role }) => role === 'subparagraph')
    .map((paragraph) => contentOf(paragraph).start);

function run(
  name: 'makeDeeper' | 'makeShallower',
  text: string,
  offset: number,
): { text: string; cursor: number } | string {
  const outcome = restructurings[name].run(parseResolution(text), offset);
  return isRefusal(outcome) ? outcome.refused : { text: outcome.text, cursor: outcome.cursor ?? offset };
}

describe('the degree of a subparagraph', () => {
  it('is changed and changed back to the byte', () => {
    let times = 0;
    fc.assert(
      fc.property(trees, layouts, (list, layout) => {
        const text = draftOf(list, layout);
        for (const offset of itemsOf(text)) {
          const deeper = run('makeDeeper', text, offset);
          if (typeof deeper === 'string') continue;
          times++;
          const back = run('makeShallower', deeper.text, deeper.cursor);
          assert.equal(typeof back === 'string' ? back : back.text, text);
        }
      }),
      { numRuns: runs(40) },
    );
    assert.ok(times > runs(100) / 2, String(times));
  });

  it('leaves a clean text clean, and its words in their order', () => {
    const words = (text: string): string[] => text.match(/point \d+/g) ?? [];
    fc.assert(
      fc.property(trees, layouts, (list, layout) => {
        const text = draftOf(list, layout);
        const before = findings(text);
        for (const name of ['makeDeeper', 'makeShallower'] as const)
          for (const offset of itemsOf(text)) {
            const outcome = run(name, text, offset);
            if (typeof outcome === 'string') continue;
            assert.deepEqual(findings(outcome.text), before, outcome.text);
            assert.deepEqual(words(outcome.text), words(text));
          }
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('the degree of a subparagraph in a real draft', () => {
  /** What is not restored, and why. */
  const known = [
    /* Items of one list are indented otherwise from one to the next; it comes back as those in front of it are. */
    /^draft\.txt$|^seed$/,
    /* Two items with “; and” between them: one item has nothing to join. */
    /^S_RES_2158|^S_RES_2476/,
    /* A comma between two items: of one item nobody can tell. */
    /^S_RES_2303/,
    /* Lists that are lettered (a), (b) within items of a lettered list. */
    /^S_RES_2348/,
  ];

  it('is changed and changed back, without a new finding', function () {
    const texts = [...samples(), { name: 'seed', text: seedText() ?? '' }, ...someOf(realTexts())];
    if (texts.length < 40) this.skip();
    let times = 0;
    for (const { name, text: raw } of texts) {
      const { text } = fixText(raw, { settings: defaultSettings });
      const before = count(findings(text));
      const offsets = itemsOf(text);
      const step = Math.max(1, Math.floor(offsets.length / 6));
      for (const offset of offsets.filter((_, i) => i % step === 0)) {
        const where = `${name}: ${text.slice(offset, offset + 60)}`;
        for (const [there, back] of [
          ['makeDeeper', 'makeShallower'],
          ['makeShallower', undefined],
        ] as const) {
          const moved = run(there, text, offset);
          if (typeof moved === 'string') continue;
          times++;
          for (const [rule, n] of count(findings(moved.text)))
            assert.ok(n <= (before.get(rule) ?? 0), `${where}: ${there}, ${rule}`);
          if (!back || known.some((pattern) => pattern.test(name))) continue;
          const restored = run(back, moved.text, moved.cursor);
          assert.equal(typeof restored === 'string' ? restored : restored.text, text, where);
        }
      }
    }
    console.log(`      ${texts.length} texts, ${times} times`);
    assert.ok(times > runs(300) / 2);
  }).timeout(120_000);
});

function count(rules: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
