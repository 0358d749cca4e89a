import { applyEdits, modify, parse } from 'jsonc-parser';

/** The text of a `.resolintrc.json` (empty for a new one) with a word in its dictionary; undefined if it has the word, or is not to be read. */
export function withWord(text: string, word: string): string | undefined {
  const source = text.trim() === '' ? '{}\n' : text;
  const errors: { error: number }[] = [];
  const settings: unknown = parse(source, errors as [], { allowTrailingComma: true });
  if (errors.length > 0 || typeof settings !== 'object' || settings === null || Array.isArray(settings))
    return undefined;
  const { dictionary = [] } = settings as { dictionary?: unknown };
  if (!Array.isArray(dictionary) || dictionary.includes(word)) return undefined;
  const formattingOptions = { tabSize: 2, insertSpaces: true, eol: source.includes('\r\n') ? '\r\n' : '\n' };
  const edits =
    'dictionary' in settings
      ? modify(source, ['dictionary', -1], word, { isArrayInsertion: true, formattingOptions })
      : modify(source, ['dictionary'], [word], { formattingOptions });
  return applyEdits(source, edits);
}
