import { strict as assert } from 'node:assert';
import { namesOf } from '../../server/src/features/library/library-names';
import { parseResolution } from '../../server/src/syntax/parse';

const names = (text: string, file = 'a.md') =>
  namesOf(parseResolution(text), file).map(({ symbol, title }) => (title ? `${symbol}: ${title}` : symbol));

const body = '*The General Assembly*,\n\n*Noting* it,\n\n*Decides* to act.\n';

describe('the names of a text', () => {
  it('are none where it says nothing of itself', () => {
    assert.deepEqual(names(body), []);
    assert.deepEqual(names(''), []);
    assert.deepEqual(names(body, 'notes.md'), []);
  });

  it('are those of a special session, too', () => {
    assert.deepEqual(names(`United Nations A/RES/S-10/2\n\n${body}`), ['A/RES/S-10/2']);
    assert.deepEqual(names(body, 'A_RES_S-10_2.md'), ['A/RES/S-10/2']);
  });

  it('of parts are letters in order where their headings have none', () => {
    const text = `United Nations A/RES/57/270\n\n# Conferences\n\n## First\n\n${body}\n## Second\n\n${body}`;
    const found = names(text);
    assert.ok(
      found.some((name) => name.startsWith('A/RES/57/270 A')),
      found.join(),
    );
    assert.ok(
      found.some((name) => name.startsWith('A/RES/57/270 B')),
      found.join(),
    );
  });

  it('of parts under their letters alone have the title of the whole', () => {
    const text = `United Nations A/RES/57/270 A and B\n\n# Conferences\n\n## A\n\n${body}\n## B\n\n${body}`;
    assert.deepEqual(names(text), [
      'A/RES/57/270: Conferences',
      'A/RES/57/270 A: Conferences',
      'A/RES/57/270 B: Conferences',
    ]);
  });
});
