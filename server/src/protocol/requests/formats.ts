/** What reads and writes drafts in other forms: parts that stand apart, each loaded when it is first asked for. */
export interface Formats {
  readonly word: () => Promise<typeof import('../../formats/word')>;
  readonly exports: () => Promise<typeof import('../../formats/exports')>;
}
