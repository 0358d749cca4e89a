/** What of a Word file is not in the draft as it was, one and several of each kind. */
const sentences = {
  'tracked-insertion': ['1 tracked insertion accepted', '# tracked insertions accepted'],
  'tracked-deletion': ['1 tracked deletion applied', '# tracked deletions applied'],
  'tracked-move': ['1 tracked move applied', '# tracked moves applied'],
  comment: ['1 comment left in the Word file', '# comments left in the Word file'],
  hidden: ['1 piece of hidden text left out', '# pieces of hidden text left out'],
  picture: ['1 picture left out', '# pictures left out'],
  chart: ['1 chart left out', '# charts left out'],
  equation: ['1 equation kept as plain text', '# equations kept as plain text'],
  object: ['1 embedded object left out', '# embedded objects left out'],
  'embedded-file': ['1 embedded file left out', '# embedded files left out'],
  table: ['1 table kept as rows of text', '# tables kept as rows of text'],
  'text-box': ['1 text box put after its paragraph', '# text boxes put after their paragraphs'],
  'unknown-symbol': ['1 character of a private font left out', '# characters of private fonts left out'],
  'unknown-number': [
    '1 automatic number written in figures, as its form is not known',
    '# automatic numbers written in figures, as their form is not known',
  ],
  'hand-mark': [
    '1 superscript number without a note kept as it is',
    '# superscript numbers without notes kept as they are',
  ],
  'comment-mark': [
    '1 mark of a comment in the words set apart, so that it is none',
    '# marks of comments in the words set apart, so that they are none',
  ],
  'missing-note': ['1 note that is not in the file', '# notes that are not in the file'],
  'running-header': ['1 header of the page left out', '# headers of the page left out'],
  'broken-part': ['1 damaged part passed over', '# damaged parts passed over'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

export type LossKind = keyof typeof sentences;

export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
  /** `3 tracked deletions applied` */
  readonly message: string;
}

export interface Losses {
  readonly add: (kind: LossKind, count?: number) => void;
  /** What was lost, in the order of the table. */
  readonly list: () => readonly Loss[];
}

/** Counts what is lost while a file is read. */
export function createLosses(): Losses {
  const counts = new Map<LossKind, number>();
  return {
    add(kind, count = 1) {
      if (count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count);
    },
    list: () =>
      (Object.keys(sentences) as LossKind[]).flatMap((kind) => {
        const count = counts.get(kind);
        if (count === undefined) return [];
        const [one, several] = sentences[kind];
        return [{ kind, count, message: count === 1 ? one : several.replace('#', String(count)) }];
      }),
  };
}
