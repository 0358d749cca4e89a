/** Characters of a message: what the list of problems and the end of a line show without cutting it off. */
export const longestMessage = 90;

/** As many characters in common at their beginning make two arguments hard to tell apart. */
const alike = 12;

/**
 * A message or title with what stands for `{0}`, `{1}` ... in it. Long arguments are shortened, so that the whole stays
 * within `longestMessage`.
 */
export function filled(template: string, args: readonly string[]): string {
  if (args.length === 0) return template;
  // Between quotation marks spaces around words would be taken for words of the text.
  const shown = shortened(
    template,
    args.map((arg) => arg.trim() || arg),
  );
  return template.replace(/\{(\d)\}/g, (_, index: string) => shown[Number(index)] ?? '');
}

/** The arguments in the room that a template leaves: short ones whole, the others cut to the same length. */
function shortened(template: string, args: readonly string[]): readonly string[] {
  const uses = args.map((_, i) => template.split(`{${i}}`).length - 1);
  const room = longestMessage - template.replace(/\{\d\}/g, '').length;
  const lengthWith = (most: number): number =>
    args.reduce((sum, { length }, i) => sum + Math.min(length, most) * (uses[i] ?? 0), 0);
  if (lengthWith(Infinity) <= room) return args;
  let most = Math.max(room, 1);
  while (most > 1 && lengthWith(most) > room) most--;
  return args.map((arg) => (arg.length > most ? excerpt(arg, most, args) : arg));
}

/** At most so many characters of a text, from the word on in which it differs from one that begins in the same way. */
function excerpt(text: string, most: number, others: readonly string[]): string {
  const common = Math.max(...others.map((other) => (other === text ? 0 : inCommon(text, other))));
  const differs = common < alike ? 0 : text.lastIndexOf(' ', common - 1) + 1;
  // The end of a text fills the room.
  const last = text.length - most + 1;
  const from = differs <= last || differs === 0 ? differs : text.indexOf(' ', last - 1) + 1 || last;
  const head = from === 0 ? '' : '…';
  const rest = text.slice(from).replace(/^[\uDC00-\uDFFF]/, '');
  if (head.length + rest.length <= most) return head + rest;
  const cut = rest.slice(0, most - head.length - 1).replace(/[\uD800-\uDBFF]$/, '');
  const stop = cut.lastIndexOf(' ');
  return `${head}${(stop > cut.length / 2 ? cut.slice(0, stop) : cut).trimEnd()}…`;
}

function inCommon(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
