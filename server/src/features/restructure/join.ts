import { grammar } from '../../language/grammar';
import * as l10n from '@vscode/l10n';
import { practiceOf } from '../../lint/practice';
import { defaultSettings } from '../../lint/settings';
import { withItems } from '../../syntax/items';
import { readEnding } from '../../model/punctuation/ending';
import type { Edit } from '../../text/edit';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import { nameable, samePath } from '../../model/numbering/labels';
import { referencesOf } from '../../model/numbering/references';
import { keyOfPath } from '../../model/numbering/labels';
import { relabelReferences } from '../../model/numbering/relabel';
import { contentOf, extentOf, placeAt, siblingsOf, type Place } from '../places';
import { renumber } from './renumber';
import { isRefusal, type Refusal, type Restructured, type Restructuring } from './restructuring';
import { settleAdverbs, settleForms } from './settle';
import { Transaction } from './transaction';

const { nameFirst, endsWithAnd } = grammar.joining;

/** Makes one paragraph of the one at the cursor and the next. */
export const joinParagraph: Restructuring = {
  title: 'Join with next paragraph',
  kind: 'refactor.inline',
  isOffered: (resolution, offset) => !isRefusal(seamAt(resolution, offset)),
  run(resolution, offset) {
    const seam = seamAt(resolution, offset);
    return isRefusal(seam) ? seam : join(resolution, seam);
  },
};

interface Seam {
  readonly place: Place;
  readonly next: Paragraph;
}

function seamAt(resolution: Resolution, offset: number): Seam | Refusal {
  const place = placeAt(resolution, offset);
  if (!place)
    return { refused: l10n.t('The cursor is in no paragraph of the preamble or the operative part.') };
  const siblings = siblingsOf(place);
  const next = siblings[siblings.indexOf(place.paragraph) + 1];
  if (next?.degree !== place.paragraph.degree || !next)
    return { refused: l10n.t('No paragraph of its kind follows.') };
  const gap = resolution.source.slice(extentOf(place.paragraph).end, extentOf(next).start);
  if (place.paragraph.items.length + place.paragraph.more.length > 0 || gap.trim() !== '')
    return { refused: l10n.t('Something stands between the two paragraphs.') };
  if (/:\s*$/.test(place.paragraph.inline.prose.text))
    return { refused: l10n.t('A paragraph that ends with a colon introduces what follows.') };
  if (refersTo(resolution, place, next)) return { refused: l10n.t('The next paragraph refers to this one.') };
  return { place, next };
}

function join(resolution: Resolution, { place, next }: Seam): Restructured {
  const ending = readEnding(place.paragraph);
  const { text: first } = place.paragraph.inline.prose;
  const { prose, emphases } = next.inline;
  const head = emphases.find(({ italic, strong, start }) => italic && !strong && start === 0);
  const keepsItalics = practiceOf(resolution, defaultSettings).italicLaterVerbs;
  const letter = prose.text.charAt(0);
  const isName = nameFirst.test(prose.text);
  const edits = [
    ...mergedReferences(resolution, place, next),
    ...(ending ? [ending.replaceWith(',')] : []),
    {
      start: extentOf(place.paragraph).end,
      end: contentOf(next).start,
      text: endsWithAnd.test(first) ? ' ' : ' and ',
    },
    ...(isName ? [] : [{ ...prose.span(0, 1), text: letter.toLowerCase() }]),
    ...(head && !keepsItalics
      ? [
          { ...head.open, text: '' },
          { ...head.close, text: '' },
        ]
      : []),
  ];
  const joined = new Transaction(resolution).edit(edits);
  settleForms(joined);
  renumber(joined);
  settleAdverbs(joined, place);
  const { text } = joined;
  return { text, cursor: Math.min(place.paragraph.end, text.length) };
}

/** Whether the second paragraph speaks of the first, which it is going to be. */
function refersTo(resolution: Resolution, { part, paragraph }: Place, next: Paragraph): boolean {
  const path = nameable(part).find((entry) => entry.paragraph === paragraph)?.path;
  const within = withItems(next);
  return (
    path !== undefined &&
    referencesOf(resolution, part).some(
      (reference) =>
        within.includes(reference.from) &&
        reference.pointers.some((pointer) => samePath(pointer.path.slice(0, path.length), path)),
    )
  );
}

/** What refers to the second paragraph refers to the first from now on. */
function mergedReferences(resolution: Resolution, { part, paragraph }: Place, next: Paragraph): Edit[] {
  const paths = nameable(part);
  const [from, to] = [next, paragraph].map((one) => paths.find((entry) => entry.paragraph === one)?.path);
  const label = to?.at(-1);
  if (!from || label === undefined || !next.marker || !paragraph.marker) return [];
  return relabelReferences(resolution, part, new Map([[keyOfPath(from), label]]));
}
