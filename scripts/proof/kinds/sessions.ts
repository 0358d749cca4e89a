import { atLine, body, changing, pick, replacing, type Area } from '../mistakes';

const assembly = { organ: 'assembly' } as const;
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ones = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** 77 as "seventy-seventh". */
const ordinal = (session: number): string => {
  const [ten, one] = [Math.floor(session / 10), session % 10];
  return one === 0 ? (tens[ten] ?? '').replace(/y$/, 'ieth') : `${tens[ten] ?? ''}-${ones[one] ?? ''}`;
};
const numberOf = (words: string): number | undefined => {
  for (let session = 20; session < 100; session++)
    if (ordinal(session) === words.toLowerCase()) return session;
  return undefined;
};
const suffix = (n: number): string =>
  n % 10 === 1 ? 'st' : n % 10 === 2 ? 'nd' : n % 10 === 3 ? 'rd' : 'th';

const inWords =
  /(?<=\b(?:at|of|in|to|until) (?:its|the) )(?:sixty|seventy|eighty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?= session)/g;
const own =
  /(?<=\bat its )(?:(?:seventy|eighty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|eightieth)(?= session)/g;
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const item = /(?<=\bitem entitled “)[^“”]+(?=”)/g;
const last = ['operative'] as const;

/** Session words in another form. */
const written = (edit: (words: string, random: () => number) => string | undefined) =>
  changing(body, inWords, ([words], random) => edit(words, random), assembly);

export const sessionKinds: Area = {
  name: 'Sessions and agenda',
  kinds: [
    {
      name: 'ordinal of a session misspelt',
      make: written((words, random) =>
        pick(
          [
            words.replace('seventy', 'seventhy'),
            words.replace('seventy', 'sevnty'),
            words.replace('fifth', 'fith'),
            words.replace('eighth', 'eigth'),
            words.replace('ninth', 'nineth'),
            words.replace('fourth', 'forth'),
            words.replace('seventh', 'seveth'),
            words.replace('th', 'ht'),
            words.replace('sixty', 'sixity'),
            words.replace('second', 'secound'),
            words.replace('third', 'thrid'),
          ].filter((text) => text !== words),
          random,
        ),
      ),
    },
    {
      name: 'session in figures',
      make: written((words) => {
        const n = numberOf(words);
        return n === undefined ? undefined : `${n}${suffix(n)}`;
      }),
    },
    {
      name: 'session in figures without an ordinal ending or with a wrong one',
      make: written((words, random) => {
        const n = numberOf(words);
        return n === undefined
          ? undefined
          : `${n}${suffix(n) === 'th' ? (pick(['', 'st', 'rd', 'nd'], random) ?? '') : 'th'}`;
      }),
    },
    {
      name: 'session in roman numerals',
      make: written((words) => {
        const n = numberOf(words);
        return n === undefined || n < 60 || n >= 90
          ? undefined
          : `${n >= 80 ? 'LXXX' : n >= 70 ? 'LXX' : 'LX'}${['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][n % 10] ?? ''}`;
      }),
    },
    {
      name: 'session with a capital in running text',
      make: written((words, random) =>
        pick(
          [
            words.charAt(0).toUpperCase() + words.slice(1),
            words.replace(/(?:^|-)\w/g, (c) => c.toUpperCase()),
          ],
          random,
        ),
      ),
    },
    {
      name: '“Session” with a capital',
      make: changing(
        body,
        /(?<=(?:-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)) )session\b/g,
        () => 'Session',
        assembly,
      ),
    },
    {
      name: 'session without its hyphen',
      make: written((words, random) => words.replace('-', pick([' ', ''], random) ?? '')),
    },
    {
      name: 'session with a dash or a spaced hyphen',
      make: written((words, random) => words.replace('-', pick(['–', ' - ', '- ', ' – '], random) ?? '')),
    },
    {
      name: 'session as a cardinal (“seventy-seven session”)',
      make: written((words) =>
        words.replace(
          /first|second|third|fourth|fifth|sixth|seventh|eighth|ninth/,
          (one) =>
            ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][ones.indexOf(one) - 1] ??
            one,
        ),
      ),
    },
    {
      name: 'ten and one both as ordinals (“seventieth-seventh”)',
      make: written((words) => words.replace(/^(\w+)y-/, '$1ieth-')),
    },
    {
      name: 'session that there cannot be (“one-hundred-and-seventh”, “ninety-seventh”)',
      make: changing(
        ['operative'],
        own,
        ([words], random) =>
          pick([words.replace(/^\w+/, 'ninety'), words.replace(/^\w+/, 'one hundred and thirty')], random),
        assembly,
      ),
    },
    {
      name: 'report or item asked for the session before',
      make: changing(
        ['operative'],
        own,
        (_, __, draft) => (draft.session === undefined ? undefined : ordinal(draft.session - 1)),
        assembly,
      ),
    },
    {
      name: 'report or item asked for a session long past',
      make: changing(
        ['operative'],
        /(?<=\b(?:report|submit|continue|include|consider|agenda)\b.* (?:at|of) its )(?:seventy|eighty)-\w+(?= session)/g,
        (_, random, draft) =>
          draft.session === undefined ? undefined : ordinal(draft.session - 2 - Math.floor(random() * 8)),
        assembly,
      ),
    },
    {
      name: 'session with one figure wrong (sixty for seventy)',
      make: changing(
        ['operative'],
        own,
        ([words]) => words.replace(/^seventy/, 'sixty').replace(/^eighty/, 'eighteen'),
        assembly,
      ),
    },
    {
      name: 'session before last in the agenda of a coming session',
      make: changing(
        ['operative'],
        /(?<=provisional agenda of its )[a-z-]+(?= session)/g,
        (_, random, draft) =>
          draft.session === undefined ? undefined : ordinal(draft.session - Math.floor(random() * 2)),
        assembly,
      ),
    },
    {
      name: 'word “session” missing',
      make: changing(body, /(?<=\bat its (?:seventy|eighty)-\w+) session\b/g, () => '', assembly),
    },
    {
      name: 'word “session” misspelt',
      make: changing(
        body,
        /(?<=\b(?:seventy|eighty|sixty)-\w+ )session\b/g,
        (_, random) => pick(['sesion', 'sessoin', 'seession', 'sessions', 'sesssion'], random),
        assembly,
      ),
    },
    {
      name: 'word “session” written twice',
      make: changing(
        body,
        /(?<=\b(?:seventy|eighty|sixty)-\w+ )session\b/g,
        () => 'session session',
        assembly,
      ),
    },
    {
      name: '“in its … session” for “at its … session”',
      make: changing(
        ['operative'],
        /\bat(?= its (?:seventy|eighty)-\w+ session)/g,
        (_, random) => pick(['in', 'on', 'during it’s at'], random),
        assembly,
      ),
    },
    {
      name: '“its” missing or “it’s” before a session',
      make: changing(
        ['operative'],
        /(?<=\bat )its(?= (?:seventy|eighty)-\w+ session)/g,
        (_, random) => pick(['it', 'it’s', 'their', 'is'], random),
        assembly,
      ),
    },
    {
      name: 'word of the item put on the agenda wrong',
      make: changing(
        last,
        item,
        ([title], random) => {
          const words = title.split(' ');
          const at = Math.floor(random() * words.length);
          if (words.length < 4) return undefined;
          return words.filter((_, i) => i !== at).join(' ');
        },
        { quoted: true },
      ),
    },
    {
      name: 'item put on the agenda misspelt',
      make: changing(
        last,
        item,
        ([title], random) => {
          const places = [...title.matchAll(/\p{L}{7,}/gu)];
          const word = pick(places, random);
          if (!word) return undefined;
          const at = word.index + 2 + Math.floor(random() * 3);
          return title.slice(0, at) + title.slice(at + 1);
        },
        { quoted: true },
      ),
    },
    {
      name: 'item put on the agenda with capitals on its words',
      make: changing(
        last,
        item,
        ([title]) =>
          / \p{Ll}{5,}/u.test(title)
            ? title.replace(/(?<= )\p{Ll}(?=\p{L}{4})/gu, (c) => c.toUpperCase())
            : undefined,
        { quoted: true },
      ),
    },
    {
      name: 'item put on the agenda without quotation marks',
      make: changing(last, /(?<=\bitem entitled )“([^“”]+)”/g, ([, title]) => title, { quoted: true }),
    },
    {
      name: '“entitled” missing before the item',
      make: changing(last, /(?<=\b(?:item|sub-item)) entitled(?= “)/g, () => '', assembly),
    },
    {
      name: '“provisional agenda” misspelt',
      make: changing(last, /\bprovisional agenda\b/g, (_, random) =>
        pick(
          [
            'provisonal agenda',
            'provisional agend',
            'provisional Agenda',
            'Provisional Agenda',
            'provisionnal agenda',
            'preliminary agenda',
            'provisional adgenda',
          ],
          random,
        ),
      ),
    },
    {
      name: '“sub-item” or “item” in another form',
      make: changing(last, /\b(?:sub-item|item)(?= entitled)/g, ([word], random) =>
        pick(
          word === 'item'
            ? ['Item', 'itme', 'items', 'agenda Item']
            : ['subitem', 'Sub-item', 'sub item', 'sub-Item'],
          random,
        ),
      ),
    },
    {
      name: 'years of a period in the wrong order',
      make: changing(body, /\b((?:19|20)\d\d)(–|-)((?:19|20)\d\d)\b/g, ([, a = '', dash = '', b = '']) =>
        a === b ? undefined : `${b}${dash}${a}`,
      ),
    },
    {
      name: 'years “from … to …” in the wrong order',
      make: changing(
        body,
        /(?<=\b(?:from|between) )((?:19|20)\d\d)( to | and )((?:19|20)\d\d)\b/g,
        ([, a = '', word = '', b = '']) => (a === b ? undefined : b + word + a),
      ),
    },
    {
      name: 'days of a meeting in the wrong order',
      make: changing(
        body,
        new RegExp(String.raw`\b(\d{1,2}) (to|and) (\d{1,2})(?= (?:${months}) \d{4})`, 'g'),
        ([, a = '', word = '', b = '']) => `${b} ${word} ${a}`,
      ),
    },
    {
      name: 'dates of a meeting in the wrong order',
      make: changing(
        body,
        new RegExp(
          String.raw`(?<=\bfrom )(\d{1,2} (?:${months})(?: \d{4})?) to (\d{1,2} (?:${months}))(?= \d{4})`,
          'g',
        ),
        ([, a = '', b = '']) => (/\d{4}/.test(a) ? undefined : `${b} to ${a}`),
      ),
    },
    {
      name: 'day of a meeting that the month does not have',
      make: changing(
        body,
        new RegExp(
          String.raw`(?<=\b(?:from \d{1,2} to|on) )\d{1,2}(?= (?:April|June|September|November|February) \d{4})`,
          'g',
        ),
        (_, random) => pick(['31', '32', '0', '45'], random),
      ),
    },
    {
      name: 'event “to be held” in a year that is over',
      make: changing(
        body,
        /(?<=\bto be (?:held|convened)\b[^,;]* in )20\d\d/g,
        (_, random, draft) =>
          draft.session === undefined
            ? undefined
            : String(1945 + draft.session - 3 - Math.floor(random() * 8)),
        assembly,
      ),
    },
    {
      name: 'year with its figures turned round (2109 for 2019)',
      make: changing(
        body,
        /(?<=\b(?:in|of|on \d{1,2} \w+|since|until|by) )20([0-3])(\d)(?=[ ,;.])/g,
        ([, a = '', b = '']) => (a === '0' || a === b ? undefined : `2${a}0${b}`),
      ),
    },
    {
      name: 'year with a figure too few or too many',
      make: changing(
        body,
        /(?<=\b(?:in|since|until|by|\d (?:${months})) )20\d\d(?=[ ,;.])/g,
        ([year], random) =>
          pick([year.slice(0, 3), `${year}0`, `${year.slice(0, 2)}0${year.slice(2)}`], random),
      ),
    },
    {
      name: 'special or emergency session written in another way',
      make: changing(
        body,
        /\b(?:(?:twenty|thirty)-\w+|tenth|eleventh) (?:emergency )?special session(?= of the General Assembly)/g,
        ([words], random) =>
          pick(
            [
              words.replace('special session', 'Special session'),
              words.replace('-', ' '),
              words.replace('special session', 'special Session'),
              words.replace('special', 'speical'),
            ],
            random,
          ),
      ),
    },
    {
      name: 'number of a meeting with a wrong ending (“49st plenary meeting”)',
      make: changing(['conclusion'], /(?<=^\d+)(?:st|nd|rd|th)/g, ([text], random) =>
        pick(
          ['st', 'nd', 'rd', 'th'].filter((other) => other !== text),
          random,
        ),
      ),
    },
    {
      name: '“plenary meeting” misspelt or with capitals',
      make: changing(['conclusion'], /plenary meeting/g, (_, random) =>
        pick(['Plenary Meeting', 'plenary meting', 'plenery meeting', 'plenary Meeting'], random),
      ),
    },
    {
      name: 'day under the text that no calendar has, or misspelt',
      make: changing(
        ['conclusion'],
        new RegExp(String.raw`^\d{1,2} (?:${months})(?= \d{4})`, 'g'),
        ([text], random) =>
          pick(['31 November', '30 February', '32 December', text.slice(0, -1), text.toLowerCase()], random),
      ),
    },
    {
      name: 'request for the next session dropped',
      undecidable: 'a text need not ask for a report',
      make: atLine(['operative'], ({ start, text }) => {
        const at = text.search(/ at its (?:seventy|eighty)-\w+ session/);
        return at < 0
          ? undefined
          : [
              {
                start: start + at,
                end: start + at + (/ at its \S+ session/.exec(text.slice(at))?.[0].length ?? 0),
                text: '',
              },
            ];
      }),
    },
    {
      name: 'session of another body wrong',
      undecidable: 'the sessions of other bodies are not in the tables',
      make: replacing(body, {
        'forty-first session': 'forty-second session',
        'sixty-fourth session': 'sixty-fifth session',
        'thirtieth session': 'thirty-first session',
      }),
    },
    {
      name: 'report biennial instead of annual',
      undecidable: 'what was agreed is not in the text',
      make: replacing(body, { annual: 'biennial', annually: 'biennially' }),
    },
  ],
};
