// The properties alone, as `npm run test:properties` runs them: with THOROUGH=1 on all of their texts.
module.exports = { ...require('./.mocharc.json'), spec: ['test/property/**/*.test.ts'] };
