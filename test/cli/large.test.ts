import { strict as assert } from 'node:assert';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, mended, resolint, wrong } from './run';
import { patiently } from '../patience';

const sentence = (name: string): string =>
  `resolint: ${name}: is larger than 12 MB; cut it into files of one resolution each\n`;

describe('a draft that is larger than any', () => {
  let here: ReturnType<typeof folder>;
  beforeEach(() => (here = folder({ 'a.unres': wrong, 'b.unres': wrong })));
  afterEach(() => {
    here.remove();
  });

  it('ends in a sentence, soon and before it is read, and the others are checked and mended', async () => {
    truncateSync(join(here.path, 'a.unres'), 99_000_000);
    const began = performance.now();
    const checked = await resolint(['check', '.'], { cwd: here.path });
    assert.ok(performance.now() - began < patiently(5000));
    assert.deepEqual([checked.code, checked.stderr], [2, sentence('a.unres')]);
    assert.match(checked.stdout, /^b\.unres:3:53 error/);
    const fixed = await resolint(['fix', '.', '--stdout'], { cwd: here.path });
    assert.deepEqual([fixed.code, fixed.stdout, fixed.stderr], [2, mended, sentence('a.unres')]);
  });

  it('ends in a sentence where it comes through a pipe', async () => {
    const began = performance.now();
    const { code, stderr } = await resolint(['check', '-'], {
      cwd: here.path,
      input: Buffer.alloc(99_000_000, 'a'),
    });
    assert.ok(performance.now() - began < patiently(5000));
    assert.deepEqual([code, stderr], [2, sentence('<stdin>')]);
  });

  it('is checked and mended in a thread as it would be without', async () => {
    const paragraph =
      '*Recalling* its resolution 53/70 of 5 December 1998 on the report of 5 december 1998,\n\n';
    const few = `*The General Assembly*,\n\n${paragraph}*Decides* to act.\n`;
    const many = `*The General Assembly*,\n\n${paragraph.repeat(9_000)}*Decides* to act.\n`;
    writeFileSync(join(here.path, 'a.unres'), few);
    writeFileSync(join(here.path, 'b.unres'), many);
    const [short, long] = await Promise.all(
      ['a.unres', 'b.unres'].map((name) => resolint(['check', name], { cwd: here.path })),
    );
    const found = (report = ''): string[] => report.match(/^\S+:3:.*$/gm)?.map((line) => line.slice(7)) ?? [];
    assert.ok(found(short?.stdout).length > 1);
    assert.deepEqual(found(long?.stdout), found(short?.stdout));
    const fixed = await resolint(['fix', 'b.unres', '--stdout'], { cwd: here.path });
    assert.equal(fixed.code, 0);
    assert.ok(!fixed.stdout.includes('december'));
  }).timeout(120_000);
});
