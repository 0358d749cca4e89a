import { strict as assert } from 'node:assert';
import { loadFacts } from '../../server/src/facts/table';
import { defaultSettings } from '../../server/src/lint/settings';
import { createResolutionService } from '../../server/src/service';
import { draft, marked } from './marked';

const service = createResolutionService();
const citationsIn = (text: string) => {
  const { document, ranges } = marked(draft(text));
  return { citations: service.citations(document, defaultSettings), ranges };
};

describe('the citations of a text', () => {
  before(loadFacts);

  it('are listed once each, with every place', () => {
    const { citations, ranges } = citationsIn(
      '*Recalling* its resolutions ⟦77/131⟧ of 12 December 2022 and ⟦54/49⟧ of 1 December 1999,\n\n*Reaffirming* resolution ⟦77/131⟧,',
    );
    assert.deepEqual(
      citations.map(({ name, symbol, state }) => ({ name, symbol, state })),
      [
        { name: '77/131', symbol: 'A/RES/77/131', state: 'known' },
        { name: '54/49', symbol: 'A/RES/54/49', state: 'known' },
      ],
    );
    assert.deepEqual(citations[0]?.places, [ranges[0], ranges[2]]);
    assert.equal(citations[0].date, '12 December 2022');
    assert.match(citations[0].title ?? '', /^Implementation of the Declaration/);
  });

  it('are wrong where what is written of them is not true', () => {
    const { citations } = citationsIn('*Recalling* its resolution 77/131 of 13 December 2022,');
    const [{ state, problem } = assert.fail('none')] = citations;
    assert.equal(state, 'wrong');
    assert.match(problem ?? '', /was adopted on 12 December 2022/);
  });

  it('say what makes them right', () => {
    const { citations, ranges } = citationsIn('*Recalling* its resolution 77/131 of ⟦13 December 2022⟧,');
    assert.deepEqual(citations[0]?.fix, { title: 'Write “12 December 2022”', range: ranges[0] });
  });

  it('are wrong where another year stands behind the number', () => {
    const { citations } = citationsIn('*Recalling* Security Council resolution 2347 (2016),');
    assert.deepEqual(
      citations.map(({ name, state }) => ({ name, state })),
      [{ name: '2347 (2016)', state: 'wrong' }],
    );
  });

  it('are unknown where there is no such text', () => {
    const { citations } = citationsIn('*Recalling* its resolution 77/999 of 12 December 2022,');
    const [{ state, problem } = assert.fail('none')] = citations;
    assert.equal(state, 'unknown');
    assert.ok(problem);
  });

  it('do not count documents of other kinds', () => {
    assert.deepEqual(
      citationsIn('*Taking note* of the report of the Secretary-General (A/77/406),').citations,
      [],
    );
  });
});
