import { nameOn, stateNear, type StateName } from '../../facts/member-states';
import { defineRule } from '../rule';
import { dayOf, rewrite } from '../../model/masthead/fields';
import { readSponsors, type Sponsor } from '../../model/masthead/sponsors';

export const sponsorNames = defineRule({
  id: 'masthead/sponsor-names',
  summary:
    'Sponsors have the short names of the United Nations list, turned round with parentheses: “Iran (Islamic Republic of)”.',
  rationale:
    'A name is right if it was that of the State on the day of the draft: “Turkey” up to June 2022, “Türkiye” since. The order of running text (“Bolivarian Republic of Venezuela”), which drafts of the Security Council have, is not held to be wrong.',
  source:
    'Editorial Manual, country names; lists of sponsors of the eightieth session and of the Security Council 2023–2025.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: {
    former: 'Write “{1}”, the name of this State since {2}.',
    short: 'Write “{1}” in a list of sponsors.',
    misspelt: 'Write “{1}”: “{0}” is not the name of a Member State.',
    unknown: '“{0}” is not the name of a Member State.',
  },
  examples: {
    wrong: [
      {
        wrong:
          'A/C.1/80/L.4\n\nEightieth session\n\nBolivia, Turkey and Vietnam: draft resolution\n\n*The General Assembly*,\n',
        mended:
          'A/C.1/80/L.4\n\nEightieth session\n\nBolivia (Plurinational State of), Türkiye and Viet Nam: draft resolution\n\n*The General Assembly*,\n',
      },
      {
        wrong:
          'A/80/L.4\n\nEightieth session\n\nCote d’Ivoire and Kingdom of Sweden: draft resolution\n\n*The General Assembly*,\n',
        mended:
          'A/80/L.4\n\nEightieth session\n\nCôte d’Ivoire and Sweden: draft resolution\n\n*The General Assembly*,\n',
      },
    ],
    right: [
      'A/C.1/67/L.4\n\nSixty-seventh session\n\nCape Verde, Netherlands and Turkey: draft resolution\n\n*The General Assembly*,\n',
      "A/80/L.4\n\nEightieth session\n\nBahamas (The), Democratic People's Republic of Korea and Netherlands (Kingdom of the): draft resolution\n\n*The General Assembly*,\n",
    ],
  },
  check(resolution, { report }) {
    const list = readSponsors(resolution);
    if (!list) return;
    const { prose, sponsors } = list;
    const day = dayOf(resolution) ?? Infinity;
    const isLongList = sponsors.filter(({ state }) => state).length >= 3;
    for (const sponsor of sponsors) {
      const at = prose.span(sponsor.start, sponsor.end);
      const entry = sponsor.state ?? sponsor.meant;
      if (!entry) {
        const near = stateNear(sponsor.text);
        if (near) {
          const name = nameOn(near, day);
          const fix = rewrite(prose, sponsor.start, sponsor.end, curledLike(name, prose.text), 'suggestion');
          report({ at, message: 'misspelt', args: [sponsor.text, name], fix });
          continue;
        }
        const isName = /^\p{Lu}[^()]{2,40}$/u.test(sponsor.text) && isLongList;
        report({ at, message: 'unknown', args: [sponsor.text], atMost: isName ? undefined : 'information' });
        continue;
      }
      const expected = due(sponsor, entry, day);
      if (expected === undefined) continue;
      const name = curledLike(expected, prose.text);
      const year = entry.status === 'former' ? String(Math.floor((entry.until ?? 0) / 10000)) : '';
      report({
        at,
        message: year === '' ? 'short' : 'former',
        args: [sponsor.text, name, year],
        fix: rewrite(prose, sponsor.start, sponsor.end, name),
      });
    }
  },
});

/** The name that should stand there; undefined where the one that does will do. */
function due(
  { text, state }: Sponsor,
  { state: meant, status, until = 0 }: StateName,
  day: number,
): string | undefined {
  const name = nameOn(meant, day);
  if (!state) return name === text ? undefined : name;
  if (status === 'current' || status === 'inverted') return undefined;
  if (status === 'former' && day < until) return undefined;
  return name === text ? undefined : name;
}

/** The apostrophe of the text: straight where it has no curly one. */
const curledLike = (name: string, text: string): string =>
  text.includes("'") && !text.includes('’') ? name.replaceAll('’', "'") : name;
