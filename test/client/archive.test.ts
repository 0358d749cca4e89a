import { strict as assert } from 'node:assert';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { wordToText } from '../../client/fetch/word';
import { understated } from '../archives';
import { docx, lighthouses, paragraph, run } from './word-files';
import { patiently } from '../patience';

const formula = paragraph(run('The General Assembly,'));

/** A Word file with further parts, or others in their place. */
function withParts(file: Buffer, parts: Readonly<Record<string, Uint8Array>>): Buffer {
  return Buffer.from(zipSync({ ...unzipSync(file), ...parts }));
}

describe('an archive that is no document', () => {
  const hostile: Readonly<Record<string, [() => Buffer, RegExp]>> = {
    'a part of 120 MB': [
      () => withParts(lighthouses(), { 'word/document.xml': new Uint8Array(120_000_000) }),
      /larger than 25 MB inflated/,
    ],
    'a part of 120 MB that says it has ten bytes': [
      () => understated(withParts(lighthouses(), { 'word/document.xml': new Uint8Array(120_000_000) })),
      /larger than 25 MB inflated/,
    ],
    'many parts of 20 MB': [
      () =>
        withParts(
          lighthouses(),
          Object.fromEntries(
            Array.from({ length: 6 }, (_, i) => [`word/a${i}.xml`, new Uint8Array(20_000_000)]),
          ),
        ),
      /larger than 25 MB inflated/,
    ],
    '50,000 parts': [
      () =>
        withParts(
          lighthouses(),
          Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`x/${i}`, new Uint8Array()])),
        ),
      /more than 1000 parts/,
    ],
    '100,000 paragraphs': [
      () => docx({ body: formula + '<w:p/>'.repeat(100_000) }),
      /more than 10000 paragraphs/,
    ],
    'a million elements': [
      () => docx({ body: `<w:p>${'<w:r/>'.repeat(1_000_000)}</w:p>` }),
      /more than 500000 elements/,
    ],
    'tables in one another': [
      () =>
        docx({ body: `${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}${'</w:tc></w:tr></w:tbl>'.repeat(20_000)}` }),
      /more than 100 deep/,
    ],
    'entities of its own': [
      () =>
        withParts(lighthouses(), {
          'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>'),
        }),
      /declares a type of document/,
    ],
  };
  for (const [name, [make, words]] of Object.entries(hostile))
    it(`is refused in a sentence, soon: ${name}`, async () => {
      const bytes = make();
      const [began, memory] = [performance.now(), process.memoryUsage().rss];
      await assert.rejects(wordToText(bytes, 'A/RES/53/70'), words);
      const took = performance.now() - began;
      assert.ok(took < patiently(2000), `${took} ms`);
      assert.ok(process.memoryUsage().rss - memory < 200_000_000);
    }).timeout(60_000);

  it('leaves one that is a document what it is, pictures aside', async () => {
    const file = lighthouses();
    const text = await wordToText(file, 'A/RES/53/70');
    const illustrated = withParts(file, { 'word/media/image1.png': new Uint8Array(30_000_000) });
    assert.equal(await wordToText(illustrated, 'A/RES/53/70'), text);
    assert.match(strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array()), /<w:p>/);
  });

  it('is read within ten seconds where it has as much as a document may', async () => {
    const body = formula + paragraph(run('Recalling ', { italic: true }), run('its words,')).repeat(9900);
    const began = performance.now();
    assert.ok((await wordToText(docx({ body }), 'A/RES/53/70')).length > 100_000);
    assert.ok(performance.now() - began < patiently(10_000), `${performance.now() - began} ms`);
  }).timeout(60_000);
});
