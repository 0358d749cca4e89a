import { suggest } from '../lint/suggest';
import { rules } from '../rules';

/** Why a rule cannot be given a level; undefined for one that is there. */
export function unknownRule(id: string): string | undefined {
  const known = rules.map((rule) => rule.id);
  if (known.includes(id)) return undefined;
  return `There is no rule "${id}"${suggest(id, known)}; "resolint rules" lists them all.`;
}
