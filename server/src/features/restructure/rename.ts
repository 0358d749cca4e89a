import * as l10n from '@vscode/l10n';
import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isNumbered } from '../../model/notes/marks';
import { numberOf, putNumber } from '../../model/numbering/numbers';
import { relabel, runsOf, valueOf } from '../../model/numbering/letters';
import type { Edit } from '../../text/edit';
import { labelValue } from '../../syntax/items';
import { fromSuperscript } from '../../syntax/numerals';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import type { Body } from '../../syntax/resolution';
import type { Span } from '../../text/lines';
import { placeAt, siblingsOf, toTextEdits, type Place } from '../places';
import { isAt, toRange } from '../range';
import { relabelReferences, renamesOf } from '../../model/numbering/relabel';
import { nameable, samePath } from '../../model/numbering/labels';
import { referencesOf } from '../../model/numbering/references';
import { renameNotes } from './renumber-notes';
import { isRefusal, type Refusal } from './restructuring';

/** What can be renamed: a paragraph's number or letter, or a footnote. */
type Target =
  | (Span & { readonly kind: 'paragraph'; readonly label: string; readonly place: Place })
  | (Span & { readonly kind: 'note'; readonly label: string });

/** The number, letter or footnote at a position, as an editor puts it into the box for the new name. */
export function prepareRename(
  document: TextDocument,
  resolution: Resolution,
  position: Position,
): { range: Range; placeholder: string } | null {
  const target = targetAt(resolution, document.offsetAt(position));
  return target && { range: toRange(document, target), placeholder: target.label };
}

/**
 * Gives a paragraph or footnote another number. Those that follow it are moved by as much, so that a gap closes and
 * a place opens; references and notes follow.
 */
export function rename(
  document: TextDocument,
  resolution: Resolution,
  position: Position,
  newName: string,
): TextEdit[] | Refusal {
  const target = targetAt(resolution, document.offsetAt(position));
  if (!target) return { refused: l10n.t('There is no number, letter or footnote here.') };
  const name = newName.trim().replace(/^\[?\^?\(?|\)?\.?:?\]?:?$/g, '');
  const edits =
    target.kind === 'note'
      ? renameNote(resolution, target.label, name)
      : renameParagraph(resolution, target.place, name);
  return isRefusal(edits) ? edits : toTextEdits(document, edits);
}

function targetAt(resolution: Resolution, offset: number): Target | null {
  const note =
    resolution.indicators.filter(isNumbered).find((mark) => isAt(mark, offset)) ??
    resolution.notes
      .filter(isNumbered)
      .map(({ id, mark }) => ({ id, ...mark }))
      .find((mark) => isAt(mark, offset));
  if (note) {
    const at = resolution.source.slice(note.start, note.end).indexOf(note.id);
    const start = note.start + Math.max(at, 0);
    const end = at < 0 ? note.end : start + note.id.length;
    return { kind: 'note', label: note.id, start, end };
  }
  const place = placeAt(resolution, offset);
  if (!place) return null;
  const { marker, role } = place.paragraph;
  if (marker && marker.shape !== 'bullet' && role !== 'preambular' && isAt(marker, offset)) {
    const at = resolution.source.slice(marker.start, marker.end).lastIndexOf(marker.label);
    if (at < 0) return null;
    const start = marker.start + at;
    return { kind: 'paragraph', label: marker.label, start, end: start + marker.label.length, place };
  }
  return pointedAt(resolution, place.part, offset);
}

/** A number in a reference stands for the paragraph that it names. */
function pointedAt(resolution: Resolution, part: Body, offset: number): Target | null {
  for (const { paragraph, pointers } of referencesOf(resolution, part)) {
    const { prose } = paragraph.inline;
    for (const { path, labels } of pointers) {
      for (const [k, { start, end, text }] of labels.entries()) {
        const span = prose.span(start, end);
        if (!isAt(span, offset)) continue;
        const wanted = path.slice(0, path.length - labels.length + k + 1);
        const named = nameable(part).filter((entry) => samePath(entry.path, wanted));
        const [only] = named;
        const place = only && placeAt(resolution, only.paragraph.start);
        if (!place || named.length !== 1) return null;
        return { kind: 'paragraph', label: text, ...span, place };
      }
    }
  }
  return null;
}

