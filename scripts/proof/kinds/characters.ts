import { atLine, body, changing, everywhere, pick, type Area, type Maker } from '../mistakes';

const assembly = { organ: 'assembly' } as const;
const operative = ['operative'] as const;
const preamble = ['preamble'] as const;
const item = ['item'] as const;

/** The last mark of a line, before its indicators. */
const lastMark = (parts: typeof body, from: RegExp, texts: readonly string[], where = {}): Maker =>
  changing(
    parts,
    new RegExp(`(?<=[^”’])${from.source}(?=(?:\\[\\^\\d+\\])*$)`, 'g'),
    ([mark], random) =>
      pick(
        texts.filter((text) => text !== mark),
        random,
      ),
    where,
  );

/** A character in the middle of a word. */
const inWord = (text: string | readonly string[]): Maker =>
  changing(body, /(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, (_, random) => pick([text].flat(), random));

/** A letter that looks like another. */
const letters = (forms: Readonly<Record<string, string>>): Maker =>
  changing(body, /(?<= \p{Ll}{2,})\p{Ll}(?=\p{Ll}{2,}[ ,])/gu, ([letter]) => forms[letter]);

const possessive =
  /(?<=\b(?:States|Governments|countries|parties|Nations|Council|Assembly|women|children|Secretary-General|Committee|country|world|Government|people))’s?(?= \p{Ll})/gu;

export const characterKinds: Area = {
  name: 'Punctuation and characters',
  kinds: [
    { name: 'straight apostrophe', make: changing(everywhere, /(?<=\p{L})’(?=s|t)/gu, () => "'") },
    { name: 'straight quotation marks', make: changing(body, /“([^“”]+)”/g, ([, text = '']) => `"${text}"`) },
    { name: 'one straight quotation mark', make: changing(body, /[“”]/g, () => '"', { quoted: true }) },
    { name: 'wrong-way apostrophe', make: changing(everywhere, /(?<=\p{L})’(?=s|t)/gu, () => '‘') },
    {
      name: 'accent, prime or grave for an apostrophe',
      make: changing(everywhere, /(?<=\p{L})’(?=s|t)/gu, (_, random) =>
        pick(['´', '`', '′', 'ʼ', '＇'], random),
      ),
    },
    {
      name: 'apostrophe of a possessive missing',
      make: changing(body, possessive, ([text]) => text.slice(1)),
    },
    {
      name: 'apostrophe of a possessive on the wrong side',
      make: changing(
        body,
        /(?<=\b(?:States|countries|Governments|parties|women|children|Secretary-General|Council))(’s?)(?= \p{Ll})/gu,
        ([text]) => (text === '’' ? '’s' : undefined),
      ),
    },
    {
      name: 'blank before or after an apostrophe',
      make: changing(body, /(?<=\p{L})’s(?= )/gu, (_, random) => pick([' ’s', '’ s'], random)),
    },
    {
      name: 'apostrophe in a plural (“NGO’s”, “1990’s”, “State’s should”)',
      make: changing(
        body,
        /\b(?:States|Governments|countries|organizations|measures|efforts|women|agencies|stakeholders|[12]\d\d0s)(?= (?:to|and|in|of|should|are)\b)/g,
        ([word]) => (word === 'women' ? 'women’s' : `${word.slice(0, -1)}’s`),
      ),
    },
    {
      name: 'closing quotation mark missing',
      make: changing(body, /(?<=“[^“”]{5,})”/g, () => '', { quoted: true }),
    },
    { name: 'opening quotation mark missing', make: changing(body, /“(?=[^“”]{5,}”)/g, () => '') },
    {
      name: 'quotation mark the wrong way round',
      make: changing(body, /“(?=[^“”]{5,}”)|(?<=“[^“”]{5,})”/g, ([mark]) => (mark === '“' ? '”' : '“'), {
        quoted: true,
      }),
    },
    {
      name: 'quotation marks of another language',
      make: changing(body, /“([^“”]+)”/g, ([, text = ''], random) =>
        pick([`„${text}“`, `«${text}»`, `« ${text} »`, `‹${text}›`], random),
      ),
    },
    {
      name: 'single quotation marks',
      make: changing(body, /“([^“”’]+)”/g, ([, text = ''], random) =>
        pick([`‘${text}’`, `'${text}'`, `‚${text}‘`], random),
      ),
    },
    {
      name: 'doubled single quotation marks',
      make: changing(body, /“([^“”]+)”/g, ([, text = ''], random) =>
        pick([`‘‘${text}’’`, `\`\`${text}''`, `''${text}''`], random),
      ),
    },
    {
      name: 'comma or stop inside the quotation marks',
      make: changing(body, /”([,;.])/g, ([, mark = '']) => `${mark}”`, { quoted: true }),
    },
    {
      name: 'blank inside quotation marks',
      make: changing(body, /“(?=\p{L})|(?<=\p{L})”/gu, ([mark]) => (mark === '“' ? '“ ' : ' ”'), {
        quoted: true,
      }),
    },
    {
      name: 'hyphen in a range of years',
      make: changing(everywhere, /(?<=\b(?:19|20)\d\d)–(?=(?:19|20)\d\d\b)/g, () => '-'),
    },
    {
      name: 'range of years with blanks about its dash',
      make: changing(body, /(?<=\b(?:19|20)\d\d)[–-](?=(?:19|20)\d\d\b)/g, () => ' – '),
    },
    {
      name: 'em dash or two hyphens in a range',
      make: changing(body, /(?<=\b(?:19|20)\d\d)[–-](?=(?:19|20)\d\d\b)/g, (_, random) =>
        pick(['—', '--', '−'], random),
      ),
    },
    {
      name: 'dash for a hyphen in a compound',
      make: changing(body, /(?<=\p{Ll})-(?=\p{Ll})/gu, (_, random) => pick(['–', '—'], random)),
    },
    {
      name: 'blank after or before the hyphen of a compound',
      make: changing(body, /(?<=\p{Ll}{3})-(?=\p{Ll}{3})/gu, (_, random) =>
        pick(['- ', ' -', ' - '], random),
      ),
    },
    {
      name: 'minus sign or another hyphen character in a compound',
      make: changing(body, /(?<=\p{Ll}{3})-(?=\p{Ll}{3})/gu, (_, random) =>
        pick(['−', '‒', '⁃', '﹣', '－'], random),
      ),
    },
    { name: 'two hyphens in a compound', make: changing(body, /(?<=\p{Ll}{3})-(?=\p{Ll}{3})/gu, () => '--') },
    {
      name: 'em dash in running text',
      make: changing(body, /(?<=\p{Ll}), (?=\p{Ll})/gu, (_, random) => pick(['—', ' — ', '— '], random)),
    },
    {
      name: 'spaced hyphen or two hyphens for a dash or comma',
      make: changing(body, /(?<=\p{Ll}), (?=\p{Ll})/gu, (_, random) => pick([' - ', ' -- ', '--'], random)),
    },
    {
      name: 'tab between words',
      make: changing(body, /(?<=\p{L}) (?=\p{L})/gu, (_, random) => pick(['\t', ' \t', '\t\t'], random)),
    },
    {
      name: 'two blanks between words',
      make: changing(body, /(?<=\p{L}) (?=\p{L})/gu, (_, random) => pick(['  ', '   '], random)),
    },
    {
      name: 'tab or blanks at the start of a paragraph',
      make: atLine(body, ({ start }, _, random) => [
        { start, end: start, text: pick(['\t', '   ', '     ', ' '], random) ?? ' ' },
      ]),
    },
    {
      name: 'blanks at the end of a paragraph',
      make: atLine(body, ({ end }, _, random) => [
        { start: end, end, text: pick([' ', '   ', '\t'], random) ?? ' ' },
      ]),
    },
    { name: 'zero-width character', make: inWord(['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF']) },
    { name: 'soft hyphen', make: inWord('\u00AD') },
    {
      name: 'control or replacement character',
      make: inWord(['\uFFFD', '\u0002', '\u001F', '\u000B', '\u0085']),
    },
    { name: 'mark of the direction of writing', make: inWord(['\u200E', '\u200F', '\u202A', '\u202C']) },
    {
      name: 'ligature of a paste',
      make: changing(
        body,
        /(?<=\p{L})(?:ffi|ffl|fi|fl|ff)|(?:fi|fl)(?=\p{Ll}{2})/gu,
        ([text]) => ({ ffi: 'ﬃ', ffl: 'ﬄ', fi: 'ﬁ', fl: 'ﬂ', ff: 'ﬀ' })[text],
      ),
    },
    {
      name: 'Cyrillic letter in a word',
      make: letters({ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у', i: 'і' }),
    },
    {
      name: 'Greek or full-width letter in a word',
      make: letters({ o: 'ο', v: 'ν', a: 'α', i: 'ι', e: 'ｅ', n: 'ｎ', t: 'ｔ', s: 'ｓ' }),
    },
    {
      name: 'figure for a letter in a word (0 for o, 1 for l)',
      make: letters({ o: '0', l: '1', i: '1', s: '5', e: '3' }),
    },
    {
      name: 'letter for a figure in a number or year (2O15, 20l9)',
      make: changing(body, /\b20[0-2]\d\b(?=[ ,;.])/g, ([year], random) =>
        pick(
          [
            year.replace('0', 'O'),
            year.replace(/1/, 'l'),
            year.replace('0', 'o'),
            year.replace(/1/, 'I'),
          ].filter((text) => text !== year),
          random,
        ),
      ),
    },
    {
      name: 'accent lost or another accent',
      make: changing(body, /\p{L}*[éèôãçíóáñü]\p{L}*/gu, ([word], random) =>
        random() < 0.5 ? word.normalize('NFD').replace(/\p{M}/gu, '') : word.replace(/[éèôãçíóáñü]/u, '�'),
      ),
    },
    {
      name: 'characters of a wrong encoding (â€™, Ã©, Â)',
      make: changing(
        body,
        /’|“|–|(?<=\p{L}) (?=\p{L})/gu,
        ([text]) => ({ '’': 'â€™', '“': 'â€œ', '–': 'â€“', ' ': 'Â ' })[text],
      ),
    },
    {
      name: 'full-width or Arabic comma',
      make: changing(body, /(?<=\p{L}),(?= )/gu, (_, random) => pick(['，', '、', '،', '‚'], random)),
    },
    {
      name: 'word broken by a hyphen and a blank (“imple- mentation”)',
      make: changing(body, /(?<= \p{Ll}{3,5})(?=\p{Ll}{5,} )/gu, () => '- '),
    },
    {
      name: 'word broken by a blank (“imple mentation”)',
      make: changing(body, /(?<= \p{Ll}{3,5})(?=\p{Ll}{5,} )/gu, () => ' '),
    },
    {
      name: 'blank between two words missing',
      make: changing(body, /(?<= \p{Ll}{3,}) (?=\p{Ll}{4,} )/gu, () => ''),
    },
    {
      name: 'blank between a short word and the next missing (“ofthe”, “inthe”)',
      make: changing(
        body,
        /(?<= (?:of|in|to|and|for|the|on|by)) (?=(?:the|all|its|a|human|international|States|United) )/g,
        () => '',
      ),
    },
    {
      name: 'letter of the next word at the end of the one before (“tot he”)',
      make: changing(body, /(?<= )(of|to|in|and|on|for) (t)he(?= )/g, ([, word = '']) => `${word}t he`),
    },
    {
      name: 'blank before a comma, semicolon or stop',
      make: changing(body, /(?<=\p{L})[,;](?= |$)|(?<=\p{L})\.$/gu, ([mark]) => ` ${mark}`),
    },
    { name: 'no blank after a comma', make: changing(body, /(?<=\p{L}), (?=\p{L})/gu, () => ',') },
    { name: 'no blank after a semicolon', make: changing(body, /(?<=\p{L}); (?=\p{L})/gu, () => ';') },
    {
      name: 'two marks at the end of a paragraph (“,;”, “;.”, “.;”)',
      make: lastMark(body, /[,;.]/, [',;', ';.', '.;', ',.', ';,', ',:']),
    },
    {
      name: 'mark doubled',
      make: changing(body, /(?<=\p{L})[,;](?= |$)|(?<=\p{L})\.$/gu, ([mark]) => mark + mark),
    },
    {
      name: 'two commas with a blank between',
      make: changing(body, /(?<=\p{L}), (?=\p{L})/gu, () => ', , '),
    },
    {
      name: 'colon for the semicolon of an operative paragraph',
      make: changing(operative, /;$/g, () => ':'),
    },
    {
      name: 'colon or another mark for the comma of a preambular paragraph',
      make: lastMark(preamble, /,/, [':', '.', ' -', '…']),
    },
    { name: 'semicolon for the comma of a preambular paragraph', make: lastMark(preamble, /,/, [';']) },
    { name: 'comma of a preambular paragraph missing', make: lastMark(preamble, /,/, ['']) },
    {
      name: 'full stop or comma for the semicolon of an operative paragraph',
      make: lastMark(operative, /;/, ['.', ',']),
    },
    { name: 'semicolon of an operative paragraph missing', make: lastMark(operative, /;/, ['']) },
    {
      name: 'another mark for the last full stop',
      make: atLine(operative, ({ end, text }, draft, random) => {
        const last = draft.lines.findLast(({ part }) => part === 'operative' || part === 'item');
        return text.endsWith('.') && last?.end === end
          ? [{ start: end - 1, end, text: pick([';', ',', ':', '', '!', '..'], random) ?? ';' }]
          : undefined;
      }),
    },
    { name: '“and” after an operative paragraph', make: changing(operative, /;$/g, () => '; and', assembly) },
    { name: '“and” after a preambular paragraph', make: changing(preamble, /,$/g, () => ', and', assembly) },
    {
      name: 'colon before subparagraphs missing or another mark',
      make: atLine(['operative', 'preamble'], ({ end, text }, draft, random) => {
        const after = draft.lines.find(({ start }) => start > end);
        return text.endsWith(':') && after?.part === 'item'
          ? [{ start: end - 1, end, text: pick(['', ',', ';', '.', ' –'], random) ?? '' }]
          : undefined;
      }),
    },
    { name: 'colon before subparagraphs with a blank', make: changing(operative, /:$/g, () => ' :') },
    {
      name: '“and” after the last subparagraph but one',
      make: atLine(
        item,
        ({ end, text, index }, draft) =>
          text.endsWith(';') && draft.lines[index + 1]?.part === 'item'
            ? [{ start: end, end, text: ' and' }]
            : undefined,
        assembly,
      ),
    },
    { name: 'mark of a subparagraph missing or a comma', make: lastMark(item, /;/, ['', ',', '.', ':']) },
    {
      name: 'subparagraph with a small letter',
      make: changing(
        item,
        /(?<=^\([a-z]+\) )[A-Z](?=[a-z]+ )/g,
        ([letter]) => letter.toLowerCase(),
        assembly,
      ),
    },
    {
      name: 'comma before “and” in a list of words',
      make: changing(body, /(?<=\p{Ll}{4,}, \p{Ll}{4,}) and(?= \p{Ll}{4,}[,;] )/gu, () => ', and', assembly),
    },
    { name: 'closing bracket missing', make: changing(body, /(?<=\([^()]{3,})\)(?=[ ,;.])/g, () => '') },
    { name: 'opening bracket missing', make: changing(body, /(?<=\p{L} )\((?=[^()]{3,}\))/gu, () => '') },
    { name: 'bracket doubled', make: changing(body, /(?<=\([^()]{3,})\)(?=[ ,;.])/g, () => '))') },
    {
      name: 'square or curly bracket for a round one',
      make: changing(body, /(?<=\p{L} )\(([^()]{3,})\)/gu, ([, text = ''], random) =>
        pick([`[${text}]`, `{${text}}`, `(${text}]`, `[${text})`], random),
      ),
    },
    {
      name: 'blank inside brackets',
      make: changing(body, /(?<=\p{L} )\(([^()]{3,})\)/gu, ([, text = ''], random) =>
        pick([`( ${text})`, `(${text} )`, `( ${text} )`], random),
      ),
    },
    {
      name: 'no blank before a bracket',
      make: changing(body, /(?<=\p{L}{4}) \((?=[^()]{3,}\))/gu, () => '('),
    },
    {
      name: 'thousands without a comma',
      make: changing(body, /\b\d{1,3},\d{3}\b/g, ([text]) => text.replace(',', '')),
    },
    {
      name: 'thousands with a blank, stop or apostrophe',
      make: changing(body, /\b\d{1,3},\d{3}\b/g, ([text], random) =>
        text.replace(',', pick([' ', '.', '’', ', '], random) ?? ''),
      ),
    },
    {
      name: 'decimal with a comma',
      make: changing(body, /\b\d+\.\d+(?= (?:per cent|million|billion|degrees))/g, ([text]) =>
        text.replace('.', ','),
      ),
    },
    {
      name: 'dollar sign',
      make: changing(
        body,
        /\b(\d[\d,.]*) (?=(?:million |billion )?(?:United States )?dollars)/g,
        ([, amount = ''], random) =>
          pick([`$${amount} `, `US$ ${amount} `, `US$${amount} `, `USD ${amount} `], random),
      ),
    },
    {
      name: '“%” or “percent” for “per cent”',
      make: changing(body, /(?<=\d) per cent\b/g, (_, random) =>
        pick(['%', ' %', ' percent', ' per-cent', ' per cents'], random),
      ),
    },
    {
      name: 'exclamation or question mark',
      make: changing(body, /(?<=\p{Ll})[,;.](?=$)/gu, (_, random) => pick(['!', '?', '!;', '?,'], random)),
    },
    {
      name: 'three dots in running text',
      make: changing(body, /(?<=\p{Ll}{3}),? (?=\p{Ll}{3})/gu, (_, random) =>
        pick([' … ', '... ', ' ... ', '… '], random),
      ),
    },
    {
      name: 'full stop in the middle of a paragraph',
      make: changing(body, /(?<=\p{Ll}{3}), (?=(?:and|in|including|as|with) )/gu, () => '. '),
    },
    {
      name: 'second sentence in a paragraph',
      make: changing(
        body,
        /(?<=\p{Ll}{3}), (and|in|including|as|with)(?= )/gu,
        ([, word = '']) => `. ${word.charAt(0).toUpperCase()}${word.slice(1)}`,
      ),
    },
    {
      name: 'blank before or after a stroke',
      make: changing(body, /(?<=\p{Ll}{2})\/(?=\p{Ll}{2})|(?<=\d{2})\/(?=\d{2,3} of)/gu, (_, random) =>
        pick([' / ', '/ ', ' /'], random),
      ),
    },
    {
      name: 'ordinal ending of a century or birthday raised or with a blank',
      make: changing(body, /(?<=\b\d{1,3})(?:st|nd|rd|th)(?= )/g, ([text], random) =>
        pick([` ${text}`, `^${text}^`, `<sup>${text}</sup>`], random),
      ),
    },
    {
      name: 'line break in the middle of a sentence',
      make: changing(body, /(?<=\p{Ll}{3}) (?=\p{Ll}{3})/gu, () => '\n\n'),
    },
    {
      name: 'underscore or backslash in the text',
      make: changing(body, /(?<=\p{Ll}{3}) (?=\p{Ll}{3})/gu, (_, random) =>
        pick([' _ ', ' \\ ', '_', ' | '], random),
      ),
    },
    {
      name: 'comma missing before “including”',
      undecidable: 'adopted texts have it both ways',
      make: changing(body, /, (?=including )/g, () => ' '),
    },
  ],
};
