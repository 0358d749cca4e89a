// The line in which the organ names itself.

/** `The General Assembly Third Committee,`, `The General Assembly hereby:`: what drafts of Model United Nations make of the formula; rules say how it reads. */
const ordinal = '(?:first|second|third|fourth|fifth|sixth)';
const committee = `(?: ${ordinal} committee)?(?:,? hereby)?`;

/** The line with one of the names in it, which is one of the groups. */
export function enactingFormula(names: readonly string[]): RegExp {
  const name = `(${names.join('|')})`;
  const long = `the (?:${ordinal} committee of the |united nations )?${name}(?: of the united nations)?[,:]`;
  return new RegExp(`^(?:the ${name}${committee}[,:;.]?|${name}${committee}[,:]|${long})$`, 'i');
}

export const article = /^the /i;
