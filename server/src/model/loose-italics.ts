import { findOpeningPhrase } from '../facts/opening-phrases';
import type { Paragraph } from '../syntax/resolution';
import { replaceProse } from './edits';
import { earlyMark } from './numbering/numbers';
import { looseOpening } from '../syntax/loose-marks';
import type { ParagraphContext } from './context';

/** `34*. Further urges*`, `**34. Further urges**`: the italics begin with the number or within it. */
export const hasEarlyItalics = ({ marker }: Paragraph, { source }: ParagraphContext['resolution']): boolean =>
  marker !== undefined && earlyMark(source.slice(marker.start, marker.end)) !== '';

/** `* Reiterates* that`, if the paragraph opens so: a space, or the want of a mark, keeps the marks from being read as such. */
export function reportLoose(
  { inline: { prose } }: Paragraph,
  { practice, openingPhrases, italicMarks, report }: ParagraphContext<'loose'>,
  part: 'preambular' | 'operative',
): boolean {
  const loose = looseOpening(prose.text);
  const phrase = loose && findOpeningPhrase(loose.bare, practice, part, openingPhrases[part]);
  if (!phrase) return false;
  const { lead, mark } = loose;
  const { length } = phrase.expected;
  const isMarked = mark >= 0 && mark <= length;
  if (lead === 0 && !isMarked) return false;
  const [open, close] = italicMarks;
  const end = lead + length + (isMarked ? 1 : 0);
  const edit = replaceProse(prose, 0, end, `${open}${loose.bare.slice(0, length)}${close}`);
  report({
    at: prose.span(0, end),
    message: 'loose',
    args: [phrase.expected],
    fix: edit && {
      title: 'Set “{0}” in italics',
      args: [phrase.expected],
      applicability: 'safe',
      edits: [edit],
    },
  });
  return true;
}
