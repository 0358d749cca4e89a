/** What accidents, converters and the clipboard bring into a draft. */
export const fragments: readonly string[] = [
  // Marks of emphasis, closed and not.
  ...['*', '**', '***', '_', '__', '\\*', '*_**__', '<i>', '</i>', '<em>', '</b>', '*Decides*', '`', '~~'],
  // Notes and their marks.
  ...['[^1]', '[^1]: A/67/738.\n', '[^', ']:', '¹', '²,³', '¹⁰', '^1^', '<sup>4</sup>', '<sup>', 'matter,4'],
  '\n¹ See A/C.1/67/L.30, sect. I.\n',
  // Numbers and letters.
  ...[
    '1. ',
    '- 2. ',
    '3) ',
    'OP4 ',
    '99999999999999999999. ',
    '(a) ',
    '(zz)',
    ' - (i) ',
    'a. ',
    'iv. ',
    'I\n\n',
    'A\n\n',
  ],
  '\n\n12. *Requests* the Secretary-General to report;\n\n',
  '\n(a) To act:\n  (i) Now;\n  (ii) Later;\n',
  // Comments and suppressions.
  ...[
    '<!--',
    '-->',
    '<!-- cover -->',
    '<!-- /cover -->',
    '<!-- resolint-disable -->',
    '<!-- resolint-enable -->',
  ],
  '\n<!-- resolint-disable-next-line style/date -- so agreed -->\n',
  '<!-- resolint-disable-file no/such-rule -->',
  // Brackets and quotation marks.
  ...['(((((', ')))))', '[[[[', ']]]]', '“', '”', '“‘“‘', '"', '«»', '(((a)))', '{', '}'],
  // Citations, whole and broken.
  ...[
    ' resolution 53/70 of 4 December 1998',
    ' A/RES/53/70',
    ' resolutions 1325 (2000) and',
    ' S/RES/1325(2000)',
  ],
  ...[
    ' paragraph 2 above',
    ' resolution 99/9999 of 31 February 2030,',
    ' Council decision 2011/12,',
    ' GA Res. 53/70',
  ],
  ' its resolutions 46/182 of 19 December 1991, 52/38 A to D, S-10/2 and 377 (V) A of 3 November 1950, ',
  ' A/80/L.1/Add.1/Corr.2/Rev.3 ',
  // Furniture and headings.
  ...[
    '\n3\n',
    '\n2 12-55795\n',
    '## Annex\n',
    'Annex\n\n',
    '---\n',
    '| a | b |\n',
    '*The General Assembly*,\n\n',
  ],
  '\n*The Security Council*,\n\nActing under Chapter VII,\n\n',
  // White space and line ends of every kind.
  ...['\n', '\n\n', '\r\n', '\r', '\r\r\n\n\r', '\t', '    ', '\u00A0', '\u2028', '\u2029', '\u0085', '\v\f'],
  // Characters that few programs are ready for.
  ...[
    '\0',
    '\uFEFF',
    '\uD800',
    '\uDC00',
    '\uD83D',
    '😀',
    '👩‍👩‍👧‍👦',
    'é',
    'e\u0301\u0301\u0301',
    '\u202E',
    '\u202C',
    '\u200B',
    '\u2011',
  ],
  ...['إن الجمعية العامة', 'שלום', '大会', 'Türkiye', 'İ', 'ﬁ', '\u{E0001}\u{E0041}', '\u{10FFFF}'],
  // Texts that invite to go back and forth.
  ' a'.repeat(120),
  ','.repeat(200),
  ' '.repeat(300),
  '1/'.repeat(120),
  'A and B, '.repeat(40),
  '(a) '.repeat(60),
];

/** What is typed one character at a time. */
export const keys: readonly string[] = [
  ...'abcdefghijklmnoprstuvwyzADGIRST0123456789      ,,..;:*_()[]“”"/-^¹\n\n\t',
];
