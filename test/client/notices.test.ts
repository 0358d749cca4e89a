import { strict as assert } from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dependencies, devDependencies } from '../../package.json';
import { ensureBuilt } from '../protocol/built-server';

const dist = join(import.meta.dirname, '../../dist');

/** Packages that no source map names: something of one is in a table, another brings maps of its own. */
const notInMaps = ['@cspell/dict-en-gb-mit', 'saxes'];

/** The packages in the bundles, read from their source maps, and those that are not in them. */
function bundled(): string[] {
  const maps = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js.map'),
  );
  const sources = maps.flatMap(
    (name) => (JSON.parse(readFileSync(join(dist, name), 'utf8')) as { sources: string[] }).sources,
  );
  const names = sources.flatMap(
    (source) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [],
  );
  return [...new Set([...names, ...notInMaps])].sort();
}

describe('what ships of other packages', () => {
  before(ensureBuilt);

  it('is named in the notices, with the text of its licence', () => {
    const notices = readFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), 'utf8').split(/\n-{80}\n/);
    const names = bundled();
    assert.ok(names.includes('saxes') && names.includes('vscode-languageserver'));
    for (const name of names) {
      const notice = notices.find((text) => text.trim().startsWith(`${name} `));
      assert.ok(notice, `${name} is bundled and not named`);
      assert.match(notice, /permi(?:ssion|tted)|redistribut|Apache License|CC0|Unlicense/i, name);
    }
  });

  it('is in `dependencies`, where an audit looks, and nothing else is', () => {
    const named = Object.keys({ ...dependencies, ...devDependencies });
    assert.deepEqual(
      Object.keys(dependencies).sort(),
      bundled().filter((name) => named.includes(name)),
    );
  });
});
