import { collationKey } from '../../facts/member-states';
import { matched } from '../../text/matched';
import { defineRule } from '../rule';
import type { Edit } from '../../text/edit';
import type { Report } from '../../model/report';
import { rewrite } from '../../model/masthead/fields';
import { readSponsors, type Sponsor, type SponsorList } from '../../model/masthead/sponsors';

type Name = 'order' | 'twice' | 'joiner' | 'last' | 'proposal';

export const sponsorsOrder = defineRule({
  id: 'masthead/sponsors-order',
  summary:
    'Sponsors stand in English alphabetical order, joined by commas and a last “and”, and are followed by “: draft resolution”.',
  rationale:
    'What counts is the short name without its parenthesis and without accents; the State of Palestine comes last, or where its name belongs. The lists of other languages follow their own alphabets and are not read.',
  source:
    'Measured in 124 lists of the eightieth session: none out of order, no comma before the last “and”.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: {
    order: 'Put {0} before {1}, in alphabetical order.',
    twice: '{0} is in the list twice.',
    joiner: 'Write a comma between these sponsors.',
    last: 'Write “and” before the last sponsor, without a comma.',
    proposal: 'Write “{0}” after the sponsors.',
  },
  examples: {
    wrong: [
      {
        wrong: 'A/80/L.20\n\nSweden, Angola and Brazil: draft resolution\n\n*The General Assembly*,\n',
        mended: 'A/80/L.20\n\nAngola, Brazil and Sweden: draft resolution\n\n*The General Assembly*,\n',
      },
      {
        wrong: 'A/80/L.20\n\nAngola, Australia, & Brazil – Draft Resolution\n\n*The General Assembly*,\n',
        mended: 'A/80/L.20\n\nAngola, Australia and Brazil: draft resolution\n\n*The General Assembly*,\n',
      },
    ],
    right: [
      'A/80/L.20\n\nAntigua and Barbuda, Côte d’Ivoire, Croatia, Türkiye, Turkmenistan, Venezuela (Bolivarian Republic of), Yemen and State of Palestine: draft resolution\n\n*The General Assembly*,\n',
      'S/2026/915\n\nUnited Arab Emirates, Bolivarian Republic of Venezuela, Yemen and Zimbabwe: draft resolution\n\n*The Security Council*,\n',
      'A/80/L.20\n\nBosnia and Herzegovina and Trinidad and Tobago: draft resolution\n\n*The General Assembly*,\n',
    ],
  },
  check(resolution, { report }) {
    const list = readSponsors(resolution);
    if (!list) return;
    checkOrder(list, report);
    checkJoiners(list, report);
    checkProposal(list, report);
  },
});

type Send = (report: Report<Name>) => void;

/** Since its seventy-ninth session the General Assembly seats the State of Palestine in alphabetical order; some lists follow. */
function checkOrder({ prose, sponsors }: SponsorList, report: Send): void {
  let fix = sorted({ prose, sponsors });
  sponsors.forEach((sponsor, i) => {
    const before = sponsors[i - 1];
    if (!before || !isState(before) || !isState(sponsor)) return;
    const at = prose.span(sponsor.start, sponsor.end);
    const [key, previous] = [collationKey(nameOf(sponsor)), collationKey(nameOf(before))];
    if (key === previous) report({ at, message: 'twice', args: [sponsor.text] });
    else if (key < previous && !(nameOf(before) === 'State of Palestine' && key > 'state of palestine')) {
      report({
        at,
        message: 'order',
        args: [sponsor.text, before.text],
        fix: fix && { title: 'Put the sponsors in order', applicability: 'safe', edits: fix },
      });
      fix = undefined;
    }
  });
}

const isState = ({ state, meant }: Sponsor): boolean => (state ?? meant) !== undefined;
const nameOf = ({ text, state, meant }: Sponsor): string => (state ? text : (meant?.state.name ?? text));

/** Every name put where it belongs, with the asterisk that follows it; undefined where a name is not known or hides something. */
function sorted({ prose, sponsors }: Pick<SponsorList, 'prose' | 'sponsors'>): Edit[] | undefined {
  const places = sponsors.map((sponsor) => ({
    sponsor,
    end: sponsor.end + matched(/^\*{1,3}(?=[ ,]|$)/, prose.text.slice(sponsor.end, sponsor.end + 4)).length,
  }));
  // An asterisk behind a comma would stay where it is.
  const first = Math.min(...sponsors.map(({ start }) => start));
  const last = Math.max(...sponsors.map(({ end }) => end));
  if (prose.text.slice(first, last).includes(',*')) return undefined;
  if (!places.every(({ sponsor, end }) => isState(sponsor) && prose.isUnbroken(sponsor.start, end)))
    return undefined;
  const order = [...places].sort((a, b) => {
    const [first, second] = [collationKey(nameOf(a.sponsor)), collationKey(nameOf(b.sponsor))];
    return first < second ? -1 : first > second ? 1 : 0;
  });
  return places.flatMap(({ sponsor, end }, i) => {
    const next = order[i];
    const text = next ? prose.raw.slice(next.sponsor.start, next.end) : '';
    return text === prose.raw.slice(sponsor.start, end) ? [] : [{ ...prose.span(sponsor.start, end), text }];
  });
}

function checkJoiners({ prose, sponsors }: SponsorList, report: Send): void {
  sponsors.forEach((sponsor, i) => {
    const next = sponsors[i + 1];
    if (!next) return;
    const isLast = i === sponsors.length - 2;
    const asterisk = matched(/^\*{0,3}/, prose.text.slice(sponsor.end)).length;
    const start = sponsor.end + asterisk;
    const written = prose.text.slice(start, next.start);
    if (written.includes('*')) return;
    const expected = isLast ? ' and ' : ', ';
    if (written === expected) return;
    report({
      at: prose.span(start, next.start),
      message: isLast ? 'last' : 'joiner',
      fix: rewrite(prose, start, next.start, expected),
    });
  });
}

const proposed =
  /^((?:revised |joint )?(?:draft (?:resolution|decision)s?|amendments? to (?:the )?(?:revised )?draft (?:resolutions?|decisions?)?))(.*)$/i;

function checkProposal({ prose, proposal }: SponsorList, report: Send): void {
  const [, asterisks = '', what = ''] = /^ ?(?::(\*{0,3})|[–—-]) ?(.*)$/.exec(proposal.text) ?? [];
  // The symbol of the draft that an amendment names keeps its capitals.
  const [, words = '', rest = ''] = proposed.exec(what) ?? [];
  const expected = `:${asterisks} ${words.toLowerCase()}${rest}`;
  if (proposal.text === expected) return;
  report({
    at: prose.span(proposal.start, proposal.end),
    message: 'proposal',
    args: [expected],
    fix: rewrite(prose, proposal.start, proposal.end, expected),
  });
}
