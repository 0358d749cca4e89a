import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintText } from '../../server/src/lint/lint';
import { defaultSettings } from '../../server/src/lint/settings';
import { parseResolution } from '../../server/src/syntax/parse';

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
}

const file = join(import.meta.dirname, '../../snippets/un-resolution.json');
const snippets = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Snippet>>;

/** The text of a snippet with what it proposes; the first of several choices. */
function expanded({ body }: Snippet): string {
  const values = new Map<string, string>();
  return body
    .join('\n')
    .replace(
      /\$\{(\d+)\|([^,|]*)[^|]*\|\}|\$\{(\d+):([^}]*)\}/g,
      (_, choice?: string, first?: string, number?: string, value?: string) => {
        const text = first ?? value ?? '';
        values.set(choice ?? number ?? '', text);
        return text;
      },
    )
    .replace(/\$(\d+)/g, (_, number: string) => values.get(number) ?? '')
    .replaceAll('\\\\', '\\');
}

describe('snippets', () => {
  const named = (words: string): string => {
    const snippet = snippets[words];
    assert.ok(snippet, words);
    return `${expanded(snippet)}\n`;
  };

  for (const organ of [
    'General Assembly',
    'Security Council',
    'Economic and Social Council',
    'Human Rights Council',
  ])
    it(`hold a draft in which nothing is wrong but what waits to be filled in: ${organ}`, () => {
      const text = named(`Draft resolution of the ${organ}`);
      assert.equal(parseResolution(text).organ?.name, organ);
      const found = lintText(text, { settings: defaultSettings }).filter(
        // “Sponsors” is nobody's name.
        ({ severity, rule }) => (severity === 'error' || severity === 'warning') && !rule.includes('sponsor'),
      );
      const told = found.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
      const [title, item] = ['Title of the resolution', 'Title of the agenda item'];
      const recalled = told.find((each) => each.includes(': Recalling* its '));
      assert.ok(recalled);
      assert.deepEqual(
        new Set(told),
        new Set([
          ...(text.includes(title) ? [title, item] : []).map((words) => `leftover/placeholder: ${words}`),
          recalled,
        ]),
      );
    });

  it('hold an amendment that is read as one', () => {
    assert.ok(parseResolution(named('Amendment')).masthead.hasNoBody);
  });

  it('hold notes that are read as notes', () => {
    for (const [name, snippet] of Object.entries(snippets)) {
      if (!name.startsWith('Footnote')) continue;
      const text = `*Noting* it,[^1]\n\n${expanded(snippet)}\n`;
      assert.equal(parseResolution(text).notes.length, 1, name);
      const wrong = lintText(text, { settings: defaultSettings }).filter(({ rule }) =>
        rule.startsWith('footnote/'),
      );
      assert.deepEqual(
        wrong.map(({ rule, message }) => `${rule}: ${message}`),
        [],
        text,
      );
    }
  });

  it('have a prefix of their own', () => {
    const all = Object.values(snippets).flatMap(({ prefix }) => prefix);
    assert.equal(new Set(all).size, all.length);
  });

  it('are those that are described', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/format.md'), 'utf8');
    const [, table = ''] = /## Snippets\n([^]*?)\n## /.exec(page) ?? [];
    const described = [...table.matchAll(/`([a-z-]+)`/g)].map(([, word]) => word);
    assert.deepEqual(
      described.sort(),
      Object.values(snippets)
        .map(({ prefix: [word] }) => word)
        .sort(),
    );
  });
});
