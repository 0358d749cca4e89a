import { strict as assert } from 'node:assert';
import { readCitationLists } from '../../server/src/citation/list';
import { isWithin, quotedSpans } from '../../server/src/text/quotes';

/** Whose resolutions the words say that they are, and how: named at the number, or only spoken of. */
function said(prose: string): string {
  const [list] = readCitationLists(prose);
  assert.ok(list, prose);
  return `${list.organ?.name ?? 'nobody'}${list.attached ? '' : ', spoken of'}${list.own ? ', its own' : ''}`;
}

describe('the body that a list of citations names', () => {
  for (const [prose, expected] of [
    ['General Assembly resolution 53/70', 'General Assembly'],
    ['Assembly resolution 53/70', 'General Assembly'],
    ['Security Council resolution 1325 (2000)', 'Security Council'],
    ['Economic and Social Council resolution 1996/31', 'Economic and Social Council'],
    ['Human Rights Council resolution 5/1', 'Human Rights Council'],
    ['Council resolution 1325 (2000)', 'Security Council'],
    ['Council resolution 1996/31', 'Economic and Social Council'],
    ['Council resolution 5/1', 'Human Rights Council'],
    ['Governing Council decision 2011/12', 'another body'],
    ['Commission on the Status of Women resolution 49/1', 'another body'],
    ['the Security Council’s previous resolutions 1325 (2000) and 1820 (2008)', 'Security Council'],
    ['UNSC resolution 1325', 'Security Council'],
    ['UN GA resolution 53/70', 'General Assembly'],
    ['ECOSOC resolution 1996/31', 'Economic and Social Council'],
    ['HRC resolution 5/1', 'Human Rights Council'],
    ['UNSCR 1325', 'Security Council'],
    ['UNGAR 53/70', 'General Assembly'],
    ['resolution 5/1 of the Human Rights Council', 'Human Rights Council'],
    ['resolution 53/70, adopted by the General Assembly', 'General Assembly'],
    ['resolution 1106 of the Council', 'another body'],
    ['its resolution 53/70', 'nobody, spoken of, its own'],
    ['the report of the Security Council on resolution 53/70', 'Security Council, spoken of'],
    ['the Human Rights Council, in its resolution 5/1', 'Human Rights Council, its own'],
    ['the Security Council met; resolution 53/70', 'nobody, spoken of'],
    ['resolution 53/70', 'nobody, spoken of'],
  ] as const)
    it(`in “${prose}” is: ${expected}`, () => {
      assert.equal(said(prose), expected);
    });
});

describe('quotations', () => {
  const quoted = (prose: string): string[] =>
    quotedSpans(prose).map(({ start, end }) => prose.slice(start, end));

  it('go from a mark to the one that closes it', () => {
    assert.deepEqual(quoted('a “b” c "d" e «f» g'), ['“b”', '"d"', '«f»']);
    assert.deepEqual(quoted('“a "b" c»” d'), ['“a "b" c»”']);
    assert.deepEqual(quoted('” a » b'), []);
  });

  it('go on to the end where a curly one is not closed; a straight one may be an inch', () => {
    assert.deepEqual(quoted('a “b c'), ['“b c']);
    assert.deepEqual(quoted('a «b c'), ['«b c']);
    assert.deepEqual(quoted('a "b c'), []);
  });

  it('hold the places between their marks', () => {
    const prose = 'a “b” c “d” e “f”';
    const spans = quotedSpans(prose);
    const within = [...prose].map((_, i) => isWithin(spans, i));
    const inside = [...prose].map((_, i) => spans.some(({ start, end }) => start <= i && i < end));
    assert.deepEqual(within, inside);
    assert.equal(isWithin([], 3), false);
  });
});
