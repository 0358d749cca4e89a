// The line in which the organ names itself.

/** `The General Assembly Third Committee,`, `The General Assembly hereby:`: what drafts of Model United Nations make of the formula; rules say how it reads. */
const committee = '(?: (?:first|second|third|fourth|fifth|sixth) committee)?(?:,? hereby)?';

/** The line with one of the names in it, which is the first group or the second. */
export function enactingFormula(names: readonly string[]): RegExp {
  const name = `(${names.join('|')})`;
  return new RegExp(`^(?:the ${name}${committee}[,:;.]?|${name}${committee}[,:])$`, 'i');
}

export const article = /^the /i;
