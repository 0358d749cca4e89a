/** Attributes by name; those without a value are not printed, and a switch that is off is said to be off. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 cannot hold, not even as a number: controls, halves of surrogate pairs, and two that are no characters. */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Words as XML has them, in an element or an attribute. */
export const escaped = (text: string): string =>
  text.replace(impossible, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** An element with what stands in it, printed already. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const said = Object.entries(attributes).map(([key, value]) =>
    value === undefined
      ? ''
      : ` ${key}="${escaped(typeof value === 'boolean' ? String(Number(value)) : String(value))}"`,
  );
  const inside = content.join('');
  return inside === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${inside}</${name}>`;
}

/** An element of WordprocessingML, whose attributes are too. */
export const w = (name: string, attributes: Attributes = {}, ...content: readonly string[]): string =>
  element(
    `w:${name}`,
    Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key.includes(':') ? key : `w:${key}`, value]),
    ),
    ...content,
  );

/** A whole part. */
export const xmlPart = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
