import { strict as assert } from 'node:assert';
import { fromDoc } from '../../client/fetch/word/doc';
import { checkChains } from '../../client/fetch/word/compound';
import { patiently } from '../patience';

const size = 512;
const end = -2;

/** An older Word file with this table of sectors in its first sector, and nothing else. */
function compound(table: readonly number[], header: Readonly<Record<number, number>> = {}): Buffer {
  const file = Buffer.alloc(size * 10);
  Buffer.from('D0CF11E0A1B11AE1', 'hex').copy(file);
  file.writeInt16LE(9, 30);
  file.writeInt16LE(6, 32);
  const fields = { 44: 1, 48: 1, 56: 4096, 60: end, 64: 0, 68: end, 72: 0, ...header };
  for (const [place, value] of Object.entries(fields)) file.writeInt32LE(value, Number(place));
  for (let i = 0; i < 109; i++) file.writeInt32LE(i === 0 ? 0 : -1, 76 + i * 4);
  for (let i = 0; i < size / 4; i++) file.writeInt32LE(table[i] ?? -1, size + i * 4);
  return file;
}

describe('an older Word file that is none', () => {
  for (const [name, file, words] of [
    ['sectors in a circle of two', compound([-3, 2, 1]), /in a circle/],
    ['a longer circle', compound([-3, 2, 3, 4, 2]), /in a circle/],
    ['a circle of the short sectors', compound([-3, end, end], { 60: 0, 64: 1 }), /./],
    ['a table of two thousand million sectors', compound([-3], { 44: 2_000_000_000 }), /more than it has/],
    ['a list of tables without end', compound([-3], { 72: 2_000_000_000, 68: 0 }), /more than it has/],
    ['a size that is negative', compound([-3], { 64: -5 }), /more than it has/],
    ['nothing behind its head', Buffer.from('D0CF11E0A1B11AE1', 'hex'), /cut off/],
  ] as const)
    it(`is refused in a sentence, soon: ${name}`, async () => {
      const began = performance.now();
      await assert.rejects(fromDoc(file, 'A/RES/53/70'), words);
      assert.ok(performance.now() - began < patiently(2000));
    });

  it('is not taken for one where its chains end, also in one another', () => {
    checkChains(compound([-3, 2, end, 2, 3]));
  });
});
