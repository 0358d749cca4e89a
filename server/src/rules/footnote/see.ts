import { matchesIn } from '../../text/matches';
import { replaceProse } from '../../model/edits';
import { defineRule } from '../rule';

const lowerSee = /^see(?= )/;
const otherSee = /^(?:Cf\.?|cf\.?|Vide|Refer to|For reference,? see) (?=\S)|^See: ?(?=\S)/;
/** `See See`, `See,`, `Seee`, `Se` in front of a source. */
const slip = /^(?:See,? [Ss]ee|See,|Se|Sse|Ssee|Se{3,4}|Sees|Ese)(?= (?!also\b)[\p{Lu}*\d]| resolution)/u;
const seeAlso =
  /[;.] (See also|See)(?= (?:[A-Z]{1,5}\/|resolutions? ))|; (See also|See)(?= \p{Lu})|(?<=[\d)]), (see also)(?= (?:[A-Z]{1,5}\/|resolutions? ))/gu;

export const see = defineRule({
  id: 'footnote/see',
  summary:
    '“See” introduces a source that contains or supports what is said; “; see also” joins a second one in the same note.',
  rationale:
    'A note that gives the symbol of the item itself does without “See”; which of the two is meant only the drafter knows.',
  source: 'Measured: “See” and a symbol in 673 notes, “; see also” in 107, “Cf.” in none.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: {
    capital: 'Write “See” with a capital at the beginning of a note.',
    italics: 'Set “See” in roman, not in italics.',
    other: 'Write “See”, not “{0}”.',
    slip: 'Write “See” once, without a comma.',
    within: 'Write “{0}” after a semicolon.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the report,[^1]\n\n[^1]: see A/74/173.\n',
        mended: '*Noting* the report,[^1]\n\n[^1]: See A/74/173.\n',
      },
      {
        wrong: '*Noting* the report,[^1]\n\n[^1]: See See A/74/173.\n',
        mended: '*Noting* the report,[^1]\n\n[^1]: See A/74/173.\n',
      },
      {
        wrong: '*Noting* the report,¹\n\n¹ Cf. A/74/173.\n',
        mended: '*Noting* the report,¹\n\n¹ See A/74/173.\n',
      },
      {
        wrong: '*Noting* the Compact,¹\n\n¹ Resolution 79/233, annex. See also resolution 79/279.\n',
        mended: '*Noting* the Compact,¹\n\n¹ Resolution 79/233, annex; see also resolution 79/279.\n',
      },
    ],
    right: ['*Noting* the report,[^1]\n\n[^1]: A/74/173; see also A/74/180.\n'],
  },
  roles: ['note'],
  check({ inline: { prose, emphases } }, { report }) {
    const { text } = prose;
    const lower = lowerSee.exec(text);
    const other = otherSee.exec(text);
    const wrong = slip.exec(text);
    if (wrong) {
      const edit = replaceProse(prose, 0, wrong[0].length, 'See');
      report({
        at: prose.span(0, wrong[0].length),
        message: 'slip',
        fix: edit && { title: 'Write “See”', applicability: 'safe', edits: [edit] },
      });
    } else if (lower) {
      const edit = replaceProse(prose, 0, 3, 'See');
      report({
        at: prose.span(0, 3),
        message: 'capital',
        fix: edit && { title: 'Write “See”', applicability: 'safe', edits: [edit] },
      });
    } else if (other) {
      const edit = replaceProse(prose, 0, other[0].length, 'See ');
      report({
        at: prose.span(0, other[0].trimEnd().length),
        message: 'other',
        args: [other[0].trim()],
        fix: edit && { title: 'Write “See”', applicability: 'safe', edits: [edit] },
      });
    }
    const set = emphases.find(
      ({ italic, start, end }) => italic && start === 0 && /^see$/i.test(text.slice(0, end)),
    );
    if (set) {
      const edits = [set.open, set.close].map((span) => ({ ...span, text: '' }));
      report({
        at: prose.span(0, 3),
        message: 'italics',
        fix: { title: 'Remove the italics', applicability: 'safe', edits },
      });
    }
    for (const { 0: all, 1: first, 2: second, 3: third, index } of matchesIn(text, seeAlso)) {
      const word = first ?? second ?? third ?? '';
      // A whole sentence in front closes with its own stop.
      const before = text.slice(0, index);
      if (all.startsWith('.') && !/^[^.]*(?:[\d)]|annex|annex [IVX]{1,4})$/.test(before)) continue;
      const end = index + all.length;
      const edit = replaceProse(prose, index, end, `; ${word.toLowerCase()}`);
      report({
        at: prose.span(end - word.length, end),
        message: 'within',
        args: [word.toLowerCase()],
        fix: edit && {
          title: 'Write “; {0}”',
          args: [word.toLowerCase()],
          applicability: 'safe',
          edits: [edit],
        },
      });
    }
  },
});
