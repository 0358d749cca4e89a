// Names of States in lists.

/** `Iran (Islamic Republic of)` */
export const inverted = /^([^()]+) \(([^()]+ of(?: the)?)\)$/;

export const article = /^the (?!former)/i;

/** Names that are wrong in running text too. Others that a list must not have ("United Kingdom", "Iran") are usual there or part of longer ones. */
const misnamed = [
  'Turkey',
  'Swaziland',
  'Cape Verde',
  'Czech Republic',
  'Ivory Coast',
  'East Timor',
  'Burma',
  'Byelorussia',
  'Ceylon',
  'Dahomey',
  'Kampuchea',
  'Libyan Arab Jamahiriya',
  'Moldavia',
  'Siam',
  'Surinam',
  'Upper Volta',
  'Western Samoa',
  'Zaire',
  'Macedonia',
  'Vietnam',
  'Laos',
  'Syria',
  'Russia',
  'South Korea',
  'North Korea',
  'Moldova',
  'Tanzania',
  'Brunei',
  'Holland',
  'Great Britain',
  'Iran',
  'Venezuela',
  'Bolivia',
  'Guinea Bissau',
  'Timor Leste',
  'Vatican',
  'Bosnia',
  'Trinidad',
  'Democratic Republic of Congo',
  'Republic of Congo',
];
/** Without the Unicode flag, which makes the search of every paragraph several times slower. */
export const misnamedState = new RegExp(misnamed.map((one) => one.replace(' ', ' ')).join('|'), 'g');
/** Longer names that these are a part of, and words that make them part of one. */
export const longerNameBefore =
  /(?:(?:Envoy|Coordinator|Inquiry|Mechanism|Representative|Group|[Tt]alks)\b[^,;.]{0,60} (?:for|on|in)|\b(?:North|Republic of|Republic of the|State of|Kingdom of|former Yugoslav Republic of|Federation of|White|Greater|Little|Soviet|in Iraq and|Arab Republic of)|&) $/;
export const longerNameBehind =
  /^ (?:Darussalam|Arab|Federation|Today|Tribunal|and (?:Herzegovina|Tobago)|\(|[A-Z][a-z]+)/;
export const formerCity = /\bKiev\b/g;

/** Words that an article may follow. */
export const mayTakeArticle =
  /(?:^|[,;(] |\b(?:in|of|to|from|by|for|with|and|or|between|on|at|against|including|through|within|as|that|than) )$/;

/** An article right before a place. */
export const articleBefore = /(?<!\p{L})the $/u;

export const articleFirst = /^The /;

/** What makes a name take the article in running text. */
export const withRepublic = /Republic/;

/** `Albanian`, `Israelis`, `Maltese`: endings of what people of a State are called. */
export const demonym = /(?:ns?|is?|ese|ish|ic)$/;

/** A word with a capital, which may belong to the name of a State. */
export const capitalWord = /[A-Z][a-z\u00C0-\u024F]{3,}(?![\w’'-]*-)/g;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that the names of several States have, in small letters. */
export const ofAnyState = words(
  'african arab bolivarian democratic federated federation islamic islands kingdom people’s plurinational republic state states united',
);

export const smallInNames = words('and of the');

/** What comes after the name of a State that stands for itself, not for something of it: `the Ukraine, which`. */
export const afterWholeName =
  /^(?:[,.;:)]|$|[’']s? | (?:and|or) (?:the|its|their|to|in|of|by|for|with)\b| (?:of|for|in|to|on|against|by|with|at|from|as|that|which|who|is|are|was|were|has|have|had|may|can|should|shall|will|would|not|under|within|between|among|through|during|after|before|until|since|towards)\b)/;

/** Words after which the people of a State do not stand without a noun; “in Somali” is a language. */
export const beforeWholeName = /(?:^| )(?:of|to|for|from|with|by|against|within|between) $/;

/** What the people of a State of one word are called: `Iraqi`, `Libyan`. */
export const peopleOf = (name: string): string[] =>
  [name, name.replace(/a$/, '')].flatMap((stem) => ['i', 'n', 'an', 'ian'].map((end) => stem + end));
