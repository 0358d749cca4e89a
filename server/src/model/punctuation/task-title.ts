import { grammar } from '../../language/grammar';
import type { Paragraph } from '../../syntax/resolution';

const { leadsOver } = grammar.joining;

const longestTitle = 160;
const longestInItalics = 300;

/** `Exemptions, approvals and notifications`, `Exceptions`: no verb has a comma or nothing at all behind it. */
const pluralNoun = /^\p{Lu}\p{Ll}+s(?:,|$)/u;

/** `(a) Protection of civilians` in a mandate of the Security Council: the name of a task, not a part of its sentence. */
export function isTaskTitle({ degree = 0, opening, inline: { prose, emphases } }: Paragraph): boolean {
  const text = prose.text.trim();
  if (degree === 0 || text.length > longestInItalics || leadsOver.test(text)) return false;
  if (emphases.some(({ start, end }) => start === 0 && end >= text.length)) return true;
  if (text.length > longestTitle || !/^\p{Lu}/u.test(text)) return false;
  return opening !== 'verb' || pluralNoun.test(text);
}
