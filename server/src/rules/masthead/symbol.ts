import type { Organ } from '../../organs/organ';
import { documentOrgan } from '../../citation/issuer';
import { fromOrdinal } from '../../syntax/numerals';
import type { RuleContext } from '../../model/context';
import type { Resolution } from '../../syntax/resolution';
import { defineRule } from '../rule';
import { leftoversIn } from '../../model/wording/leftovers';
import { fieldOf, rewrite, stageOf, type PlacedField } from '../../model/masthead/fields';

const tail = '(?:/Rev\\.\\d{1,2})?(?:/Add\\.\\d{1,2})?(?:/Corr\\.\\d{1,2})?';
const session = '(?:E?S-)?\\d{1,3}';
/** Drafts by organ; a symbol of another series (A/AC.287/2024/L.3) is not judged. */
const draftForms = [
  `A/(?:C\\.[1-6]/|HRC/|BUR/)?${session}/L\\.\\d{1,3}${tail}`,
  `E/(?:C[A-Z]?\\.\\d{1,2}/)?\\d{4}/L\\.\\d{1,3}${tail}`,
  `S/\\d{4}/\\d{1,4}${tail}`,
].map((form) => new RegExp(`^${form}$`));
const plenaryOrCommittee = /^A\/(?:C|HRC|\d|E?S-)/;
const committeeNumber = /^A\/C\.([1-6])\//;
/** `A/C1/80/L44`, `A/C.1/80/44`, `A/80/L10`: committee, session, number and what follows. */
const misspelt = new RegExp(
  `^A/(?:C\\.?([1-6])/)?(${session})/(L?)\\.?(\\d{1,3})(?:/?(Rev)\\.?(\\d{1,2}))?$`,
  'i',
);

export const mastheadSymbol = defineRule({
  id: 'masthead/symbol',
  summary:
    'The symbol of a draft has the form of its organ and agrees with the committee: A/C.1/80/L.44, A/80/L.10, S/2026/302.',
  rationale:
    'The component /L. marks a draft of limited distribution. Drafts of the Security Council have none. Symbols of other series are not judged.',
  source: 'Editorial Manual, resolutions, I.A; measured: 300 of 300 drafts of the eightieth session.',
  languages: ['en'],
  severity: 'error',
  fix: 'suggestion',
  messages: {
    form: 'Write the symbol of this draft as “{0}”.',
    series: 'Write the symbol of a draft of this organ, such as {0}.',
    committee: 'The symbol is of the {0} Committee, but the masthead names the {1}.',
    plenary: 'The symbol is of a plenary draft, but the masthead names the {0}.',
    organ: 'The symbol is not one of the {0}.',
  },
  examples: {
    wrong: [
      {
        wrong:
          'United Nations A/C1/80/L44\n\nEightieth session\n\nFirst Committee\n\nChile and Ghana: draft resolution\n\n*The General Assembly*,\n',
        mended:
          'United Nations A/C.1/80/L.44\n\nEightieth session\n\nFirst Committee\n\nChile and Ghana: draft resolution\n\n*The General Assembly*,\n',
      },
      {
        wrong:
          'United Nations A/C.1/80/44\n\nEightieth session\n\nFirst Committee\n\nChile and Ghana: draft resolution\n\n*The General Assembly*,\n',
        mended:
          'United Nations A/C.1/80/L.44\n\nEightieth session\n\nFirst Committee\n\nChile and Ghana: draft resolution\n\n*The General Assembly*,\n',
      },
      {
        wrong:
          'United Nations A/C.3/80/L.44\n\nEightieth session\n\nFirst Committee\n\nChile and Ghana: draft resolution\n\n*The General Assembly*,\n',
        mended:
          'United Nations A/C.1/80/L.44\n\nEightieth session\n\nFirst Committee\n\nChile and Ghana: draft resolution\n\n*The General Assembly*,\n',
        byHand: true,
      },
    ],
    right: [
      'United Nations A/C.1/80/L.__\n\nEightieth session\n\nFirst Committee\n\nChile and Ghana: draft resolution\n\n*The General Assembly*,\n',
      'United Nations S/2026/915\n\nSecurity Council\n\nDenmark and Greece: draft resolution\n\n*The Security Council*,\n',
      'United Nations A/C.4/80/L.8/Rev.1\n\nEightieth session\n\nSpecial Political and Decolonization Committee (Fourth Committee)\n\nMorocco: draft resolution\n\n*The General Assembly*,\n',
    ],
  },
  check(resolution, { report }) {
    const symbol = fieldOf(resolution, 'symbol');
    if (!symbol) reportDamaged(resolution, report);
    if (!symbol || stageOf(resolution) !== 'draft') return;
    const { prose, from, to } = symbol;
    if (waitsForNumber(resolution, symbol)) return;
    const at = prose.span(from, to);
    const text = symbol.text.replace(/[.,]$/, '');
    const organ = resolution.organ && documentOrgan(resolution);
    if (organ && isOfOtherOrgan(text, organ)) {
      report({ at, message: 'organ', args: [organ.name] });
    } else if (draftForms.some((form) => form.test(text))) {
      checkCommittee(resolution, text, (message, args) => {
        report({ at, message, args });
      });
    } else if (plenaryOrCommittee.test(text) && !/^A\/(?:CONF|CN)/.test(text)) {
      const [, committee, number, , draft, , revision] = misspelt.exec(text) ?? [];
      const expected =
        number !== undefined && draft !== undefined
          ? `A/${committee ? `C.${committee}/` : ''}${number}/L.${draft}${revision ? `/Rev.${revision}` : ''}`
          : undefined;
      report({
        at,
        message: expected ? 'form' : 'series',
        args: [expected ?? 'A/80/L.10 or A/C.1/80/L.44'],
        fix:
          expected === undefined
            ? undefined
            : rewrite(prose, from, from + text.length, expected, 'suggestion'),
      });
    } else if (text.startsWith('S/') && !/^S\/(?:AC|C)\./.test(text)) {
      report({ at, message: 'series', args: ['S/2026/302'] });
    }
  },
});

