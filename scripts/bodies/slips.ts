/** How a slip of a kind is made of what a pattern matches; undefined if it cannot be made there. */
export type Slip = readonly [RegExp, (match: RegExpExecArray) => string | undefined];

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const line = '(?<=^(?:\\d{1,2}\\. |[*“A-Z]|\\([a-z]\\) )[^\\n|]{40,}[a-z])';
const shortNames: Readonly<Record<string, string>> = {
  Türkiye: 'Turkey',
  'Viet Nam': 'Vietnam',
  'Syrian Arab Republic': 'Syria',
  'Côte d’Ivoire': 'Ivory Coast',
  Czechia: 'Czech Republic',
  'Russian Federation': 'Russia',
  Eswatini: 'Swaziland',
};
const g = (match: RegExpExecArray, group: number): string => match[group] ?? '';

/** Slips of drafters that may be made in any body, by their kind. */
export const slips: Readonly<Record<string, Slip>> = {
  'citation: day': [
    new RegExp(`(\\d{2}/\\d{1,3}(?: [A-C])? of )(\\d{1,2})( (?:${months}) \\d{4})`, 'g'),
    (m) => g(m, 1) + String((Number(g(m, 2)) % 28) + 1) + g(m, 3),
  ],
  'citation: month': [
    new RegExp(`(\\d{2}/\\d{1,3}(?: [A-C])? of \\d{1,2} )(December|November|October)( \\d{4})`, 'g'),
    (m) => g(m, 1) + (g(m, 2) === 'December' ? 'November' : 'December') + g(m, 3),
  ],
  'citation: year': [
    new RegExp(`(\\d{2}/\\d{1,3}(?: [A-C])? of \\d{1,2} (?:${months}) )(\\d{4})`, 'g'),
    (m) => g(m, 1) + String(Number(g(m, 2)) - 1),
  ],
  'citation: year in brackets': [
    /(?<![\d/])(\d{3,4}) \(((?:19|20)\d\d)\)/g,
    (m) => `${g(m, 1)} (${Number(g(m, 2)) + 1})`,
  ],
  'citation: bracket lost': [/(?<![\d/])(\d{3,4}) \(((?:19|20)\d\d)\)/g, (m) => `${g(m, 1)} (${g(m, 2)}`],
  'citation: space lost': [/(?<![\d/])(\d{3,4}) \(((?:19|20)\d\d)\)/g, (m) => `${g(m, 1)}(${g(m, 2)})`],
  'citation: "No."': [/(?<=resolutions? )(?=\d{2}\/\d)/g, () => 'No. '],
  'citation: backslash': [/(?<=resolutions? \d{2})\//g, () => '\\'],
  'citation: plural for one': [
    /\bresolution (?=\d{2}\/\d+ of|\d{3,4} \(\d{4}\)(?! and|, \d))/g,
    () => 'resolutions ',
  ],
  'citation: "dated"': [
    new RegExp(`(?<=\\d{2}/\\d{1,3}) of (?=\\d{1,2} (?:${months}) \\d{4})`, 'g'),
    () => ' dated ',
  ],
  'citation: year lost': [
    new RegExp(`(\\d{2}/\\d{1,3} of \\d{1,2} (?:${months})) \\d{4}`, 'g'),
    (m) => g(m, 1),
  ],
  'date: comma': [new RegExp(`(\\d{1,2} (?:${months})) (\\d{4})`, 'g'), (m) => `${g(m, 1)}, ${g(m, 2)}`],
  'date: short month': [
    new RegExp(`(\\d{1,2}) (Jan|Feb|Aug|Sep|Oct|Nov|Dec)[a-z]+ (\\d{4})`, 'g'),
    (m) => `${g(m, 1)} ${g(m, 2)}. ${g(m, 3)}`,
  ],
  'date: zero': [new RegExp(`(?<![\\d])(\\d) ((?:${months}) \\d{4})`, 'g'), (m) => `0${g(m, 1)} ${g(m, 2)}`],
  'number: one skipped': [
    /^(\d{1,2})\. (?=[*A-Z])/gm,
    (m) => (g(m, 1) === '1' ? undefined : `${Number(g(m, 1)) + 1}. `),
  ],
  'number: twice': [
    /^(\d{1,2})\. (?=[*A-Z])/gm,
    (m) => (g(m, 1) === '1' ? undefined : `${Number(g(m, 1)) - 1}. `),
  ],
  'letter: one skipped': [
    /^\(([b-g])\) (?=[A-Z])/gm,
    (m) => `(${String.fromCharCode(g(m, 1).charCodeAt(0) + 1)}) `,
  ],
  'letter: twice': [
    /^\(([b-g])\) (?=[A-Z])/gm,
    (m) => `(${String.fromCharCode(g(m, 1).charCodeAt(0) - 1)}) `,
  ],
  'letter: capital': [/^\(([b-g])\) (?=[A-Z])/gm, (m) => `(${g(m, 1).toUpperCase()}) `],
  'letter: bracket lost': [/^\(([b-g])\) (?=[A-Z])/gm, (m) => `(${g(m, 1)} `],
  'end: lost': [new RegExp(line + '[.;,](?=\\n)', 'gm'), () => ''],
  'end: doubled': [new RegExp(line + '([.;,])(?=\\n)', 'gm'), (m) => g(m, 1) + g(m, 1)],
  'end: space before': [new RegExp(line + '([.;,])(?=\\n)', 'gm'), (m) => ' ' + g(m, 1)],
  'end of item: comma': [/(?<=^\([a-z]+\) [^\n]{10,});$/gm, () => ','],
  'end of item: stop': [/(?<=^\([a-z]+\) [^\n]{10,});$/gm, () => '.'],
  'end before items: lost': [/(?<=[a-z]):(?=\n\n\(a\))/g, () => ''],
  'end before items: semicolon': [/(?<=[a-z]):(?=\n\n\(a\))/g, () => ';'],
  'note: before the stop': [/([,;.])(\[\^\d+\])/g, (m) => g(m, 2) + g(m, 1)],
  'note: space': [/(?<=[a-z,.;])(\[\^\d+\])/g, (m) => ' ' + g(m, 0)],
  'note: unknown': [/\[\^(\d+)\](?!:)/g, () => '[^881]'],
  'note: twice': [/\[\^(\d+)\](?!:)/g, (m) => g(m, 0) + g(m, 0)],
  'note: out of order': [/\[\^(\d+)\](?!:)/g, (m) => `[^${Number(g(m, 1)) + 1}]`],
  'italics: lost in words': [
    /\*(inter alia|mutatis mutandis|note verbale|notes verbales|pro rata|bis|ad hoc)\*/g,
    (m) => g(m, 1),
  ],
  'italics: mark lost': [/(?<=[a-z] )\*([A-Za-z][^*\n]{4,60})\*(?= )/g, (m) => '*' + g(m, 1)],
  'italics: title lost': [/(?<=[a-z] )\*([A-Z][^*\n]{12,60})\*(?= )/g, (m) => g(m, 1)],
  'words: twice': [/(?<=[a-z]) (of|the|and|to|in|with) (?=[a-z])/g, (m) => ` ${g(m, 1)} ${g(m, 1)} `],
  'words: letters swapped': [
    /\b(?:implementation|development|international|importance|cooperation|Government|assistance|mechanisms?|responsibility|appropriate)\b/g,
    (m) => g(m, 0).slice(0, 3) + g(m, 0).charAt(4) + g(m, 0).charAt(3) + g(m, 0).slice(5),
  ],
  'words: American': [
    /\b(?:programmes?|labour|honour|centres?|defence)\b/g,
    (m) => g(m, 0).replace('mme', 'm').replace('our', 'or').replace('tre', 'ter').replace('ence', 'ense'),
  ],
  'words: -yse, -ise': [
    /\b[a-z]+(?:ization|izing|ized)\b/g,
    (m) => g(m, 0).replace(/iz(?=ation|ing|ed)/, 'is'),
  ],
  'words: Member states': [/\bMember States\b/g, () => 'Member states'],
  'words: capital lost': [
    /\b(?:Secretary-General|General Assembly|Security Council)\b/g,
    (m) => g(m, 0).toLowerCase(),
  ],
  'words: hyphen lost': [/Secretary-General/g, () => 'Secretary General'],
  'words: UN': [/the United Nations(?= (?:system|and|in|to|on|for|is|has))/g, () => 'the UN'],
  'words: %': [/(\d+) per cent/g, (m) => g(m, 1) + ' %'],
  'words: State': [
    new RegExp(`\\b(?:${Object.keys(shortNames).join('|')})\\b`, 'g'),
    ([name]) => shortNames[name],
  ],
  'space: two': [/(?<=[a-z]) (?=[a-z])/g, () => '  '],
  'space: before comma': [/(?<=[a-z]), (?=[a-z])/g, () => ' , '],
  'space: after comma lost': [/(?<=[a-z]), (?=[a-z])/g, () => ','],
  'quote: straight': [/“([^”“\n]{3,80})”/g, (m) => `"${g(m, 1)}"`],
  'quote: lost': [/(?<=“[^”“\n]{5,80})”/g, () => ''],
  'bracket: lost': [/(?<=\([A-Za-z][a-z -]{6,40})\)/g, () => ''],
  'reference: beyond the last': [
    /paragraphs? (\d{1,2})(?= (?:above|below))/g,
    (m) => g(m, 0).replace(/\d+/, '96'),
  ],
};
