import { format } from 'prettier';
import { inline } from './inline';
import { annexLine, formulaLine, lines } from './lines';
import { headLine, masthead } from './masthead';
import { references } from './references';
import { include, scopes, type GrammarRule } from './rule';

const language = 'un-resolution';

/** Order counts: what stands first wins where two begin at the same place. */
const linesWith = (paragraph: string): string[] => ['rule', 'note', 'heading', 'table', paragraph, 'inline'];
const furniture = ['fence', 'comment', 'furniture'];

/** The TextMate grammar as VS Code reads it. */
function buildGrammar(): object {
  const body: GrammarRule = {
    name: 'meta.body',
    begin: formulaLine,
    beginCaptures: scopes({
      1: 'punctuation.definition.emphasis',
      2: 'markup.italic constant.language.enacting-formula',
      3: 'punctuation.definition.emphasis',
    }),
    // Nothing ends the body: a second formula opens another part of it.
    end: '(?!)',
    patterns: include('formula', 'annex', ...furniture, ...linesWith('paragraph')),
  };
  /** From the first line that only a masthead has. */
  const head: GrammarRule = {
    begin: headLine,
    end: '(?!)',
    patterns: include('body', ...furniture, 'masthead', ...linesWith('paragraph-of-head')),
  };
  const annex: GrammarRule = {
    name: 'meta.annex',
    begin: `(?=${annexLine})`,
    end: `(?=${formulaLine})`,
    patterns: include(...furniture, ...linesWith('paragraph-of-annex')),
  };
  const repository = { ...lines, ...masthead, ...inline, ...references, body, head, annex };
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    information_for_contributors: ['Generated from scripts/grammar; do not edit.'],
    name: 'UN resolution',
    scopeName: `text.${language}`,
    patterns: include('body', 'head', 'annex', ...furniture, 'masthead', ...linesWith('paragraph')),
    repository: Object.fromEntries(Object.entries(repository).map(([name, rule]) => [name, suffixed(rule)])),
  };
}

/** Adds the language to every scope name. */
function suffixed(rule: GrammarRule): GrammarRule {
  return Object.fromEntries(
    Object.entries(rule).map(([key, value]: [string, unknown]) => {
      if ((key === 'name' || key === 'contentName') && typeof value === 'string')
        return [key, value.replace(/\S+/g, (scope) => `${scope}.${language}`)];
      if (key === 'patterns') return [key, (value as GrammarRule[]).map(suffixed)];
      if (/captures$/i.test(key))
        return [
          key,
          Object.fromEntries(
            Object.entries(value as Record<string, GrammarRule>).map(([k, v]) => [k, suffixed(v)]),
          ),
        ];
      return [key, value];
    }),
  );
}

/** The grammar as it stands on disk. */
export const printGrammar = (): Promise<string> =>
  format(JSON.stringify(buildGrammar()), { parser: 'json', printWidth: 110 });
