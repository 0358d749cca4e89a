import { assemblyPractice } from '../../server/src/organs/practice';
import { strict as assert } from 'node:assert';
import { semanticTokens, tokenTypes } from '../../server/src/features/reading/semantic-tokens';
import { defaultSettings } from '../../server/src/lint/settings';
import { createResolutionService } from '../../server/src/service';
import { parseResolution } from '../../server/src/syntax/parse';
import { samples } from '../texts';
import { marked } from './marked';

const service = createResolutionService();
const query = { practice: assemblyPractice, openingPhrases: { preambular: [], operative: [] } } as const;

/** What the tokens say, read back: text and kind. */
function tokensOf(text: string): string[] {
  const { document } = marked(text);
  return service.semanticTokens(document, defaultSettings).map(({ line, character, length, type }) => {
    const range = { start: { line, character }, end: { line, character: character + length } };
    return `${document.getText(range)} | ${tokenTypes[type] ?? '?'}`;
  });
}

describe('semantic tokens', () => {
  it('end with the sponsors, whatever is hidden between them', () => {
    const text =
      'A/C.3/81/L.9\n\nFiji <!-- first -->and *Uruguay*: draft resolution\n\n*The General Assembly*,\n';
    assert.ok(
      tokensOf(text).includes('Fiji <!-- first -->and *Uruguay | sponsors'),
      tokensOf(text).join('\n'),
    );
  });

  it('say what everything is', () => {
    const text = `A/C.3/81/L.9

Fiji and Uruguay: draft resolution

*The General Assembly*,

*Recalling also* its resolution 75/155 of 16 December 2020,[^1]

1. *Calls upon* States, as in paragraph 2 below:

(a) To act;

2. *Decides* to act.

[^1]: See A/81/190.
`;
    assert.deepEqual(tokensOf(text), [
      'A/C.3/81/L.9 | documentSymbol',
      'Fiji and Uruguay | sponsors',
      'The General Assembly | enactingFormula',
      'Recalling also | preambularOpening',
      '75/155 | citation',
      '16 December 2020 | citationDate',
      '[^1] | footnoteIndicator',
      '1. | paragraphNumber',
      'Calls upon | operativeOpening',
      '2 | paragraphReference',
      '(a) | itemLetter',
      '2. | paragraphNumber',
      'Decides | operativeOpening',
      '[^1]: | noteMark',
      'A/81/190 | documentSymbol',
    ]);
  });

  it('know an opening without italics, and one that was wrapped', () => {
    assert.deepEqual(tokensOf('The General Assembly,\n\nTaking note\nwith appreciation of it,\n'), [
      'The General Assembly | enactingFormula',
      'Taking note | preambularOpening',
      'with appreciation | preambularOpening',
    ]);
  });

  it('know an item that a verb in italics opens, and what a title cites', () => {
    const text = `The Security Council,

1. *Decides* that it:

(a) *Requests* a report;

(b) *Arms embargo*

## Section on resolution 2140 (2014)
`;
    assert.deepEqual(tokensOf(text).slice(1), [
      '1. | paragraphNumber',
      'Decides | operativeOpening',
      '(a) | itemLetter',
      'Requests | operativeOpening',
      '(b) | itemLetter',
      'Section on resolution  | sectionTitle',
      '2140 (2014) | citation',
    ]);
  });

  it('stand in order and apart', () => {
    for (const { name, text } of samples()) {
      let end = 0;
      for (const token of semanticTokens(parseResolution(text), query)) {
        assert.ok(token.start >= end && token.end > token.start, name);
        ({ end } = token);
      }
    }
  });

  it('of a range are those of the whole that stand in it', () => {
    const [sample] = samples();
    const resolution = parseResolution(sample?.text ?? '');
    const all = semanticTokens(resolution, query);
    const within = { start: 400, end: 1600 };
    assert.deepEqual(
      semanticTokens(resolution, { ...query, within }),
      all.filter(({ start, end }) => start <= within.end && end >= within.start),
    );
  });

  it('of an empty text are none', () => {
    assert.deepEqual(tokensOf(''), []);
  });
});
