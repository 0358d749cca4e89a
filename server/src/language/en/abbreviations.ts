// What running text spells out, with what it stands for.

/** Names in short and the name in full, by whether every text spells it out or those of the General Assembly alone. */
const goalsAndOrgans: Readonly<Record<string, string>> = {
  'U.N.': 'United Nations',
  SDG: 'Sustainable Development Goal',
  SDGs: 'Sustainable Development Goals',
  MDG: 'Millennium Development Goal',
  MDGs: 'Millennium Development Goals',
  NGO: 'non-governmental organization',
  NGOs: 'non-governmental organizations',
  UNGA: 'General Assembly',
  UNSC: 'Security Council',
  ECOSOC: 'Economic and Social Council',
  UNSG: 'Secretary-General',
  'Sec.-Gen.': 'Secretary-General',
  SG: 'Secretary-General',
  GA: 'General Assembly',
  SC: 'Security Council',
  HRC: 'Human Rights Council',
  UN: 'United Nations',
  UNO: 'United Nations',
  LDC: 'least developed country',
  LDCs: 'least developed countries',
  IDP: 'internally displaced person',
  IDPs: 'internally displaced persons',
  WMD: 'weapons of mass destruction',
};

/** Entities whose resolutions or staff are called by their letters elsewhere. */
const entities: Readonly<Record<string, string>> = {
  AU: 'African Union',
  CARICOM: 'Caribbean Community',
  DPRK: 'Democratic People’s Republic of Korea',
  DRC: 'Democratic Republic of the Congo',
  ECLAC: 'Economic Commission for Latin America and the Caribbean',
  ESCAP: 'Economic and Social Commission for Asia and the Pacific',
  ESCWA: 'Economic and Social Commission for Western Asia',
  EU: 'European Union',
  FAO: 'Food and Agriculture Organization of the United Nations',
  IAEA: 'International Atomic Energy Agency',
  ICAO: 'International Civil Aviation Organization',
  ICC: 'International Criminal Court',
  ICJ: 'International Court of Justice',
  ICRC: 'International Committee of the Red Cross',
  IFAD: 'International Fund for Agricultural Development',
  ILO: 'International Labour Organization',
  IMF: 'International Monetary Fund',
  IMO: 'International Maritime Organization',
  IOM: 'International Organization for Migration',
  IPU: 'Inter-Parliamentary Union',
  ITU: 'International Telecommunication Union',
  OHCHR: 'Office of the United Nations High Commissioner for Human Rights',
  OPCW: 'Organisation for the Prohibition of Chemical Weapons',
  OSCE: 'Organization for Security and Cooperation in Europe',
  UAE: 'United Arab Emirates',
  UK: 'United Kingdom of Great Britain and Northern Ireland',
  UNCTAD: 'United Nations Conference on Trade and Development',
  UNDP: 'United Nations Development Programme',
  UNEP: 'United Nations Environment Programme',
  UNESCO: 'United Nations Educational, Scientific and Cultural Organization',
  UNFCCC: 'United Nations Framework Convention on Climate Change',
  UNFPA: 'United Nations Population Fund',
  UNHCR: 'Office of the United Nations High Commissioner for Refugees',
  UNICEF: 'United Nations Children’s Fund',
  UNIDO: 'United Nations Industrial Development Organization',
  UNODC: 'United Nations Office on Drugs and Crime',
  WFP: 'World Food Programme',
  WHO: 'World Health Organization',
  WIPO: 'World Intellectual Property Organization',
  USA: 'United States of America',
  'U.K.': 'United Kingdom of Great Britain and Northern Ireland',
  'U.S.A.': 'United States of America',
  WMO: 'World Meteorological Organization',
  WTO: 'World Trade Organization',
};

/** Turns that prose writes out. */
const turns: Readonly<Record<string, string>> = {
  'e.g.': 'for example',
  'i.e.': 'that is',
  'viz.': 'namely',
  'cf.': 'see',
  'vs.': 'versus',
  vs: 'versus',
  'w/': 'with',
  'w/o': 'without',
  'w.': 'with',
  're:': 'regarding',
  eg: 'for example',
  ie: 'that is',
  '&': 'and',
  '+': 'and',
};

/** Words cut short, without the full stop after them. */
const cutShort: ReadonlyMap<string, string> = new Map([
  ['approx', 'approximately'],
  ['btw', 'between'],
  ['depts', 'departments'],
  ['dept', 'department'],
  ['dev', 'development'],
  ['esp', 'especially'],
  ['excl', 'excluding'],
  ['gov', 'government'],
  ['govt', 'government'],
  ['govts', 'governments'],
  ['gov’t', 'government'],
  ['gov’ts', 'governments'],
  ['incl', 'including'],
  ['info', 'information'],
  ['intl', 'international'],
  ['int’l', 'international'],
  ['nat’l', 'national'],
  ['mgmt', 'management'],
  ['orgs', 'organizations'],
  ['para', 'paragraph'],
  ['paras', 'paragraphs'],
  ['prog', 'programme'],
  ['progs', 'programmes'],
]);

