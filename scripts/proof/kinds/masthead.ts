import { stateNames } from '../../../server/src/facts/member-states';
import { orOn, changing, replacing, atLine, pick, without, type Area, type Maker } from '../mistakes';

const masthead = ['masthead'] as const;

/** The line of sponsors, cut into their names. */
const sponsors = (
  edit: (names: string[], random: () => number) => readonly string[] | string | undefined,
): Maker =>
  atLine(masthead, ({ start, text }, _, random) => {
    const list = /^(.+)(?=: draft resolution$)/.exec(text)?.[0];
    if (list === undefined) return undefined;
    const names = list.split(/, | and (?=[^,]+$)/);
    const changed = edit(names, random);
    if (changed === undefined) return undefined;
    const printed =
      typeof changed === 'string'
        ? changed
        : `${changed.slice(0, -1).join(', ')} and ${changed.at(-1) ?? ''}`;
    return printed === list ? undefined : [{ start, end: start + list.length, text: printed }];
  });

const oneName = (edit: (name: string, random: () => number) => string | undefined): Maker =>
  sponsors((names, random) => {
    const candidates = names.flatMap((name, i) => {
      const text = edit(name, random);
      return text === undefined || text === name ? [] : [names.map((other, j) => (i === j ? text : other))];
    });
    return pick(candidates, random);
  });

const ordinals = ['First', 'Second', 'Third', 'Fifth', 'Sixth'];
const shortNames: Readonly<Record<string, string>> = {
  'Bolivia (Plurinational State of)': 'Bolivia',
  'Iran (Islamic Republic of)': 'Iran',
  'Russian Federation': 'Russia',
  'Republic of Korea': 'South Korea',
  'Republic of Moldova': 'Moldova',
  'Syrian Arab Republic': 'Syria',
  'United Republic of Tanzania': 'Tanzania',
  'United States of America': 'USA',
  'Venezuela (Bolivarian Republic of)': 'Venezuela',
  'Viet Nam': 'Vietnam',
  "Lao People's Democratic Republic": 'Laos',
  "Democratic People's Republic of Korea": 'North Korea',
  'Brunei Darussalam': 'Brunei',
};
const formerNames: Readonly<Record<string, string>> = {
  Czechia: 'Czech Republic',
  Eswatini: 'Swaziland',
  'North Macedonia': 'The former Yugoslav Republic of Macedonia',
  Myanmar: 'Burma',
  'Cabo Verde': 'Cape Verde',
  "Côte d'Ivoire": 'Ivory Coast',
  'Timor-Leste': 'East Timor',
};
const title = ['title'] as const;
const date = /^\d{1,2} [A-Z][a-z]+ \d{4}$/g;

