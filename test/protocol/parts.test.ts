import { strict as assert } from 'node:assert';
import { logRuleErrors } from '../../server/src/protocol/log';
import { createPace } from '../../server/src/protocol/pace';

describe('the log', () => {
  it('tells once of a rule that fails, and of each rule', () => {
    const lines: string[] = [];
    const log = logRuleErrors({ console: { error: (line: string) => lines.push(line) } } as never);
    log('a/rule', new Error('lost'));
    log('a/rule', new Error('lost again'));
    log('another/rule', 'thrown as a text');
    assert.equal(lines.length, 2);
    assert.match(lines[0] ?? '', /^The rule a\/rule failed and is passed over: Error: lost/);
    assert.match(lines[1] ?? '', /thrown as a text$/);
  });
});

describe('the pace', () => {
  let time = 0;
  const pace = createPace(() => time);
  const work = (uri: string, cost: number): number => {
    pace.measure(uri, () => (time += cost));
    return pace.delay(uri);
  };

  it('waits for nothing before the first look, and after a document is forgotten', () => {
    assert.equal(pace.delay('a'), 0);
    work('a', 100);
    pace.forget('a');
    assert.equal(pace.delay('a'), 0);
  });

  it('follows the cost of a text, within bounds', () => {
    assert.deepEqual([work('b', 1), work('b', 80), work('b', 9000)], [15, 80, 300]);
  });

  it('remembers the cost of work that failed', () => {
    assert.throws(() =>
      pace.measure('c', () => {
        time += 50;
        throw new Error('failed');
      }),
    );
    assert.equal(pace.delay('c'), 50);
  });
});
