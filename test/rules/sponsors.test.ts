import { strict as assert } from 'node:assert';
import { readSponsors } from '../../server/src/model/masthead/sponsors';
import { parseResolution } from '../../server/src/syntax/parse';

const names = (masthead: string): string[] | undefined =>
  readSponsors(parseResolution(`${masthead}\n\n*The General Assembly*,\n`))?.sponsors.map(({ text }) => text);

describe('sponsors', () => {
  it('are cut at commas and conjunctions, not within a name', () => {
    assert.deepEqual(
      names(
        'Antigua and Barbuda, Bosnia and Herzegovina, United Kingdom of Great Britain and Northern Ireland and Trinidad and Tobago: draft resolution',
      ),
      [
        'Antigua and Barbuda',
        'Bosnia and Herzegovina',
        'United Kingdom of Great Britain and Northern Ireland',
        'Trinidad and Tobago',
      ],
    );
  });

  it('are read without the asterisks of the Human Rights Council', () => {
    assert.deepEqual(names('Albania,\\* Austria and Fiji\\*: draft resolution'), [
      'Albania',
      'Austria',
      'Fiji',
    ]);
  });

  it('are found where the masthead is run together on a line', () => {
    assert.deepEqual(
      names(
        'United Nations A/C.1/67/L.30 Distr.: Limited 19 October 2012 Original: English Sixty-seventh session First Committee Agenda item 89 Developments in information security Angola, Costa Rica and Viet Nam: draft resolution',
      ),
      ['Angola', 'Costa Rica', 'Viet Nam'],
    );
  });

  it('are not made of what is no list of States', () => {
    assert.equal(names('Draft resolution submitted by the Chair'), undefined);
    assert.equal(names('Groups of friends, observers and others: draft resolution'), undefined);
  });
});
