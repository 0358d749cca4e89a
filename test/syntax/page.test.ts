import { strict as assert } from 'node:assert';
import { parseResolution } from '../../server/src/syntax/parse';
import { outline } from './outline';

const interrupted = (between: string): string =>
  `The General Assembly,\n\nConvinced that early and complete registration of objects launched builds\n\n${between}\n\nconfidence among States,\n\n1. Decides to act.\n`;

describe('page furniture', () => {
  const pieces = [
    '2 26-17345',
    '26-17345',
    '26-17345 (E) 051026',
    '3',
    '3/12',
    'A/C.1/81/L.4',
    'A/C.1/81/L.4 2',
    '*2617345*',
    '- 2 -',
    'Page 2 of 3',
  ];
  for (const piece of pieces) {
    it(`“${piece}” breaks no paragraph in two`, () => {
      assert.deepEqual(outline(interrupted(piece)), [
        'formula: The General Assembly,',
        'preambular: Convinced that early',
        'operative 1: Decides to act.',
        `furniture: ${piece}`,
      ]);
    });
  }

  it('with a block of notes breaks no paragraph in two', () => {
    const text = interrupted('2 26-17345\n\n¹ See A/AC.105/1279.\n\n² A/81/77.\n\n3');
    const paragraph = parseResolution(text).parts[0]?.sections[0]?.preamble[0];
    assert.equal(
      paragraph?.inline.prose.text,
      'Convinced that early and complete registration of objects launched builds confidence among States,',
    );
    assert.equal(paragraph.blocks.length, 2);
    assert.equal(parseResolution(text).notes.length, 2);
  });

  it('right behind a line breaks no paragraph in two', () => {
    assert.deepEqual(outline(interrupted('').replace('\n\n\n\n', '\n26-17345\n')).slice(1, 3), [
      'preambular: Convinced that early',
      'operative 1: Decides to act.',
    ]);
  });

  it('within an operative paragraph and within an item breaks neither', () => {
    const text =
      'The General Assembly,\n\n1. Requests the Secretary-General to seek the views of States, and to report to\n\n2 26-17345\n\nthe General Assembly:\n\n(a) On what was done under the plan and on the\n\n3\n\nmeans that it took;\n\n2. Decides to act.\n';
    assert.deepEqual(outline(text).slice(1, 4), [
      'operative 1: Requests the Secretary-General',
      '  subparagraph 1 a: On what was',
      'operative 2: Decides to act.',
    ]);
  });

  it('is no masthead: the symbol in front of the text is the document’s', () => {
    const { masthead, furniture } = parseResolution(
      'United Nations\n\nA/C.1/81/L.4\n\nThe General Assembly,\n\nNoting it,\n',
    );
    assert.equal(masthead.symbol, 'A/C.1/81/L.4');
    assert.equal(furniture.length, 0);
  });
});
