import type { LanguageCode } from '../../../language/language';

/** What the letters of a language want of a page. */
export interface Script {
  /** As Word names it: `en-GB`. */
  readonly language: string;
  readonly font: string;
  readonly rightToLeft: boolean;
}

/** Spelling is that of the Organization; for Arabic the numbers of the page are those of the other languages, not measured. */
const tags: Readonly<Record<LanguageCode, string>> = {
  ar: 'ar-SA',
  en: 'en-GB',
  es: 'es-ES',
  fr: 'fr-FR',
  ru: 'ru-RU',
  zh: 'zh-CN',
};

export const scriptOf = (code: LanguageCode): Script => ({
  language: tags[code],
  font: code === 'zh' ? 'SimSun' : 'Times New Roman',
  rightToLeft: code === 'ar',
});
