// The unit tests as `npm run coverage` runs them: TypeScript is read in another way, which takes longer. Properties try
// many texts with the same lines: they count nothing new and are run by themselves.
const tests = require('./.mocharc.json');

module.exports = {
  ...tests,
  ignore: ['test/property/**'],
  'node-option': [],
  require: ['./scripts/typescript.cjs', ...tests.require],
  timeout: 60000,
};
