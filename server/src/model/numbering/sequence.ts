/**
 * Where a run of numbers (paragraphs or letters read as numbers) leaves its order: indices of the numbers to
 * blame. After a slip the count goes on from the number found, so that one slip is reported once. A short list
 * of its own inside the run (8, 1, 2, 9) is no slip, though a lone 1 is, nor a number that is in its place again (1, 3, 3, 4).
 */
export function findSlips(numbers: readonly number[], first = 1): number[] {
  const slips: number[] = [];
  let expected = first;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i];
    if (number === undefined || number === expected) {
      expected++;
      continue;
    }
    if (slips.length > 0 && number === first + i) {
      expected = number + 1;
      continue;
    }
    const resumes = number === 1 ? afterList(numbers, i, expected) : -1;
    if (resumes > i + 1) {
      i = resumes;
      expected++;
      continue;
    }
    slips.push(i);
    expected = number + 1;
  }
  return slips;
}

/** The place of a number right after a list that counts from 1; -1 if another number comes first. */
function afterList(numbers: readonly number[], start: number, wanted: number): number {
  for (let at = start; ; at++) {
    if (at > start && numbers[at] === wanted) return at;
    if (numbers[at] !== at - start + 1) return -1;
  }
}
