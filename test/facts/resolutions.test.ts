import { strict as assert } from 'node:assert';
import { loadFacts } from '../../server/src/facts/table';
import { lookUp } from '../../server/src/facts/resolutions';

describe('the table of resolutions', () => {
  before(loadFacts);
  it('loads', () => {
    assert.equal(lookUp('General Assembly', { form: 'session', session: 53, number: 70 })?.adopted?.day, 4);
  });
});
