import { isWithin, quotedSpans } from '../../text/quotes';
import { matchesIn } from '../../text/matches';
import { capitalised } from '../../text/letters';
import { matched } from '../../text/matched';
import { defineRule } from '../rule';
import { fieldOf, rewrite } from '../../model/masthead/fields';

/** Small words that only a title with capitals throughout sets with one. */
const titleCased =
  /(?<=[\p{L}\d,)] )(?:Of|The|And|In|For|To|On|By|With|From|At|Or|As|Its)(?! (?:Hague|Gambia))(?= \p{L})/gu;
/** The names of days, years and decades have capitals: `International Day against Colonialism in All Its Forms`. */
const observance = /\b(?:International|World) (?:Day|Week|Year|Decade)\b/;
/** What is written in full: organs, offices, instruments. */
const acronym =
  /(?<![\w(/-])(?:UN|UNGA|GA|UNSC|ECOSOC|UNHRC|HRC|ICJ|ICC|HLPF|SDGs?|MDGs?|LDCs?|LLDCs?|UNDP|UNEP|UNHCR|OHCHR|UNODC|UNCTAD|UNESCO|UNIDO|UNFPA|UNRWA|UNICEF|WHO|WTO|ILO|IMO|FAO|WFP|IAEA|OPCW|IMF|OSCE|ASEAN|NATO|ECOWAS|CEDAW|CRC|CRPD|ICCPR|ICESCR|UNCLOS|UNFCCC|NPT|CTBT|WMDs?|NGOs?)(?![\w/-])/g;

/** A decision in one sentence, or what an amendment changes: the sentence stands where a title would. */
const noTitle =
  /^(?:The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council)[ ,]|(?:In|After|Before) the [a-z -]{1,40} paragraph|(?:Delete|Replace|Insert) )/;

export const mastheadTitle = defineRule({
  id: 'masthead/title',
  summary:
    'The title is in sentence case, has no full stop, and spells out the names of organs, offices and instruments.',
  rationale:
    'Proper names keep their capitals, so that only small words with capitals show a title set in title case. An abbreviation in parentheses after the name is left alone. Drafts of the Security Council have no title.',
  source: 'Editorial Manual, resolutions, II.B.',
  languages: ['en'],
  severity: { 'general-assembly': 'warning', 'security-council': 'off' },
  fix: 'safe',
  messages: {
    stop: 'Remove “{0}” at the end of the title.',
    first: 'Write “{0}” with a capital: it begins the title.',
    capitals: 'Write “{0}” with a small letter: titles are in sentence case.',
    upper: 'Write the title in sentence case, not in capitals.',
    acronym: 'Spell out “{0}” in the title.',
  },
  examples: {
    wrong: [
      {
        wrong:
          'A/C.3/80/L.20\n\nChile: draft resolution\n\n# Rights Of The Child.\n\n*The General Assembly*,\n',
        mended:
          'A/C.3/80/L.20\n\nChile: draft resolution\n\n# Rights of the child\n\n*The General Assembly*,\n',
        byHand: true,
      },
      {
        wrong:
          'A/80/L.20\n\nChile: draft resolution\n\n**Rights of the child.**\n\n*The General Assembly*,\n',
        mended:
          'A/80/L.20\n\nChile: draft resolution\n\n**Rights of the child**\n\n*The General Assembly*,\n',
      },
      {
        wrong: 'A/80/L.20\n\nChile: draft resolution\n\n# Strengthening ECOSOC\n\n*The General Assembly*,\n',
        mended:
          'A/80/L.20\n\nChile: draft resolution\n\n# Strengthening of the Economic and Social Council\n\n*The General Assembly*,\n',
        byHand: true,
      },
    ],
    right: [
      'A/80/L.20\n\nChile: draft resolution\n\n# Cooperation between the United Nations and the International Criminal Police Organization (INTERPOL)\n\n*The General Assembly*,\n',
      'A/80/L.20\n\nChile: draft resolution\n\n# International cooperation to face COVID-19\n\n*The General Assembly*,\n',
    ],
  },
  check(resolution, { report }) {
    const field = fieldOf(resolution, 'title');
    if (!field || resolution.masthead.hasNoBody) return;
    const { prose } = field;
    const text = prose.text.trimEnd();
    if (noTitle.test(text)) return;
    const quotes = quotedSpans(text);
    // Without a formula the first paragraph may stand where a title would.
    const marks = resolution.parts.some(({ formula }) => formula !== undefined) ? /[^.][.,;:]$/ : /[^.]\.$/;
    if (marks.test(text) && !/\b[A-Z]\.$/.test(text)) {
      const [start, end] = [text.length - 1, text.length];
      report({
        at: prose.span(start, end),
        message: 'stop',
        args: [text.charAt(start)],
        fix: rewrite(prose, start, end, ''),
      });
    }
    const small = matched(/(?<=^(?:\d{1,3}\/\d{1,3}(?: [A-Z])?\. )?)\p{Ll}\p{Ll}+/u, text);
    if (small !== '') {
      const at = text.indexOf(small);
      const right = capitalised(small);
      report({
        at: prose.span(at, at + small.length),
        message: 'first',
        args: [right],
        fix: rewrite(prose, at, at + small.length, right, 'suggestion'),
      });
    }
    if (text.length > 12 && text === text.toUpperCase() && /\p{Lu}{4}/u.test(text)) {
      report({ at: prose.span(0, text.length), message: 'upper' });
      return;
    }
    for (const { 0: word, index } of matchesIn(text, titleCased)) {
      if (isWithin(quotes, index) || observance.test(text.slice(0, index))) continue;
      const lower = word.toLowerCase();
      report({
        at: prose.span(index, index + word.length),
        message: 'capitals',
        args: [lower],
        fix: rewrite(prose, index, index + word.length, lower, 'suggestion'),
      });
    }
    for (const { 0: word, index } of matchesIn(text, acronym)) {
      if (!isWithin(quotes, index))
        report({ at: prose.span(index, index + word.length), message: 'acronym', args: [word] });
    }
  },
});
