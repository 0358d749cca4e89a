import {
  economicAndSocialCouncil,
  generalAssembly,
  humanRightsCouncil,
  securityCouncil,
} from '../../server/src/organs/organ';
import { strict as assert } from 'node:assert';
import {
  lookUp,
  lookUpDecision,
  numbersOf,
  partsOf,
  sessionOfNumber,
} from '../../server/src/facts/resolutions';
import { factsAreLoaded, loadFacts } from '../../server/src/facts/table';

describe('the table of resolutions', () => {
  before(loadFacts);
  const ofSession = (session: number, number: number, letter?: string) =>
    lookUp(generalAssembly, { form: 'session', session, number, ...(letter ? { letter } : {}) });

  it('is open once it has been loaded', () => {
    assert.equal(factsAreLoaded(), true);
  });

  it('knows date, title, meeting and draft', () => {
    const facts = ofSession(70, 1);
    assert.ok(facts);
    assert.deepEqual(facts.adopted, {
      day: 25,
      month: 9,
      year: 2015,
      certainty: 'certain',
      isRecord: true,
      basis: 'an official record',
    });
    assert.equal(facts.title, 'Transforming our world: the 2030 Agenda for Sustainable Development');
    assert.equal(facts.draft, 'A/70/L.1');
    assert.equal(facts.symbol, 'A/RES/70/1');
  });

  it('says how sure a date is', () => {
    assert.deepEqual(ofSession(53, 70)?.adopted, {
      day: 4,
      month: 12,
      year: 1998,
      certainty: 'certain',
      isRecord: false,
      basis: '10 adopted texts',
    });
    const declaration = lookUp(generalAssembly, { form: 'roman', session: 3, number: 217, letter: 'A' });
    assert.equal(declaration?.adopted?.certainty, 'probable');
  });

  it('knows the parts of a number apart', () => {
    assert.equal(ofSession(74, 232, 'A')?.adopted?.year, 2019);
    assert.equal(ofSession(74, 232, 'B')?.adopted?.year, 2020);
    assert.ok(partsOf(generalAssembly, { form: 'session', session: 52, number: 38 }).includes('D'));
  });

  it('bounds a date by its neighbours where there is none', () => {
    const facts = ofSession(53, 71);
    assert.equal(facts?.adopted, undefined);
    assert.equal(facts?.between?.[0].year, 1998);
  });

  it('knows the other organs', () => {
    const council = lookUp(securityCouncil, { form: 'year-in-parentheses', session: 2000, number: 1325 });
    assert.equal(council?.vote, '15-0-0');
    assert.equal(
      lookUp(economicAndSocialCouncil, { form: 'year-first', session: 1996, number: 31 })?.adopted?.month,
      7,
    );
    assert.equal(lookUp(humanRightsCouncil, { form: 'session', session: 5, number: 1 })?.adopted?.year, 2007);
    assert.equal(lookUpDecision('71/401')?.adopted?.year, 2016);
  });

  it('lists the numbers of a session and finds the session of an old number', () => {
    assert.ok(numbersOf(generalAssembly, '53').includes('53/70'));
    assert.ok(numbersOf(generalAssembly, 'ES-11').includes('ES-11/1'));
    assert.equal(sessionOfNumber(1514), 15);
  });

  it('says nothing of what it does not hold', () => {
    assert.equal(ofSession(53, 999), undefined);
    assert.equal(lookUpDecision('one'), undefined);
  });
});
