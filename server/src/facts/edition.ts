let edition = 0;

/** Changes when what is known does: what is worked out from it holds for one edition. */
export const factsEdition = (): number => edition;

/** To be called by a table that has been opened or added to. */
export function factsChanged(): void {
  edition++;
}
