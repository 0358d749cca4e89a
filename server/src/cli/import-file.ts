import { importAkn, isAknFile } from './import-akn';
import { importWord, type ImportOptions } from './import-word';

/** Reads a file of another kind as a draft: one in Akoma Ntoso by its name, else one of Word. Returns the exit code. */
export const importFile = (file: string, options: ImportOptions): Promise<number> =>
  isAknFile(file) ? importAkn(file, options) : importWord(file, options);
