/** A field of Word: instructions, then what they came to, which is what is read. */
interface Field {
  instructions: string;
  isResult: boolean;
}

/** The fields that are open at a place of a text; they may stand in one another, and go over paragraphs. */
export interface Fields {
  readonly begin: () => void;
  readonly instruct: (text: string) => void;
  readonly separate: () => void;
  /** Ends the innermost field: its instructions. */
  readonly end: () => string;
  /** Whether what stands here is read: no instructions, and no mark that is read from them. */
  readonly isShown: () => boolean;
}

export function createFields(): Fields {
  const open: Field[] = [];
  return {
    begin: () => open.push({ instructions: '', isResult: false }),
    instruct(text) {
      const field = open.at(-1);
      if (field && !field.isResult) field.instructions += text;
    },
    separate() {
      const field = open.at(-1);
      if (field) field.isResult = true;
    },
    end: () => open.pop()?.instructions ?? '',
    isShown: () =>
      open.every(({ isResult, instructions }) => isResult && bookmarkOfNote(instructions) === undefined),
  };
}

/** The bookmark at the note whose mark a field repeats (`NOTEREF _Ref12 \f`); undefined for any other field. */
export function bookmarkOfNote(instructions: string): string | undefined {
  const [command, bookmark] = instructions.trim().split(/\s+/);
  return command?.toUpperCase() === 'NOTEREF' ? bookmark : undefined;
}
