// For `npm run coverage`: TypeScript read as it is written, line by line and without helper functions, so that each
// branch that is counted is one of a source. The tests run in workers of mocha, each of which counts; processes that the
// tests start are not counted, since they run bundles.
const { readFileSync } = require('node:fs');
const { Module } = require('node:module');
const ts = require('typescript');

if (process.env.MOCHA_WORKER_ID !== undefined) {
  delete process.env.NODE_V8_COVERAGE;
  // A worker is told to end and, a second later, to terminate, while it still writes what it has counted.
  process.on('SIGTERM', () => {});
}
process.setSourceMapsEnabled(true);

const compilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  esModuleInterop: true,
  inlineSourceMap: true,
};

// Packages of modules that wait as they load cannot be required; what is imported here is imported indeed.
globalThis.importPackage = (name) => import(name);

Module._extensions['.ts'] = (module, fileName) => {
  const source = readFileSync(fileName, 'utf8')
    .replaceAll('import.meta.dirname', '__dirname')
    .replaceAll(/\bimport\((?='libxml2-wasm)/g, 'globalThis.importPackage(');
  module._compile(ts.transpileModule(source, { fileName, compilerOptions }).outputText, fileName);
};
