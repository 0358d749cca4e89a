import { grammar } from '../language/grammar';
import { readMarker } from './marker';
import { readOpeningForm } from './opening';
import { plainly } from '../text/spaces';

const {
  formulaLine: enactingFormula,
  preambularLine: preambularOpening,
  operativeLine: operativeOpening,
  organLine: organ,
} = grammar.openings;

/** How much of a text is looked at: an enacting formula stands on the first pages or nowhere. */
const head = 60_000;
/** Paragraphs that must open as those of a resolution do where the formula is not one of the United Nations. */
const fewest = 3;
const longestOrganLine = 140;

/**
 * Whether a text of no declared language reads as a United Nations resolution: an enacting formula alone on
 * its line and, after it, a paragraph that opens as a preambular or an operative one does; or a line that names
 * another organ, and the paragraphs of both parts.
 */
export function readsAsResolution(text: string): boolean {
  const start = plainly(text.slice(0, head)).replace(/[*_]|<\/?(?:i|em|b|strong|u|ins)>/gi, '');
  const formula = enactingFormula.exec(start);
  if (formula) {
    const body = start.slice(formula.index + formula[0].length);
    if (preambularOpening.test(body) || operativeOpening.test(body)) return true;
  }
  const lines = start.split(/[\r\n]+/).map((line) => line.trim());
  const first = lines.findIndex((line) => line.length <= longestOrganLine && organ.test(line));
  return first >= 0 && hasBothParts(lines.slice(first + 1).filter((line) => line !== ''));
}

/** Whether what follows a formula opens with a preamble and goes on to an operative part. */
function hasBothParts(lines: readonly string[]): boolean {
  const forms = lines.map((line) => readOpeningForm(line.slice(readMarker(line)?.content ?? 0)));
  const participles = forms.filter((form) => form === 'participle').length;
  const verbs = forms.filter((form) => form === 'verb').length;
  return forms[0] === 'participle' && verbs > 0 && participles + verbs >= fewest;
}
