import {
  economicAndSocialCouncil,
  generalAssembly,
  humanRightsCouncil,
  securityCouncil,
} from '../../server/src/organs/organ';
import { strict as assert } from 'node:assert';
import { documentOrgan, issuerOf } from '../../server/src/citation/issuer';
import { readCitationLists } from '../../server/src/citation/list';
import type { Organ } from '../../server/src/organs/organ';

const ga = generalAssembly;
const sc = securityCouncil;
const ecosoc = economicAndSocialCouncil;
const hrc = humanRightsCouncil;

/** Whose the first citation in a text of `own` is; with a question mark where that is not sure. */
function whose(prose: string, own: Organ): string {
  const [list] = readCitationLists(prose);
  const [citation] = list?.citations ?? [];
  assert.ok(list && citation, prose);
  const { organ, sure } = issuerOf(list, citation, own);
  return sure ? organ.name : `${organ.name}?`;
}

describe('whose resolution is cited', () => {
  for (const [prose, own, expected] of [
    // The form of the number tells.
    ['its resolution 53/70 of 4 December 1998', ga, ga],
    ['resolution 1325 (2000)', ga, sc],
    ['resolution 1996/31', ga, ecosoc],
    ['resolution 1915 (ORG-75)', ga, ecosoc],
    ['resolution 377 (V)', ga, ga],
    ['resolution 377 (V)', ecosoc, ga],
    ['resolution 2097 (LXIII)', ga, ecosoc],
    ['resolution 2097 (XXX)', ga, ga],
    ['resolution 2097 (XXXI)', ga, ecosoc],
    ['resolution S-10/2', ga, ga],
    ['resolution S-10/2', hrc, hrc],
    ['resolution ES-10/15', hrc, ga],
    // Otherwise the organ that speaks, where the number may be one of its own.
    ['resolution 53/70', sc, ga],
    ['resolution 53/70', ecosoc, ga],
    ['resolution 53/70', hrc, hrc],
    ['resolution 53/200', hrc, hrc],
    ['resolution 53/201', hrc, ga],
    ['resolution 1373', sc, sc],
    ['resolution 1373', ga, ga],
    // A session before the thirty-first is none of the Assembly's.
    ['resolution 30/1', ga, 'another body?'],
    ['resolution 31/1', ga, ga],
    ['Human Rights Council resolution 5/1', ga, hrc],
    // The words at the number win over everything.
    ['General Assembly resolution 53/70', sc, ga],
    ['Security Council resolution 1325 (2000)', ga, sc],
    ['Security Council resolution 53/70', ga, sc],
    ['General Assembly resolution 1325 (2000)', ga, `${ga.name}?`],
  ] as const)
    it(`${prose}, in a text of the ${own.name}: ${typeof expected === 'string' ? expected : expected.name}`, () => {
      assert.equal(whose(prose, own), typeof expected === 'string' ? expected : expected.name);
    });
});

describe('the organ of a text', () => {
  for (const [symbol, expected] of [
    ['A/C.3/80/L.1', ga],
    ['A/HRC/57/L.1', hrc],
    ['S/2024/1', sc],
    ['E/2024/L.1', ecosoc],
    ['A/S/1', ga],
    [undefined, ga],
  ] as const)
    it(`is told by the symbol ${symbol ?? 'that is missing'}: ${expected.name}`, () => {
      assert.equal(documentOrgan({ masthead: symbol === undefined ? {} : { symbol } }), expected);
    });

  it('is the one that speaks before all', () => {
    assert.equal(documentOrgan({ organ: sc, masthead: { symbol: 'A/80/L.1' } }), sc);
  });
});
