import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Pattern {
  readonly pattern: string;
  readonly flags?: string;
}

interface Configuration {
  readonly brackets: readonly (readonly [string, string])[];
  readonly wordPattern: Pattern;
  readonly onEnterRules: readonly {
    readonly beforeText: Pattern;
    readonly action: { readonly appendText?: string };
  }[];
}

interface Manifest {
  readonly contributes: { readonly languages: readonly { readonly firstLine?: string }[] };
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../..', name), 'utf8'));
const { brackets, wordPattern, onEnterRules } = read('language-configuration.json') as Configuration;
const expression = ({ pattern, flags = '' }: Pattern): RegExp => new RegExp(pattern, flags);

describe('the language in an editor', () => {
  it('takes numbers, symbols and names for words', () => {
    const word = new RegExp(wordPattern.pattern, `${wordPattern.flags ?? ''}g`);
    const words = (text: string): string[] => text.match(word) ?? [];
    assert.deepEqual(words('*Recalling* its resolutions 53/70, S-10/2 and ES-10/15,[^1]'), [
      ...['Recalling', 'its', 'resolutions', '53/70', 'S-10/2', 'and', 'ES-10/15', '1'],
    ]);
    assert.deepEqual(words('A/C.3/81/L.12/Rev.1; A/79/302-S/2024/600.'), [
      'A/C.3/81/L.12/Rev.1',
      'A/79/302-S/2024/600',
    ]);
    assert.deepEqual(words('Côte d’Ivoire, self-determination (2000)'), [
      ...['Côte', 'd’Ivoire', 'self-determination', '2000'],
    ]);
  });

  it('takes no apostrophe for a bracket', () => {
    assert.ok(brackets.flat().every((mark) => mark !== '’'));
  });

  it('goes on with a bulleted list where a paragraph of it ends', () => {
    const appended = (line: string): string | undefined =>
      onEnterRules.find(({ beforeText }) => expression(beforeText).test(line))?.action.appendText;
    assert.equal(appended('- 1. *Decides* to act;'), '- ');
    assert.equal(appended('   - (a) To act;'), '- ');
    assert.equal(appended('1. *Decides* to act;'), undefined);
    assert.equal(appended('- not yet at an end'), undefined);
  });

  it('knows a resolution without an ending by its first line', () => {
    const { contributes } = read('package.json') as Manifest;
    const firstLine = contributes.languages.find((it) => it.firstLine)?.firstLine;
    const opens = (line: string): boolean => new RegExp(firstLine ?? '(?!)').test(line);
    for (const line of [
      '<!-- cover -->',
      'United Nations A/C.3/81/L.12',
      '*The General Assembly*,',
      'The Security Council',
    ])
      assert.ok(opens(line), line);
    for (const line of ['United Nations day', 'The General Assembly met in New York.', '# Notes'])
      assert.ok(!opens(line), line);
  });
});
