import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getL10nPseudoLocalized } from '@vscode/l10n-dev';
import type {
  CodeAction,
  Command,
  Diagnostic,
  DocumentSymbol,
  Hover,
  MarkupContent,
} from 'vscode-languageserver-protocol/node';
import { rules } from '../../server/src/rules';
import { ensureBuilt } from './built-server';
import { Client, pullClient } from './client';

const root = join(import.meta.dirname, '../..');
const words = JSON.parse(readFileSync(join(root, 'l10n/bundle.l10n.json'), 'utf8')) as Record<string, string>;
const pseudo = Object.fromEntries(
  Object.entries(getL10nPseudoLocalized(words)).map(([key, value]) => [
    key,
    typeof value === 'string' ? value : value.message,
  ]),
);

/** Words of English that are no names; what is quoted, linked to or in italics is the draft's own. */
const english =
  /\b(?:an?|and|are|at|by|for|from|in|is|it|no|not|note|of|on|or|paragraph|text|that|the|this|to|with)\b/;
const hasEnglish = (text: string): boolean =>
  english.test(text.replace(/“[^”]*”|\*[^*]*\*|\]\([^)]*\)|[\w-]+\/[\w-]+/g, ''));
/** The letters of the pseudo-language have accents that no name here has. */
const isTranslated = (text: string): boolean => /[\u0180-\u1eff]/.test(text) && !hasEnglish(text);

describe('another language', () => {
  let client: Client;
  const uri = 'untitled:draft';

  before(async () => {
    ensureBuilt();
    const capabilities = {
      ...pullClient,
      textDocument: {
        ...pullClient.textDocument,
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      },
    };
    client = await Client.start({ capabilities, initializationOptions: { l10n: pseudo } });
  });
  after(() => client.stop());

  async function diagnose(text: string, name = uri): Promise<Diagnostic[]> {
    await client.open(name, text);
    const report = await client.connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri: name },
    });
    return report.items;
  }
  const whole = (text: string) => ({
    start: { line: 0, character: 0 },
    end: { line: text.split('\n').length, character: 0 },
  });

  it('has every finding and every title of a fix in all examples of the rules', async () => {
    const left: string[] = [];
    for (const { id, examples } of rules)
      for (const [i, { wrong }] of examples.wrong.entries()) {
        const name = `untitled:${id}.${i}`;
        const found = await diagnose(wrong, name);
        const actions = (await client.actions(name, whole(wrong))) ?? [];
        const texts = [
          ...found.map(({ message }) => (typeof message === 'string' ? message : message.value)),
          ...actions.map(({ title }) => title),
        ];
        left.push(...texts.filter((text) => !isTranslated(text)));
        await client.close(name);
      }
    assert.deepEqual([...new Set(left)], []);
  }).timeout(60_000);

  it('has every hover, but for names', async () => {
    const text = readFileSync(join(root, 'samples/draft-with-errors.unres'), 'utf8');
    const lines = text.split('\n');
    await diagnose(text);
    const plain = text.replace(/\[\^\d+\]|[*\\]/g, '');
    const isOfDraft = (line: string): boolean => {
      const words = line.replace(/[*\\…\u2003]|\(paragraph .*/g, '').trim();
      return plain.includes(words.slice(4, 40));
    };
    // What a record says a text is about.
    const about = `*${pseudo['About:'] ?? ''}*`;
    const seen = new Set<string>();
    for (const [line, words] of lines.entries())
      for (let character = 0; character < words.length; character += 4) {
        const hover = await client.connection.sendRequest<Hover | null>('textDocument/hover', {
          textDocument: { uri },
          position: { line, character },
        });
        if (hover) seen.add((hover.contents as MarkupContent).value);
      }
    assert.ok(seen.size > 20);
    const left = [...seen]
      .flatMap((markdown) => markdown.split('\n'))
      .filter(
        (line) =>
          !isOfDraft(line) &&
          !/^(?:\*\*.*\*\*|>.*|-+)$/.test(line) &&
          !line.startsWith(about) &&
          hasEnglish(line),
      );
    assert.deepEqual(left, []);
  }).timeout(60_000);

  it('has the outline', async () => {
    const symbols = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    assert.ok(isTranslated(symbols[0]?.name ?? ''), symbols[0]?.name);
    assert.ok(symbols[0]?.children?.every(({ detail }) => detail === undefined || isTranslated(detail)));
  });

  it('has the ways to rebuild a text and why one cannot be gone', async () => {
    const actions = await client.connection.sendRequest<(CodeAction | Command)[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 48, character: 5 }, end: { line: 48, character: 9 } },
      context: { diagnostics: [], only: ['refactor'] },
    });
    assert.ok(actions.length > 3);
    assert.deepEqual(
      actions.map(({ title }) => title).filter((title) => !isTranslated(title)),
      [],
    );
  });
});
