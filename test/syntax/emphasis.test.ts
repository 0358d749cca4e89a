import { strict as assert } from 'node:assert';
import { parseResolution } from '../../server/src/syntax/parse';
import { firstProse } from './outline';

/** What is emphasised in the first paragraph: `i` for italics, `b` for bold, then the words. */
function emphasised(text: string): string[] {
  const inline = parseResolution(text).paragraphs[0]?.inline;
  return (inline?.emphases ?? []).map(
    ({ italic, strong, start, end }) =>
      `${italic ? 'i' : ''}${strong ? 'b' : ''} ${inline?.prose.text.slice(start, end) ?? ''}`,
  );
}

describe('emphasis', () => {
  const forms: [string, string[]][] = [
    ['*Recalling* its resolution,', ['i Recalling']],
    ['_Recalling_ its resolution,', ['i Recalling']],
    ['**Recalling** its resolution,', ['b Recalling']],
    ['__Recalling__ its resolution,', ['b Recalling']],
    ['***Recalling*** its resolution,', ['ib Recalling']],
    ['<i>Recalling</i> its resolution,', ['i Recalling']],
    ['<em>Recalling</em> its resolution,', ['i Recalling']],
    ['<I>Recalling</I> its resolution,', ['i Recalling']],
    ['<u>Recalling</u> its resolution,', [' Recalling']],
    ['<ins>Recalling</ins> its resolution,', [' Recalling']],
    ['<u>*Recalling*</u> its resolution,', ['i Recalling', ' Recalling']],
    ['<b>Recalling</b> its resolution,', ['b Recalling']],
    ['1. *Takes note* of the *Treaty Series*;', ['i Takes note', 'i Treaty Series']],
    ['*Recalling\nalso* its resolution,', ['i Recalling also']],
    ['*Taking note *of the report,', ['i Taking note ']],
    ['Recalling its resolution,', []],
    ['Recalling \\*its\\* resolution,', []],
    ['Recalling snake_case_names and 2 * 3 * 4,', []],
    ['*Recalling its resolution,', []],
    ['', []],
  ];
  for (const [text, expected] of forms) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(emphasised(text), expected);
    });
  }

  it('leaves the words without their marks', () => {
    assert.equal(
      firstProse('*Recalling* <em>also</em> \\*its\\* **resolution**,'),
      'Recalling also *its* resolution,',
    );
  });

  it('takes a mark without its fellow as text', () => {
    assert.equal(firstProse('*Recalling its resolution,'), '*Recalling its resolution,');
    assert.equal(firstProse('Recalling</i> its resolution,'), 'Recalling</i> its resolution,');
  });
});