/** What a word in lower case that is cut short stands for: `information` for `info`. */
export const wholeOf = (word: string): string | undefined => cutShort.get(word.replace("'", '’'));

/** Contractions, with a plain apostrophe. */
const contractions: Readonly<Record<string, string>> = {
  "can't": 'cannot',
  "won't": 'will not',
  "shan't": 'shall not',
};

const inPattern = (names: readonly string[]): string =>
  names
    .map((name) => name.replace(/\./g, '\\.'))
    .sort((a, b) => b.length - a.length)
    .join('|');
const names = inPattern(Object.keys({ ...goalsAndOrgans, ...entities }));
/** Plurals that are also written with an apostrophe: `NGO’s`. */
const plurals = inPattern(
  Object.keys(goalsAndOrgans).flatMap((name) =>
    goalsAndOrgans[`${name}s`] === undefined ? [] : [`${name}’s`, `${name}'s`],
  ),
);
/** The Organization, whose letters some of its entities have in their names. */
const organization =
  '(?:U\\.N\\.|UNO?)(?! (?:Women|News|Trade|Tourism|Habitat|Volunteers|Oceans|Water|Energy)\\b)';

/** A name in short that stands alone: what is introduced in parentheses or belongs to a longer name is left alone. */
export const shortName = new RegExp(
  `(?<![\\w(/“-]|[A-Z]{2} (?:for|and|on) )(?:${organization}|(?:${plurals}|${names})(?! [A-Z]))(?! (?:[Rr]es|[Dd]ec))(?![\\w/)@+-]|[.’']\\w|”?\\))`,
  'g',
);

/** `UNHCR`, `ECOSOC`: what gives a paragraph away that holds a name in short. */
export const mayHoldShortName = /[A-Z]{2}|U\.[KNS]|Sec\./;

export const shortTurn =
  /(?<=[a-z] )[&+](?= [a-z])|\bre:(?= [a-z])|(?<=[a-z] )w\.(?= [a-z])|(?<=[ (])(?:eg|ie)(?=[ ,])|\b(?:e\.g\.|i\.e\.|viz\.|cf\.|vs\b\.?|w\/o?(?= ))/g;

export const openList = /\betc(?:\.|\b)|\bet cetera\b/g;

/** `it’s`, `don’t`, `they’re`. */
export const contraction =
  /\b(?:[Ii]ts['’](?=[ ,;.])|(?:(?:[Ii]t|[Tt]hat|[Tt]here|[Ww]hat|[Ww]ho|[Hh]e|[Ss]he|[Ll]et)['’‘]s|(?:[Cc]a|[Ww]o|[Ss]ha|[Dd]o|[Dd]id|[Dd]oes|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Hh]ad|[Ss]hould|[Cc]ould|[Ww]ould|[Mm]ust|[Nn]eed)n['’]t|(?:[Tt]hey|[Ww]e|[Yy]ou|[Ww]ho)['’](?:re|ve|ll|d)|(?:[Ii]t|[Tt]hat|[Tt]here)['’](?:ll|d))\b)/g;

/** What makes a contraction two words; the first of several that it may be. */
const ending: Readonly<Record<string, string>> = {
  re: ' are',
  ve: ' have',
  ll: ' will',
  d: ' would',
  s: ' is',
};

/** `they are` for `they’re`; “its” for “it’s”, which in these texts never is “it is”. */
export function inFull(contracted: string): string {
  const plain = contracted.replace(/[’‘]/, "'").toLowerCase();
  const [stem = '', tail = ''] = plain.split("'");
  const full =
    plain === "it's" || plain === "its'"
      ? 'its'
      : plain === "let's"
        ? 'let us'
        : (contractions[plain] ?? (tail === 't' ? `${stem.slice(0, -1)} not` : stem + (ending[tail] ?? '')));
  return contracted.charAt(0) + full.slice(1);
}

/** The pandemic under any spelling but “COVID-19”. */
export const covid =
  /\b(?:Corona(?:[- ]?(?:19|virus))?(?!-?\p{L})|(?!COVID(?:-19)?(?![ -]?19|\d))[Cc][Oo][Vv][Ii][Dd](?:[- ]?19){0,2}(?![\p{L}\d]|-[\p{L}\d]))/gu;

/** What a short form stands for; a possessive of one in an apostrophe is a plural: `NGO’s`. */
export const spelledOut = (short: string): string | undefined =>
  goalsAndOrgans[short] ?? entities[short] ?? turns[short] ?? goalsAndOrgans[short.replace(/[’']s$/, 's')];

/** Whether the Security Council writes the name of an entity in short. */
export const isEntity = (short: string): boolean => entities[short] !== undefined;