export const mastheadKinds: Area = {
  name: 'Masthead',
  kinds: [
    {
      name: 'session in words against the session in the symbol',
      of: 'submitted',
      make: orOn(
        masthead,
        /^A\//,
        changing(masthead, /^(Seventy|Eight)(?:y?-[a-z]+|ieth) session$/g, ([text], random) =>
          text.replace(
            /^\S+/,
            pick(
              ['Seventy-first', 'Seventy-second', 'Seventy-third', 'Sixty-fourth', 'Sixty-seventh'].filter(
                (other) => !text.startsWith(other),
              ),
              random,
            ) ?? '',
          ),
        ),
      ),
    },
    {
      name: 'session in the symbol against the session in words',
      of: 'submitted',
      make: orOn(
        masthead,
        / session$/,
        changing(masthead, /(?<=^A\/(?:C\.\d\/)?)\d+(?=\/L)/g, ([number], random) =>
          String(Number(number) + (random() < 0.5 ? 1 : -1)),
        ),
      ),
    },
    {
      name: 'committee in the symbol against the committee named',
      of: 'submitted',
      make: orOn(
        masthead,
        /Committee/,
        changing(masthead, /(?<=^A\/C\.)\d(?=\/)/g, ([number], random) =>
          pick(
            ['1', '2', '3', '4', '5', '6'].filter((other) => other !== number),
            random,
          ),
        ),
      ),
    },
    {
      name: 'committee named against the symbol',
      of: 'submitted',
      make: orOn(
        masthead,
        /^A\//,
        changing(masthead, /^(?:First|Second|Third|Fifth|Sixth)(?= Committee$)/g, ([name], random) =>
          pick(
            ordinals.filter((other) => other !== name),
            random,
          ),
        ),
      ),
    },
    {
      name: 'committee misspelt',
      of: 'submitted',
      make: changing(masthead, /^(\w+) Committee$/g, ([, name = ''], random) =>
        pick([`${name} Commitee`, `${name} Comittee`, `${name} Committe`, `${name} committee`], random),
      ),
    },
    {
      name: 'blank in the symbol',
      of: 'submitted',
      make: changing(masthead, /^A\/.*\/L\.\d+$/g, ([symbol], random) =>
        pick(
          [symbol.replace('L.', 'L. '), symbol.replace('/L', '/ L'), symbol.replace('A/', 'A / ')],
          random,
        ),
      ),
    },
    {
      name: 'small letter in the symbol',
      of: 'submitted',
      make: changing(masthead, /^A\/.*\/L\.\d+$/g, ([symbol], random) =>
        pick([symbol.replace('L.', 'l.'), symbol.replace('A/', 'a/')], random),
      ),
    },
    {
      name: 'stop of the symbol missing or in the wrong place',
      of: 'submitted',
      make: changing(masthead, /^A\/.*\/L\.\d+$/g, ([symbol], random) =>
        pick([symbol.replace('L.', 'L'), symbol.replace('L.', 'L/'), symbol.replace('A/', 'A.')], random),
      ),
    },
    {
      name: 'draft with the symbol of another kind of document (no L)',
      of: 'submitted',
      make: orOn(
        masthead,
        /^Distr/,
        changing(masthead, /^A\/.*\/L\.\d+$/g, ([symbol]) => symbol.replace('L.', '')),
      ),
    },
    {
      name: 'distribution of a draft given as General',
      of: 'submitted',
      make: orOn(masthead, /^A\//, replacing(masthead, { 'Distr.: Limited': 'Distr.: General' })),
    },
    {
      name: 'distribution written in another way',
      of: 'submitted',
      make: replacing(masthead, {
        'Distr.: Limited': ['Distr: Limited', 'Dist.: Limited', 'Distribution: Limited', 'Distr. Limited'],
      }),
    },
    {
      name: 'distribution in small letters or capitals',
      of: 'submitted',
      make: replacing(masthead, {
        'Distr.: Limited': ['Distr.: limited', 'distr.: Limited', 'DISTR.: LIMITED', 'Distr.: LIMITED'],
      }),
    },
    {
      name: 'original language misspelt or in small letters',
      of: 'submitted',
      make: replacing(masthead, {
        'Original: English': [
          'Orginal: English',
          'Original: english',
          'Original: Englsih',
          'Origin: English',
        ],
      }),
    },
    {
      name: 'date of the masthead in the American order',
      of: 'submitted',
      make: changing(masthead, date, ([text]) => text.replace(/^(\d+) (\w+) /, '$2 $1, ')),
    },
    {
      name: 'date of the masthead that no calendar has',
      of: 'submitted',
      make: changing(masthead, date, ([text], random) =>
        text.replace(
          /^\d+ \w+/,
          pick(['31 November', '30 February', '31 June', '32 October', '31 September'], random) ?? '',
        ),
      ),
    },
    {
      name: 'date of the masthead in a year outside the session',
      of: 'submitted',
      make: orOn(
        masthead,
        / session$/,
        changing(masthead, date, ([text], random) =>
          text.replace(/\d{4}$/, (year) => String(Number(year) + (pick([-10, -2, -1, 2, 3], random) ?? 0))),
        ),
      ),
    },
    {
      name: 'month of the masthead misspelt',
      of: 'submitted',
      make: replacing(masthead, { November: ['Novemeber', 'Novembre', 'Novmber', 'Novenber', 'Nov.'] }),
    },
    {
      name: 'day of the masthead as an ordinal',
      of: 'submitted',
      make: changing(masthead, date, ([text]) => text.replace(/^\d+/, '$&th')),
    },
    {
      name: 'number of the agenda item missing',
      of: 'submitted',
      make: changing(masthead, /^Agenda item .+$/g, () => 'Agenda item'),
    },
    {
      name: '“Agenda item” written in another way',
      of: 'submitted',
      make: changing(masthead, /^Agenda item(?= \d)/g, (_, random) =>
        pick(['Agenda Item', 'agenda item', 'AGENDA ITEM', 'Agenda items', 'Agenda item No.'], random),
      ),
    },
    {
      name: 'subitem glued to its item',
      of: 'submitted',
      make: changing(masthead, /(?<=^Agenda item \d+) \([a-z]\)/g, ([text], random) =>
        pick([text.trim(), text.replace(/[ ()]/g, '')], random),
      ),
    },
    {
      name: 'subitem with a capital letter or without its brackets',
      of: 'submitted',
      make: changing(masthead, /(?<=^Agenda item \d+) \(([a-z])\)/g, ([, letter = ''], random) =>
        pick([` (${letter.toUpperCase()})`, ` ${letter})`, ` ${letter}`, ` [${letter}]`], random),
      ),
    },
    {
      name: 'title of the agenda item missing',
      of: 'submitted',
      make: atLine(masthead, (line, draft) =>
        draft.lines[line.index - 1]?.text.startsWith('Agenda item')
          ? { edits: [without(draft, line)], or: [draft.lines[line.index - 1]?.start ?? 0] }
          : undefined,
      ),
    },
    {
      name: 'sponsors out of the English order',
      of: 'submitted',
      make: sponsors((names, random) => {
        const at = 1 + Math.floor(random() * (names.length - 2));
        const [name = ''] = names.splice(at, 1);
        return random() < 0.5 ? [name, ...names] : [...names, name];
      }),
    },
    {
      name: 'sponsor named twice',
      of: 'submitted',
      make: sponsors((names, random) => {
        const at = Math.floor(random() * names.length);
        return names.flatMap((name, i) => (i === at ? [name, name] : [name]));
      }),
    },
    {
      name: 'sponsor with a short name',
      of: 'submitted',
      make: oneName((name) => shortNames[name.replaceAll('’', "'")]),
    },
    {
      name: 'sponsor with a former name',
      of: 'submitted',
      make: oneName((name) => formerNames[name.replaceAll('’', "'")]),
    },
    {
      name: 'sponsor misspelt',
      of: 'submitted',
      make: oneName((name, random) => {
        if (!/^\p{L}{6,}$/u.test(name)) return undefined;
        const at = 2 + Math.floor(random() * (name.length - 4));
        const typo = pick(
          [
            name.slice(0, at) + name.slice(at + 1),
            name.slice(0, at) + name.charAt(at) + name.slice(at),
            name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
          ],
          random,
        );
        return typo === undefined || stateNames().includes(typo) ? undefined : typo;
      }),
    },
    {
      name: 'sponsor with a small letter',
      of: 'submitted',
      make: oneName((name) => name.charAt(0).toLowerCase() + name.slice(1)),
    },
    {
      name: 'no “and” before the last sponsor',
      of: 'submitted',
      make: sponsors((names) => names.join(', ')),
    },
    {
      name: 'comma before the “and” of the last sponsor',
      of: 'submitted',
      make: sponsors((names) => `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}`),
    },
    {
      name: 'sponsors parted by semicolons or strokes',
      of: 'submitted',
      make: sponsors((names, random) => names.join(pick(['; ', ' / ', ' – '], random) ?? '')),
    },
    {
      name: '“draft resolution” after the sponsors with capitals or misspelt',
      of: 'submitted',
      make: changing(masthead, /(?<=: )draft resolution$/g, (_, random) =>
        pick(
          ['Draft Resolution', 'draft Resolution', 'Draft resolution', 'draft resoluton', 'draft reslution'],
          random,
        ),
      ),
    },
    {
      name: 'no colon between the sponsors and “draft resolution”',
      of: 'submitted',
      make: changing(masthead, /: draft resolution$/g, (_, random) =>
        pick(
          [' draft resolution', '; draft resolution', ', draft resolution', ' : draft resolution'],
          random,
        ),
      ),
    },
    {
      name: 'full stop or semicolon after the title',
      make: changing(title, /$/g, (_, random) => pick(['.', ';', ','], random)),
    },
    {
      name: 'title in capitals',
      make: changing(title, /(?<=^# (?:\d+\/\d+\. )?)[A-Z].*$/g, ([text]) => text.toUpperCase()),
    },
    {
      name: 'title with a capital on every word',
      make: changing(title, /(?<=^# (?:\d+\/\d+\. )?)[A-Z].* (?:of|and|the|in|on|for) .*$/g, ([text]) =>
        text.replace(/(?<=[ -])\p{Ll}/gu, (letter) => letter.toUpperCase()),
      ),
    },
    {
      name: 'title missing',
      of: 'submitted',
      make: atLine(title, (line, draft) => ({
        edits: [without(draft, line)],
        or: draft.lines
          .filter(({ part }) => part === 'masthead' || part === 'formula')
          .map(({ start }) => start),
      })),
    },
    {
      name: 'title in small letters',
      make: changing(title, /(?<=^# (?:\d+\/\d+\. )?)[A-Z](?=[a-z]+ )/g, ([letter]) => letter.toLowerCase()),
    },
    {
      name: 'organ of the formula against the organ of the masthead',
      make: orOn(
        masthead,
        /^(?:[AS]\/|General Assembly|Security Council)/,
        changing(['formula'], /General Assembly|Security Council/g, ([organ], random) =>
          pick(
            [
              'Security Council',
              'Economic and Social Council',
              'Human Rights Council',
              'General Assembly',
            ].filter((other) => other !== organ),
            random,
          ),
        ),
      ),
    },
    {
      name: 'organ of the formula in small letters or misspelt',
      make: changing(['formula'], /General Assembly|Security Council/g, ([organ], random) =>
        pick(
          [
            organ.toLowerCase(),
            organ.replace('ss', 's'),
            organ.replace(/(?<= )./, (c) => c.toLowerCase()),
            organ.replace('e', ''),
          ].filter((other) => other !== organ),
          random,
        ),
      ),
    },
    {
      name: 'formula without its “The”',
      make: changing(['formula'], /The (?=[GS])/g, () => ''),
    },
    {
      name: 'another mark for the comma of the formula',
      make: changing(['formula'], /,$/g, (_, random) => pick([':', ';', '.', ' :', ''], random)),
    },
    {
      name: 'formula missing',
      make: atLine(['formula'], (line, draft) => ({
        edits: [without(draft, line)],
        or: draft.lines.filter(({ part }) => part === 'title').map(({ start }) => start),
      })),
    },
    {
      name: 'number of the title against the symbol',
      make: orOn(
        masthead,
        /^A\//,
        changing(title, /(?<=^# \d+\/)\d+(?=\.)/g, ([number], random) =>
          String(Number(number) + (pick([1, 10, -1, 100], random) ?? 1)),
        ),
      ),
    },
    {
      name: 'day of adoption in the masthead against the day under the text',
      make: orOn(
        ['conclusion'],
        /./,
        changing(masthead, /(?<=adopted by the General Assembly on )\d+/g, ([day], random) =>
          String(1 + ((Number(day) + (pick([1, 3, 10], random) ?? 1)) % 28)),
        ),
      ),
    },
    {
      name: 'report of the committee of another session',
      make: orOn(
        masthead,
        /^A\/| session$/,
        changing(masthead, /(?<=Committee\)? \(A\/)\d+/g, ([number], random) =>
          String(Number(number) + (pick([-1, 1, -10], random) ?? 1)),
        ),
      ),
    },
    {
      name: 'year of a Council resolution in the heading against its symbol',
      make: orOn(
        masthead,
        /^S\/|^Adopted/,
        changing(masthead, /(?<=^Resolution \d+ \()\d{4}/g, ([year], random) =>
          String(Number(year) + (pick([-1, 1], random) ?? 1)),
        ),
      ),
    },
    {
      name: '“United Nations” or “General Assembly” of the masthead misspelt',
      of: 'submitted',
      make: replacing(masthead, {
        'United Nations': ['United nations', 'Untied Nations', 'United Nation'],
        'General Assembly': ['General assembly', 'General Asembly', 'Genral Assembly', 'General Assemby'],
      }),
    },
    {
      name: 'wrong agenda item number',
      of: 'submitted',
      undecidable: 'the agenda of a session is not known to the linter',
      make: changing(masthead, /(?<=^Agenda item )\d+/g, ([number]) => String(Number(number) + 1)),
    },
    {
      name: 'sponsor left out',
      of: 'submitted',
      undecidable: 'who sponsors is known to the sponsors only',
      make: sponsors((names) => names.filter((_, i) => i !== 1)),
    },
  ],
};
