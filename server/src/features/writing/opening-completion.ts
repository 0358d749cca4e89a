import { grammar } from '../../language/grammar';
import * as l10n from '@vscode/l10n';
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import { knownPhrases, phraseCount } from '../../facts/opening-phrases';
import { italicMarks } from '../../model/edits';
import { nextTurn, readTurn, withTurn } from '../../model/wording/cycle';
import { readPhrase } from '../../model/wording/cycle';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import type { CompletionProvider, CompletionQuery, Completions } from './completion-provider';
import { extentOf, extentOfBody } from '../places';
import { typedLine } from './typed-line';

const { openingHead: head } = grammar.typing;

/** As many as a list can usefully show; more typing brings others. */
const most = 120;

type Mood = 'preambular' | 'operative';

/** Opening phrases at the head of a paragraph, the most used first; in front of all the one whose turn it is. */
export const openingCompletion: CompletionProvider = {
  id: 'opening',
  triggers: ['*'],
  complete(query) {
    const line = typedLine(query);
    const match = head.exec(line.before);
    if (!match) return undefined;
    const [, number, mark = '', typed = ''] = match;
    const resolution = query.resolution();
    const offset = query.document.offsetAt(query.position);
    const mood = moodAt(resolution, offset, number !== undefined);
    if (!mood || continuesParagraph(resolution, offset, line.before)) return undefined;
    // An editor puts the second star behind the cursor by itself.
    const closing = mark !== '' && line.after.startsWith(mark) ? mark.length : 0;
    return offer(query, resolution, {
      mood,
      typed,
      mark,
      before: openingAbove(resolution, offset - line.before.length, mood),
      range: line.range(mark.length + typed.length, closing),
      isFollowed: line.after.slice(closing).startsWith(' '),
    });
  },
};

interface Head {
  readonly mood: Mood;
  readonly typed: string;
  readonly mark: string;
  /** The opening of the paragraph above. */
  readonly before: string | undefined;
  readonly range: ReturnType<ReturnType<typeof typedLine>['range']>;
  /** Whether a space stands behind the cursor already. */
  readonly isFollowed: boolean;
}

function offer(query: CompletionQuery, resolution: Resolution, at: Head): Completions {
  const { mood, typed, before } = at;
  const practice = query.practice();
  const due = practice.turnsAlsoFurther && before !== undefined ? turnBehind(before, mood) : undefined;
  const house = query.openingPhrases[mood];
  const phrases = [
    ...new Set([...(due === undefined ? [] : [due]), ...house, ...knownPhrases(practice, mood)]),
  ];
  const fitting = phrases.filter((phrase) => phrase.toLowerCase().startsWith(typed.toLowerCase()));
  const [open, close] = marksFor(resolution, at.mark);
  const items = fitting.slice(0, most).map((phrase, i): CompletionItem => {
    const count = phraseCount(phrase, practice, mood);
    const detail =
      phrase === due
        ? l10n.t('in turn')
        : house.includes(phrase)
          ? l10n.t('of the house')
          : count === 1
            ? l10n.t('opens 1 paragraph')
            : l10n.t('opens {0} paragraphs', count.toLocaleString('en'));
    return {
      label: phrase,
      labelDetails: { description: detail },
      kind: CompletionItemKind.Keyword,
      filterText: at.mark + phrase,
      sortText: String(i).padStart(3, '0'),
      textEdit: { range: at.range, newText: `${open}${phrase}${close}${at.isFollowed ? '' : ' '}` },
      ...(phrase === due ? { preselect: true } : {}),
    };
  });
  return { items, isIncomplete: fitting.length > most };
}

/** `Recalling also` behind `Recalling`; behind the third of a kind the bare phrase again. */
function turnBehind(opening: string, mood: Mood): string {
  const { base, turn } = readTurn(opening);
  return withTurn(base, nextTurn(turn), mood);
}

/** The marks that were begun, or those of the text; none in a text that has no italics at all. */
function marksFor(resolution: Resolution, begun: string): readonly [string, string] {
  if (begun !== '') return [begun, begun.replace('<', '</')];
  const body = resolution.parts
    .flatMap(({ sections }) => sections)
    .flatMap((s) => [...s.preamble, ...s.operative]);
  const usesItalics = body.some(({ inline }) =>
    inline.emphases.some(({ italic, start }) => italic && start === 0),
  );
  return usesItalics || body.length < 2 ? italicMarks(resolution) : ['', ''];
}

/** In front of the first operative paragraph the preamble; a number says that the operative part has begun. */
function moodAt({ parts, masthead }: Resolution, offset: number, isNumbered: boolean): Mood | undefined {
  const part = parts.findLast(({ formula, sections }) => {
    const first = formula ?? sections[0]?.preamble[0] ?? sections[0]?.operative[0];
    return first !== undefined && first.start < offset;
  });
  const isPast =
    parts.some(({ annexes }) => annexes.some((annex) => (extentOfBody(annex)?.start ?? offset) < offset)) &&
    !part?.sections.some((s) => s.operative.some((p) => p.start > offset));
  if (isPast || (!part && masthead.paragraphs.length > 0)) return undefined;
  if (isNumbered) return 'operative';
  if (!part) return undefined;
  const typedHere = (paragraph: Paragraph): boolean =>
    extentOf(paragraph).start <= offset && offset <= paragraph.end;
  const begun = part.sections.some(({ operative }) =>
    operative.some((paragraph) => paragraph.start < offset && !typedHere(paragraph)),
  );
  return begun ? 'operative' : 'preambular';
}

/** A capital at the head of a line that was wrapped opens nothing. */
function continuesParagraph({ source }: Resolution, offset: number, before: string): boolean {
  if (/\d/.test(before)) return false;
  const above = source.slice(Math.max(0, offset - before.length - 200), offset - before.length);
  const line = /(?<![^\r\n])([^\r\n]*)(?:\r\n|\r|\n)$/.exec(above)?.[1] ?? '';
  return line.trim() !== '' && !/[,;:.]["”’*_\])\d^¹²³⁰⁴-⁹[]*\s*$/.test(line);
}

/** The opening phrase of the nearest paragraph above in the same list. */
function openingAbove({ parts }: Resolution, lineStart: number, mood: Mood): string | undefined {
  const lists = parts.flatMap(({ sections }) =>
    sections.map(({ preamble, operative }) => (mood === 'preambular' ? preamble : operative)),
  );
  const above = lists.flat().findLast((paragraph) => extentOf(paragraph).end < lineStart);
  return above && readPhrase(above.inline.prose.text, mood);
}