/** A symbol without its strokes and stops is read by none: `AC.3-80-L44`. */
const damaged = /^AC?([1-6])?(\d{2})L(\d{1,3})(?:REV(\d{1,2}))?$/;

function reportDamaged({ masthead }: Resolution, report: RuleContext<'form'>['report']): void {
  for (const { inline } of masthead.paragraphs) {
    const { prose } = inline;
    const text = prose.text.trim();
    if (text.length > 30 || !/^A\W?/i.test(text)) continue;
    const match = damaged.exec(text.toUpperCase().replace(/[^A-Z\d]/g, ''));
    if (!match) continue;
    const [, committee, session = '', number = '', revision] = match;
    const right = `A/${committee ? `C.${committee}/` : ''}${session}/L.${number}${revision ? `/Rev.${revision}` : ''}`;
    report({
      at: prose.span(0, text.length),
      message: 'form',
      args: [right],
      fix: rewrite(prose, 0, text.length, right, 'suggestion'),
    });
    return;
  }
}

/** Of `A/C.3/81/L.__` and `S/2026/XX` it is said elsewhere that the number is still to be filled in. */
const waitsForNumber = ({ masthead }: Resolution, { prose, from, to }: PlacedField): boolean =>
  masthead.paragraphs.some(
    (paragraph) =>
      paragraph.inline.prose === prose &&
      leftoversIn(paragraph).some(
        ({ kind, start, end }) => kind === 'placeholder' && start <= to + 1 && from < end,
      ),
  );

const isOfOtherOrgan = (symbol: string, { foreignSeries }: Organ): boolean =>
  foreignSeries.some((series) => symbol.startsWith(series));

function checkCommittee(
  resolution: Resolution,
  symbol: string,
  send: (message: 'committee' | 'plenary', args: string[]) => void,
): void {
  const named = fieldOf(resolution, 'committee')?.text;
  if (named === undefined) return;
  const inSymbol = committeeNumber.exec(symbol)?.[1];
  const word = /\b(First|Second|Third|Fourth|Fifth|Sixth) Committee/.exec(named)?.[1] ?? '';
  if (inSymbol === undefined) {
    if (/^A\/(?:\d|E?S-)/.test(symbol)) send('plenary', [`${word} Committee`]);
  } else if (fromOrdinal(word) !== Number(inSymbol)) {
    const words = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];
    send('committee', [words[Number(inSymbol) - 1] ?? '', `${word} Committee`]);
  }
}
