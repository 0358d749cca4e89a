import { spellControls } from './controls';

/**
 * Words as HTML that reads as they do, in an element or an attribute. What is no character of HTML, and what turns words
 * about, is shown as what it is.
 */
export const htmlOf = (text: string): string =>
  spellControls(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
