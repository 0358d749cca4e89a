// npm run mutation -- server/src/citation server/src/rules/style: changes the code of these folders or files in small
// ways, one at a time, and sees whether a test notices. Without names: the grammar of citations, the rules and lint.
// Words of the rules (messages, summaries, examples) are no code and are left as they are.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

const named = process.argv.slice(2);
const places = named.length > 0 ? named : ['server/src/citation', 'server/src/rules', 'server/src/lint'];
const patterns = places.map((place) =>
  statSync(place).isDirectory() ? join(place, '**/*.ts').replaceAll('\\', '/') : place,
);
const { status } = spawnSync(
  process.execPath,
  [
    join('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js'),
    'run',
    '--mutate',
    patterns.join(','),
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
