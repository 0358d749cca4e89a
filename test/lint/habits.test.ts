import { strict as assert } from 'node:assert';
import { lintText } from '../../server/src/lint/lint';
import { defaultSettings } from '../../server/src/lint/settings';

const severities = (organ: string, words: string): string[] =>
  lintText(`*The ${organ}*,\n\n*Noting* ${words},\n\n*Decides* to act.\n`, { settings: defaultSettings })
    .filter(({ rule }) => rule === 'style/per-cent')
    .map(({ severity }) => severity);

describe('habits of a text', () => {
  it('are remarked in a text of the Security Council', () => {
    assert.deepEqual(severities('Security Council', '30 percent of the men and 40 percent of the women'), [
      'information',
      'information',
    ]);
  });

  it('are none if something stands once', () => {
    assert.deepEqual(severities('Security Council', '30 percent of the men'), ['warning']);
  });

  it('are slips in a text of the General Assembly', () => {
    assert.deepEqual(severities('General Assembly', '30 percent of the men and 40 percent of the women'), [
      'warning',
      'warning',
    ]);
  });
});
