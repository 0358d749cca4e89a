import { grammar } from '../../language/grammar';
import { stateNamed, stateNamedLoosely, type StateName } from '../../facts/member-states';
import { matchesIn } from '../../text/matches';
import type { Resolution } from '../../syntax/resolution';
import type { Prose } from '../../syntax/prose';
import { fieldOf } from './fields';

const {
  proposalAfterSponsors: proposal,
  sponsorSeparator: separator,
  endsWithDraft,
  sponsorAnd,
} = grammar.masthead;

/** A sponsor; offsets into the prose, without an asterisk behind the name. */
export interface Sponsor {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The State, where the name is written to the letter. */
  readonly state?: StateName;
  /** The State that must be meant where it is not. */
  readonly meant?: StateName;
}

export interface SponsorList {
  readonly prose: Prose;
  readonly sponsors: readonly Sponsor[];
  /** Where what is proposed begins (`: draft resolution`), and the end of that. */
  readonly proposal: { readonly start: number; readonly end: number; readonly text: string };
}
/** Of the draft that an amendment names. */
const longestName = 120;

/**
 * The sponsors of a draft; undefined for one that a Chair submits, and for a list in which most names are not those
 * of States.
 */
export function readSponsors(resolution: Resolution): SponsorList | undefined {
  const field = fieldOf(resolution, 'sponsors');
  const match = field && matchesIn(field.text, proposal).at(-1);
  if (!match) return undefined;
  const rest = field.text.slice(match.index + match[0].length);
  if (rest.length > longestName || (!endsWithDraft.test(match[0]) && /[^\s*]/.test(rest))) return undefined;
  const { prose, from } = field;
  const sponsors = withoutHead(split(field.text.slice(0, match.index), from));
  if (sponsors.filter(({ state, meant }) => state ?? meant).length * 2 <= sponsors.length) return undefined;
  const start = from + match.index;
  const text = bare(match[0] + rest);
  return { prose, sponsors, proposal: { start, end: start + text.length, text } };
}

/** Cuts a list at its commas and conjunctions, but for those within a name: `Antigua and Barbuda`. */
function split(text: string, offset: number): Sponsor[] {
  const pieces: { start: number; end: number }[] = [];
  let start = 0;
  for (const { 0: found, index } of matchesIn(text, separator)) {
    pieces.push({ start, end: index });
    start = index + found.length;
  }
  pieces.push({ start, end: text.length });
  const sponsors: Sponsor[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece) continue;
    const next = pieces[i + 1];
    const both = next && { start: piece.start, end: next.end };
    const joined = both && sponsorAnd.test(text.slice(piece.end, next.start));
    const isOne =
      joined && !/[,;]/.test(text.slice(piece.end, next.start)) && known(text.slice(both.start, both.end));
    if (isOne) i++;
    const sponsor = read(text, isOne ? both : piece, offset);
    if (sponsor.text !== '') sponsors.push(sponsor);
  }
  return sponsors;
}

const bare = (text: string): string =>
  text
    .trimEnd()
    .replace(/\*{1,3}$/, '')
    .trimEnd();
const known = (text: string): StateName | undefined =>
  stateNamed(bare(text)) ?? stateNamedLoosely(bare(text));

function read(text: string, { start, end }: { start: number; end: number }, offset: number): Sponsor {
  const written = text.slice(start, end);
  const from = start + written.length - written.trimStart().length;
  const name = bare(written.trimStart());
  const state = stateNamed(name);
  const meant = state ? undefined : stateNamedLoosely(name);
  return {
    text: name,
    start: offset + from,
    end: offset + from + name.length,
    ...(state ? { state } : {}),
    ...(meant ? { meant } : {}),
  };
}

/** Where the masthead is run together on a line, the first name has the title of the agenda item in front of it. */
function withoutHead(sponsors: readonly Sponsor[]): readonly Sponsor[] {
  const [first, ...others] = sponsors;
  if (!first || (first.state ?? first.meant)) return sponsors;
  for (const { index } of first.text.matchAll(/(?<= )\p{Lu}/gu)) {
    const state = stateNamed(first.text.slice(index));
    if (state && first.text.slice(0, index).trim().includes(' '))
      return [
        { text: first.text.slice(index), start: first.start + index, end: first.end, state },
        ...others,
      ];
  }
  return sponsors;
}
