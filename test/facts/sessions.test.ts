import { strict as assert } from 'node:assert';
import { yearOfCouncilResolution } from '../../server/src/facts/security-council';
import { isInside, sessionOn, sessionWindow } from '../../server/src/facts/sessions';

describe('sessions', () => {
  const inside = (
    series: 'regular' | 'S' | 'ES',
    session: number,
    day: number,
    month: number,
    year: number,
  ) => {
    const window = sessionWindow(series, session);
    return window && isInside(window, { day, month, year });
  };

  it('of the General Assembly run from September to September', () => {
    assert.equal(inside('regular', 53, 4, 12, 1998), true);
    assert.equal(inside('regular', 59, 13, 9, 2005), true);
    assert.equal(inside('regular', 31, 10, 12, 1967), false);
    assert.equal(inside('regular', 1, 24, 1, 1946), true);
  });

  it('of the special kinds have days of their own, and one may be open', () => {
    assert.equal(inside('S', 6, 1, 5, 1974), true);
    assert.equal(inside('ES', 10, 20, 7, 2004), true);
    assert.equal(inside('ES', 11, 2, 3, 2002), false);
    assert.equal(sessionWindow('S', 99), undefined);
  });

  it('of the special kinds may have ended up to three days later than is known', () => {
    // The sixth closed on 2 May 1974.
    assert.equal(inside('S', 6, 5, 5, 1974), true);
    assert.equal(inside('S', 6, 6, 5, 1974), false);
    assert.equal(sessionWindow('S', 6)?.closed, 19740502);
  });

  it('can be told from a day', () => {
    assert.equal(sessionOn({ day: 4, month: 12, year: 1998 }), 53);
    assert.equal(sessionOn({ day: 30, month: 6, year: 2021 }), 75);
  });
});

describe('numbers of the Security Council', () => {
  it('tell their year', () => {
    for (const [number, year] of [
      [1, 1946],
      [242, 1967],
      [687, 1991],
      [1284, 1999],
      [1285, 2000],
      [1325, 2000],
      [1373, 2001],
      [2250, 2015],
    ] as const) {
      assert.equal(yearOfCouncilResolution(number), year);
    }
    assert.equal(yearOfCouncilResolution(0), undefined);
    assert.equal(yearOfCouncilResolution(9000), undefined);
  });
});
