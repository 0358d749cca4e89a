import assert from 'node:assert/strict';
import { countIn } from '../../server/src/formats/word/read/counting';

describe('a number as Word counts', () => {
  for (const [way, numbers] of Object.entries({
    decimal: { 0: '0', 7: '7' },
    decimalZero: { 7: '07', 12: '12' },
    upperRoman: { 4: 'IV', 19: 'XIX' },
    lowerRoman: { 9: 'ix' },
    lowerLetter: { 1: 'a', 26: 'z', 27: 'aa', 53: 'aaa' },
    upperLetter: { 28: 'BB' },
    russianLower: { 2: 'б' },
    russianUpper: { 3: 'В' },
    hindiNumbers: { 10: '१०' },
    decimalFullWidth: { 42: '４２' },
    chineseCounting: { 1: '一', 10: '十', 11: '十一', 20: '二十', 21: '二十一', 105: '一〇五' },
    ideographDigital: { 21: '二一' },
    bullet: { 3: '' },
    none: { 3: '' },
  }))
    it(`in the way ${way}`, () => {
      for (const [n, label] of Object.entries(numbers)) assert.equal(countIn(way, Number(n)), label, n);
    });

  it('is a figure if it is below one, and not known in another way', () => {
    assert.equal(countIn('lowerLetter', 0), '0');
    assert.equal(countIn('upperRoman', -2), '-2');
    assert.equal(countIn('cardinalText', 1), undefined);
    assert.equal(countIn('toString', 1), undefined);
  });
});
