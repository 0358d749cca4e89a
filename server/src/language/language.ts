/** The official languages of the United Nations by their codes (ISO 639-1). */
export const languageCodes = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;

export type LanguageCode = (typeof languageCodes)[number];

/** What the languages are called in English, for reports. */
export const languageNames: Readonly<Record<LanguageCode, string>> = {
  ar: 'Arabic',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  ru: 'Russian',
  zh: 'Chinese',
};
