import * as l10n from '@vscode/l10n';
import { labelledFrom } from '../../model/numbering/labels';
import type { Body, Paragraph, Resolution } from '../../syntax/resolution';
import { withItems } from '../../syntax/items';
import { titleOf } from '../reading/outline';

/** What people call the paragraphs of a text: `Preambular paragraph 3`, `Operative paragraph 2 (a)`, `Note 4`. */
export function namesOfPlaces({ masthead, parts, notes }: Resolution): ReadonlyMap<Paragraph, string> {
  const names = new Map<Paragraph, string>();
  for (const paragraph of masthead.paragraphs) names.set(paragraph, l10n.t('Masthead'));
  for (const part of parts) {
    // Each part of a composite text counts anew.
    const of = parts.length > 1 ? titleOf(part.headings) : undefined;
    const within = (name: string): string => (of === undefined ? name : l10n.t('{0}, {1}', of, name));
    for (const [paragraph, name] of placesIn(part)) names.set(paragraph, within(name));
    for (const annex of part.annexes) nameAnnex(annex, names);
  }
  for (const { id, paragraph } of notes) names.set(paragraph, l10n.t('Note {0}', id));
  return names;
}

function* placesIn({
  headings,
  formula,
  children,
  sections,
  conclusion,
}: Body): Generator<[Paragraph, string]> {
  for (const heading of headings) yield [heading, l10n.t('Heading')];
  for (const child of children.flatMap(withItems)) yield [child, l10n.t('Text')];
  if (formula) yield [formula, l10n.t('Enacting formula')];
  let preambular = 0;
  let operative = 0;
  for (const section of sections) {
    for (const heading of section.headings) yield [heading, l10n.t('Heading')];
    for (const holder of section.preamble) {
      preambular++;
      for (const { paragraph, path } of labelledFrom({ section, holder }))
        yield [paragraph, l10n.t('Preambular paragraph {0}', withLetters(String(preambular), path))];
    }
    for (const holder of section.operative) {
      operative++;
      for (const { paragraph, path } of labelledFrom({ section, holder }))
        yield [paragraph, l10n.t('Operative paragraph {0}', withLetters(path[0] ?? String(operative), path))];
    }
  }
  for (const paragraph of conclusion) yield [paragraph, l10n.t('Conclusion')];
}

/** `2 (a) (ii)` */
const withLetters = (number: string, [, ...letters]: readonly string[]): string =>
  [number, ...letters.map((letter) => `(${letter})`)].join(' ');

function nameAnnex(annex: Body, names: Map<Paragraph, string>): void {
  const name = titleOf(annex.headings) ?? l10n.t('Annex');
  for (const paragraph of [...annex.headings, ...annex.children.flatMap(withItems)])
    names.set(paragraph, name);
  for (const appendix of annex.annexes) nameAnnex(appendix, names);
}
