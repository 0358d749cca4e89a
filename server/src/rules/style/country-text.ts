import type { RuleContext } from '../../model/context';
import { misnamedStates, type Misnamed } from '../../model/wording/misnamed-states';
import { defineRule } from '../rule';

export const countryText = defineRule({
  id: 'style/country-text',
  summary:
    'Countries have their present United Nations names: “Türkiye”, “Eswatini”, “Viet Nam”, “Syrian Arab Republic”.',
  rationale:
    'Resolutions of the Security Council use shorter names now and then, and are only informed of it. Titles keep the name under which they appeared, and places of past meetings the one they had: what stands in quotation marks, in italics or beside an earlier year is left alone. A name counts as right if it was that of the State on the day of the text.',
  source:
    'Editorial Manual, country names; measured: “Turkey” 17 times in sessions 74–76, “Türkiye” 27 times in sessions 77–80, and “Turkey” then in titles only.',
  languages: ['en'],
  severity: { 'general-assembly': 'warning', 'security-council': 'information' },
  fix: 'safe',
  messages: {
    name: 'Write “{1}”, not “{0}”.',
    names: 'Write “{1}”, not “{0}”, in {2} places.',
  },
  examples: {
    wrong: [
      {
        wrong:
          'Eightieth session\n\n*The General Assembly*,\n\n*Welcoming* the efforts of Turkey and Vietnam,\n',
        mended:
          'Eightieth session\n\n*The General Assembly*,\n\n*Welcoming* the efforts of Türkiye and Viet Nam,\n',
      },
      {
        wrong:
          '*The General Assembly*,\n\n*Noting* the offer of the Czech Republic and the situation in Syria,\n',
        mended:
          '*The General Assembly*,\n\n*Noting* the offer of Czechia and the situation in the Syrian Arab Republic,\n',
      },
    ],
    right: [
      '*The General Assembly*,\n\n*Recalling* the Conference held in Istanbul, Turkey, from 9 to 13 May 2011,\n',
      'Sixty-seventh session\n\n*The General Assembly*,\n\n*Welcoming* the offer of Turkey to host the Conference,\n',
      '*The General Assembly*,\n\n*Noting* the position of North Macedonia, the Republic of Moldova and the United Republic of Tanzania,\n',
    ],
  },
  check(resolution, { day = Infinity, report }) {
    const byName = new Map<string, Misnamed[]>();
    for (const found of misnamedStates(resolution, day)) {
      const key = `${found.text} ${found.expected}`;
      byName.set(key, [...(byName.get(key) ?? []), found]);
    }
    for (const same of byName.values()) {
      // A name that the whole text has is one mistake.
      if (same.length > mostTold) reportAll(same, report);
      else for (const one of same) reportAll([one], report);
    }
  },
});

/** Places of one name that are told one by one. */
const mostTold = 3;

function reportAll(same: readonly Misnamed[], report: RuleContext<'name' | 'names'>['report']): void {
  const [first] = same;
  if (!first) return;
  const edits = same.flatMap(({ edit }) => edit ?? []);
  report({
    at: first.paragraph.inline.prose.span(first.start, first.end),
    message: same.length > 1 ? 'names' : 'name',
    args: [first.text, first.expected, String(same.length)],
    fix:
      edits.length > 0
        ? { title: 'Write “{0}”', args: [first.expected], applicability: 'safe', edits }
        : undefined,
  });
}
