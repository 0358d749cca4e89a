import { atLine, body, changing, pick, replacing, type Area } from '../mistakes';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const month = months.join('|');
const assembly = { organ: 'assembly' } as const;
const number = String.raw`\d{2}\/\d{1,3}`;
const dated = new RegExp(String.raw`(?<=\bresolutions? ${number} of )(\d{1,2}) (${month}) (\d{4})`, 'g');
const firstDate = new RegExp(
  String.raw`(?<=^\*Recalling\* its resolution ${number}) of \d{1,2} (?:${month}) \d{4}`,
  'g',
);
const council = String.raw`\d{3,4} \((?:19[4-9]|20[0-2])\d\)`;

export const citationKinds: Area = {
  name: 'Citations',
  kinds: [
    {
      name: 'day of a cited resolution wrong',
      make: changing(
        body,
        dated,
        ([text], random) =>
          text.replace(/^\d+/, (day) =>
            String(1 + ((Number(day) + (pick([1, 2, 4, 10], random) ?? 1)) % 28)),
          ),
        assembly,
      ),
    },
    {
      name: 'month of a cited resolution wrong',
      make: changing(
        body,
        dated,
        ([text, , own], random) =>
          text.replace(
            own ?? '',
            pick(
              months.filter((other) => other !== own),
              random,
            ) ?? '',
          ),
        assembly,
      ),
    },
    {
      name: 'year of a cited resolution wrong',
      make: changing(
        body,
        dated,
        ([text], random) =>
          text.replace(/\d{4}/, (year) => String(Number(year) + (pick([-10, -2, -1, 1, 2], random) ?? 1))),
        assembly,
      ),
    },
    {
      name: 'year of a cited resolution with two figures turned round',
      make: changing(
        body,
        dated,
        ([text]) =>
          text.replace(/(\d\d)(\d)(\d)$/, (all, century: string, a: string, b: string) =>
            a === b ? all : century + b + a,
          ),
        assembly,
      ),
    },
    {
      name: 'month of a citation misspelt',
      make: changing(
        body,
        new RegExp(String.raw`(?<=\bresolutions? ${number} of \d{1,2} )(?:${month})(?= \d{4})`, 'g'),
        ([name], random) =>
          name.length < 5
            ? undefined
            : pick(
                [
                  name.slice(0, 2) + name.slice(3),
                  name.slice(0, -2) + name.slice(-1) + name.slice(-2, -1),
                  name.toLowerCase(),
                  `${name.slice(0, 3)}.`,
                  name.slice(0, 3),
                ],
                random,
              ),
      ),
    },
    { name: 'date of a first mention missing', make: changing(['preamble'], firstDate, () => '', assembly) },
    {
      name: 'date in the American order',
      make: changing(body, dated, ([, day, own, year]) => `${own ?? ''} ${day ?? ''}, ${year ?? ''}`),
    },
    {
      name: 'day of a date as an ordinal',
      make: changing(body, dated, ([text]) =>
        text.replace(/^\d+/, (day) => `${day}${day.endsWith('1') && day !== '11' ? 'st' : 'th'}`),
      ),
    },
    {
      name: 'date in figures',
      make: changing(body, dated, ([, day = '', own = '', year = ''], random) =>
        pick(
          [
            `${day}/${months.indexOf(own) + 1}/${year}`,
            `${day}.${months.indexOf(own) + 1}.${year}`,
            `${year}-${String(months.indexOf(own) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
          ],
          random,
        ),
      ),
    },
    {
      name: 'date that no calendar has',
      make: changing(
        body,
        dated,
        ([, , , year], random) =>
          `${pick(['31 November', '30 February', '31 June', '31 September', '32 December', '0 July'], random) ?? ''} ${year ?? ''}`,
      ),
    },
    {
      name: 'comma between month and year',
      make: changing(body, new RegExp(String.raw`(?<=\bof \d{1,2} (?:${month})) (?=\d{4})`, 'g'), () => ', '),
    },
    {
      name: 'year of a date missing',
      make: changing(
        body,
        new RegExp(String.raw`(?<=\bresolution ${number} of \d{1,2} (?:${month})) \d{4}`, 'g'),
        () => '',
      ),
    },
    {
      name: '“on” for “of” before the date of a resolution',
      make: changing(body, new RegExp(String.raw`(?<=\bresolutions? ${number} )of(?= \d)`, 'g'), () => 'on'),
    },
    {
      name: '“dated” or “from” for “of” before the date of a resolution',
      make: changing(
        body,
        new RegExp(String.raw`(?<=\bresolutions? ${number} )of(?= \d)`, 'g'),
        (_, random) => pick(['dated', 'from', 'adopted'], random),
      ),
    },
    {
      name: '“of” missing before the date of a resolution',
      make: changing(body, new RegExp(String.raw`(?<=\bresolutions? ${number}) of(?= \d)`, 'g'), () => ''),
    },
    {
      name: 'comma between the number of a resolution and its date',
      make: changing(body, new RegExp(String.raw`(?<=\bresolutions? ${number})(?= of \d)`, 'g'), () => ','),
    },
    {
      name: 'date of a resolution in brackets',
      make: changing(
        body,
        new RegExp(String.raw`(?<=\bresolution ${number} )of (\d{1,2} (?:${month}) \d{4})`, 'g'),
        ([, date]) => `(${date ?? ''})`,
      ),
    },
    {
      name: 'figures of a resolution’s number turned round',
      make: changing(
        body,
        new RegExp(String.raw`(?<=\bresolution \d{2}\/)(\d)(\d)(\d?)(?= of \d)`, 'g'),
        ([, a = '', b = '', c = '']) => (a === b || b === '0' ? undefined : b + a + c),
      ),
    },
    {
      name: 'session of a cited resolution impossible',
      make: changing(
        body,
        /(?<=\bresolution )\d{2}(?=\/\d{1,3} of \d)/g,
        ([session], random) =>
          pick(
            [
              `1${session}`,
              [...session]
                .reverse()
                .join('')
                .replace(/^[0-7]/, '9'),
              `9${session.slice(1)}`,
            ],
            random,
          ),
        assembly,
      ),
    },
    {
      name: 'number of a cited resolution beyond the last of its session',
      make: changing(
        body,
        new RegExp(String.raw`(?<=\bresolution \d{2}\/)\d{1,3}(?= of \d)`, 'g'),
        (_, random) => String(400 + Math.floor(random() * 500)),
        assembly,
      ),
    },
    {
      name: 'number of a cited resolution a figure short or long',
      make: changing(
        body,
        new RegExp(String.raw`(?<=\bresolution \d{2}\/)\d{2,3}(?= of \d)`, 'g'),
        ([text], random) => (random() < 0.5 ? text.slice(0, -1) : text.slice(0, 2) + text.slice(1)),
        assembly,
      ),
    },
    {
      name: 'hyphen or dash for the stroke of a number',
      make: changing(
        body,
        new RegExp(String.raw`(?<=\bresolution \d{2})\/(?=\d{1,3} of)`, 'g'),
        (_, random) => pick(['-', '–', '.', ' / '], random),
      ),
    },
    {
      name: 'document symbol for the number of a resolution',
      make: changing(
        body,
        new RegExp(String.raw`\bresolution (?=${number} of)`, 'g'),
        (_, random) => pick(['resolution A/RES/', 'A/RES/'], random),
        assembly,
      ),
    },
    {
      name: 'organ of a citation abbreviated',
      make: changing(
        body,
        /\b(?:General Assembly|Security Council|Economic and Social Council|Human Rights Council) resolution(?=s? \d)/g,
        ([text], random) =>
          pick(
            text.startsWith('G')
              ? ['GA resolution', 'UNGA resolution', 'UNGA Resolution']
              : text.startsWith('S')
                ? ['SC resolution', 'UNSC resolution', 'UNSCR']
                : text.startsWith('E')
                  ? ['ECOSOC resolution', 'ECOSOC Resolution']
                  : ['HRC resolution', 'UNHRC resolution'],
            random,
          ),
      ),
    },
    {
      name: '“res.” or “Res.” for “resolution”',
      make: changing(body, /\bresolution(?= \d)/g, (_, random) =>
        pick(['res.', 'Res.', 'reso', 'resolution No.', 'resolution no.'], random),
      ),
    },
    {
      name: 'capital on “resolution” or “decision” before a number',
      make: changing(
        body,
        /(?<= )(?:resolutions?|decisions?)(?= \d)/g,
        ([text]) => text.charAt(0).toUpperCase() + text.slice(1),
      ),
    },
    {
      name: '“resolution” misspelt',
      make: changing(body, /\bresolutions?(?= \d)/g, ([text], random) =>
        pick(
          [
            text.replace('solu', 'soul'),
            text.replace('so', 'sso'),
            text.replace('ti', 'it'),
            text.replace('e', ''),
          ],
          random,
        ),
      ),
    },
    {
      name: '“resolution” for several numbers',
      make: changing(body, /\bresolutions(?= \d+\/\d+ of \d+ \w+ \d{4}(?:,| and) )/g, () => 'resolution'),
    },
    {
      name: '“resolutions” for one number',
      make: changing(body, /\bresolution(?= \d+\/\d+ of \d+ \w+ \d{4}[,;.] ?(?!\d))/g, () => 'resolutions'),
    },
    {
      name: 'list of citations out of order',
      make: changing(
        body,
        new RegExp(
          String.raw`(${number} of \d+ \w+ \d{4}), (${number} of \d+ \w+ \d{4})(?=(?:,| and) \d)`,
          'g',
        ),
        ([, a = '', b = '']) => (a.slice(0, 2) === b.slice(0, 2) ? undefined : `${b}, ${a}`),
      ),
    },
    {
      name: 'dates of two cited resolutions exchanged',
      make: changing(
        body,
        new RegExp(String.raw`(${number} of )(\d+ \w+ \d{4})((?:,| and) ${number} of )(\d+ \w+ \d{4})`, 'g'),
        ([, a = '', first = '', b = '', second = '']) =>
          first === second ? undefined : a + second + b + first,
      ),
    },
    {
      name: 'resolution cited twice in one list',
      make: changing(
        body,
        new RegExp(String.raw`(${number} of \d+ \w+ \d{4}),(?= ${number} of)`, 'g'),
        ([, own = '']) => `${own}, ${own},`,
      ),
    },
    {
      name: 'no “and” before the last of a list of citations',
      make: changing(
        body,
        new RegExp(
          String.raw`(?<=${number} of \d+ \w+ \d{4}, ${number} of \d+ \w+ \d{4}) and(?= ${number} of)`,
          'g',
        ),
        () => ',',
      ),
    },
    {
      name: 'comma before the “and” of a list of citations',
      make: changing(
        body,
        new RegExp(String.raw`(?<=${number} of \d+ \w+ \d{4}) and(?= ${number} of)`, 'g'),
        () => ', and',
        assembly,
      ),
    },
    {
      name: 'comma missing in a list of citations',
      make: changing(
        body,
        new RegExp(String.raw`(?<=${number} of \d+ \w+ \d{4}),(?= ${number} of)`, 'g'),
        () => '',
      ),
    },
    {
      name: 'year of a Council resolution wrong',
      make: changing(body, /(?<=\b\d{3,4} \()(?:19|20)\d\d(?=\))/g, ([year], random) =>
        String(Number(year) + (pick([-10, -1, 1, 10], random) ?? 1)),
      ),
    },
    {
      name: 'year of a Council resolution missing',
      make: changing(body, /(?<=Security Council resolutions? \d{3,4}) \((?:19|20)\d\d\)/g, () => ''),
    },
    {
      name: 'no blank before the year of a Council resolution',
      make: changing(body, /(?<=\b\d{3,4}) (?=\((?:19|20)\d\d\))/g, () => ''),
    },
    {
      name: 'year of a Council resolution not in round brackets',
      make: changing(body, /(?<=\b\d{3,4}) \(((?:19|20)\d\d)\)/g, ([, year = ''], random) =>
        pick([` [${year}]`, `/${year}`, ` of ${year}`, `, ${year}`], random),
      ),
    },
    {
      name: 'bracket of the year of a Council resolution missing',
      make: changing(body, /(?<=\b\d{3,4} )\(((?:19|20)\d\d)\)/g, ([, year = ''], random) =>
        pick([`(${year}`, `${year})`], random),
      ),
    },
    {
      name: 'Council resolutions out of order',
      make: changing(
        body,
        new RegExp(String.raw`(${council}), (${council})`, 'g'),
        ([, a = '', b = '']) => `${b}, ${a}`,
      ),
    },
    {
      name: 'number of a Council resolution that there is not yet',
      make: changing(body, /(?<=\bresolution )\d{4}(?= \(20\d\d\))/g, ([text]) => `9${text.slice(1)}`),
    },
    {
      name: 'letter of a part glued to the number',
      make: changing(body, /(?<=\b\d{2}\/\d{1,3}) (?=[A-F](?: of |,|;| and ))/g, (_, random) =>
        pick(['', '-', '/'], random),
      ),
    },
    {
      name: 'letter of a part in small',
      make: changing(body, /(?<=\bresolution \d{2}\/\d{1,3} )[A-F](?= of )/g, ([letter]) =>
        letter.toLowerCase(),
      ),
    },
    {
      name: 'letter of a part missing',
      make: changing(body, /(?<=\bresolution \d{2}\/\d{1,3}) [A-F](?= of )/g, () => ''),
    },
    {
      name: 'session of an old resolution in figures',
      make: changing(
        body,
        /(?<=\b\d{3,4}(?: [A-Z])? \()(X{0,2}(?:IX|IV|V?I{0,3}))(?=\) of)/g,
        ([numeral]) => {
          const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
          const digits = [...numeral].map((letter) => values[letter] ?? 0);
          return String(
            digits.reduce((sum, value, i) => sum + ((digits[i + 1] ?? 0) > value ? -value : value), 0),
          );
        },
      ),
    },
    {
      name: 'blank missing or letter out of place in an old number',
      make: changing(
        body,
        /\b(\d{3,4}) ([A-Z]) (\([XVI]+\))/g,
        ([, a = '', letter = '', numeral = ''], random) =>
          pick(
            [
              `${a}${letter} ${numeral}`,
              `${a} ${letter}${numeral}`,
              `${a} ${numeral} ${letter}`,
              `${a}${numeral}${letter}`,
            ],
            random,
          ),
      ),
    },
    {
      name: 'special session written without its hyphen',
      make: changing(body, /\b(?:ES|S)-(?=\d+\/\d)/g, ([text], random) =>
        text.replace('-', pick(['', ' ', '/'], random) ?? ''),
      ),
    },
    {
      name: 'Economic and Social Council resolution with a year of two figures or its symbol',
      make: changing(
        body,
        /(?<=Economic and Social Council resolutions? )(?:19|20)(?=\d\d\/\d)/g,
        ([text], random) => pick(['', `E/${text}`], random),
      ),
    },
    {
      name: 'Human Rights Council resolution with its symbol',
      make: changing(body, /(?<=Human Rights Council resolutions? )(?=\d+\/\d)/g, (_, random) =>
        pick(['A/HRC/RES/', 'HRC/'], random),
      ),
    },
    {
      name: 'resolution of another organ called “its”',
      make: changing(
        body,
        /(?:Security Council|Economic and Social Council|Human Rights Council)(?= resolutions? \d)/g,
        () => 'its',
        assembly,
      ),
    },
    {
      name: 'resolution of the Assembly called one of another organ',
      make: changing(
        body,
        /\bits (?=resolution \d{2}\/\d+ of)/g,
        (_, random) =>
          pick(['Security Council ', 'Economic and Social Council ', 'Human Rights Council '], random),
        assembly,
      ),
    },
    {
      name: 'decision called a resolution',
      make: changing(body, /\bdecision(?= \d{2}\/[45]\d\d\b)/g, () => 'resolution'),
    },
    {
      name: 'resolution called a decision',
      make: changing(body, /\bresolution(?= \d{2}\/\d{1,3} of)/g, () => 'decision', assembly),
    },
    {
      name: 'paragraph of a cited resolution in a committee’s way (OP4, para. 4)',
      make: changing(
        body,
        /\bparagraph (?=\d+ of (?:its |General Assembly |Security Council )?resolution)/g,
        (_, random) => pick(['OP', 'operative paragraph ', 'para. ', 'Paragraph ', 'OP '], random),
      ),
    },
    {
      name: 'paragraph of a cited resolution after its number',
      make: changing(
        body,
        /\bparagraph (\d+) of (its |General Assembly |)resolution (\d+\/\d+)/g,
        ([, paragraph = '', whose = '', own = ''], random) =>
          `${whose}resolution ${own}, ${random() < 0.5 ? 'para.' : 'OP'} ${paragraph}`,
      ),
    },
    {
      name: 'comma before the title instead of before “entitled”',
      make: changing(
        body,
        new RegExp(String.raw`(?<=${number} of \d+ \w+ \d{4}), entitled (?=“)`, 'g'),
        () => ' entitled, ',
      ),
    },
    {
      name: 'title of a cited resolution without quotation marks',
      make: changing(
        body,
        new RegExp(String.raw`(?<=${number} of \d+ \w+ \d{4}, entitled )“([^“”]+)”`, 'g'),
        ([, title]) => title,
      ),
    },
    {
      name: 'title of a cited resolution with a wrong word',
      make: changing(
        body,
        new RegExp(
          String.raw`(?<=${number} of \d+ \w+ \d{4}, entitled “[^“”]*)\b(?:of|and|for|the|in|on)\b(?=[^“”]*”)`,
          'g',
        ),
        ([word], random) =>
          pick(
            ['of', 'and', 'for', 'in', 'on', 'to'].filter((other) => other !== word),
            random,
          ),
        { quoted: true },
      ),
    },
    {
      name: 'title of a cited resolution with a word misspelt',
      make: changing(
        body,
        new RegExp(
          String.raw`(?<=${number} of \d+ \w+ \d{4}, entitled “[^“”]*)\b\p{Ll}{7,}\b(?=[^“”]*”)`,
          'gu',
        ),
        ([word], random) => {
          const at = 2 + Math.floor(random() * (word.length - 4));
          return word.slice(0, at) + word.slice(at + 1);
        },
        { quoted: true },
      ),
    },
    {
      name: '“titled” or “called” for “entitled”',
      make: changing(body, /\bentitled(?= “)/g, (_, random) =>
        pick(['titled', 'intitled', 'entitlted', 'entiteld'], random),
      ),
    },
    {
      name: 'Charter cited in another way',
      make: replacing(body, {
        'Charter of the United Nations': [
          'UN Charter',
          'United Nations Charter',
          'Charter of United Nations',
          'charter of the United Nations',
          'Charter of the UN',
        ],
      }),
    },
    {
      name: '“this resolution” for “the present resolution”',
      make: replacing(
        body,
        {
          'the present resolution': [
            'this resolution',
            'this Resolution',
            'the present Resolution',
            'present resolution',
          ],
        },
        assembly,
      ),
    },
    {
      name: 'annex that the text promises and does not have',
      make: changing(
        ['operative'],
        /(?<=^\d+\. \*(?:Adopts|Approves|Endorses|Welcomes)\* the )(?=\p{L})/gu,
        (_, __, draft) =>
          draft.lines.some(({ part }) => part === 'annex')
            ? undefined
            : 'annex to the present resolution containing the ',
        assembly,
      ),
    },
    {
      name: '“annexed to the present resolution” with no annex',
      make: atLine(
        ['operative'],
        ({ start, text }, draft) => {
          if (draft.lines.some(({ part }) => part === 'annex') || !/^\d+\. /.test(text)) return undefined;
          const at = start + text.search(/[;.](?:\[\^\d+\])?$/);
          return at < start
            ? undefined
            : [{ start: at, end: at, text: ', as set out in the annex to the present resolution' }];
        },
        assembly,
      ),
    },
    {
      name: 'number of another resolution that exists, with its date',
      undecidable: 'which resolution is meant is known to the drafter only',
      make: changing(
        body,
        /\bresolution 70\/1 of 25 September 2015/g,
        () => 'resolution 69/313 of 27 July 2015',
      ),
    },
    {
      name: 'paragraph that the cited resolution does not have',
      undecidable: 'needs the text of the cited resolution, which is not given',
      make: changing(
        body,
        /(?<=\bparagraph )\d+(?= of (?:its |General Assembly )?resolution \d)/g,
        ([text]) => `${text}9`,
      ),
    },
  ],
};
