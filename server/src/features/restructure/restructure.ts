import * as l10n from '@vscode/l10n';
import { type CodeAction, type Command, type Range, type TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Resolution } from '../../syntax/resolution';
import { makeClean } from './clean';
import { toOperative, toPreambular } from './convert';
import { makeDeeper, makeShallower } from './degrees';
import { difference } from '../fixing/fix-all';
import { insertNote } from './insert-note';
import { joinParagraph } from './join';
import { wants } from '../fixing/action-kinds';
import { moveDown, moveUp } from './move';
import { moveToNote } from './move-to-note';
import { toTextEdits } from '../places';
import { renumberParagraphs } from './renumber';
import { isCanonical, renumberNotes } from './renumber-notes';
import { isRefusal, type Refusal, type Restructuring } from './restructuring';
import { sortSponsors } from './sort-sponsors';
import { splitParagraph } from './split';

/** The name under which a client asks for any of them: with `{ action, uri, position, version? }`. */
export const restructureCommand = 'resolint.restructure';

/** Ways to rebuild a text, by the name that clients know them by. */
export const restructurings = {
  renumberParagraphs: {
    title: 'Renumber paragraphs',
    kind: 'refactor.rewrite',
    isOffered: (resolution) => renumberParagraphs(resolution) !== resolution.source,
    run: (resolution) => ({ text: renumberParagraphs(resolution) }),
  },
  renumberFootnotes: {
    title: 'Renumber footnotes',
    kind: 'refactor.rewrite',
    isOffered: (resolution) => !isCanonical(resolution),
    run: (resolution) => ({ text: renumberNotes(resolution) }),
  },
  cleanText: makeClean,
  sortSponsors,
  insertFootnote: insertNote,
  moveParagraphUp: moveUp,
  moveParagraphDown: moveDown,
  convertToOperative: toOperative,
  convertToPreambular: toPreambular,
  splitParagraph,
  moveToFootnote: moveToNote,
  joinParagraph,
  makeDeeper,
  makeShallower,
} satisfies Readonly<Record<string, Restructuring>>;

export type RestructuringName = keyof typeof restructurings;

export const isRestructuringName = (name: unknown): name is RestructuringName =>
  typeof name === 'string' && Object.hasOwn(restructurings, name);

/** The kinds of the code actions among them. */
export const restructuringKinds: readonly string[] = [
  ...new Set(Object.values(restructurings).map(({ kind }) => kind)),
];

/** What is to be done to a document: edits in one step, and the selection after them. */
export interface RestructuringEdit {
  readonly title: string;
  readonly edits: TextEdit[];
  /** Where the cursor goes in the text as it then stands; absent where it stays. */
  readonly cursor?: number;
  readonly text: string;
}

export function restructure(
  document: TextDocument,
  resolution: Resolution,
  name: RestructuringName,
  offset: number,
): RestructuringEdit | Refusal {
  const { title, run }: Restructuring = restructurings[name];
  const outcome = run(resolution, offset);
  if (isRefusal(outcome)) return outcome;
  return {
    title: l10n.t(title),
    edits: toTextEdits(document, difference(resolution.source, outcome.text)),
    ...outcome,
  };
}

/** The restructurings that make sense at the start of a range, as actions that ask the server to carry them out. */
export function refactorings(
  document: TextDocument,
  resolution: Resolution,
  range: Range,
  only: readonly string[] | undefined,
): CodeAction[] {
  const offset = document.offsetAt(range.start);
  return Object.entries(restructurings).flatMap(
    ([action, { title: key, kind, isOffered }]: [string, Restructuring]) => {
      if (!wants(only, kind) || !isOffered(resolution, offset)) return [];
      const argument = { action, uri: document.uri, version: document.version, position: range.start };
      const title = l10n.t(key);
      const command: Command = { title, command: restructureCommand, arguments: [argument] };
      return [{ title, kind, command }];
    },
  );
}
