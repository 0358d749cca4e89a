import { strict as assert } from 'node:assert';
import { createLibraryIndex, type LibraryIndex } from '../../server/src/features/library/library-index';

const body = (cited: string): string =>
  `*The General Assembly*,\n\n*Recalling* its resolution ${cited},\n\n1. *Invites* States to act.\n`;

function put(library: LibraryIndex, uri: string, text: string): void {
  const steps = library.put(uri, text)[Symbol.iterator]();
  while (steps.next().done !== true);
}

function libraryOf(texts: Readonly<Record<string, string>>): LibraryIndex {
  const library = createLibraryIndex();
  for (const [name, text] of Object.entries(texts)) put(library, `file:///texts/${name}`, text);
  return library;
}

describe('a library', () => {
  for (const [name, file, text, symbol] of [
    ['its masthead', 'a.md', `United Nations A/RES/74/104\n\n# Guam\n\n${body('1/1')}`, 'A/RES/74/104'],
    ['its heading', 'a.md', `# 74/104. Question of Guam\n\n${body('1/1')}`, 'A/RES/74/104'],
    ['an old heading', 'a.md', `# 2200 A (XXI). Covenants\n\n${body('1/1')}`, 'A/RES/2200(XXI)A'],
    [
      'a heading of the Council',
      'a.md',
      '**Resolution 1325 (2000)**\n\nThe Security Council,\n\nNoting that peace lasts,\n',
      'S/RES/1325 (2000)',
    ],
    ['its file', 'A_RES_74_104.md', `# Guam\n\n${body('1/1')}`, 'A/RES/74/104'],
    ['its file, of the Council', 'S_RES_1325_%282000%29.md', body('1/1'), 'S/RES/1325 (2000)'],
    ['its file, of a special session', 'A_RES_ES-11_1.md', body('1/1'), 'A/RES/ES-11/1'],
    ['its file, with a part', 'A_RES_57_270B.md', body('1/1'), 'A/RES/57/270 B'],
    ['its masthead, of a draft', 'a.md', `United Nations A/C.1/80/L.3\n\n${body('1/1')}`, 'A/C.1/80/L.3'],
  ] as const)
    it(`knows a text by ${name}`, () => {
      assert.equal(libraryOf({ [file]: text }).find(symbol)?.uri, `file:///texts/${file}`);
    });

  it('knows the parts of a text, and the whole where there is no such part', () => {
    const part = (letter: string, title: string): string => `## ${letter}\n\n## ${title}\n\n${body('1/1')}\n`;
    const library = libraryOf({
      'a.md': `United Nations A/RES/57/270 A and B\n\n# Conferences\n\n${part('A', 'Large')}${part('B', 'Small')}`,
    });
    assert.equal(library.find('A/RES/57/270')?.title, 'Conferences');
    assert.equal(library.find('A/RES/57/270 B')?.title, 'Small');
    assert.ok((library.find('A/RES/57/270 B')?.range.start.line ?? 0) > 10);
    assert.equal(library.find('A/RES/57/270 C')?.title, 'Conferences');
    assert.equal(library.find('A/RES/57/271'), undefined);
  });

  it('shows how a text opens', () => {
    const library = libraryOf({ 'A_RES_74_104.md': body('1/1') });
    assert.equal(
      library.find('A/RES/74/104')?.opening,
      '*Recalling* its resolution 1/1,\n\n*Invites* States to act;'.replace(';', '.'),
    );
  });

  it('knows who cites a text, but for the text itself', () => {
    const library = libraryOf({
      'b.md': `United Nations A/RES/74/1\n\n${body('53/70 of 4 December 1998')}`,
      'a.md': `United Nations A/RES/74/2\n\n${body('53/70 and 74/2')}`,
    });
    assert.deepEqual(
      library.citationsOf('A/RES/53/70').map(({ uri, range }) => [uri, range.start]),
      [
        ['file:///texts/a.md', { line: 4, character: 27 }],
        ['file:///texts/b.md', { line: 4, character: 27 }],
      ],
    );
    assert.deepEqual(library.citationsOf('A/RES/74/2'), []);
  });

  it('forgets what was in a text before, and a text that is gone', () => {
    const library = libraryOf({ 'a.md': `United Nations A/RES/74/1\n\n${body('53/70')}` });
    put(library, 'file:///texts/a.md', `United Nations A/RES/74/2\n\n${body('53/71')}`);
    assert.equal(library.find('A/RES/74/1'), undefined);
    assert.deepEqual(library.citationsOf('A/RES/53/70'), []);
    assert.equal(library.citationsOf('A/RES/53/71').length, 1);
    library.remove('file:///texts/a.md');
    assert.equal(library.size, 0);
    assert.deepEqual(library.search('', 10), []);
  });

  it('is searched by symbol, number and words, the likeliest first', () => {
    const text = (symbol: string, title: string): string =>
      `United Nations ${symbol}\n\n# ${title}\n\n${body('1/1')}`;
    const library = libraryOf({
      'a.md': text('A/RES/74/104', 'Question of Guam'),
      'b.md': text('A/RES/74/10', 'Buoys'),
      'c.md': text('A/RES/9/1', 'Unguamed waters'),
    });
    const search = (query: string): string[] => library.search(query, 10).map(({ symbol }) => symbol);
    assert.deepEqual(search('74/10'), ['A/RES/74/10', 'A/RES/74/104']);
    assert.deepEqual(search('a/res/74/104'), ['A/RES/74/104']);
    assert.deepEqual(search('guam question'), ['A/RES/74/104']);
    assert.deepEqual(search('guam'), ['A/RES/74/104', 'A/RES/9/1']);
    assert.deepEqual(search(''), ['A/RES/9/1', 'A/RES/74/10', 'A/RES/74/104']);
    assert.deepEqual(search('nothing of the kind'), []);
  });

  it('takes any text at all', () => {
    for (const text of ['', '\u0000', '\uD800', 'A/RES/1/1', '# 1/1.', '[^1]: A/1/1', 'x'.repeat(500_000)])
      assert.doesNotThrow(() => libraryOf({ 'a.md': text }));
  });
});
