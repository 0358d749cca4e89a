import { generalAssembly } from '../../server/src/organs/organ';
import { strict as assert } from 'node:assert';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { lookUp, sessionOfNumber } from '../../server/src/facts/resolutions';
import { narrow, widen } from '../../server/src/facts/narrow';
import { searchTitles } from '../../server/src/facts/search';
import { factsEdition } from '../../server/src/facts/edition';
import {
  addFacts,
  cellsOf,
  keysFrom,
  linesHolding,
  loadFacts,
  openFacts,
} from '../../server/src/facts/table';

describe('a table of one’s own', () => {
  const lines = [
    'G1 A (I)\t19460124\tr\tÉtablissement of a commission',
    'G1 B (II)\t19470124\tr',
    'G9/1\t19460125\tr\tTitle\t\t\t\tA/9/L.1',
    'G9/2',
    'G9/3 A\t19460126\tr',
    'G9/3 B\t19460127\tr',
    'S1 (1946)\t19460125\tv',
  ];
  before(() => openFacts(deflateRawSync(Buffer.from(lines.join('\n')))));
  // The other tests go on with the table that comes with the product.
  after(() => loadFacts({ anew: true }));

  it('may come as bytes, and is looked up by key', () => {
    assert.deepEqual(cellsOf('G9/1'), ['19460125', 'r', 'Title', '', '', '', 'A/9/L.1']);
    assert.deepEqual(cellsOf('G9/2'), []);
    assert.deepEqual(cellsOf('S1 (1946)'), ['19460125', 'v']);
    assert.equal(cellsOf('G9/4'), undefined);
    assert.equal(cellsOf('Z'), undefined);
    assert.equal(cellsOf('A'), undefined);
  });

  it('tells the keys that begin alike, and the lines that hold some words', () => {
    assert.deepEqual(keysFrom('G9/'), ['G9/1', 'G9/2', 'G9/3 A', 'G9/3 B']);
    assert.deepEqual(keysFrom('S'), ['S1 (1946)']);
    assert.deepEqual(keysFrom('Z'), []);
    assert.deepEqual(linesHolding('commission'), [lines[0]]);
    assert.deepEqual(
      linesHolding('1946'),
      lines.filter((line) => line.includes('1946')),
    );
    assert.deepEqual(linesHolding(''), []);
  });

  it('may hold letters that change their length in lower case', async () => {
    await openFacts(deflateRawSync(Buffer.from('G9/1\t19460125\tr\tİstanbul COMMISSION')));
    const found = searchTitles('commission', { organ: generalAssembly, kind: 'resolution' }, 5);
    assert.equal(found[0]?.facts.title, 'İstanbul COMMISSION');
    await openFacts(deflateRawSync(Buffer.from(lines.join('\n'))));
  });

  it('reads what was packed in one byte a character as it was', async () => {
    const line = 'G9/1\t19460125\tr\tThe “Peoples’ decade” – 1990–2000 …\tİ 中';
    assert.equal(narrow(line).length, line.length);
    assert.match(narrow(line), /^[\0-\xFF]*İ 中$/);
    assert.equal(widen(narrow(line)), line);
    for (const packed of [narrow(line), line]) {
      await openFacts(deflateRawSync(Buffer.from(packed)));
      assert.deepEqual(cellsOf('G9/1'), line.split('\t').slice(1));
      assert.deepEqual(linesHolding('peoples’ decade” – 19'), [line]);
    }
    addFacts(['G9/2\t19460126\tr\tOf “words”']);
    assert.equal(cellsOf('G9/2')?.[2], 'Of “words”');
    await openFacts(deflateRawSync(Buffer.from(lines.join('\n'))));
  });

  it('knows of a whole what its parts have in common', () => {
    const whole = lookUp(generalAssembly, { form: 'session', session: 9, number: 3 });
    assert.ok(whole);
    assert.equal(whole.adopted, undefined);
    assert.equal(lookUp(generalAssembly, { form: 'session', session: 9, number: 4 }), undefined);
    assert.equal(
      lookUp(generalAssembly, { form: 'session', session: 9, number: 1, letter: 'A' })?.adopted?.day,
      25,
    );
  });

  it('says in which session a number was adopted where that is one', () => {
    assert.equal(sessionOfNumber(1), undefined);
    assert.equal(sessionOfNumber(2), undefined);
  });

  it('takes what is added, and tells that it is another', () => {
    const edition = factsEdition();
    addFacts([]);
    assert.equal(factsEdition(), edition);
    addFacts(['G9/4\t19460128\tr']);
    assert.notEqual(factsEdition(), edition);
    assert.deepEqual(cellsOf('G9/4'), ['19460128', 'r']);
  });
});

describe('the table that comes with the product', () => {
  it('takes one byte a character: in two it would be the largest thing in memory', async () => {
    const { table } = await import('../../server/data/resolutions');
    const text = inflateRawSync(Buffer.from(table, 'base64')).toString();
    assert.ok(text.length > 1_000_000);
    assert.doesNotMatch(text, /[^\0-\xFF]/);
    await loadFacts({ anew: true });
    assert.ok(linesHolding('’').length > 10);
  });
});
