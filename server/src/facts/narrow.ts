/**
 * The table of resolutions is a text of two million characters. An engine keeps a text in one byte a character as
 * long as none goes beyond Latin-1, else in two. The few that do stand in the table as controls that no text has.
 */
const wide = '–—“”’‘…‑†‡€−\u0300\u0301\u0302\u0303\u0308\u030C';
const firstControl = 0x80;

/** As the table keeps it: of the same length. Other characters stay as they are. */
export const narrow = (text: string): string =>
  text.replace(/[^\0-\xFF]/g, (character) => {
    const place = wide.indexOf(character);
    return place < 0 ? character : String.fromCharCode(firstControl + place);
  });

/** As it is read. */
export const widen = (text: string): string =>
  text.replace(/[\x80-\x9F]/g, (control) => wide.charAt(control.charCodeAt(0) - firstControl) || control);
