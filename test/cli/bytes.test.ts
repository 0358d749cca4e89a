import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, resolint, wrong } from './run';

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('bytes that are not quite text', () => {
  let here: ReturnType<typeof folder>;
  afterEach(() => {
    here.remove();
  });

  for (const [name, bytes] of Object.entries({
    'half a character of UTF-16 at the end': Buffer.concat([utf16(wrong), Buffer.from([0x41])]),
    'the first half of a pair of UTF-16': utf16(wrong.replace('act', '\uD800 act')),
    'the second half of a pair of UTF-16': utf16(wrong.replace('act', '\uDC00 act')),
    'half a pair in UTF-16 of the other order': utf16(wrong.replace('act', '\uD800 act')).swap16(),
    'a byte of another encoding': Buffer.from(wrong.replace('act', 'éct'), 'latin1'),
  }))
    it(`are read around, and not written: ${name}`, async () => {
      here = folder({ 'a.unres': bytes });
      assert.match((await resolint(['check', 'a.unres'], { cwd: here.path })).stdout, /^a\.unres:3:53 error/);
      const { code, stdout, stderr } = await resolint(['fix', 'a.unres'], { cwd: here.path });
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /a\.unres: has bytes that are not UTF-(?:8|16) and was left as it is/);
      assert.deepEqual(readFileSync(join(here.path, 'a.unres')), bytes);
    });

  it('are named where they are UTF-32, which begins like UTF-16', async () => {
    const units = [...`\uFEFF${wrong}`].map((character) => character.codePointAt(0) ?? 0);
    here = folder({ 'a.unres': Buffer.from(new Uint32Array(units).buffer) });
    const { code, stderr } = await resolint(['check', 'a.unres'], { cwd: here.path });
    assert.equal(code, 2);
    assert.match(stderr, /a\.unres: is not in UTF-8/);
  });
});
