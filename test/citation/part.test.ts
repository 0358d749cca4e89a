import { strict as assert } from 'node:assert';
import { readCitationLists } from '../../server/src/citation/list';
import { partBefore } from '../../server/src/citation/part';

const part = (prose: string) => {
  const [list] = readCitationLists(prose);
  const found = list && partBefore(prose, list);
  return found && [found.kind, found.text, ...found.numbers];
};

describe('the part in front of a citation', () => {
  it('is read with its numbers', () => {
    assert.deepEqual(part('pursuant to paragraphs 1 to 3 of resolutions 53/70, 54/49 and 55/28,'), [
      'paragraph',
      'paragraphs 1 to 3',
      '1 to 3',
    ]);
    assert.deepEqual(part('Recalls paragraphs 3, 4 and 5 (a) of its resolution 71/243;'), [
      'paragraph',
      'paragraphs 3, 4 and 5 (a)',
      '3',
      '4',
      '5 (a)',
    ]);
    assert.deepEqual(part('section II of its resolution 60/283 of 7 July 2006'), [
      'section',
      'section II',
      'II',
    ]);
  });

  it('may be an annex or a preambular paragraph', () => {
    assert.deepEqual(part('contained in the annex to General Assembly resolution 46/182'), [
      'annex',
      'annex',
    ]);
    assert.deepEqual(part('the twelfth preambular paragraph of resolution 74/185'), [
      'preambular paragraph',
      'twelfth preambular paragraph',
    ]);
  });

  it('is none where the whole is cited', () => {
    assert.equal(part('Recalling its resolution 53/70 of 4 December 1998,'), undefined);
  });
});
