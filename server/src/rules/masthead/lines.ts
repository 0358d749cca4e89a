import { distance } from 'fastest-levenshtein';
import { rewrite } from '../../model/masthead/fields';
import { knownOrgans } from '../../organs/organ';
import type { Prose } from '../../syntax/prose';
import type { Paragraph } from '../../syntax/resolution';
import { matchesIn } from '../../text/matches';
import { defineRule } from '../rule';

/** What mastheads print word for word. */
const fixed: readonly string[] = [
  'United Nations',
  ...knownOrgans.map(({ name }) => name),
  ...['English', 'French', 'Spanish', 'Russian', 'Arabic', 'Chinese'].map((name) => `Original: ${name}`),
  ...['First', 'Second', 'Third', 'Fifth', 'Sixth'].map((ordinal) => `${ordinal} Committee`),
  'Special Political and Decolonization Committee (Fourth Committee)',
  'Distr.: Limited',
  'Distr.: General',
  'Agenda item',
  'Agenda items',
];
const isFixed: ReadonlySet<string> = new Set(fixed);
/** The same at the end of the line of sponsors. */
const proposal = 'draft resolution';

/** Letters that may be wrong in a line, for each ten of it; a short one is not far from many words. */
const perTen = 2;
/** Longer lines are titles, sponsors and notes. */
const longest = 90;

const words = /\S+/g;

export const mastheadLines = defineRule({
  id: 'masthead/lines',
  summary:
    'What every masthead prints is spelled as all print it: “United Nations”, “Original: English”, “Third Committee”.',
  rationale: 'The lines are read by their words, and a misspelt one is not found by any search.',
  source: 'Measured on the mastheads of 310 texts: no line is near to one of these without being it.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    line: 'Write this line of the masthead as “{0}”.',
    number: 'The number of the agenda item is missing.',
    proposal: 'Write “: draft resolution” after the sponsors.',
  },
  examples: {
    wrong: [
      {
        wrong:
          'Untied Nations\n\nA/C.3/80/L.20\n\nGeneral assembly\n\nOrginal: English\n\nEightieth session\n\n*The General Assembly*,\n',
        mended:
          'United Nations\n\nA/C.3/80/L.20\n\nGeneral Assembly\n\nOriginal: English\n\nEightieth session\n\n*The General Assembly*,\n',
      },
      {
        wrong:
          'A/C.3/80/L.20\n\nEightieth session\n\nThird Comittee\n\nAgenda item 67\n\nRights of the child\n\nChile and Ghana: draft resoluton\n\n*The General Assembly*,\n',
        mended:
          'A/C.3/80/L.20\n\nEightieth session\n\nThird Committee\n\nAgenda item 67\n\nRights of the child\n\nChile and Ghana: draft resolution\n\n*The General Assembly*,\n',
      },
      {
        wrong:
          'A/C.3/80/L.20\n\nEightieth session\n\nAgenda item\n\nRights of the child\n\nChile and Ghana: draft resolution\n\n*The General Assembly*,\n',
        mended:
          'A/C.3/80/L.20\n\nEightieth session\n\nAgenda item 67\n\nRights of the child\n\nChile and Ghana: draft resolution\n\n*The General Assembly*,\n',
        byHand: true,
      },
    ],
    right: [
      'United Nations A/C.3/80/L.20\n\nGeneral Assembly Distr.: Limited\n\nEightieth session Third Committee\n\nAgenda item 28: General assemblies of youth\n\nChile: draft decision\n\n*The General Assembly*,\n',
    ],
  },
  check({ masthead }, { report }) {
    if (masthead.symbol === undefined && masthead.session === undefined) return;
    const { fields, paragraphs } = masthead;
    const first = fields.find(({ kind }) => kind === 'sponsors' || kind === 'adoption');
    for (const paragraph of paragraphs) {
      const { prose } = paragraph.inline;
      const text = prose.text.trim();
      if (/^agenda items?:?$/i.test(text)) report({ at: prose.span(0, text.length), message: 'number' });
      const isTitle = fields.some(
        ({ kind, start, end }) => kind === 'title' && paragraph.start <= start && end <= paragraph.end,
      );
      const end = proposalSlip(text);
      if (end !== undefined) {
        const fix = rewrite(prose, end, text.length, `: ${proposal}`, 'suggestion');
        report({ at: prose.span(end, text.length), message: 'proposal', fix });
      }
      if (isTitle || text.length > longest || (first && paragraph.start >= first.start)) continue;
      for (const { start, end: to, line } of slipsIn(prose, paragraph)) {
        const fix = rewrite(prose, start, to, line, 'suggestion');
        report({ at: prose.span(start, to), message: 'line', args: [line], fix });
      }
    }
  },
});

interface Slip {
  readonly start: number;
  readonly end: number;
  readonly line: string;
}

/** Stretches of a paragraph, as many words as a fixed line has, that are near to it and not it. */
function slipsIn({ text }: Prose, { marker }: Paragraph): Slip[] {
  if (marker) return [];
  const places = matchesIn(text, words).map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  return fixed.flatMap((line) => {
    const count = line.split(' ').length;
    // A fixed line begins or ends the paragraph it stands in.
    const starts = new Set([0, places.length - count]);
    return [...starts].flatMap((from) => {
      const [head, tail] = [places[from], places[from + count - 1]];
      if (!head || !tail) return [];
      const written = text.slice(head.start, tail.end);
      if (Math.abs(written.length - line.length) > 3 || isFixed.has(written)) return [];
      const away = distance(written.toLowerCase(), line.toLowerCase());
      const isNear = away <= Math.floor((line.length * perTen) / 10) && away <= 3;
      if (!isNear) return [];
      // Another of them may be the one that is meant.
      if (away > 0 && fixed.some((other) => other.toLowerCase() === written.toLowerCase())) return [];
      // Letter case alone may be that of another sentence.
      if (away === 0 && places.length > count) return [];
      return [{ start: head.start, end: tail.end, line }];
    });
  });
}

/** Where the proposal after the sponsors begins to differ from `: draft resolution`; undefined if it does not, and for other lines. */
function proposalSlip(text: string): number | undefined {
  const tail = /(?<=\p{L}\)?)([:;,.]? ?)(\p{L}{4,7} \p{L}{7,12})$/u.exec(text);
  if (!tail || !/,| and |^\p{Lu}\p{L}+[:;]? \p{Ll}/u.test(text.slice(0, tail.index + 1) + tail[0]))
    return undefined;
  const [, joiner = '', written = ''] = tail;
  const away = distance(written.toLowerCase(), proposal);
  if (away > 3 || (written === proposal && joiner.startsWith(':'))) return undefined;
  return tail.index;
}
