// What LibreOffice makes of Word files, if it is on this machine: npm run test:libreoffice
//   LIBREOFFICE=/opt/libreoffice/program/soffice   another one than that on the path
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const names = [process.env.LIBREOFFICE, 'soffice', 'libreoffice'].filter(Boolean);
if (names.every((name) => spawnSync(name, ['--version']).status !== 0)) {
  console.log(
    'LibreOffice is not on this machine, and nothing was tested. On Debian: apt install libreoffice-writer-nogui',
  );
  process.exit(0);
}
if (spawnSync('pdftotext', ['-v']).status !== 0)
  console.log(
    'pdftotext is not on this machine, and where words are printed is not tested. On Debian: apt install poppler-utils fonts-liberation',
  );
const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
const suites = ['suite', 'print-suite'].map((name) => join(root, `test/libreoffice/${name}.ts`));
const options = ['--no-config', '--node-option', 'import=tsx', '--timeout', '600000'];
const { status } = spawnSync(process.execPath, [mocha, ...options, ...suites], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
