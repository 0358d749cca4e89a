import { strict as assert } from 'node:assert';
import { defaultSettings, readSettings } from '../../server/src/lint/settings';

describe('settings', () => {
  const all = {
    enable: false,
    profile: 'security-council',
    era: 'earlier',
    rules: { 'style/date': 'hint', 'style/un': 'off' },
    openingPhrases: { preambular: ['Heralding'], operative: ['Heralds', 'Salutes'] },
    dictionary: ['hibakusha'],
    inlayHints: { citations: 'title', paragraphs: true },
    codeLens: true,
    changeLens: true,
  };

  it('are what a client sends', () => {
    assert.deepEqual(readSettings(all), all);
    const others = {
      ...all,
      enable: true,
      profile: 'general-assembly',
      era: 'current',
      inlayHints: { citations: 'date', paragraphs: false },
      codeLens: false,
      changeLens: false,
    };
    assert.deepEqual(readSettings(others), others);
  });

  it('are the defaults where nothing is sent', () => {
    assert.deepEqual(defaultSettings, {
      enable: true,
      profile: 'auto',
      era: 'auto',
      rules: {},
      openingPhrases: { preambular: [], operative: [] },
      dictionary: [],
      inlayHints: { citations: 'off', paragraphs: false },
      codeLens: false,
      changeLens: false,
    });
    for (const raw of [undefined, null, 3, 'x', [], {}]) assert.deepEqual(readSettings(raw), defaultSettings);
  });

  for (const [name, value] of [
    ['enable', 0],
    ['profile', 'other'],
    ['era', 3],
    ['rules', []],
    ['rules', { 'style/date': 'loud', 'style/un': 3 }],
    ['openingPhrases', 'Heralding'],
    ['openingPhrases', { preambular: 'Heralding', operative: [3, '', '  ', null] }],
    ['dictionary', 'hibakusha'],
    ['inlayHints', true],
    ['inlayHints', { citations: 'all', paragraphs: 1 }],
    ['codeLens', 'yes'],
    ['changeLens', 1],
  ] as const)
    it(`take the default for what has the wrong shape: ${name} ${JSON.stringify(value)}`, () => {
      assert.deepEqual(readSettings({ [name]: value }), defaultSettings);
    });

  it('keep what is right beside what is wrong', () => {
    const raw = {
      rules: { 'style/date': 'loud', 'style/un': 'error' },
      openingPhrases: { preambular: [3, 'Heralding'] },
    };
    assert.deepEqual(readSettings(raw), {
      ...defaultSettings,
      rules: { 'style/un': 'error' },
      openingPhrases: { preambular: ['Heralding'], operative: [] },
    });
  });
});
