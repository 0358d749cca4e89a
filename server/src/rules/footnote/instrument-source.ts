import { readNumber } from '../../citation/number';
import { lookUp } from '../../facts/resolutions';
import { readDesignation } from '../../facts/key';
import { instrumentAtEnd, volumeOf, type InstrumentSource } from '../../facts/sources';
import { aboutInstrument, longerName, resolutionNote, treatyReference } from '../../language/en/sources';
import type { RuleContext } from '../../model/context';
import { replaceProse } from '../../model/edits';
import { isNumbered, notesById } from '../../model/notes/marks';
import { generalAssembly } from '../../organs/organ';
import type { Paragraph, PlacedIndicator } from '../../syntax/resolution';
import { matchesIn } from '../../text/matches';
import { isOneAway } from '../../text/slips';
import { defineRule } from '../rule';

type Context = RuleContext<'resolution' | 'part' | 'treaty'>;

export const instrumentSource = defineRule({
  id: 'footnote/instrument-source',
  summary:
    'The note at the name of an instrument gives its source: “Resolution 70/1.” at the 2030 Agenda for Sustainable Development.',
  rationale:
    'Only a name right before the mark is looked at, and only a note that is one treaty or one resolution. A resolution whose title speaks of the instrument may be meant, and so may a protocol.',
  source: 'Names and notes of 2,900 adopted texts; each name stands at least five times beside one source.',
  languages: ['en'],
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    resolution: 'Write resolution {1}, not {2}: it is the source of “{0}”.',
    part: 'Cite “{0}” as “Resolution {1}”.',
    treaty: 'Write No. {1}, not No. {2}: it is the number of “{0}”.',
  },
  examples: {
    wrong: [
      {
        wrong:
          '*The General Assembly*,\n\n*Reaffirming* the New Urban Agenda,[^1]\n\n[^1]: Resolution 71/256.\n',
        mended:
          '*The General Assembly*,\n\n*Reaffirming* the New Urban Agenda,[^1]\n\n[^1]: Resolution 71/256, annex.\n',
      },
      {
        wrong:
          '*The General Assembly*,\n\n*Recalling* the Convention on the Rights of the Child,[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. 1249, No. 20378.\n',
        mended:
          '*The General Assembly*,\n\n*Recalling* the Convention on the Rights of the Child,[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. 1577, No. 27531.\n',
      },
    ],
    right: [
      '*The General Assembly*,\n\n*Recalling* the 2030 Agenda for Sustainable Development,[^1] and the Optional Protocol to the Convention on the Rights of the Child,[^2]\n\n[^1]: Resolution 70/1.\n\n[^2]: United Nations, *Treaty Series*, vol. 2171, No. 27531.\n',
    ],
  },
  check(resolution, context) {
    const notes = notesById(resolution);
    if (notes.size === 0) return;
    for (const indicator of resolution.indicators) {
      const note = isNumbered(indicator) ? notes.get(indicator.id)?.paragraph : undefined;
      if (!note) continue;
      const source = sourceBefore(indicator);
      if (source?.kind === 'treaty') checkTreaty(source, note, context);
      if (source?.kind === 'resolution') checkResolution(source, note, context);
    }
  },
});

/** More than the longest name and what stands around it. */
const reach = 400;

/** The instrument whose name stands right before a mark. */
function sourceBefore({ paragraph, start }: PlacedIndicator): InstrumentSource | undefined {
  const { prose } = paragraph.inline;
  const at = prose.indexOf(start);
  const before = prose.text.slice(Math.max(0, at - reach), at).replace(/[,;.:]? ?$/, '');
  const source = instrumentAtEnd(before);
  const ahead = source && before.slice(0, -source.name.length);
  return ahead !== undefined && (aboutInstrument.test(clauseOf(ahead)) || longerName.test(ahead))
    ? undefined
    : source;
}

/** What stands before a name since the last comma or semicolon. */
const clauseOf = (before: string): string =>
  before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);

function checkTreaty(source: InstrumentSource & { kind: 'treaty' }, note: Paragraph, context: Context): void {
  const { prose } = note.inline;
  const [match, another] = matchesIn(prose.text, treatyReference);
  if (!match || another) return;
  const [all, head = '', , , , number = ''] = match;
  const written = Number(number);
  // A number that is no known treaty's is told of beside its volume.
  if (written === source.number || volumeOf(written) === undefined) return;
  const from = match.index + head.length;
  const to = match.index + all.length;
  const edit = replaceProse(prose, from, to, `${String(source.volume)}, No. ${String(source.number)}`);
  context.report({
    at: prose.span(to - number.length, to),
    message: 'treaty',
    args: [source.name, String(source.number), number],
    fix: edit && {
      title: 'Write “{0}”',
      args: [`vol. ${String(source.volume)}, No. ${String(source.number)}`],
      applicability: 'suggestion',
      edits: [edit],
    },
  });
}

function checkResolution(
  source: InstrumentSource & { kind: 'resolution' },
  note: Paragraph,
  context: Context,
): void {
  const { prose } = note.inline;
  const [, head = '', number = '', part = ''] = resolutionNote.exec(prose.text) ?? [];
  if (number === '') return;
  const expected = source.part === '' ? source.number : `${source.number}, ${source.part}`;
  const isOther = number !== source.number;
  if (isOther ? mayBeMeant(number, source) : number + part === expected) return;
  const from = head.length;
  const to = from + number.length + part.length;
  const edit = replaceProse(prose, from, to, expected);
  context.report({
    at: prose.span(from, to),
    message: isOther ? 'resolution' : 'part',
    args: isOther ? [source.name, source.number, number] : [source.name, expected],
    fix: edit && { title: 'Write “{0}”', args: [expected], applicability: 'suggestion', edits: [edit] },
  });
}

/** Whether a resolution is about an instrument, as its title tells; one of unknown title may be, if its number is no slip of the right one. */
function mayBeMeant(number: string, { name, number: right }: { name: string; number: string }): boolean {
  const designation = readDesignation(number);
  const facts = designation && lookUp(generalAssembly, designation);
  const title = facts?.title ?? facts?.about;
  if (title === undefined) return !isOneAway(number, right) && readNumber(number, 0) !== undefined;
  const words = new Set(title.toLowerCase().match(/\p{L}{4,}/gu));
  const telling = name.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return telling.filter((word) => words.has(word)).length * 2 >= telling.length;
}
