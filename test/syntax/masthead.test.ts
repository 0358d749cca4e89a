import { strict as assert } from 'node:assert';
import { parseResolution } from '../../server/src/syntax/parse';

const read = (text: string) => {
  const { masthead } = parseResolution(`${text}\n\n*The General Assembly*,\n\n*Noting* the report,\n`);
  return {
    ...masthead,
    field: Object.fromEntries(masthead.fields.map(({ kind, text: field }) => [kind, field])),
  };
};

const sponsors = 'Angola, Côte d’Ivoire, Trinidad and Tobago and Yemen: draft resolution';

describe('masthead', () => {
  const whole = {
    symbol: 'A/C.1/67/L.30',
    distribution: 'Distr.: Limited',
    date: '19 October 2012',
    original: 'Original: English',
    session: 'Sixty-seventh session',
    committee: 'First Committee',
    'agenda-item': 'Agenda item 89',
    sponsors,
    title: 'Transparency in outer space',
  };

  it('is read field by field', () => {
    const { field, session, symbol } = read(
      `United Nations\n\nA/C.1/67/L.30\n\nGeneral Assembly\n\nDistr.: Limited\n\n19 October 2012\n\nOriginal: English\n\nSixty-seventh session\n\nFirst Committee\n\nAgenda item 89\n\nOuter space\n\n${sponsors}\n\nTransparency in outer space`,
    );
    assert.deepEqual(field, whole);
    assert.equal(session, 67);
    assert.equal(symbol, 'A/C.1/67/L.30');
  });

  it('is read where fields share lines', () => {
    const { field } = read(
      `United Nations A/C.1/67/L.30\n\nDistr.: Limited 19 October 2012\n\nOriginal: English\n\nSixty-seventh session First Committee\n\nAgenda item 89\n\nOuter space\n\n${sponsors}\n\n# Transparency in outer space`,
    );
    assert.deepEqual(field, whole);
  });

  it('is read without blank lines between its lines, the sponsors wrapped', () => {
    const { field } = read(
      'United Nations A/C.1/67/L.30\nDistr.: Limited\n19 October 2012\nOriginal: English\nSixty-seventh session\nFirst Committee\nAgenda item 89\nOuter space\nAngola, Côte d’Ivoire, Trinidad\nand Tobago and Yemen: draft resolution\n\nTransparency in outer space',
    );
    assert.deepEqual(
      { ...field, sponsors: field.sponsors?.replace('\n', ' ') },
      { ...whole, sponsors: 'Angola, Côte d’Ivoire, Trinidad and Tobago and Yemen: draft resolution' },
    );
  });

  it('does not take a session out of the title of an agenda item', () => {
    const { session } = read(
      'A/RES/74/75\n\nAgenda item 98\n\nConcluding Document of the Twelfth Special Session of the General Assembly: disarmament',
    );
    assert.equal(session, 74);
  });

  it('reads the session in figures and with a wrong capital', () => {
    assert.equal(read('80th Session').session, 80);
    assert.equal(read('Eighty first session').session, 81);
    assert.equal(read('Eleventh emergency special session').session, undefined);
  });

  it('goes on with sponsors behind a blank line within a name', () => {
    const { field } = read(
      'A/80/L.18\n\nAgenda item 72\n\nArmenia, Austria, Belgium, Bosnia and Herzegovina, Brazil, Bulgaria and United Kingdom of\n\nGreat Britain and Northern Ireland: draft resolution\n\n# Assistance',
    );
    assert.match(field.sponsors ?? '', /^Armenia, .*United Kingdom of Great Britain and Northern Ireland/);
    assert.equal(field.title, 'Assistance');
  });

  it('knows amendments, to revised drafts too', () => {
    const { hasNoBody, field } = read(
      'A/C.3/80/L.64\n\nBurundi: amendment to revised draft resolution A/C.3/80/L.20/Rev.1\n\n# Rights of the child',
    );
    assert.equal(hasNoBody, true);
    assert.equal(field.title, 'Rights of the child');
  });

  it('takes the title of a composite text, not that of its first part', () => {
    const { field } = read('Draft resolution submitted by the Chair\n\n# Information\n\n## A\n\n## News');
    assert.equal(field.title, 'Information');
  });

  it('reads the note of adoption', () => {
    const { field } = read(
      'A/RES/74/104\n\nResolution adopted by the General Assembly on 13 December 2019\n\n[on the report of the Third Committee (A/74/418)]\n\n# 74/104. Question of Guam',
    );
    assert.equal(field.adoption, 'Resolution adopted by the General Assembly on 13 December 2019');
    assert.equal(field.title, '74/104. Question of Guam');
  });

  it('has no session in a sentence', () => {
    const sentence =
      'At its 21st plenary meeting, on 6 December 2021, the Assembly decided to continue its consideration of the item at its seventy-seventh session.';
    assert.equal(read(sentence).field.session, undefined);
    assert.equal(read('Seventy-seventh session').field.session, 'Seventy-seventh session');
  });
});
