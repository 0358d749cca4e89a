/** Lengths on the page are in twentieths of a point, as in the file; sizes of letters and raised marks in points. */
export interface Layout {
  readonly name: 'new-york-draft' | 'new-york-adopted' | 'security-council' | 'geneva';
  /** Whether its numbers were read off printed documents of the kind, or are taken from another kind. */
  readonly isMeasured: boolean;
  readonly paper: { readonly width: number; readonly height: number };
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    /** From the edges of the paper to the header and the footer. */
    readonly header: number;
    readonly footer: number;
  };
  /** Height of the footer of the first page: the room in which the Secretariat prints the job number. */
  readonly jobLine: number;
  /** Between tab stops of its own. */
  readonly step: number;
  readonly text: Type & {
    /** From the margins to the column of the text, on both sides. */
    readonly indent: number;
    /** Where paragraphs begin and numbers are followed by text, from the left margin. */
    readonly stops: readonly number[];
    readonly after: number;
    /** Width of letters in hundredths, and what is put between them. */
    readonly scale: number;
    readonly spacing: number;
  };
  readonly masthead: {
    /** Widths of the columns: the emblem, `United Nations`, a gap, the symbol and the organ, a gap, the distribution. */
    readonly columns: readonly [number, number, number, number, number, number];
    readonly heights: readonly [number, number];
    /** Thickness of the lines under the two rows, in eighths of a point. */
    readonly rules: readonly [number, number];
    readonly unitedNations: Type & { readonly after: number };
    readonly organ: Type & { readonly before: number };
    readonly distribution: { readonly before: number };
    /** The organ's letter in the symbol, and how far the symbol is lowered. */
    readonly letter: { readonly size: number; readonly lowered: number };
    /** From the line under it to the first line of the body. */
    readonly after: number;
  };
  readonly running: {
    readonly height: number;
    readonly rule: number;
    /** From the symbol to the line under it. */
    readonly after: number;
    /** The line between the header and the body: as high as its letters, or this high. */
    readonly line?: number;
    readonly size: number;
    /** Under the number of the page. */
    readonly footerAfter: number;
  };
  /** Space before and after the lines of the head of the body. */
  readonly head: {
    readonly committee: Type;
    readonly titleLine: Type;
    readonly adopted: Type;
    readonly rightOfAgendaTitle: number;
    readonly beforeSponsors: number;
    readonly beforeAdopted: number;
    readonly beforeOrigin: number;
    readonly beforeTitle: number;
    readonly beforeNumberedTitle: number;
    readonly afterTitle: number;
    /** Where the number of a resolution or a section ends, from the left margin. */
    readonly number: number;
  };
  readonly notes: Type & {
    readonly scale: number;
    readonly spacing: number;
    readonly left: number;
    readonly right: number;
    /** How far the first line hangs out to the left of the others. */
    readonly hanging: number;
    /** Where the mark ends; undefined if the note begins with it. */
    readonly mark?: number;
    readonly text: number;
    readonly separator: {
      readonly characters: number;
      readonly size: number;
      readonly indent: number;
      readonly after: number;
    };
  };
  readonly end: { readonly width: number; readonly before: number };
  readonly closing: { readonly before: number };
}

/** Size of letters, and height of a line. */
export interface Type {
  readonly size: number;
  readonly line: number;
}

/** Drafts of the General Assembly and its Committees. Measured. */
const newYorkDraft: Layout = {
  name: 'new-york-draft',
  isMeasured: true,
  paper: { width: 12240, height: 15840 },
  margins: { top: 1440, right: 1200, bottom: 1152, left: 1200, header: 432, footer: 504 },
  jobLine: 1224,
  step: 475,
  text: {
    size: 10,
    line: 240,
    indent: 1267,
    stops: [1267, 1742, 2218, 2693, 3182, 3658, 4133, 4622, 5098, 5573, 6048],
    after: 120,
    scale: 103,
    spacing: 4,
  },
  masthead: {
    columns: [1267, 1872, 245, 3110, 245, 3111],
    heights: [864, 2880],
    rules: [4, 12],
    unitedNations: { size: 14, line: 300, after: 80 },
    organ: { size: 20, line: 390, before: 109 },
    distribution: { before: 240 },
    letter: { size: 20, lowered: 2 },
    after: 48,
  },
  running: { height: 864, rule: 2, after: 80, size: 8.5, footerAfter: 200 },
  head: {
    committee: { size: 12, line: 270 },
    titleLine: { size: 12, line: 270 },
    adopted: { size: 14, line: 300 },
    rightOfAgendaTitle: 5040,
    beforeSponsors: 360,
    beforeAdopted: 312,
    beforeOrigin: 240,
    beforeTitle: 216,
    beforeNumberedTitle: 236,
    afterTitle: 234,
    number: 1022,
  },
  notes: {
    size: 8.5,
    line: 210,
    scale: 104,
    spacing: 5,
    left: 1267,
    right: 1267,
    hanging: 576,
    mark: 1195,
    text: 1267,
    separator: { characters: 18, size: 8, indent: 792, after: 80 },
  },
  end: { width: 1440, before: 592 },
  closing: { before: 240 },
};

/** Resolutions of the General Assembly. Measured. */
const newYorkAdopted: Layout = {
  ...newYorkDraft,
  name: 'new-york-adopted',
  running: { ...newYorkDraft.running, line: 240 },
};

/** Not measured: the frame of the Assembly with the lines that the Council's texts have. */
const securityCouncil: Layout = { ...newYorkDraft, name: 'security-council', isMeasured: false };

/** Not measured on a text of the Human Rights Council, but on two documents of an economic commission. */
const geneva: Layout = {
  name: 'geneva',
  isMeasured: false,
  paper: { width: 11906, height: 16838 },
  margins: { top: 1418, right: 1134, bottom: 1134, left: 1134, header: 567, footer: 567 },
  jobLine: 567,
  step: 567,
  text: {
    ...newYorkDraft.text,
    indent: 1134,
    stops: [1134, 1701, 2268, 2835, 3402, 3969],
    scale: 100,
    spacing: 0,
  },
  masthead: {
    columns: [1280, 1872, 245, 3164, 245, 2834],
    heights: [850, 2000],
    rules: [4, 12],
    unitedNations: { size: 14, line: 300, after: 80 },
    organ: { size: 20, line: 390, before: 154 },
    distribution: { before: 240 },
    letter: { size: 20, lowered: 2 },
    after: 160,
  },
  running: { height: 567, rule: 2, after: 80, size: 9, footerAfter: 0 },
  head: {
    ...newYorkDraft.head,
    committee: { size: 14, line: 300 },
    rightOfAgendaTitle: 4536,
    number: 850,
  },
  notes: {
    size: 9,
    line: 220,
    scale: 100,
    spacing: 0,
    left: 708,
    right: 1134,
    hanging: 0,
    text: 1134,
    separator: { characters: 32, size: 8, indent: 0, after: 40 },
  },
  end: { width: 1440, before: 592 },
  closing: { before: 240 },
};

export const layouts = {
  'new-york-draft': newYorkDraft,
  'new-york-adopted': newYorkAdopted,
  'security-council': securityCouncil,
  geneva,
} as const;
