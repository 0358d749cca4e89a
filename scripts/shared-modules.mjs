// Large modules that a bundle lends to the parts beside it, which are loaded after it: they need no copies of their own.
import { readFile } from 'node:fs/promises';

/** Each with what it exports; none keeps state. */
const modules = [
  {
    path: 'server/src/language/grammar.ts',
    file: /[\\/]server[\\/]src[\\/]language[\\/]grammar\.ts$/,
    name: 'grammar',
  },
];
const shelf = "globalThis[Symbol.for('resolint.shared')]";

/** What a bundle must have run before its parts are loaded. */
export const lentFiles = modules.map(({ path }) => path);

/** For a bundle: puts what it lends where its parts find it. */
export const lendModules = {
  name: 'lend-modules',
  setup({ onLoad }) {
    for (const { file, name } of modules)
      onLoad({ filter: file }, async ({ path }) => ({
        contents: `${await readFile(path, 'utf8')}\n(${shelf} ??= {}).${name} = ${name};`,
        loader: 'ts',
      }));
  },
};

/** For a part: takes what its bundle lends. */
export const borrowModules = {
  name: 'borrow-modules',
  setup({ onLoad }) {
    for (const { file, name } of modules)
      onLoad({ filter: file }, () => ({ contents: `export const { ${name} } = ${shelf};`, loader: 'js' }));
  },
};
