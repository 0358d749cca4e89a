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
  /(?:(?:Envoy|Coordinator|Inquiry|Mechanism|Representative|Group|[Tt]alks)\b[^,;.]{0,60} (?:for|on|in)|\b(?:North|Republic of|Republic of the|State of|former Yugoslav Republic of|Federation of|White|Greater|Little|Soviet|in Iraq and|Arab Republic of)|&) $/;
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
export const capitalWord = /[A-Z][a-z\u00C0-\u024F]{4,}(?![\w’'-]*-)/g;
