import * as l10n from '@vscode/l10n';
import type { Resolution } from '../../syntax/resolution';
import { citedParagraphsAt } from '../library/cited-paragraphs';
import type { Library } from '../library/library';
import { lines, markdownLink } from '../markdown';
import type { HoverPart } from './citation-hover';

/** Where the paragraphs of another text stand that are cited at an offset, if that text is at hand. */
export function citedParagraphHover(
  resolution: Resolution,
  library: Library,
  offset: number,
): HoverPart | undefined {
  const cited = citedParagraphsAt(resolution, library, offset);
  if (!cited) return undefined;
  const links = cited.paragraphs.map(({ uri, number, line }) =>
    markdownLink(l10n.t('Paragraph {0} in this workspace', number), `${uri}#L${line + 1}`),
  );
  return { ...cited.phrase, markdown: lines(links) };
}
