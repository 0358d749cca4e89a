/** What is known of the texts that a text cites, where they are at hand. */
export interface CitedTexts {
  /**
   * How many operative paragraphs a text has, by its symbol (`A/RES/53/70`); undefined if it is not at hand, and for
   * one whose paragraphs are not numbered in one run.
   */
  paragraphsOf(symbol: string): number | undefined;
}

export const noCitedTexts: CitedTexts = { paragraphsOf: () => undefined };
