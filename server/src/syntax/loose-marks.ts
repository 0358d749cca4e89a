/** No opening phrase goes further; a mark behind it may be an asterisk of the text. */
const reach = 60;

const atHead = /^[*_] ?/;

/**
 * Where marks of italics around an opening make no pair (`* Reiterates* that`, `Urges* States`): the opening as it
 * reads without them, and how far they and the mark behind them reach. Undefined where there is no such mark.
 */
export function looseOpening(
  text: string,
): { readonly bare: string; lead: number; mark: number } | undefined {
  const lead = atHead.exec(text)?.[0].length ?? 0;
  const mark = text.slice(lead, reach).search(/(?<=[\p{L} ])[*_]/u);
  if (lead === 0 && mark < 0) return undefined;
  const rest = text.slice(lead);
  return { bare: mark < 0 ? rest : rest.slice(0, mark) + rest.slice(mark + 1), lead, mark };
}
