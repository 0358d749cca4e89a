import { strict as assert } from 'node:assert';
import { isCalendarDate, monthNumber, printDate, readDates } from '../../server/src/citation/date';
import { plainly } from '../../server/src/text/spaces';

const read = (text: string) => readDates(text).map((date) => `${printDate(date)} ${date.shape}`);

describe('dates', () => {
  it('reads the proper form, with non-breaking spaces too', () => {
    assert.deepEqual(read(plainly('on 4 December 1998 and 31\u00A0October 2000')), [
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

  it('leaves figures alone that are no day or no month', () => {
    for (const other of ['on 2000-13-01', 'on 2000-00-01', 'on 2000-10-32', 'on 32/32/2000'])
      assert.deepEqual(read(other), [], other);
    assert.deepEqual(read('on 2000-12-31 and 2000-01-01'), [
      '31 December 2000 other',
      '1 January 2000 other',
    ]);
  });

  it('reads figures that are the same in both ways', () => {
    assert.deepEqual(read('on 10/10/2000'), ['10 October 2000 other']);
  });

  it('reads no date within another', () => {
    assert.deepEqual(read('on 4 December 1998, 5 December 1999'), [
      '4 December 1998 proper',
      '5 December 1999 proper',
    ]);
    assert.deepEqual(read('on 31 October 31, 2000'), ['31 October 2000 other']);
  });

  it('knows months by their names', () => {
    assert.equal(monthNumber('Sept.'), 9);
    assert.equal(monthNumber('JANUARY'), 1);
    assert.equal(monthNumber('De'), undefined);
    assert.equal(monthNumber('Xyz'), undefined);
  });

  it('knows which days there are', () => {
    const isDay = (day: number, month: number, year: number) => isCalendarDate({ day, month, year });
    assert.equal(isDay(30, 11, 2010), true);
    assert.equal(isDay(31, 12, 2010), true);
    assert.equal(isDay(1, 1, 2010), true);
    for (const [day, month] of [
      [31, 11],
      [0, 11],
      [1, 0],
      [1, 13],
    ] as const)
      assert.equal(isDay(day, month, 2010), false);
    assert.equal(isDay(29, 2, 2000), true);
    assert.equal(isDay(29, 2, 1900), false);
  });
});
