// npm run mutation -- server/src/citation server/src/rules/style: changes the code of these folders or files in small
// ways, one at a time, and sees whether a test notices. Without names: all the rooms below, which takes hours.
// Words of the rules (messages, summaries, examples) are no code and are left as they are.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';

const tests = (folder, ...names) => names.map((name) => `test/${folder}/${name}.test.ts`);

/** The tests that speak of a part of the code; others only pass through it, and would be run for every change. */
const testsOf = {
  'server/src/text': [...tests('text', '*'), ...tests('syntax', '*')],
  'server/src/syntax': [...tests('syntax', '*'), ...tests('service', 'versions'), ...tests('rules', 'cases')],
  'server/src/citation': [...tests('citation', '*'), ...tests('rules', 'cases', 'examples')],
  'server/src/model': [
    ...tests('model', '*'),
    ...tests('rules', 'cases', 'examples', 'numbering', 'sponsors'),
  ],
  'server/src/rules': [
    ...tests('rules', 'cases', 'examples', 'punctuation', 'record', 'sponsors'),
    ...tests('lint', 'suppressions'),
  ],
  'server/src/lint': [
    ...tests('lint', '*'),
    ...tests('service', 'code-actions', 'diagnostics', 'disable', 'fix-all', 'reading'),
    ...tests('rules', 'punctuation'),
  ],
  'server/src/features': tests('service', '*'),
};

const named = process.argv.slice(2);
const places = (named.length > 0 ? named : Object.keys(testsOf)).map((place) => place.replaceAll('\\', '/'));
const spec = Object.entries(testsOf)
  .filter(([part]) => places.some((place) => `${place}/`.startsWith(`${part}/`)))
  .flatMap(([, files]) => files);
if (spec.length === 0) throw new Error(`Name something in ${Object.keys(testsOf).join(', ')}.`);

await new Stryker({
  mutate: places.map((place) =>
    statSync(place).isDirectory() ? join(place, '**/*.ts').replaceAll('\\', '/') : place,
  ),
  mochaOptions: { spec: [...new Set(spec)] },
}).runMutationTest();
