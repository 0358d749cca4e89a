export type Organ =
  'General Assembly' | 'Security Council' | 'Economic and Social Council' | 'Human Rights Council';

const alone =
  /^(?:(the )(general assembly|security council|economic and social council|human rights council)[,:;.]?|(general assembly|security council|economic and social council|human rights council)[,:])$/i;
const emphasisMarks = /\*+|_+|<\/?(?:i|em|b|strong)>/g;

/** The organ whose enacting formula a line is (`The General Assembly,` alone, in whatever mark-up), or undefined. */
export function readEnactingFormula(line: string): Organ | undefined {
  if (line.length > 80) return undefined;
  const match = alone.exec(line.replace(emphasisMarks, '').trim());
  const name = (match?.[2] ?? match?.[3])?.toLowerCase();
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
