// The properties, as `npm run test:properties` runs them: without counting, which makes them slower and tells nothing.
module.exports = { ...require('./.mocharc.json'), spec: ['test/property/**/*.test.ts'] };
