import { strict as assert } from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { version } from '../../package.json';

const root = join(__dirname, '../..');

describe('the package of the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'resolint-package-'));
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('installs without a network and works anywhere', function () {
    this.timeout(60_000);
    const script = `import { packageCli } from './scripts/package-cli.mjs';
      console.log(await packageCli(${JSON.stringify(folder)}));`;
    const node = (args: readonly string[]): string =>
      execFileSync(process.execPath, [...args], { cwd: root, encoding: 'utf8' });
    const packed = node(['--input-type=module', '--eval', script]).trim();
    const shell = process.platform === 'win32';
    const install = ['install', '--global', '--offline', '--silent', '--prefix', folder, packed];
    execFileSync('npm', install, { cwd: folder, shell });

    const command = join(folder, shell ? 'resolint.cmd' : 'bin/resolint');
    const run = (...args: string[]) =>
      spawnSync(command, args, {
        cwd: folder,
        encoding: 'utf8',
        shell,
        env: { ...process.env, NO_COLOR: '1' },
      });
    assert.equal(
      run('--version')
        .stdout.trim()
        .split(/[ /]/)
        .find((word) => /^\d/.test(word)),
      version,
    );
    writeFileSync(join(folder, 'draft.unres'), '*Recalling* its resolution 53/70 of 4 December 1999,\n');
    const { status, stdout } = run('check', 'draft.unres');
    assert.equal(status, 1);
    // The tables of facts came along.
    assert.match(stdout, /draft\.unres:1:\d+ .*citation\/date-correct/);
  });
});
