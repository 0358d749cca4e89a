import { strict as assert } from 'node:assert';
import {
  anotherBody,
  bodyNamed,
  councilOfNumber,
  economicAndSocialCouncil,
  generalAssembly,
  humanRightsCouncil,
  isKnown,
  knownOrgans,
  organOf,
  organOfNumber,
  organOfSymbol,
  securityCouncil,
} from '../../server/src/organs/organ';
import {
  assemblyPractice,
  councilPractice,
  isProfileName,
  ownPractice,
} from '../../server/src/organs/practice';

describe('the records of organs', () => {
  it('are found by their ids, each its own', () => {
    assert.equal(new Set(knownOrgans.map(({ id }) => id)).size, 4);
    for (const organ of knownOrgans) assert.equal(organOf(organ.id), organ);
    assert.equal(organOf('world-health-assembly'), undefined);
  });

  it('have a name in each of the six languages', () => {
    for (const { names } of knownOrgans)
      assert.deepEqual(Object.keys(names).sort(), ['ar', 'en', 'es', 'fr', 'ru', 'zh']);
  });

  it('are found by the series of a symbol, the longest first', () => {
    assert.equal(organOfSymbol('A/HRC/60/L.1'), humanRightsCouncil);
    assert.equal(organOfSymbol('A/C.1/80/L.1'), generalAssembly);
    assert.equal(organOfSymbol('S/2026/302'), securityCouncil);
    assert.equal(organOfSymbol('E/2026/L.4'), economicAndSocialCouncil);
    assert.equal(organOfSymbol('UNEP/EA.6/L.1'), undefined);
  });

  it('are told by the numbers that no other organ has', () => {
    assert.equal(organOfNumber({ form: 'year-in-parentheses', session: 2000 }), securityCouncil);
    assert.equal(organOfNumber({ form: 'roman', session: 21 }), undefined);
    assert.equal(organOfNumber({ form: 'roman', session: 63 }), economicAndSocialCouncil);
    assert.equal(organOfNumber({ form: 'special', session: 10, series: 'S' }), undefined);
    assert.equal(organOfNumber({ form: 'special', session: 10, series: 'ES' }), generalAssembly);
    assert.equal(councilOfNumber('session'), humanRightsCouncil);
    assert.equal(councilOfNumber('bare'), undefined);
  });
});

describe('any other body', () => {
  const students = bodyNamed('Student Council');

  it('has a name, a formula and a practice of its own', () => {
    assert.equal(students.id, 'student-council');
    assert.equal(students.formula, 'The Student Council');
    assert.equal(students.practice, ownPractice);
    assert.equal(isKnown(students), false);
    assert.equal(isKnown(anotherBody), false);
    assert.ok(knownOrgans.every(isKnown));
  });

  it('is asked for nothing that one organ does and another does not', () => {
    for (const [trait, own] of Object.entries(ownPractice)) {
      if (trait === 'profile') continue;
      const strict = ['datesCitations', 'turnsAlsoFurther', 'gradesApproval'].includes(trait);
      assert.equal(own, !strict, trait);
    }
  });
});

describe('the practices', () => {
  it('differ in every trait that a rule asks for', () => {
    const alike = Object.keys(assemblyPractice).filter(
      (trait) =>
        assemblyPractice[trait as keyof typeof assemblyPractice] ===
        councilPractice[trait as keyof typeof councilPractice],
    );
    assert.deepEqual(alike, ['italicOpeningBy']);
  });

  it('go by the names that settings give them', () => {
    assert.ok(isProfileName('security-council'));
    assert.ok(!isProfileName('toString'));
    assert.ok(!isProfileName(1));
  });
});
