import { english } from './en/language';
import type { Language } from './language';

/**
 * The language by whose grammar texts are read. English is the only one in full: of a text in another, which
 * `detectLanguage` tells, only what has no words is judged. Its patterns are made once.
 */
export const grammar: Language = english;
