// npm run mutation -- server/src/citation server/src/rules/style: changes the code of these folders or files in small
// ways, one at a time, and sees whether a test notices. Without names: the grammar of citations, the rules and lint.
// Words of the rules (messages, summaries, examples) are no code and are left as they are.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';

/** The tests that speak of a part of the code; others only pass through it, and would be run for every change. */
const testsOf = {
  'server/src/citation': ['test/citation/**/*.test.ts', 'test/rules/{cases,examples}.test.ts'],
  'server/src/rules': [
    'test/rules/{cases,examples,punctuation,record,sponsors}.test.ts',
    'test/lint/suppressions.test.ts',
  ],
  'server/src/lint': [
    'test/lint/**/*.test.ts',
    'test/service/{code-actions,diagnostics,disable,fix-all,reading}.test.ts',
    'test/rules/punctuation.test.ts',
  ],
};

const named = process.argv.slice(2);
const places = (named.length > 0 ? named : Object.keys(testsOf)).map((place) => place.replaceAll('\\', '/'));
const tests = Object.entries(testsOf)
  .filter(([part]) => places.some((place) => `${place}/`.startsWith(`${part}/`)))
  .flatMap(([, patterns]) => patterns);
if (tests.length === 0) throw new Error(`Name something in ${Object.keys(testsOf).join(', ')}.`);

await new Stryker({
  mutate: places.map((place) =>
    statSync(place).isDirectory() ? join(place, '**/*.ts').replaceAll('\\', '/') : place,
  ),
  mochaOptions: { spec: [...new Set(tests)] },
}).runMutationTest();
