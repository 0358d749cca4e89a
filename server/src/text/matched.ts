/** What a pattern matches first in a text; nothing where it matches nowhere. */
export const matched = (pattern: RegExp, text: string): string => pattern.exec(text)?.[0] ?? '';
