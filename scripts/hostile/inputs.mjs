// What hostile.mjs tries. Drafts are one piece again and again: what is worked out for each of many pieces shows whether
// it is compared with all the others.

/** Bytes; twice the longest resolution. */
export const draftSize = 350_000;

/** Bytes; the largest draft that the command reads. What takes too much of it has to end in a sentence. */
export const largestSize = 12_000_000;

/** Characters and lines; the longest document that the server reads. Of a longer one it says that it does not. */
const largestInServer = 1_190_000;
const mostLinesInServer = 50_000;

/** As much of a draft as the server reads. */
export function asReadInServer(make) {
  const text = make(largestInServer);
  let at = 0;
  for (let line = 1; line < mostLinesInServer && at >= 0; line++) at = text.indexOf('\n', at) + 1 || -1;
  return at < 0 ? text : text.slice(0, at);
}

const again =
  (piece, head = '*The General Assembly*,\n\n') =>
  (size) => {
    const count = Math.floor((size - Buffer.byteLength(head)) / Buffer.byteLength(piece));
    return head + piece.repeat(count);
  };

const pieces = {
  'faults in every paragraph':
    '*Recalling* its resolution 53/71 of 5 december 1998 and The report on the matter 12 %\n\n',
  'notes, each used once': 'Words[^1] and more.\n\n[^1]: A/53/1.\n\n',
  'a note that is never given': 'Words[^1]\n\n',
  'notes with Ibid.': 'Words[^1]\n\n[^1]: Ibid., p. 3.\n\n',
  'paragraphs with the same number': '1. *Decides* to act;\n\n',
  'lists with the same letters': '1. *Decides*:\n\n(a) to;\n\n(b) so;\n\n',
  continuations: '1. *Decides* to act:\n\n(a) To;\n\nWords go on.\n\n',
  headings: '# H\n\n## A. B\n\n',
  annexes: 'Annex\n\nI. Words\n\n1. Words;\n\n',
  formulas: '*The General Assembly*,\n\n1. *Decides* so.\n\n',
  'citations in one line': 'resolutions 53/70, 54/49, 55/28, 56/19, ',
  'references to paragraphs':
    '*Recalling* paragraph 3 above and paragraphs 4 to 9 below of its resolution 70/1,\n\n',
  'suppressions that silence nothing': '<!-- resolint-disable style/date -->\n\nWords words.\n\n',
  'suppressions that never end': '<!-- resolint-disable style/date -->\n<!-- resolint-enable style/un -->\n',
  'suppressions of a line':
    '<!-- resolint-disable-next-line style/date, style/un -->\nWords 5 december 1998.\n',
  conflicts: '<<<<<<< a\nb\n=======\nc\n>>>>>>> d\n',
  'beginnings of conflicts': '<<<<<<< a\n',
  'pieces of one paragraph': 'the words of a paragraph that goes on and on\n\n<!-- x -->\n\n',
  'rules of a page': '* * *\n\n',
  'quoted paragraphs': '\u201c1. Words;\n\n\u201c(a) Words;\n\n',
  'open brackets': '(',
  'marks of emphasis': '*a **b _c ',
  dashes: '- a\n',
  'table rows': '| a | b |\n|---|---|\n',
  symbols: 'A/RES/53/70 A/53/L.1/Rev.1 S/2001/1 ',
  'signs that turn words about': '\u202e\u2066',
  'line breaks': '\n',
};

export const hostileDrafts = Object.fromEntries(
  Object.entries(pieces).map(([name, piece]) => [name, again(piece)]),
);

const many = (count, make) => Array.from({ length: count }, (_, i) => make(i));
const object = (count, make) => JSON.stringify(Object.fromEntries(many(count, make)), null, 1);

export const hostileSettings = {
  '60,000 rules that are none': () => `{ "rules": ${object(60_000, (i) => [`no/${i}`, 'error'])} }`,
  '60,000 settings that are none': () => object(60_000, (i) => [`none${i}`, 1]),
  'a name of two megabytes': () => JSON.stringify({ rules: { ['x'.repeat(1_900_000)]: 'off' } }),
  '100,000 opening phrases': () =>
    JSON.stringify({ openingPhrases: { preambular: many(100_000, (i) => `Heralding ${i}`) } }),
  'brackets in one another': () => '['.repeat(1_900_000),
  'braces that close nothing': () => '}'.repeat(1_900_000),
  'comments that do not end': () => '/* '.repeat(600_000),
  'one string that does not end': () => `{ "extends": "${'x'.repeat(1_900_000)}`,
  'itself under another name': () => '{ "extends": ".//.resolintrc.json" }',
  'a device without end': () => '{ "extends": "/dev/zero", "baseline": "/dev/zero" }',
  'the memory of the process': () => '{ "extends": "/proc/self/maps", "baseline": "/proc/self/environ" }',
  'a log of the kernel that waits': () => '{ "extends": "/proc/kmsg" }',
  'another machine': () =>
    '{ "extends": "//evil.example/share/a.json", "baseline": "http://evil.example/a.json" }',
  'a prototype': () =>
    '{ "__proto__": { "enable": false }, "rules": { "__proto__": "off", "constructor": "off" } }',
  'more than two megabytes': () => `{ "era": "current" }${' '.repeat(3_000_000)}`,
};
