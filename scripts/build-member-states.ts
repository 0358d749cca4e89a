/** Builds server/data/member-states.json from a table of names: `tsx scripts/build-member-states.ts FOLDER`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '../shared/data';

/** Names of the table that are shorter than what a list of sponsors has. */
const inFull: Readonly<Record<string, string>> = {
  'United Kingdom': 'United Kingdom of Great Britain and Northern Ireland',
};

/** Names that a State had at the United Nations, with the day from which they are no longer right. */
const former: Readonly<Record<string, readonly (readonly [name: string, until: number])[]>> = {
  Belarus: [['Byelorussia', 19910919]],
  Benin: [['Dahomey', 19751130]],
  'Bolivia (Plurinational State of)': [['Bolivia', 20090408]],
  'Burkina Faso': [['Upper Volta', 19840804]],
  'Cabo Verde': [['Cape Verde', 20131024]],
  Cambodia: [['Democratic Kampuchea', 19900203]],
  Czechia: [['Czech Republic', 20160701]],
  'Democratic Republic of the Congo': [['Zaire', 19970517]],
  Eswatini: [['Swaziland', 20180630]],
  'Iran (Islamic Republic of)': [['Iran', 19810304]],
  Libya: [['Libyan Arab Jamahiriya', 20110916]],
  Myanmar: [['Burma', 19890618]],
  'Netherlands (Kingdom of the)': [['Netherlands', 20240101]],
  'North Macedonia': [['The former Yugoslav Republic of Macedonia', 20190214]],
  'Republic of Moldova': [['Moldavia', 19910827]],
  Samoa: [['Western Samoa', 19970704]],
  'Sri Lanka': [['Ceylon', 19720522]],
  Suriname: [['Surinam', 19780101]],
  Thailand: [['Siam', 19490511]],
  Türkiye: [['Turkey', 20220701]],
  'Venezuela (Bolivarian Republic of)': [['Venezuela', 20050101]],
};

/** What drafters write for a State; never its name at the United Nations. */
const informal: Readonly<Record<string, readonly string[]>> = {
  'Antigua and Barbuda': ['Antigua & Barbuda', 'Antigua'],
  'Bosnia and Herzegovina': ['Bosnia', 'Bosnia-Herzegovina', 'Bosnia & Herzegovina'],
  'Brunei Darussalam': ['Brunei'],
  'Central African Republic': ['CAR'],
  Congo: ['Republic of Congo', 'Congo-Brazzaville', 'Congo Brazzaville'],
  'Côte d’Ivoire': ['Ivory Coast', "Republic of Côte d'Ivoire"],
  'Democratic People’s Republic of Korea': ['North Korea', 'DPRK', 'DPR Korea'],
  'Democratic Republic of the Congo': [
    'DRC',
    'DR Congo',
    'Democratic Republic of Congo',
    'Congo-Kinshasa',
    'Congo (Democratic Republic of the)',
  ],
  'Guinea-Bissau': ['Guinea Bissau'],
  'Holy See': ['Vatican', 'Vatican City', 'The Holy See'],
  'Iran (Islamic Republic of)': ['Iran'],
  'Lao People’s Democratic Republic': ['Laos', 'Lao PDR', 'Lao'],
  'Micronesia (Federated States of)': ['Micronesia'],
  Myanmar: ['Burma'],
  'Netherlands (Kingdom of the)': ['Holland', 'The Netherlands', 'the Netherlands'],
  'North Macedonia': ['Macedonia', 'FYROM', 'Republic of Macedonia'],
  'Republic of Korea': ['South Korea', 'Korea (Republic of)', 'ROK'],
  'Republic of Moldova': ['Moldova'],
  'Russian Federation': ['Russia', 'The Russian Federation'],
  'Saint Kitts and Nevis': ['St. Kitts and Nevis', 'St Kitts and Nevis', 'Saint Kitts & Nevis'],
  'Saint Lucia': ['St. Lucia', 'St Lucia'],
  'Saint Vincent and the Grenadines': [
    'St. Vincent and the Grenadines',
    'St Vincent and the Grenadines',
    'Saint Vincent & the Grenadines',
  ],
  'State of Palestine': ['Palestine'],
  'Sao Tome and Principe': ['São Tomé and Príncipe', 'Sao Tome & Principe'],
  'Syrian Arab Republic': ['Syria'],
  'Timor-Leste': ['East Timor', 'Timor Leste'],
  'Trinidad and Tobago': ['Trinidad & Tobago', 'Trinidad'],
  Türkiye: ['Turkiye'],
  'United Arab Emirates': ['UAE', 'Emirates'],
  'United Kingdom of Great Britain and Northern Ireland': [
    'United Kingdom',
    'UK',
    'U.K.',
    'Great Britain',
    'Britain',
    'England',
  ],
  'United Republic of Tanzania': ['Tanzania', 'Tanzania (United Republic of)'],
  'United States of America': [
    'United States',
    'USA',
    'U.S.A.',
    'US',
    'U.S.',
    'The United States of America',
  ],
  'Viet Nam': ['Vietnam', 'Viet-Nam'],
};

/** Spellings beside the name that United Nations documents show as well. */
const accepted: Readonly<Record<string, readonly string[]>> = {
  Bahamas: ['Bahamas (The)', 'The Bahamas'],
  Comoros: ['Comoros (the)'],
  Gambia: ['Gambia (The)', 'Gambia (Republic of The)', 'The Gambia'],
  Philippines: ['Philippines (the)'],
};

interface Row {
  name: string;
  /** True where running text puts "the" in front. */
  the?: true;
  formal?: string;
  accepted?: readonly string[] | undefined;
  former?: readonly (readonly [string, number])[] | undefined;
  informal?: readonly string[] | undefined;
}

const curl = (name: string): string => name.replaceAll("'", '’');
const [, ...lines] = readFileSync(join(folder, 'member_states.tsv'), 'utf8').trim().split(/\r?\n/);
const rows = lines.map((line): Row => {
  const [, editorial = '', short = '', formal = ''] = line.split('\t');
  if (editorial === '') throw new Error(`Unreadable row: ${line}`);
  const name = inFull[editorial] ?? curl(editorial);
  const formalName = curl(formal.replace(/^the /, ''));
  return {
    name,
    ...(short.endsWith('(the)') || /\(.* of(?: the)?\)$/.test(name) ? { the: true } : {}),
    ...(formalName && formalName !== name ? { formal: formalName } : {}),
  };
});
rows.push({ name: 'Holy See', the: true }, { name: 'State of Palestine', the: true });
for (const row of rows) {
  if (accepted[row.name]) row.accepted = accepted[row.name];
  if (former[row.name]) row.former = former[row.name];
  if (informal[row.name]) row.informal = informal[row.name];
}
const known = new Set(rows.map(({ name }) => name));
for (const name of [former, informal, accepted].flatMap((table) => Object.keys(table))) {
  if (!known.has(name)) throw new Error(`No such State: ${name}`);
}
rows.sort((a, b) => (a.name < b.name ? -1 : 1));
writeFileSync('server/data/member-states.json', `${JSON.stringify(rows)}\n`);
