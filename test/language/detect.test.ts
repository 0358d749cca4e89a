import { strict as assert } from 'node:assert';
import { detectLanguage } from '../../server/src/language/detect';
import { languageCodes } from '../../server/src/language/language';
import { texts } from './texts';
import { patiently } from '../patience';

describe('the language of a text', () => {
  for (const language of languageCodes)
    it(`is recognised: ${language}`, () => {
      assert.equal(detectLanguage(texts[language]), language);
    });

  for (const [said, text] of [
    ['empty', ''],
    ['of figures', '1. 53/70\n\n2. 1325 (2000)\n'],
    ['of too few words', 'Le phare du port'],
    ['of a language that is none of the six', 'Die Lampe des Leuchtturms brennt jede Nacht.\n'],
    ['with names', 'Côte d’Ivoire, España, Perú, México, Bénin, Haïti: draft resolution of the harbour\n'],
    [
      'with a title in French',
      `${texts.en}\n“Le phare du port et les nuits de l’année, pour les pêcheurs”\n`,
    ],
    ['with a quotation in Arabic', `${texts.en}\n“الجمعية العامة”\n`],
    ['with a sentence in Chinese', `${texts.en}\n决定每夜都点亮灯塔\n`],
  ] as const)
    it(`is English for one ${said}`, () => {
      assert.equal(detectLanguage(text), 'en');
    });

  for (const language of languageCodes)
    it(`is not that of a cover in another: ${language}`, () => {
      const cover =
        language === 'en' ? 'Nations Unies\n\nDistr. générale\n' : 'United Nations\n\nDistr.: General\n';
      assert.equal(detectLanguage(`${cover}\n27 December 2019\n\n${texts[language]}`), language);
    });

  it('is told of a long text by pieces from all over it, in a time that does not grow with it', () => {
    for (const language of languageCodes) {
      const long = texts[language].repeat(Math.ceil(1_000_000 / texts[language].length));
      // The best of several, since other work may run at the same time.
      const times = Array.from({ length: 9 }, () => {
        const start = performance.now();
        assert.equal(detectLanguage(long), language);
        return performance.now() - start;
      });
      assert.ok(Math.min(...times) < patiently(5), `${language}: ${Math.min(...times)} ms`);
    }
  });

  it('is that of most of a text with a long annex in another', () => {
    const annex = texts.fr.repeat(400);
    assert.equal(detectLanguage(texts.en.repeat(3_000) + annex), 'en');
    assert.equal(detectLanguage(texts.en.repeat(20) + annex), 'fr');
  });
});
