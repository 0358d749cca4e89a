const enactingFormula =
  /^[ \t*_]{0,12}The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council)[ \t*_,]{0,12}$/m;
const preambularOpening =
  /^[ \t*_]{0,12}(?:(?:Also|Further|Deeply|Gravely|Strongly|Firmly|Having|Fully) )?[A-Z][a-z]+(?:ing|ed)\b|^[ \t*_]{0,12}(?:Aware|Conscious|Mindful|Cognizant|Desirous)\b/m;
const operativeOpening =
  /^[ \t]{0,12}(?:-[ \t]{1,4})?(?:\d{1,3}[.)]|OP ?\d{1,3}\.?)?[ \t*_]{0,8}(?:(?:Also|Further|Strongly|Once again) )?[A-Z][a-z]+s\b/m;

/** How much of a text is looked at: an enacting formula stands on the first pages or nowhere. */
const head = 60_000;

/**
 * Whether a text of no declared language reads as a United Nations resolution: an enacting formula alone on
 * its line and, after it, a paragraph that opens as a preambular or an operative one does.
 */
export function readsAsResolution(text: string): boolean {
  const start = text.slice(0, head);
  const formula = enactingFormula.exec(start);
  if (!formula) return false;
  const body = start.slice(formula.index + formula[0].length);
  return preambularOpening.test(body) || operativeOpening.test(body);
}
