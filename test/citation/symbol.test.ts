import {
  economicAndSocialCouncil,
  generalAssembly,
  humanRightsCouncil,
  securityCouncil,
} from '../../server/src/organs/organ';
import { strict as assert } from 'node:assert';
import { readCitationLists } from '../../server/src/citation/list';
import { linkTo, readSymbols, symbolsOf } from '../../server/src/citation/symbol';
import type { Organ } from '../../server/src/organs/organ';

describe('symbols of documents', () => {
  const read = (text: string) => readSymbols(text).map(({ canonical }) => canonical);

  it('are read in running text', () => {
    assert.deepEqual(read('See A/C.1/67/L.30, A/55/140 and Corr.1, and S/PRST/2015/10.'), [
      'A/C.1/67/L.30',
      'A/55/140',
      'S/PRST/2015/10',
    ]);
    assert.deepEqual(read('E/CN.6/2024/L.3/Rev.1/Add.1. A/HRC/55/L.12'), [
      'E/CN.6/2024/L.3/Rev.1/Add.1',
      'A/HRC/55/L.12',
    ]);
  });

  it('of resolutions carry letters, sessions and years', () => {
    assert.deepEqual(
      read('A/RES/217(III)A, A/RES/57/270 B of, S/RES/1325(2000), A/RES/S-10/2, A/HRC/RES/5/1'),
      ['A/RES/217(III)A', 'A/RES/57/270 B', 'S/RES/1325 (2000)', 'A/RES/S-10/2', 'A/HRC/RES/5/1'],
    );
  });

  it('of two series are one document', () => {
    assert.deepEqual(readSymbols('A/57/759-S/2003/332')[0]?.halves, ['A/57/759', 'S/2003/332']);
  });

  it('are not seen in other words with a stroke', () => {
    assert.deepEqual(read('HIV/AIDS, and/or, 24/7, 2010/11'), []);
  });
});

describe('the symbol of a citation', () => {
  const symbols = (cited: string, organ: Organ) => {
    const [list] = readCitationLists(`see resolutions ${cited},`);
    return list?.citations.flatMap((citation) => symbolsOf(citation, organ));
  };

  it('is printed as the United Nations does', () => {
    assert.deepEqual(symbols('53/70', generalAssembly), ['A/RES/53/70']);
    assert.deepEqual(symbols('2200 A (XXI)', generalAssembly), ['A/RES/2200(XXI)A']);
    assert.deepEqual(symbols('53/208 A to C', generalAssembly), [
      'A/RES/53/208 A',
      'A/RES/53/208 B',
      'A/RES/53/208 C',
    ]);
    assert.deepEqual(symbols('1325 (2000)', securityCouncil), ['S/RES/1325 (2000)']);
    assert.deepEqual(symbols('1996/31', economicAndSocialCouncil), ['E/RES/1996/31']);
    assert.deepEqual(symbols('5/1', humanRightsCouncil), ['A/HRC/RES/5/1']);
  });

  it('leads to the document', () => {
    assert.equal(linkTo('S/RES/1325 (2000)'), 'https://docs.un.org/en/S/RES/1325(2000)');
    assert.equal(linkTo('A/RES/57/270 B', 'fr'), 'https://docs.un.org/fr/A/RES/57/270');
    assert.equal(linkTo('A/RES/2200(XXI)A'), 'https://docs.un.org/en/A/RES/2200(XXI)');
  });
});
