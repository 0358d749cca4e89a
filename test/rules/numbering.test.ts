import { strict as assert } from 'node:assert';
import { lintText } from '../../server/src/lint/lint';
import { defaultSettings } from '../../server/src/lint/settings';
import { rules } from '../../server/src/rules';

const degrees = rules.filter(({ id }) => id === 'numbering/subparagraph-degrees');
const messages = (...items: string[]): string[] =>
  lintText(`*The General Assembly*,\n\n1. *Decides*:\n\n${items.join('\n\n')}\n`, {
    settings: defaultSettings,
    rules: degrees,
  }).map(({ message }) => message);

describe('letters of subparagraphs', () => {
  it('are expected as far as there are any', () => {
    assert.deepEqual(messages('(yy) To act;', '(b) To report.'), [
      'This subparagraph should be (zz), not (b).',
    ]);
    assert.deepEqual(messages('(zz) To act;', '(b) To report.'), []);
    assert.deepEqual(messages('(yy) To act;', '(b) To report;', '(c) To stop.'), []);
  });
});
