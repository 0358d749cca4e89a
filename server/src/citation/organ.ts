import { grammar } from '../language/grammar';
import {
  anotherBody,
  councilOfNumber,
  economicAndSocialCouncil,
  generalAssembly,
  humanRightsCouncil,
  securityCouncil,
  type Organ,
} from '../organs/organ';
import { matchesIn } from '../text/matches';
import type { CitationForm, CitationList, ListNoun, Piece } from './citation';
import { piece } from './number';

const {
  bodyName: name,
  bodyInShort: abbreviation,
  ownBody: own,
  attachedGap,
  ownGap,
  bodyAfter: behind,
  shortResolution,
  councilInShort,
} = grammar.bodies;

type Body = Organ | 'council';

const abbreviations: Readonly<Record<string, Body>> = {
  UNGA: generalAssembly,
  GA: generalAssembly,
  UNSC: securityCouncil,
  SC: securityCouncil,
  ECOSOC: economicAndSocialCouncil,
  UNHRC: humanRightsCouncil,
  HRC: humanRightsCouncil,
};

export type OrganRead = Pick<CitationList, 'organ' | 'attached' | 'own' | 'named'> & { abbreviation?: Piece };

/**
 * The body whose resolutions a noun speaks of: the one named right behind the list or right before the noun,
 * or else the nearest one to the left, back to the last semicolon, which may only be spoken of.
 */
export function readOrgan(prose: string, noun: ListNoun, end: number, form: CitationForm): OrganRead {
  const left = clauseBefore(prose, noun.start);
  const bodies = bodiesIn(left);
  const named = bodies.flatMap(({ body }) => (body === 'council' ? [] : [body]));
  const sure = (body: Body) => ({ ...known(body, form), attached: true, own: false, named });

  const short = abbreviation.exec(left);
  const inShort = short?.[1] === undefined ? undefined : abbreviations[short[1].replace('UN ', '')];
  if (short?.[1] !== undefined && inShort) {
    const start = noun.start - short[0].length;
    return { ...sure(inShort), abbreviation: piece(prose, start, start + short[1].length) };
  }
  if (shortResolution.test(noun.text))
    return sure(councilInShort.test(noun.text) ? securityCouncil : generalAssembly);
  const after = bodyBehind(prose, end);
  // "resolution 1106 of the Council" may be of any council there is.
  if (after) return sure(after === 'council' && form === 'bare' ? anotherBody : after);

  const isOwn = own.test(left);
  const nearest = bodies.at(-1);
  if (!nearest) return { attached: false, own: isOwn, named };
  const attached = (isOwn ? ownGap : attachedGap).test(left.slice(nearest.end));
  return { ...known(nearest.body, form), attached, own: isOwn, named };
}

/** The body in `resolution 5/1 of the Human Rights Council`. */
function bodyBehind(prose: string, end: number): Body | undefined {
  const match = behind.exec(prose.slice(end, end + 20));
  if (!match) return undefined;
  const from = end + match[0].length;
  const [clause = ''] = prose.slice(from, from + 120).split(/[,;.]/);
  return bodiesIn(clause)[0]?.body;
}

/** The clause in front of a noun, back to the last semicolon; long enough for any sentence, short enough for any text. */
function clauseBefore(prose: string, index: number): string {
  const near = prose.slice(Math.max(0, index - longestClause), index);
  return near.slice(near.lastIndexOf(';') + 1);
}

/** As long as a list of resolutions with their titles. */
const longestClause = 1500;

function bodiesIn(text: string): { readonly body: Body; readonly end: number }[] {
  return matchesIn(text, name).map((match) => ({
    body: bodyOf(match),
    end: match.index + match[0].length,
  }));
}

function bodyOf([, assembly, security, ecosoc, humanRights, other]: RegExpExecArray): Body {
  if (assembly) return generalAssembly;
  if (security) return securityCouncil;
  if (ecosoc) return economicAndSocialCouncil;
  if (humanRights) return humanRightsCouncil;
  return other ? anotherBody : 'council';
}

/** "The Council" is the one whose numbers have this form. */
function known(body: Body, form: CitationForm): { organ?: Organ } {
  const organ = body === 'council' ? councilOfNumber(form) : body;
  return organ ? { organ } : {};
}
