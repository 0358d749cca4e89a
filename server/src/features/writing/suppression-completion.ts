import * as l10n from '@vscode/l10n';
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import { rules } from '../../rules';
import type { CompletionProvider, Completions } from './completion-provider';
import { typedLine, type TypedLine } from './typed-line';

const directives = [
  { name: 'resolint-disable-next-line', title: 'Silences rules on the next line' },
  { name: 'resolint-disable-line', title: 'Silences rules on this line' },
  { name: 'resolint-disable', title: 'Silences rules from here on' },
  { name: 'resolint-enable', title: 'Lets rules speak again' },
  { name: 'resolint-disable-file', title: 'Silences rules in the whole text' },
] as const;

const opened = /<!--[ \t]*([a-z-]*)$/;
const named =
  /<!--[ \t]*resolint-(?:disable(?:-next-line|-line|-file)?|enable)[ \t]+((?:[\w/-]+[ \t]*,[ \t]*){0,20})([\w/-]*)$/;

/** Comments that silence rules, and the names of rules in them. */
export const suppressionCompletion: CompletionProvider = {
  id: 'suppression',
  triggers: ['-', ' ', ',', '/'],
  complete(query) {
    const line = typedLine(query);
    if (!line.before.includes('<!--')) return undefined;
    return completeRules(line) ?? completeDirectives(line);
  },
};

function completeRules({ before, range }: TypedLine): Completions | undefined {
  const match = named.exec(before);
  if (!match) return undefined;
  const [, listed = '', typed = ''] = match;
  const items = rules
    .filter(({ id }) => !listed.split(/[\s,]+/).includes(id))
    .map(({ id, summary }): CompletionItem => ({
      label: id,
      kind: CompletionItemKind.Value,
      documentation: l10n.t(summary),
      textEdit: { range: range(typed.length), newText: id },
    }));
  return { items };
}

function completeDirectives({ before, after, range }: TypedLine): Completions | undefined {
  const match = opened.exec(before);
  if (!match) return undefined;
  const [, typed = ''] = match;
  const space = typed === '' && before.endsWith('-') ? ' ' : '';
  // An editor closes the comment by itself; where it does not, the item does.
  const close = /^[ \t]*-->/.test(after) ? '' : ' -->';
  const items = directives.map(({ name, title }, i): CompletionItem => ({
    label: name,
    kind: CompletionItemKind.Keyword,
    documentation: l10n.t(title),
    filterText: `${space}${name}`,
    sortText: String(i),
    textEdit: { range: range(typed.length), newText: `${space}${name} ${close.trim() === '' ? '' : close}` },
  }));
  return { items };
}
