import { strict as assert } from 'node:assert';
import { readCitationLists } from '../../server/src/citation/list';

const read = (prose: string) =>
  readCitationLists(prose).map((list) => ({
    noun: list.noun.text,
    organ: list.organ,
    own: list.own,
    cited: list.citations.map(
      ({ designation, date, part }) =>
        designation.text + (part ? ` [${part.text}]` : '') + (date ? ` @ ${date.text}` : ''),
    ),
  }));
const numbers = (prose: string) => read(prose).flatMap(({ cited }) => cited);

describe('lists of citations', () => {
  it('reads numbers, dates and the noun', () => {
    assert.deepEqual(
      read('Recalling its resolutions 53/70 of 4 December 1998 and 54/49 of 1 December 1999,'),
      [
        {
          noun: 'resolutions',
          organ: undefined,
          own: true,
          cited: ['53/70 @ 4 December 1998', '54/49 @ 1 December 1999'],
        },
      ],
    );
  });

  it('reads every form of number', () => {
    for (const form of [
      '53/70',
      '57/270 B',
      '2200 A (XXI)',
      '3201 (S-VI)',
      '1915 (ORG-75)',
      'S-10/2',
      'ES-10/15',
      '1325 (2000)',
      '1996/31',
      '1373',
    ]) {
      assert.deepEqual(numbers(`see resolution ${form}, in which`), [form]);
    }
  });

  it('reads the shapes in which they are mistyped', () => {
    for (const form of ['217(III)A', '1514/XV', '1373/2001', 'S10/2', '11ES/1', '57/270-B', '53 / 70']) {
      assert.deepEqual(numbers(`see resolution ${form}, in which`), [form]);
    }
  });

  it('takes a capital for a letter only where a citation can end behind it', () => {
    assert.deepEqual(numbers('annexed to resolution 57/270 A summary of the talks'), ['57/270']);
  });

  it('reads the part of a resolution in front of its date', () => {
    assert.deepEqual(
      numbers('its resolutions 45/248 B, section VI, of 21 December 1990 and 55/231 of 23 December 2000,'),
      ['45/248 B [section VI] @ 21 December 1990', '55/231 @ 23 December 2000'],
    );
  });

  it('goes on after a relative clause and after a title', () => {
    const prose =
      'its resolutions 60/251 of 15 March 2006, by which it established the Council, and 65/281 of 17 June 2011, entitled “Review of resolution 60/251 and more”, and 66/254 of 23 February 2012,';
    const outside = readCitationLists(prose).filter((list) => !list.quoted);
    assert.deepEqual(
      outside.flatMap(({ citations }) => citations.map(({ designation }) => designation.text)),
      ['60/251', '65/281', '66/254'],
    );
  });

  it('does not take other numbers for members of a list', () => {
    assert.deepEqual(numbers('resolutions 53/70 and 54/49, and the bienniums 2010/11 and 2012/13,'), [
      '53/70',
      '54/49',
    ]);
    assert.deepEqual(numbers('the goal of 50/50 gender balance'), []);
  });

  it('takes numbers alone for members where the first stands alone', () => {
    assert.deepEqual(numbers('Security Council resolutions 1325, 1820 and 1888 of the Council'), [
      '1325',
      '1820',
      '1888',
    ]);
    assert.deepEqual(numbers('Security Council resolutions 1325 and 1820'), ['1325', '1820']);
    assert.deepEqual(numbers('Security Council resolution 1325 and 1820 experts'), ['1325']);
    assert.deepEqual(numbers('Security Council resolutions 1325 and 1820 experts'), ['1325']);
    assert.deepEqual(numbers('resolutions 53/70 and 1820 of them'), ['53/70']);
  });

  it('goes on where the comma was forgotten, if that is sure', () => {
    assert.deepEqual(numbers('resolutions 1325 (2000) 1373 (2001) and 1540 (2004)'), [
      '1325 (2000)',
      '1373 (2001)',
      '1540 (2004)',
    ]);
    assert.deepEqual(numbers('resolutions 53/70 54/49 of 1 December 1999'), [
      '53/70',
      '54/49 @ 1 December 1999',
    ]);
    assert.deepEqual(numbers('resolution 53/70 54/49 in number'), ['53/70']);
  });

  it('ends where the next noun stands', () => {
    assert.deepEqual(
      read('resolutions 53/70 and 54/49, and decision 60/509 and 60/510').map(({ noun, cited }) => [
        noun,
        cited,
      ]),
      [
        ['resolutions', ['53/70', '54/49']],
        ['decision', ['60/509', '60/510']],
      ],
    );
  });

  it('goes on behind a clause only with what cannot be anything else', () => {
    const behind = (rest: string) =>
      numbers(`its resolutions 53/70 of 4 December 1998, on security, ${rest}`).slice(1);
    assert.deepEqual(behind('and 54/49 of 1 December 1999'), ['54/49 @ 1 December 1999']);
    assert.deepEqual(behind('and 54/49'), []);
    assert.deepEqual(behind('and 1325 (2000)'), ['1325 (2000)']);
    assert.deepEqual(behind('and 2200 A (XXI)'), ['2200 A (XXI)']);
    assert.deepEqual(behind('and S-10/2'), ['S-10/2']);
    assert.deepEqual(behind('and 12 (2000)'), []);
    assert.deepEqual(behind('and 100 (2000)'), ['100 (2000)']);
    assert.deepEqual(behind('and its general comments 12, 101 (2000) and 102 (2000)'), []);
    assert.deepEqual(behind('and 1325'), []);
    assert.deepEqual(behind('as well as 54/49 of 1 December 1999'), ['54/49 @ 1 December 1999']);
    assert.deepEqual(behind('in which it asked; it met, and 54/49 of 1 December 1999'), []);
    assert.deepEqual(numbers('its resolution 53/70, on security, and 1325 (2000)'), ['53/70']);
    assert.deepEqual(behind('“and 55/28 of 20 November 2000”, and 54/49 of 1 December 1999'), [
      '54/49 @ 1 December 1999',
    ]);
  });

  it('takes a part for one only in front of a date or another number', () => {
    assert.deepEqual(numbers('its resolution 45/248 B, section VI, and 55/231 of 23 December 2000'), [
      '45/248 B [section VI]',
      '55/231 @ 23 December 2000',
    ]);
    assert.deepEqual(numbers('its resolution 45/248 B, section VI, and others'), ['45/248 B']);
    assert.deepEqual(numbers('its resolution 45/248 B, section VI.'), ['45/248 B']);
    assert.deepEqual(numbers('its resolution 60/1, annex, of 16 September 2005'), [
      '60/1 [annex] @ 16 September 2005',
    ]);
  });

  it('reads a date in parentheses that are closed', () => {
    assert.deepEqual(numbers('resolution 53/70 (4 December 1998)'), ['53/70 @ 4 December 1998']);
    assert.deepEqual(numbers('resolution 53/70 (4 December 1998 in Geneva)'), ['53/70']);
  });

  it('tells several from one, and a short form from a word', () => {
    const nouns = (prose: string) => {
      const [list] = readCitationLists(prose);
      return list && [list.noun.text, list.noun.kind, list.noun.plural, list.noun.abbreviated];
    };
    assert.deepEqual(nouns('see resolutions 53/70'), ['resolutions', 'resolution', true, false]);
    assert.deepEqual(nouns('see Decision 60/509'), ['Decision', 'decision', false, false]);
    assert.deepEqual(nouns('see res 53/70'), ['res', 'resolution', false, true]);
    assert.deepEqual(nouns('see Res. 53/70'), ['Res.', 'resolution', false, true]);
    assert.deepEqual(nouns('see resns. 53/70'), ['resns.', 'resolution', true, true]);
    assert.deepEqual(nouns('see UNSCRs 1325 (2000)'), ['UNSCRs', 'resolution', true, true]);
    assert.deepEqual(nouns('see resolutions on it, in particular 53/70'), [
      'resolutions',
      'resolution',
      true,
      false,
    ]);
    assert.equal(nouns('see the resolution of 1998'), undefined);
  });

  it('stands in order of place, with its own extent', () => {
    const prose = 'see resolution 53/70 and, later, decision 60/509 of 8 May 2006.';
    assert.deepEqual(
      readCitationLists(prose).map(({ start, end }) => prose.slice(start, end)),
      ['resolution 53/70', 'decision 60/509 of 8 May 2006'],
    );
  });

  it('marks what stands in quotation marks', () => {
    const [list] = readCitationLists('the item “Implementation of resolution 46/152”');
    assert.equal(list?.quoted, true);
  });
});

describe('whose resolutions they are', () => {
  const organ = (prose: string) => read(prose)[0]?.organ?.name;
  it('is the body right before the noun', () => {
    assert.equal(organ('Recalling Security Council resolution 1325 (2000),'), 'Security Council');
    assert.equal(
      organ('Recalling Human Rights Council resolution 5/1 of 18 June 2007,'),
      'Human Rights Council',
    );
    assert.equal(organ('Recalling World Health Assembly resolution 58/3,'), 'another body');
    assert.equal(organ('Recalling ECOSOC resolution 1996/31,'), 'Economic and Social Council');
  });

  it('is the body named behind the list', () => {
    assert.equal(
      organ('resolution 4/2 of 15 March 2019 of the United Nations Environment Assembly'),
      'another body',
    );
    assert.equal(organ('resolution 5/1 of the Human Rights Council'), 'Human Rights Council');
  });

  it('takes “the Council” for the one whose numbers have that form', () => {
    assert.equal(organ('Recalling Council resolution 1733 (LIV),'), 'Economic and Social Council');
    assert.equal(organ('Recalling Council resolution 2250 (2015),'), 'Security Council');
  });
});
