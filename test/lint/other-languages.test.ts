import { strict as assert } from 'node:assert';
import { defaultSettings } from '../../server/src/lint/settings';
import { lintText } from '../../server/src/lint/lint';
import { createMemory } from '../../server/src/lint/memory';
import { lintResolution } from '../../server/src/lint/lint';
import { parseResolution } from '../../server/src/syntax/parse';
import { rules } from '../../server/src/rules';
import { judges } from '../../server/src/rules/rule';
import { texts } from '../language/texts';

const settings = defaultSettings;
const found = (text: string): string[] => lintText(text, { settings }).map(({ rule }) => rule);
const others = ['fr', 'es', 'ru', 'ar', 'zh'] as const;

describe('a text in another language than English', () => {
  for (const language of others) {
    it(`is left in peace: ${language}`, () => {
      assert.deepEqual(found(texts[language]), []);
    });

    it(`is still held to what holds in every language: ${language}`, () => {
      assert.deepEqual(found(texts[language].replace(/\n\[\^1\]:.*\n/, '\n')), ['footnote/undefined']);
      assert.deepEqual(found(`${texts[language]}\n[^7]: 1\n`), ['footnote/unused']);
    });

    it(`does not call a suppression of an English rule unused: ${language}`, () => {
      assert.deepEqual(found(`<!-- resolint-disable style/date -->\n\n${texts[language]}`), []);
    });
  }

  it('is judged anew when its language changes', () => {
    const memory = createMemory();
    const english = texts.en.replace('1. *Decides*', '1. *Decide*');
    const rulesOf = (text: string): string[] =>
      lintResolution(parseResolution(text), { settings, memory }).map(({ rule }) => rule);
    assert.deepEqual(rulesOf(english), ['wording/operative-opener']);
    assert.deepEqual(rulesOf(english + texts.fr.repeat(9)).includes('wording/operative-opener'), false);
    assert.deepEqual(rulesOf(english), ['wording/operative-opener']);
  });
});

describe('the languages of a rule', () => {
  it('are named, unless it holds in every one', () => {
    const free = rules.filter((rule) => others.every((language) => judges(rule, language)));
    assert.deepEqual(free.map(({ id }) => id).sort(), [
      'footnote/duplicate-definition',
      'footnote/indicator',
      'footnote/no-repeated-indicator',
      'footnote/note-order',
      'footnote/undefined',
      'footnote/unused',
      'layout/leading-blanks',
      'layout/page-furniture',
      'layout/trailing-blanks',
      'structure/conflict',
      'suppression/unused',
      'symbol/double',
      'symbol/session',
    ]);
    assert.ok(rules.every((rule) => judges(rule, 'en')));
  });
});
