/**
 * The last resolution of the Security Council in each year from 1946. Its resolutions are numbered in one run,
 * so the number alone tells the year.
 */
const lastOfYear: readonly number[] = [
  15, 37, 66, 78, 89, 96, 98, 103, 105, 110, 121, 126, 131, 132, 160, 170, 177, 185, 199, 219, 232, 244, 262,
  275, 291, 307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 528, 545, 559, 580, 593, 606, 626, 646,
  683, 725, 799, 892, 969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580, 1651, 1738, 1794, 1859,
  1907, 1966, 2032, 2085, 2132, 2195, 2259, 2336, 2397, 2451, 2503, 2560, 2617, 2671, 2721, 2767, 2811, 2825,
];
const firstYear = 1946;

/** The year in which a resolution was adopted; undefined for a number that this table does not reach. */
export function yearOfCouncilResolution(number: number): number | undefined {
  if (number < 1) return undefined;
  const index = lastOfYear.findIndex((last) => number <= last);
  return index < 0 ? undefined : firstYear + index;
}

/** The last number known; the year in which it was adopted may have brought more since. */
export const lastCouncilResolution = lastOfYear.at(-1) ?? 0;
/** The last year known. */
export const lastCouncilYear = firstYear + lastOfYear.length - 1;

/**
 * The first meeting of each year from 1946 at which a resolution was adopted, from the records of its votes; 0 for the
 * two years whose records are in doubt.
 */
const firstMeetings: readonly number[] = [
  2, 91, 229, 406, 424, 531, 571, 613, 675, 695, 715, 765, 810, 848, 850, 942, 1006, 1033, 1102, 1190, 1275,
  1348, 1387, 1463, 1529, 1566, 1626, 1686, 1761, 0, 1885, 1985, 2067, 2113, 2190, 2278, 2330, 2411, 2511,
  2574, 2662, 2731, 2780, 2838, 0, 2975, 3026, 3157, 3326, 3487, 3618, 3731, 3847, 3964, 4088, 4256, 4448,
  4686, 4894, 5112, 5354, 5617, 5820, 6063, 6261, 6469, 6702, 6903, 7101, 7366, 7607, 7866, 8168, 8444, 8700,
  8780, 8956, 9237, 9527, 9836, 10089,
];

/** A year in which, or soon before which, the Council held a meeting; meetings are numbered in one run. */
export const yearOfCouncilMeeting = (meeting: number): number =>
  firstYear +
  Math.max(
    0,
    firstMeetings.findLastIndex((first) => first > 0 && first <= meeting),
  );
