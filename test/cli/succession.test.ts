import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWord } from '../../server/src/formats/word/read/read';
import { adopted, folder, resolint } from './run';

describe('resolint predecessor, compare, rollover', () => {
  const here = folder({
    'A_RES_79_940.md': adopted,
    'draft.unres': `<!-- resolint-predecessor A/RES/79/940 -->\n\n${adopted.replace('eightieth', 'eighty-first').replace('A/RES/79/940', 'A/80/L.4').replace('# 79/940. ', '# ')}`,
    'same.md': adopted,
    'french.md':
      'A/C.1/80/L.4\n\n# La question de la mer\n\n*L’Assemblée générale*,\n\n*Rappelant* sa résolution 79/12 du 2 décembre 2024 relative à la question de la mer et des îles,\n\n1. *Décide* d’inscrire la question à l’ordre du jour de sa session suivante.\n',
  });
  after(() => {
    here.remove();
  });
  const run = (...args: string[]) => resolint(args, { cwd: here.path });

  it('tells the predecessor of a symbol and of a draft, with its basis', async () => {
    const known = await run('predecessor', 'A/RES/76/58', '--format', 'json');
    assert.deepEqual(
      [known.code, (JSON.parse(known.stdout) as { predecessor: string }).predecessor],
      [0, 'A/RES/75/77'],
    );
    const draft = await run('predecessor', 'draft.unres');
    assert.match(draft.stdout, /Takes up {4}A\/RES\/79\/940.*a line in the draft names it/);
    assert.equal((await run('predecessor', 'A/RES/1/1')).code, 1);
    assert.equal((await run('predecessor', 'nothing.md')).code, 2);
  });

  it('compares two texts, and a draft with the text beside it', async () => {
    const { code, stdout } = await run('compare', 'A_RES_79_940.md', 'draft.unres');
    assert.equal(code, 1);
    assert.match(stdout, /OP1 carried on: −“eightieth” \+“eighty-first”/);
    assert.equal((await run('compare', 'draft.unres')).stdout, stdout);
    assert.equal((await run('compare', 'A_RES_79_940.md', 'same.md')).code, 0);
    assert.equal(
      (JSON.parse((await run('compare', 'draft.unres', '--format', 'json')).stdout) as { version: number })
        .version,
      1,
    );
  });

  it('writes a Word file with tracked changes, and a draft as one', async () => {
    const compared = await run('compare', 'draft.unres', '--format', 'docx', '--out', 'changes.docx');
    assert.equal(compared.code, 1, compared.stderr);
    const { text, original } = readWord(readFileSync(join(here.path, 'changes.docx')));
    assert.ok(original !== undefined && original !== text);
    const made = await run('rollover', 'A_RES_79_940.md', '--session', '80', '--out', 'made.docx');
    assert.equal(made.code, 0, made.stderr);
    assert.match(readWord(readFileSync(join(here.path, 'made.docx'))).text, /at its eighty-first session/);
  });

  it('refuses what cannot be compared', async () => {
    const french = await run('compare', 'same.md', 'french.md');
    assert.equal(french.code, 2);
    assert.match(french.stderr, /is in another language/);
    assert.match((await run('compare', 'same.md', 'draft.unres', '--hide', 'all')).stderr, /Allowed are/);
    assert.match(
      (await run('compare', 'same.md')).stderr,
      /does not tell which text it takes up|there is no text beside it/,
    );
  });

  it('makes a draft, tells what was done, and writes over no file without --force', async () => {
    const made = await run('rollover', 'A_RES_79_940.md', '--session', '80', '--out', 'made.unres');
    assert.equal(made.code, 0, made.stderr);
    assert.match(made.stderr, /^A\/RES\/79\/940 of session 79, carried on to session 80\nMade \(\d+\)\n/);
    const text = readFileSync(join(here.path, 'made.unres'), 'utf8');
    assert.ok(text.includes('A/80/L.[…]') && text.includes('at its eighty-first session'));
    const again = await run('rollover', 'A/RES/79/940', '--session', '80', '--out', 'made.unres');
    assert.equal(again.code, 2);
    assert.match(again.stderr, /is there already/);
    assert.equal((await run('rollover', 'A/RES/79/940', '--out', 'made.unres', '--force')).code, 0);
    const printed = await run('rollover', 'A/RES/79/940', '--log', 'json');
    assert.equal(printed.stdout, text);
    assert.equal((JSON.parse(printed.stderr) as { to: number }).to, 80);
  });

  it('makes none of what it cannot carry on', async () => {
    for (const [args, why] of [
      [['french.md'], /is in French/],
      [['A_RES_79_940.md', '--session', '79'], /name a later session/],
      [['A/RES/78/1'], /no file of this text/],
      [['A_RES_79_940.md', '--session', 'x'], /number of a session/],
    ] as const) {
      const { code, stderr, stdout } = await run('rollover', ...args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, why);
    }
  });
});
