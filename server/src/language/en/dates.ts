// Months, and the forms of a date.

/** Dates as resolutions write them (`4 December 1998`), and the shapes in which they are mistyped. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const gap = ' {1,2}';

export const full = monthNames.join('|');

export const short = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';

export const lower = monthNames
  // "may" and "march" are words before they are months.
  .filter((month) => month !== 'May' && month !== 'March')
  .map((month) => month.toLowerCase())
  .join('|');

export const month = `(${full}|${lower}|${full.toUpperCase()}|(?:${short})(?![a-z])\\.?)`;

/** `4 December 1998`, with ordinary or non-breaking spaces. Groups: day, month, year. */
export const datePattern = `(\\d{1,2})${gap}(${full})${gap}(\\d{4})`;

/** `15 of December of 2022`; "on 3 July and 28 July of 2017" is right. */
export const behindOf = '(?<=of [A-Za-z]{3,9} )';

export const dayFirst = `(\\d{1,2})(?:st|nd|rd|th)?(?:,?${gap}(?:of${gap})?|-)${month},?(?:${gap}(?:${behindOf}of${gap})?|-)(\\d{4})`;

export const monthFirst = `${month}${gap}(\\d{1,2})(?:st|nd|rd|th)?(?:,${gap}|,|${gap})(\\d{4})`;

/** Where a date may begin. */
export const dateStart = new RegExp(
  `(?<![\\w/.-])(?:\\d{1,4}(?=(?:st|nd|rd|th)?[-,/. ])|(?:${full}|${short})(?![a-z]))`,
  'gu',
);
