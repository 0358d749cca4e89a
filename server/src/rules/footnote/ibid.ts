import { distance } from 'fastest-levenshtein';
import { visible, replaceProse } from '../../model/edits';
import type { Paragraph, Resolution } from '../../syntax/resolution';
import { hasSameLetters } from '../../text/slips';
import { defineRule } from '../rule';
import { isNumbered } from '../../model/notes/marks';

const head = /^(?:ibid(?:em)?|ib|id|idem)\b(?!\. ?(?:cit|est))(\.?)(,?)( ?)/i;
/** A first word with a stop or comma that may be meant for “Ibid.”. */
const firstWord = /^(\p{L}{3,6})(?=[.,])(\.?)(,?)( ?)/u;
const never =
  /\b(?:op\.?|loc\.?) ?cit\b\.?|\bsupra\b(?=,? (?:notes?|n\.)\b)|\binfra\b(?=,? (?:notes?|n\.)\b)/i;
/** Two sources in one note: a semicolon, or symbols and volumes joined by "and". */
const severalSources = /;|\/\d+ and (?:see )?[A-Z]+\//;

export const ibid = defineRule({
  id: 'footnote/ibid',
  summary:
    '“Ibid.” stands for the source of the note right before it, with its stop, and with a comma where the part differs: “Ibid., annex II.”',
  rationale:
    'When paragraphs are moved, a note comes to follow another source and “Ibid.” leads astray; it is therefore checked that there is a note before it. “Op. cit.” and “loc. cit.” are not used.',
  source:
    'Editorial Manual, footnotes, chapter 5, section B; measured: 3,167 notes with “Ibid.”, none with “op. cit.”, “loc. cit.” or “supra” in 21,683.',
  languages: ['en'],
  severity: 'warning',
  fix: 'safe',
  messages: {
    form: 'Write “{0}” in this note.',
    italics: 'Set “Ibid.” in roman, not in italics.',
    first: 'Name the source: there is no earlier note to which “Ibid.” could refer.',
    several: 'Name the source: the note before has several, and “Ibid.” does not say which.',
    never: 'Name the source, or write “Ibid.” if the note before names it, not “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong: '*Noting* the Covenants¹ ²\n\n¹ See resolution 2200 A (XXI), annex.\n² Ibid, para. 4.\n',
        mended: '*Noting* the Covenants¹ ²\n\n¹ See resolution 2200 A (XXI), annex.\n² Ibid., para. 4.\n',
      },
      {
        wrong: '*Noting* the report[^1] and its annex,[^2]\n\n[^1]: A/67/738.\n\n[^2]: *ibid.* annex\n',
        mended: '*Noting* the report[^1] and its annex,[^2]\n\n[^1]: A/67/738.\n\n[^2]: Ibid., annex\n',
      },
      {
        wrong: '*Noting* the report[^1] and its annex,[^2]\n\n[^1]: A/67/738.\n\n[^2]: Op. cit., annex.\n',
        mended: '*Noting* the report[^1] and its annex,[^2]\n\n[^1]: A/67/738.\n\n[^2]: Ibid., annex.\n',
        byHand: true,
      },
    ],
    right: [
      '*Noting* the report[^1] and its annex,[^2]\n\n[^1]: A/67/738.\n\n[^2]: Ibid., annex II.\n',
      '*Noting* the reports,[^1]\n\n[^1]: *Official Records of the General Assembly, Eightieth Session, Supplement No. 20* (A/80/20); and ibid., *Supplement No. 10* (A/80/10).\n',
    ],
  },
  check(resolution, { report }) {
    const notes = inOrder(resolution);
    notes.forEach((note, i) => {
      const { paragraph } = note;
      const { prose, emphases } = paragraph.inline;
      const wrong = never.exec(prose.text);
      if (wrong) {
        const end = wrong.index + wrong[0].length;
        report({ at: prose.span(wrong.index, end), message: 'never', args: [wrong[0]] });
      }
      const [all, space] = headOf(prose.text) ?? [];
      if (all === undefined || space === undefined) return;
      const at = prose.span(0, all.trimEnd().replace(/,$/, '').length);
      const previous = notes[i - 1];
      if (!previous) report({ at, message: 'first' });
      else if (severalSources.test(visible(previous.paragraph)))
        report({ at, message: 'several', atMost: 'information' });

      const rest = prose.text.slice(all.length).trim();
      const expected = rest === '' || rest === '.' ? 'Ibid.' : `Ibid.,${space || ' '}`;
      if (rest === '.' || rest.startsWith(':')) return;
      const mark = emphases.find(({ start, end }) => start === 0 && end <= all.length);
      if (mark) {
        const edits = [mark.open, mark.close].map((span) => ({ ...span, text: '' }));
        report({
          at,
          message: 'italics',
          fix: { title: 'Remove the italics', applicability: 'safe', edits },
        });
      }
      if (all === expected || all.trimEnd() === expected) return;
      // "Id. at 4" must be turned round by hand.
      const edit = mark || rest.startsWith('at ') ? undefined : replaceProse(prose, 0, all.length, expected);
      report({
        at,
        message: 'form',
        args: [expected.trim()],
        fix: edit && { title: 'Write “{0}”', args: [expected.trim()], applicability: 'safe', edits: [edit] },
      });
    });
  },
});

/** The “Ibid.” at the head of a note, in whatever form or spelling, and the blank after it. */
function headOf(text: string): readonly [all: string, space: string] | undefined {
  const known = head.exec(text);
  if (known) return [known[0], known[3] ?? ''];
  const match = firstWord.exec(text);
  if (!match || !isSlipOfIbid((match[1] ?? '').toLowerCase())) return undefined;
  return [match[0], match[4] ?? ''];
}

const isSlipOfIbid = (word: string): boolean =>
  distance(word, 'ibid') === 1 || (word.startsWith('i') && hasSameLetters(word, 'ibid'));

/** Numbered notes in the order of their numbers, which is that of the text; the place of a note in the file says nothing. */
function inOrder({ notes }: Resolution): { readonly paragraph: Paragraph }[] {
  const numbered = notes.filter(isNumbered);
  return numbered.every(({ id }) => /^\d+$/.test(id))
    ? [...numbered].sort((a, b) => Number(a.id) - Number(b.id))
    : numbered;
}
