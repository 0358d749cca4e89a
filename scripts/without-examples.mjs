// The examples of a rule are its tests and its page. An editor never shows them, so they stay out of its server.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** An esbuild plugin that empties the `examples` of every rule. */
export const withoutExamples = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]server[\\/]src[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: emptied(path, await readFile(path, 'utf8')),
    }));
  },
};

function emptied(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  let contents = text;
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText(file) === 'examples') {
      const { initializer } = node;
      contents = `${text.slice(0, initializer.getStart(file))}{ wrong: [], right: [] }${text.slice(initializer.end)}`;
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return contents;
}
