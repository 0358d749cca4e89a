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
