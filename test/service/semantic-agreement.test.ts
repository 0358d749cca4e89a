import { assemblyPractice } from '../../server/src/organs/practice';
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index.js';
import { semanticTokens, tokenTypes } from '../../server/src/features/reading/semantic-tokens';
import { parseResolution } from '../../server/src/syntax/parse';
import { splitLines } from '../../server/src/text/lines';
import { realTexts, samples } from '../texts';
import { compareColours } from './colours';

const root = join(import.meta.dirname, '../..');

interface Manifest {
  readonly contributes: {
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly [{ readonly scopes: Readonly<Record<string, readonly string[]>> }];
  };
}

const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const { scopes } = contributes.semanticTokenScopes[0];

const scopeName = 'text.un-resolution';
const path = join(root, 'syntaxes/un-resolution.tmLanguage.json');
const readGrammar = () => createRegistry([{ path, scopeName }]).loadGrammar(scopeName);

describe('the colours', () => {
  it('are declared for every kind of token', () => {
    assert.deepEqual(
      contributes.semanticTokenTypes.map(({ id }) => id),
      tokenTypes,
    );
    assert.deepEqual(Object.keys(scopes), [...tokenTypes]);
  });

  it('stay when the server takes over from the grammar', async () => {
    const grammar = await readGrammar();
    assert.ok(grammar);
    for (const { name, text } of samples()) {
      const tokens: { start: number; end: number; scopes: string[] }[] = [];
      let state = null;
      for (const { start, end } of splitLines(text)) {
        const line = grammar.tokenizeLine(text.slice(start, end), state);
        state = line.ruleStack;
        for (const token of line.tokens)
          tokens.push({ start: start + token.startIndex, end: start + token.endIndex, scopes: token.scopes });
      }
      const query = {
        practice: assemblyPractice,
        openingPhrases: { preambular: [], operative: [] },
      } as const;
      for (const { type, start, end } of semanticTokens(parseResolution(text), query)) {
        // A grammar tells session and number apart, and knows no title without a mark.
        const wanted = (scopes[type] ?? []).map((scope) => scope.replace(/-number|\.un-resolution/g, ''));
        const found = tokens
          .filter((token) => token.start < end && token.end > start)
          .flatMap((token) => token.scopes);
        assert.ok(
          type === 'sectionTitle' ||
            wanted.some((scope) =>
              found.some((one) => one.includes(scope.replace('constant.numeric.citation', 'citation'))),
            ),
          `${name}: “${text.slice(start, end)}” is ${type} and in the grammar ${[...new Set(found)].join(' ')}`,
        );
      }
    }
  });

  it('of published texts are the same in 99.9 % of the characters', async function () {
    this.timeout(60_000);
    const texts = realTexts();
    if (texts.length === 0) {
      console.log('      no published texts beside the repository');
      this.skip();
    }
    const grammar = await readGrammar();
    assert.ok(grammar);
    const counts = texts.map(({ text }) => compareColours(grammar, text));
    const sum = (kinds: readonly string[], of: 'same' | 'differ'): number =>
      counts
        .flatMap((kindsOf) => kinds.map((kind) => kindsOf.get(kind)?.[of] ?? 0))
        .reduce((a, b) => a + b, 0);
    const share = (...kinds: string[]): number =>
      sum(kinds, 'same') / (sum(kinds, 'same') + sum(kinds, 'differ'));
    const kinds = [...new Set(counts.flatMap((kindsOf) => [...kindsOf.keys()]))];
    assert.deepEqual(
      kinds.toSorted(),
      ['citation', 'citationDate', 'footnoteIndicator', 'opening', 'paragraphNumber'].toSorted(),
    );
    const shown = (value: number): string => `${(value * 100).toFixed(3)} %`;
    const all = share(...kinds);
    const total = sum(kinds, 'same') + sum(kinds, 'differ');
    console.log(`      ${texts.length} texts, ${total} characters: ${shown(all)} the same`);
    console.log(`      ${kinds.map((kind) => `${kind} ${shown(share(kind))}`).join(', ')}`);
    assert.ok(all >= 0.999, shown(all));
    for (const kind of kinds) assert.ok(share(kind) >= 0.997, `${kind}: ${shown(share(kind))}`);
  });
});
