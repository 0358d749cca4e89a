import type { Paragraph } from '../../syntax/resolution';

const longestTitle = 160;
/** What leads over to items, as no title does. */
const leadsOver =
  /^(?:To|That|The following)\b|\b(?:include|includes|including|follows|following|by|to|that|shall|should|will|namely|for)$/;

/** `(a) Protection of civilians` in a mandate of the Security Council: the name of a task, not a part of its sentence. */
export function isTaskTitle({ degree = 0, opening, inline: { prose, emphases } }: Paragraph): boolean {
  const text = prose.text.trim();
  if (degree === 0 || text.length > longestTitle || leadsOver.test(text)) return false;
  if (emphases.some(({ start, end }) => start === 0 && end >= text.length)) return true;
  return opening !== 'verb' && /^\p{Lu}/u.test(text);
}
