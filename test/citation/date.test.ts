import { strict as assert } from 'node:assert';
import { printDate, readDates } from '../../server/src/citation/date';

const read = (text: string) => readDates(text).map((date) => `${printDate(date)} ${date.shape}`);

describe('dates', () => {
  it('reads the proper form, with non-breaking spaces too', () => {
    assert.deepEqual(read('on 4 December 1998 and 31\u00A0October 2000'), [
      '4 December 1998 proper',
      '31 October 2000 proper',
    ]);
  });

  it('reads other shapes', () => {
    for (const shape of [
      'October 31, 2000',
      'Oct. 31, 2000',
      '31st October 2000',
      '31st of October, 2000',
      '31 Oct. 2000',
      '31 october 2000',
      '31-October-2000',
      '31/10/2000',
      '10/31/2000',
      '31.10.2000',
      '2000-10-31',
    ]) {
      assert.deepEqual(read(`on ${shape} in Paris`), ['31 October 2000 other'], shape);
    }
  });

  it('does not guess where figures can be read in two ways', () => {
    assert.deepEqual(read('on 04/12/1998'), ['4 December 1998 ambiguous']);
  });

  it('leaves other figures alone', () => {
    for (const other of ['A/64/12/2009', '53/70', 'in December 1998', 'they may 12 2000', '99/99/2000']) {
      assert.deepEqual(read(other), [], other);
    }
  });
});
