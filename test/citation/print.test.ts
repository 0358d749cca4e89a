import {
  anotherBody,
  economicAndSocialCouncil,
  generalAssembly,
  humanRightsCouncil,
  securityCouncil,
} from '../../server/src/organs/organ';
import { strict as assert } from 'node:assert';
import {
  lettersOf,
  linkTo,
  printDesignation,
  printSymbol,
  readSymbols,
  symbolsOf,
  type Designation,
} from '../../server/src/citation/symbol';
import { readCitationLists } from '../../server/src/citation/list';

const ga = generalAssembly;

describe('a designation is printed', () => {
  for (const [designation, organ, symbol, cited] of [
    [{ form: 'session', number: 70, session: 53 }, ga, 'A/RES/53/70', '53/70'],
    [{ form: 'session', number: 270, session: 57, letter: 'B' }, ga, 'A/RES/57/270 B', '57/270 B'],
    [{ form: 'roman', number: 2200, session: 21, letter: 'A' }, ga, 'A/RES/2200(XXI)A', '2200 A (XXI)'],
    [{ form: 'roman', number: 377, session: 5 }, ga, 'A/RES/377(V)', '377 (V)'],
    [{ form: 'roman', number: 3201, session: 6, series: 'S' }, ga, 'A/RES/3201(S-VI)', '3201 (S-VI)'],
    [{ form: 'special', number: 2, session: 10 }, ga, 'A/RES/S-10/2', 'S-10/2'],
    [{ form: 'special', number: 15, session: 10, series: 'ES' }, ga, 'A/RES/ES-10/15', 'ES-10/15'],
    [{ form: 'special', number: 24, session: 20, letter: 'C' }, ga, 'A/RES/S-20/24 C', 'S-20/24 C'],
    [{ form: 'bare', number: 1373 }, securityCouncil, 'S/RES/1373', '1373'],
    [
      { form: 'year-in-parentheses', number: 1325, session: 2000 },
      securityCouncil,
      'S/RES/1325 (2000)',
      '1325 (2000)',
    ],
    [{ form: 'year-first', number: 31, session: 1996 }, economicAndSocialCouncil, 'E/RES/1996/31', '1996/31'],
    [{ form: 'session', number: 1, session: 5 }, humanRightsCouncil, 'A/HRC/RES/5/1', '5/1'],
    [
      { form: 'roman', number: 1915, session: 75, series: 'ORG' },
      economicAndSocialCouncil,
      'E/RES/1915(ORG-75)',
      '1915 (ORG-75)',
    ],
  ] as const satisfies readonly (readonly [Designation, Parameters<typeof printSymbol>[0], string, string])[])
    it(`as ${symbol} and ${cited}`, () => {
      assert.equal(printSymbol(organ, designation), symbol);
      assert.equal(printDesignation(designation), cited);
      assert.equal(printSymbol(organ, designation, 'decision'), symbol.replace('/RES/', '/DEC/'));
    });
});

describe('letters of parts', () => {
  for (const [text, expected] of [
    ['A', 'A'],
    ['A and B', 'AB'],
    ['A to D', 'ABCD'],
    ['A–C', 'ABC'],
    ['A-C', 'ABC'],
    ['A, B and D', 'ABD'],
    ['D to A', 'D'],
  ] as const)
    it(`${text} are ${expected}`, () => {
      assert.equal(lettersOf({ letters: { text, start: 0, end: text.length } }).join(''), expected);
    });

  it('are none where none are cited', () => {
    assert.deepEqual(lettersOf({}), []);
  });

  it('give a symbol each; a number that stands alone gives none', () => {
    const [parts] = readCitationLists('its resolutions 52/38 A to C of 9 December 1997');
    assert.deepEqual(symbolsOf(parts!.citations[0]!, ga), [
      'A/RES/52/38 A',
      'A/RES/52/38 B',
      'A/RES/52/38 C',
    ]);
    assert.deepEqual(symbolsOf(parts!.citations[0]!, anotherBody), []);
    assert.deepEqual(symbolsOf(parts!.citations[0]!, undefined), []);
    const [bare] = readCitationLists('resolution 1373');
    assert.deepEqual(symbolsOf(bare!.citations[0]!, ga), []);
  });
});

describe('addresses', () => {
  for (const [symbol, address] of [
    ['A/RES/57/270 B', 'A/RES/57/270'],
    ['A/RES/2200(XXI)A', 'A/RES/2200(XXI)'],
    ['S/RES/1325 (2000)', 'S/RES/1325(2000)'],
    ['A/57/759-S/2003/332', 'A/57/759'],
    ['A/C.1/67/L.30', 'A/C.1/67/L.30'],
  ] as const)
    it(`${symbol} is at ${address}`, () => {
      assert.equal(linkTo(symbol), `https://docs.un.org/en/${address}`);
      assert.equal(linkTo(symbol, 'fr'), `https://docs.un.org/fr/${address}`);
    });
});

describe('symbols in a text', () => {
  const read = (text: string): string[] => readSymbols(text).map(({ canonical }) => canonical);

  it('are read whole and one by one, each at its place', () => {
    const text = 'see A/RES/53/70, A/57/759-S/2003/332 and S/RES/1325 (2000).';
    assert.deepEqual(read(text), ['A/RES/53/70', 'A/57/759-S/2003/332', 'S/RES/1325 (2000)']);
    for (const { start, end, text: words } of readSymbols(text)) assert.equal(text.slice(start, end), words);
    assert.deepEqual(readSymbols(text)[1]?.halves, ['A/57/759', 'S/2003/332']);
  });

  it('tell whose resolution or decision they name', () => {
    const [resolution, decision] = readSymbols('A/HRC/RES/5/1 and A/DEC/60/551');
    assert.deepEqual(
      [resolution?.resolution?.organ, resolution?.resolution?.kind],
      [humanRightsCouncil, 'resolution'],
    );
    assert.deepEqual([decision?.resolution?.organ, decision?.resolution?.kind], [ga, 'decision']);
  });

  it('are none without a number, or within a word', () => {
    assert.deepEqual(read('HIV/AIDS and and/or, xA/67/1, no slash'), []);
  });
});
