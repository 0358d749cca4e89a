/** The forms of a report on standard output; `formats.ts` has what writes them. */
export const formats = ['text', 'json', 'sarif', 'github'] as const;

export type Format = (typeof formats)[number];