function renameParagraph(resolution: Resolution, place: Place, name: string): Edit[] | Refusal {
  const { source } = resolution;
  const { part, paragraph } = place;
  const isItem = paragraph.role === 'subparagraph';
  const old = valueIn(paragraph);
  const next = isItem
    ? labelValue(name.toLowerCase(), paragraph.degree ?? 1)
    : /^\d{1,3}$/.test(name)
      ? Number(name)
      : undefined;
  if (next === undefined || next < 1 || old === undefined)
    return {
      refused: isItem
        ? l10n.t('A subparagraph has a letter or a small roman numeral.')
        : l10n.t('A paragraph has a number from 1 to 999.'),
    };
  const run = isItem ? runOf(siblingsOf(place), paragraph) : operativeRun(part, paragraph);
  const from = run.indexOf(paragraph);
  const before = run.slice(0, from).map(valueIn);
  if (before.some((value) => value !== undefined && value >= next))
    return {
      refused: isItem
        ? l10n.t('There is a subparagraph {0} above already.', name)
        : l10n.t('There is a paragraph {0} above already.', name),
    };
  const shift = next - old;
  const following = new Set(run.slice(from));
  const moved = (one: Paragraph): number | undefined => {
    const value = valueIn(one);
    return following.has(one) && value !== undefined ? value + shift : undefined;
  };
  const write = (one: Paragraph, value: number): Edit[] =>
    isItem ? relabel(source, one, value) : [putNumber(source, one, value) ?? []].flat();
  const edits = run.slice(from).flatMap((one) => {
    const value = moved(one);
    return value === undefined ? [] : write(one, value);
  });
  const renames = renamesOf(part, (one) => {
    const value = moved(one);
    const written = value === undefined ? undefined : write(one, value)[0]?.text;
    return written?.replace(/[^\da-z]/gi, '');
  });
  return [...edits, ...relabelReferences(resolution, part, renames)];
}

const valueIn = (paragraph: Paragraph): number | undefined =>
  paragraph.role === 'subparagraph'
    ? paragraph.marker && valueOf(paragraph.marker, paragraph.degree ?? 1)
    : numberOf(paragraph);

const runOf = (items: readonly Paragraph[], item: Paragraph): readonly Paragraph[] =>
  runsOf(items).find((run) => run.includes(item)) ?? [item];

/** The paragraphs that are counted together: up to a section that begins at 1 again. */
function operativeRun({ sections }: Body, paragraph: Paragraph): readonly Paragraph[] {
  const runs: Paragraph[][] = [[]];
  for (const { operative } of sections) {
    if (operative[0] && numberOf(operative[0]) === 1) runs.push([]);
    runs.at(-1)?.push(...operative);
  }
  return runs.find((run) => run.includes(paragraph)) ?? [paragraph];
}

function renameNote(resolution: Resolution, old: string, name: string): Edit[] | Refusal {
  const ids = new Set([...resolution.indicators, ...resolution.notes].filter(isNumbered).map(({ id }) => id));
  const label = /^[\u00B2\u00B3\u00B9\u2070\u2074-\u2079]+$/.test(name) ? fromSuperscript(name) : name;
  if (!/^\d{1,3}$/.test(label) || Number(label) < 1)
    return { refused: l10n.t('A footnote has a number from 1 to 999.') };
  const renames = new Map<string, string>();
  const shift = Number(label) - Number(old);
  for (const id of ids) {
    if (id === old) renames.set(id, label);
    else if (/^\d+$/.test(old) && /^\d+$/.test(id) && Number(id) > Number(old))
      renames.set(id, String(Number(id) + shift));
  }
  const taken = [...ids].find((id) => !renames.has(id) && [...renames.values()].includes(id));
  if (taken !== undefined) return { refused: l10n.t('There is a footnote {0} already.', taken) };
  return renameNotes(resolution, renames);
}
