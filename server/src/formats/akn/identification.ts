import { adoptedSymbol } from '../../organs/symbol-patterns';
import { element } from '../ooxml/print';
import { wordsOf, type Sheet } from '../sheet/sheet';
import { isoDateIn } from './cover';

/** What names a text in Akoma Ntoso. */
export interface Identity {
  /** `unga`, `unsc` */
  readonly organ: string;
  /** `ga`, `sc` */
  readonly author: string;
  /** `77-20`, `2158-2014`, `A-C.3-80-L.28` */
  readonly number: string;
  /** Days as 2022-11-25. */
  readonly adopted: string;
  readonly published: string;
  readonly language: string;
}

/** The day of what has none, as the Organization's files write it. */
const unknown = '0001-01-01';

/** ISO 639-2, as the addresses of expressions have it. */
const languages: Readonly<Record<string, string>> = {
  ar: 'ara',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  ru: 'rus',
  zh: 'zho',
};

const organs: Readonly<Record<string, string>> = {
  'general-assembly': 'ga',
  'security-council': 'sc',
  'economic-and-social-council': 'ecosoc',
  'human-rights-council': 'hrc',
};

export function identityOf(sheet: Sheet): Identity {
  const { organ, blocks, symbol = '', language, isAdopted } = sheet;
  const dateOf = (...roles: readonly string[]): string | undefined => {
    for (const { role, runs } of blocks) {
      const date = roles.includes(role) ? isoDateIn(wordsOf(runs)) : undefined;
      if (date !== undefined) return date;
    }
    return undefined;
  };
  const published = dateOf('date') ?? dateOf('adopted-line', 'closing') ?? unknown;
  const author = organs[organ.id] ?? organ.id;
  return {
    organ: organs[organ.id] === undefined ? organ.id : `un${author}`,
    author,
    number: numberOf(symbol, isAdopted),
    adopted: dateOf('adopted-line', 'closing') ?? published,
    published,
    language: languages[language] ?? 'und',
  };
}

/** An adopted text goes by its number, a draft by its symbol. */
function numberOf(symbol: string, isAdopted: boolean): string {
  const number = isAdopted ? (symbol.split(adoptedSymbol).at(-1) ?? symbol) : symbol;
  const year = /^(\d+) ?\((.+)\)$/.exec(number);
  const plain = year ? `${year[1] ?? ''}-${year[2] ?? ''}` : number;
  return plain.replace(/[/\s]+/g, '-').replace(/[^A-Za-z0-9.-]/g, '') || 'draft';
}

/** What is known of a text as a work, an expression and a file; `part` names an annex or the like within it. */
export function meta(identity: Identity, part = '', withReferences = true): string {
  const { organ, author, number, adopted, published, language } = identity;
  const work = `/akn/un/statement/deliberation/${organ}/${adopted}/${number}/`;
  const expression = `${work}${language}@`;
  const date = (day: string, name: string): string => element('FRBRdate', { date: day, name });
  const value = (name: string, of: string): string => element(name, { value: of });
  const identification = element(
    'identification',
    { source: '#resolint' },
    element(
      'FRBRWork',
      {},
      value('FRBRthis', `${work}!main/${part}`),
      value('FRBRuri', work),
      date(adopted, 'adoption'),
      element('FRBRauthor', { href: author, as: 'author' }),
      value('FRBRcountry', 'un'),
    ),
    element(
      'FRBRExpression',
      {},
      value('FRBRthis', `${expression}!main/${part}`),
      value('FRBRuri', `${expression}/`),
      date(published, 'publication'),
      element('FRBRauthor', { href: author, as: 'issuer' }),
      element('FRBRlanguage', { language }),
    ),
    element(
      'FRBRManifestation',
      {},
      value('FRBRthis', `${expression}/!main${part === '' ? '' : `/${part}`}.xml`),
      value('FRBRuri', `${expression}.xml`),
      date(published, 'markup'),
      element('FRBRauthor', { href: 'resolint', as: 'editor' }),
    ),
  );
  return element('meta', {}, identification, ...(withReferences ? [references(identity)] : []));
}

function references({ author, organ }: Identity): string {
  const ontology = '/akn/ontology';
  const named = (tag: string, eId: string, kind: string, showAs: string): string =>
    element(tag, { eId, href: `${ontology}/${kind}`, showAs });
  return element(
    'references',
    { source: '#resolint' },
    named('TLCOrganization', 'resolint', 'software/resolint', 'Resolint'),
    named('TLCConcept', 'dateOfIssuance', 'concept/un/dateOfIssuance', 'Date of issuance'),
    named('TLCConcept', 'dateOfAdoption', 'concept/un/dateOfAdoption', 'Date of adoption'),
    named('TLCConcept', 'symbol', 'reference/un/symbol', 'Symbol'),
    named('TLCRole', 'publisher', 'role/un/publisher', 'Publisher'),
    named('TLCRole', 'issuingBody', 'role/un/issuingBody', 'Issuing body'),
    named('TLCRole', 'author', 'role/un/author', 'Author'),
    named('TLCRole', 'editor', 'role/un/editor', 'Editor'),
    named('TLCOrganization', author, `organization/un/${organ}`, author),
    named('TLCTerm', 'resolutionTitle', 'reference/un/resolutionTitle', 'Resolution title'),
  );
}
