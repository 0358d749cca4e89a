import { strict as assert } from 'node:assert';
import { lintResolution, lintText } from '../../server/src/lint/lint';
import { createMemory } from '../../server/src/lint/memory';
import { defaultSettings, type Settings } from '../../server/src/lint/settings';
import { defineRule, type Rule } from '../../server/src/rules/rule';
import { parseResolution } from '../../server/src/syntax/parse';

/** Finds every `bad` in a paragraph and its subparagraphs, and tells which paragraphs it was asked to look at. */
function telling(asked: string[]): Rule {
  return defineRule({
    id: 'test/bad',
    summary: '',
    rationale: '',
    source: '',
    severity: 'warning',
    fix: 'safe',
    messages: { found: '{0}' },
    examples: { wrong: [], right: [] },
    roles: ['preambular', 'operative', 'subparagraph', 'note'],
    check({ inline: { prose }, items }, { report }) {
      asked.push(prose.text.slice(0, 12).trim());
      for (const { index } of prose.text.matchAll(/bad/g)) {
        const at = prose.span(index, index + 3);
        const added = { start: at.end, end: at.end, text: '!', stacks: true } as const;
        report({
          at,
          message: 'found',
          args: [`of ${items.length}`],
          fix: { title: 'Mend it', applicability: 'safe', edits: [{ ...at, text: 'good' }, added] },
        });
      }
    },
  });
}

const text = `Seventieth session

*The General Assembly*,

*Noting* a bad report,[^1]

*Welcoming* a good study,

1. *Decides*:

(a) To take a bad step;

(b) To take a good step;

2. *Decides* to end a bad thing.

[^1]: A bad note.
`;

describe('what is remembered of a text', () => {
  let asked: string[];
  let rules: Rule[];
  let resolution: ReturnType<typeof parseResolution> | undefined;
  let memory: ReturnType<typeof createMemory>;

  /** The paragraphs that are looked at when the text has become this one; what is found is what there is to find. */
  const looked = (now: string, settings: Settings = defaultSettings): string[] => {
    asked.length = 0;
    resolution = parseResolution(now, resolution);
    const found = lintResolution(resolution, { settings, rules, memory });
    const looked = [...asked];
    assert.deepEqual(found, lintText(now, { settings, rules }));
    return looked;
  };

  beforeEach(() => {
    asked = [];
    rules = [telling(asked)];
    resolution = undefined;
    memory = createMemory();
    assert.deepEqual(looked(text), [
      'Noting a bad',
      'Welcoming a',
      'Decides:',
      'To take a ba',
      'To take a go',
      'Decides to e',
      'A bad note.',
    ]);
  });

  /** Those paragraphs were looked at, and these were not. */
  const assertLooked = (looked: readonly string[], these: readonly string[], notThose: readonly string[]) => {
    assert.deepEqual(
      [these.filter((one) => !looked.includes(one)), notThose.filter((one) => looked.includes(one))],
      [[], []],
    );
  };
  const [noting, welcoming, decides, ends] = [
    'Noting a bad',
    'Welcoming a',
    'Decides:',
    'Decides to e',
  ] as const;

  it('is everything where nothing has changed', () => {
    assertLooked(looked(text), [], [noting, welcoming, decides, ends]);
  });

  it('is everything far from a paragraph that has changed', () => {
    assertLooked(looked(text.replace('good study', 'very bad study')), [welcoming], [noting, ends]);
    assertLooked(looked(text.replace('good study', 'very bad study')), [], [noting, welcoming, ends]);
    assertLooked(looked(text), [welcoming], [noting, ends]);
  });

  it('moves with what it is about', () => {
    const longer = text.replace('*Welcoming*', '*Stressing* it,\n\n*Welcoming*');
    assertLooked(looked(longer), ['Stressing it'], [noting, ends]);
    assertLooked(looked(text.replace('bad report', 'very very bad report')), ['Noting a ver'], [ends]);
  });

  it('is forgotten for a paragraph whose subparagraphs have changed', () => {
    assertLooked(looked(text.replace('good step', 'bad step')), [decides], [noting, welcoming]);
    const longer = text.replace('2. *Decides*', '(c) To take a new step;\n\n2. *Decides*');
    assertLooked(looked(longer), [decides, 'To take a ne'], [noting, welcoming]);
    assertLooked(looked(text.replace('(a) To take a bad step;\n\n', '')), [decides], [noting, welcoming]);
    assertLooked(looked(text), [decides, 'To take a ba'], [noting, welcoming]);
  });

  it('is forgotten for a paragraph that has another part to play', () => {
    assertLooked(
      looked(text.replace('2. *Decides* to end', '(c) *Decides* to end')),
      [decides, ends],
      [noting],
    );
  });

  it('is forgotten for a note that has changed', () => {
    assertLooked(
      looked(text.replace('A bad note', 'A bad, bad note')),
      ['A bad, bad n'],
      [noting, welcoming],
    );
  });

  it('is forgotten whole where the circumstances are others', () => {
    const settings: Settings = { ...defaultSettings, era: 'current' };
    const all = [noting, welcoming, decides, ends];
    assertLooked(looked(text, settings), all, []);
    assertLooked(looked(text, settings), [], all);
    assertLooked(looked(text.replace('Seventieth', 'Eightieth'), settings), all, []);
    assertLooked(looked(text.replace('The General Assembly', 'The Security Council'), settings), all, []);
  });

  it('is nothing where the text was gone in between', () => {
    assert.deepEqual(looked(''), []);
    assertLooked(looked(text), [noting, welcoming, decides, ends], []);
  });
});
