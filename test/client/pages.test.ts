import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contributes } from '../../package.json';

const root = join(import.meta.dirname, '../..');
const read = (page: string): string => readFileSync(join(root, page), 'utf8');

/** Where the links and pictures of a page lead. */
const linksOf = (page: string): string[] =>
  [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, address = '']) => address);

/** The file of the repository that an address on its hosting service shows. */
const shown = (address: string): string | undefined =>
  /^https:\/\/(?:raw\.githubusercontent\.com\/resolint\/resolint|github\.com\/resolint\/resolint\/blob)\/HEAD\/([^#]+)/.exec(
    address,
  )?.[1];

/** `resolint.pause` and what it is if it is not set, as the tables of settings have them. */
const settings = contributes.configuration.flatMap(({ properties }) =>
  Object.entries<{ readonly default: unknown }>(properties).map(([name, { default: value }]) => [
    name,
    value === '' ? 'empty' : `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``,
  ]),
);

describe('the pages', () => {
  for (const page of ['README.md', 'docs/extension.md'])
    it(`${page} has every setting with its default`, () => {
      const rows = [...read(page).matchAll(/^\| `(resolint\.[^`]+)` \| ([^|]+) \|/gm)];
      assert.deepEqual(rows.map(([, name, value]) => [name, value]).sort(), settings.sort());
    });

  it('lead to files that are there', () => {
    const docs = readdirSync(join(root, 'docs')).flatMap((name) =>
      name.endsWith('.md') ? [`docs/${name}`] : [],
    );
    for (const page of ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/rules/README.md', ...docs])
      for (const address of linksOf(page)) {
        const own = /^(?:[a-z]+:|#)/.test(address)
          ? undefined
          : join(dirname(page), address.split('#')[0] ?? '');
        const file = shown(address) ?? own;
        if (file !== undefined) assert.ok(existsSync(join(root, file)), `${page}: ${address}`);
      }
  });

  it('that the editor shows needs no file beside it', () => {
    for (const address of linksOf('docs/extension.md')) assert.match(address, /^https:/, address);
  });
});
