import { readdirSync, readFileSync } from 'node:fs';

const folder = 'server/src/rules';

/** The source of `rules/index.ts`: every rule that a file in a group's folder declares, by group and name. */
export function ruleIndex(): string {
  const rules = groups().flatMap((group) =>
    readdirSync(`${folder}/${group}`)
      .sort()
      .map((file) => readRule(group, file)),
  );
  return `${[
    '// Made from the folders of this one by `npm run generate`.',
    ...rules.map(({ name, path }) => `import { ${name} } from './${path}';`),
    "import type { Rule } from './rule';",
    '',
    '/** Every rule, in the order of the documentation. */',
    'export const rules: readonly Rule[] = [',
    ...rules.map(({ name }) => `  ${name},`),
    '];',
  ].join('\n')}\n`;
}

const groups = (): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The name under which a file exports its rule. A file holds one rule, whose id is its place. */
function readRule(group: string, file: string): { readonly name: string; readonly path: string } {
  const path = `${group}/${file.replace(/\.ts$/, '')}`;
  const text = readFileSync(`${folder}/${path}.ts`, 'utf8');
  const names = [...text.matchAll(/^export const (\w+) = defineRule\(/gm)].map(([, name = '']) => name);
  const [name] = names;
  if (name === undefined || names.length > 1)
    throw new Error(
      `${folder}/${path}.ts declares ${names.length} rules; it must export one made with defineRule`,
    );
  if (!text.includes(`id: '${path}'`))
    throw new Error(`The rule of ${folder}/${path}.ts must have the id '${path}'`);
  return { name, path };
}
