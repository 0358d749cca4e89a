/** Why something is not done, in words for the person who asked for it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
