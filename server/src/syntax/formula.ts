export type Organ =
  'General Assembly' | 'Security Council' | 'Economic and Social Council' | 'Human Rights Council';

const organs = '(general assembly|security council|economic and social council|human rights council)';
/** `The General Assembly Third Committee,`: what drafts of Model United Nations make of the formula; rules say how it reads. */
const committee = '(?: (?:first|second|third|fourth|fifth|sixth) committee)?';
const alone = new RegExp(`^(?:the ${organs}${committee}[,:;.]?|${organs}${committee}[,:])$`, 'i');
const emphasisMarks = /\*+|_+|<\/?(?:i|em|b|strong|u|ins)>/g;

/** The organ whose enacting formula a line is (`The General Assembly,` alone, in whatever mark-up), or undefined. */
export function readEnactingFormula(line: string): Organ | undefined {
  if (line.length > 80) return undefined;
  const match = alone.exec(
    line
      .replace(emphasisMarks, '')
      .replace(/[\s\u00A0]+/g, ' ')
      .trim(),
  );
  const name = (match?.[1] ?? match?.[2])?.toLowerCase();
  switch (name) {
    case 'general assembly':
      return 'General Assembly';
    case 'security council':
      return 'Security Council';
    case 'economic and social council':
      return 'Economic and Social Council';
    case 'human rights council':
      return 'Human Rights Council';
    default:
      return undefined;
  }
}
