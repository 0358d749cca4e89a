// How long the client takes to load and to activate, in milliseconds: its own code, in a window in which nothing is open.
// What it asks of VS Code is answered by nothing at all.
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const nothing = new Proxy(class {}, {
  get(target, name) {
    if (name === 'prototype') return target.prototype;
    if (name === Symbol.iterator) return [][Symbol.iterator].bind([]);
    if (name === Symbol.toPrimitive) return () => '';
    // A promise that nothing waits for.
    return name === 'then' ? undefined : nothing;
  },
  apply: () => nothing,
  construct: () => nothing,
});
const load = Module._load;
Module._load = (name, ...rest) => (name === 'vscode' ? nothing : load(name, ...rest));

const context = {
  subscriptions: [],
  extensionUri: nothing,
  globalStorageUri: nothing,
  asAbsolutePath: (path) => join(root, path),
};
const start = performance.now();
require(join(root, 'dist/client.js')).activate(context);
process.stdout.write(String(performance.now() - start));
