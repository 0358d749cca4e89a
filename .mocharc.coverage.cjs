// The unit tests as `npm run coverage` runs them: TypeScript is read in another way, which takes longer.
const tests = require('./.mocharc.json');

module.exports = {
  ...tests,
  'node-option': [],
  require: ['./scripts/typescript.cjs', ...tests.require],
  timeout: 60000,
};
