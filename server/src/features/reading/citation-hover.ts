import * as l10n from '@vscode/l10n';
import type { Resolution } from '../../syntax/resolution';
import type { Span } from '../../text/lines';
import { preview } from './citation-preview';
import type { Library } from '../library/library';
import { ruled } from '../markdown';
import type { Cited } from '../../model/named-documents';
import { mentionAt } from '../mentions';

/** What is shown of one thing under the mouse, and how far that thing reaches in the source. */
export interface HoverPart extends Span {
  readonly markdown: string;
}

/** More parts of one number than this are told of by their names only. */
const mostTold = 4;

/** What is known of the resolution or document that is named at an offset. */
export function citationHover(
  resolution: Resolution,
  library: Library,
  offset: number,
  tell: typeof preview = preview,
): HoverPart | undefined {
  const mention = mentionAt(resolution, offset);
  if (!mention) return undefined;
  const told = mention.cited.slice(0, mostTold).map((cited: Cited) => tell(cited, library));
  const left = mention.cited.length - told.length;
  if (left > 0) told.push(`*${l10n.t('And {0} more.', left)}*`);
  return { ...mention.whole, markdown: ruled(told) };
}
