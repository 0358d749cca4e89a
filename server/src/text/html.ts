/**
 * Words as HTML that reads as they do, in an element or an attribute. What is no character of HTML, and what turns words
 * about, is shown as what it is.
 */
export const htmlOf = (text: string): string =>
  text.replace(
    // eslint-disable-next-line no-control-regex -- these are what is looked for
    /[&<>"'`\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g,
    (character) => {
      const code = character.charCodeAt(0);
      return code >= 0x20 && code < 0x7f ? `&#${code};` : `\\u${code.toString(16).padStart(4, '0')}`;
    },
  );
