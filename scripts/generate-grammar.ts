import { writeFileSync } from 'node:fs';
import { printGrammar } from './grammar/build';

const target = new URL('../syntaxes/un-resolution.tmLanguage.json', import.meta.url);

/** Writes the TextMate grammar: `node --import tsx scripts/generate-grammar.ts`. */
void printGrammar().then((text) => {
  writeFileSync(target, text);
});
