import type { Draft, DraftLine } from '../draft';
import { atLine, body, changing, pick, replacing, without, type Area, type Maker } from '../mistakes';

const note = ['note'] as const;
const assembly = { organ: 'assembly' } as const;

const idOf = ({ text }: DraftLine): number => Number(/^\[\^(\d+)\]/.exec(text)?.[1]);
const indicatorOf = (draft: Draft, id: number): number => draft.source.indexOf(`[^${id}]`);
const notesOf = (draft: Draft): DraftLine[] => draft.lines.filter(({ part }) => part === 'note');

/** A mistake in the text of a note. */
const inNote = (
  pattern: RegExp,
  edit: (match: RegExpExecArray, random: () => number) => string | undefined,
): Maker => changing(note, pattern, edit);

/** The number that an indicator has, in the text. */
const indicators = (edit: (id: string, random: () => number, count: number) => string | undefined): Maker =>
  changing(body, /\[\^(\d+)\]/g, ([, id = ''], random, draft) => edit(id, random, notesOf(draft).length));

const instruments: Readonly<Record<string, string>> = {
  'Resolution 70/1.': 'Resolution 71/1.',
  'Resolution 217 A (III).': 'Resolution 271 A (III).',
  'See resolution 2200 A (XXI), annex.': 'See resolution 2220 A (XXI), annex.',
  'Resolution 61/295, annex.': 'Resolution 61/259, annex.',
  'Resolution 69/313, annex.': 'Resolution 69/331, annex.',
  'Resolution 60/1.': 'Resolution 61/1.',
  'Resolution 55/2.': 'Resolution 52/2.',
  'Resolution 66/288, annex.': 'Resolution 66/228, annex.',
  'Resolution 71/1.': 'Resolution 70/1.',
  'Resolution 71/256, annex.': 'Resolution 71/265, annex.',
  'Resolution 69/15, annex.': 'Resolution 69/51, annex.',
  'Resolution 69/283, annex II.': 'Resolution 69/238, annex II.',
  'Resolution 1514 (XV).': 'Resolution 1541 (XV).',
  'Resolution 75/1.': 'Resolution 71/5.',
  'Resolution 73/195, annex.': 'Resolution 73/159, annex.',
  'Resolution 68/6.': 'Resolution 66/8.',
  'Resolution 70/175, annex.': 'Resolution 70/157, annex.',
};

export const footnoteKinds: Area = {
  name: 'Footnotes',
  kinds: [
    {
      name: 'note missing',
      make: atLine(note, (line, draft) => {
        const at = indicatorOf(draft, idOf(line));
        return at >= line.start ? undefined : { edits: [without(draft, line)], or: [at] };
      }),
    },
    {
      name: 'indicator missing',
      make: (draft, random) => {
        const mistake = indicators(() => '')(draft, random);
        const [edit] = mistake?.edits ?? [];
        if (!edit) return undefined;
        const mark = draft.source.slice(edit.start, edit.end);
        const line = notesOf(draft).find(({ text }) => text.startsWith(`${mark}:`));
        return line ? { edits: [edit], or: [line.start] } : undefined;
      },
    },
    {
      name: 'two indicators exchanged',
      make: atLine(note, (line, draft) => {
        const [a, b] = [indicatorOf(draft, idOf(line)), indicatorOf(draft, idOf(line) + 1)];
        if (a < 0 || b < a || b >= (notesOf(draft)[0]?.start ?? 0)) return undefined;
        const [first, second] = [`[^${idOf(line)}]`, `[^${idOf(line) + 1}]`];
        return [
          { start: a, end: a + first.length, text: second },
          { start: b, end: b + second.length, text: first },
        ];
      }),
    },
    {
      name: 'indicator used a second time',
      make: indicators((id) => (Number(id) > 1 ? `[^${Number(id) - 1}]` : undefined)),
    },
    {
      name: 'indicator with a number that no note has',
      make: indicators((_, random, count) => `[^${count + 1 + Math.floor(random() * 5)}]`),
    },
    {
      name: 'indicator before the comma or stop',
      make: changing(body, /([,;.])(\[\^\d+\])/g, ([, mark = '', indicator = '']) => indicator + mark),
    },
    { name: 'blank before an indicator', make: changing(body, /(?<=[\p{L},;.])(?=\[\^\d+\])/gu, () => ' ') },
    {
      name: 'indicator at the start of a word or within it',
      make: changing(
        body,
        /(\p{L}{3})(\p{L}{2,}[,;.]?)(\[\^\d+\])/gu,
        ([, a = '', b = '', indicator = '']) => a + indicator + b,
      ),
    },
    { name: 'indicator as a bare figure', make: indicators((id) => id) },
    {
      name: 'indicator in round or square brackets',
      make: indicators((id, random) => pick([`(${id})`, `[${id}]`, ` (note ${id})`, ` fn. ${id}`], random)),
    },
    {
      name: 'indicator with an asterisk',
      make: indicators((_, random) => pick(['\\*', '\\*\\*', '†'], random)),
    },
    {
      name: 'mark of an indicator damaged',
      make: indicators((id, random) => pick([`[^${id}`, `^${id}]`, `[${id}^]`, `[ ^${id}]`], random)),
    },
    {
      name: 'notes in another order',
      make: atLine(note, (line, draft) => {
        const after = draft.lines[line.index + 1];
        return after?.part === 'note'
          ? [
              { start: line.start, end: line.end, text: draft.source.slice(after.start, after.end) },
              { start: after.start, end: after.end, text: draft.source.slice(line.start, line.end) },
            ]
          : undefined;
      }),
    },
    {
      name: 'two notes with one number',
      make: atLine(note, (line) =>
        idOf(line) > 1
          ? [{ start: line.start, end: line.start + `[^${idOf(line)}]`.length, text: `[^${idOf(line) - 1}]` }]
          : undefined,
      ),
    },
    {
      name: 'note without text',
      make: atLine(note, (line) => [
        { start: line.start + `[^${idOf(line)}]:`.length, end: line.end, text: '' },
      ]),
    },
    {
      name: 'note written twice',
      make: atLine(note, (line, draft) => [
        { start: line.end, end: line.end, text: `\n\n${draft.source.slice(line.start, line.end)}` },
      ]),
    },
    { name: 'full stop of a note missing', make: inNote(/\.$/g, () => '') },
    {
      name: 'another mark for the full stop of a note',
      make: inNote(/\.$/g, (_, random) => pick([',', ';', ':', '..'], random)),
    },
    {
      name: 'note with a small letter at its start',
      make: inNote(/(?<=^\[\^\d+\]: )(?:Resolution|See|Ibid|Available|United)/g, ([word]) =>
        word.toLowerCase(),
      ),
    },
    {
      name: '“Ibid.” without its stop or misspelt',
      make: inNote(/(?<=^\[\^\d+\]: )Ibid\./g, (_, random) =>
        pick(['Ibid', 'Ibíd.', 'Idib.', 'Idem.', 'ibid.', 'Ibd.'], random),
      ),
    },
    {
      name: '“Ibid.” in the first note',
      make: atLine(note, (line) =>
        idOf(line) === 1
          ? [{ start: line.start + '[^1]: '.length, end: line.end, text: 'Ibid.' }]
          : undefined,
      ),
    },
    {
      name: 'symbol for the number of a resolution',
      make: inNote(/(?<=^\[\^\d+\]: (?:See r|R))esolution (?=\d+\/\d)/g, () => 'esolution A/RES/'),
    },
    {
      name: 'symbol alone for a resolution',
      make: inNote(/(?<=^\[\^\d+\]: )Resolution (?=\d+\/\d)/g, () => 'A/RES/'),
    },
    {
      name: 'organ named before a resolution of the Assembly',
      make: inNote(/(?<=^\[\^\d+\]: )Resolution (?=\d+\/\d)/g, (_, random) =>
        pick(
          [
            'General Assembly resolution ',
            'GA resolution ',
            'UNGA resolution ',
            'General Assembly Resolution ',
          ],
          random,
        ),
      ),
    },
    {
      name: 'date after a resolution in a note',
      make: inNote(/(?<=^\[\^\d+\]: Resolution \d+\/\d+)(?=[.,])/g, () => ' of 25 September 2015'),
    },
    {
      name: '“Annex” with a capital',
      make: inNote(/(?<=, )annex(?:es)?\b/g, ([word]) => word.charAt(0).toUpperCase() + word.slice(1)),
    },
    { name: 'no comma before the annex', make: inNote(/,(?= annex)/g, () => '') },
    { name: 'annex in brackets', make: inNote(/, (annex)(?=\.$)/g, () => ' (annex)') },
    {
      name: 'annex named as “Annex to”',
      make: inNote(
        /(?<=^\[\^\d+\]: )Resolution ([^,]+), annex(?=\.$)/g,
        ([, own = '']) => `Annex to resolution ${own}`,
      ),
    },
    {
      name: '“annex” misspelt',
      make: inNote(/\bannex\b/g, (_, random) => pick(['anex', 'annexe', 'annx', 'annnex'], random)),
    },
    {
      name: 'part spelt out (paragraph, chapter, section, volume)',
      make: inNote(
        /\b(?:paras?|chap|sect|vol)\./g,
        ([word]) =>
          ({
            'para.': 'paragraph',
            'paras.': 'paragraphs',
            'chap.': 'chapter',
            'sect.': 'section',
            'vol.': 'volume',
          })[word],
      ),
    },
    {
      name: 'part without its stop (para 4, vol 2)',
      make: inNote(/\b(?:paras?|chap|sect|vol)\./g, ([word]) => word.slice(0, -1)),
    },
    {
      name: 'part with a capital (Vol., Para.)',
      make: inNote(/\b(?:paras?|chap|sect|vol)\./g, ([word]) => word.charAt(0).toUpperCase() + word.slice(1)),
    },
    {
      name: '“para.” for several, “paras.” for one',
      make: inNote(/\bparas?\. (?=\d)/g, ([word]) => (word === 'para. ' ? 'paras. ' : 'para. ')),
    },
    {
      name: '“No.” written in another way',
      make: inNote(/\bNo\. (?=\d)/g, (_, random) =>
        pick(['no. ', 'No ', 'Nr. ', 'Number ', '#', 'N° '], random),
      ),
    },
    {
      name: 'treaty number wrong',
      make: inNote(/(?<=Treaty Series\*, vol\. \d+, No\. )\d{4,5}/g, ([text], random) => {
        const at = Math.floor(random() * (text.length - 1));
        return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
      }),
    },
    {
      name: 'treaty volume wrong',
      make: inNote(/(?<=Treaty Series\*, vol\. )\d{3,4}(?=, No)/g, ([text], random) =>
        String(Number(text) + (pick([1, -1, 10, 100, -10], random) ?? 1)),
      ),
    },
    {
      name: 'number and volume of a treaty exchanged',
      make: inNote(/(?<=, vol\. )(\d+), No\. (\d+)/g, ([, volume = '', own = '']) => `${own}, No. ${volume}`),
    },
    {
      name: '*Treaty Series* abbreviated or misspelt',
      make: inNote(/United Nations, \*Treaty Series\*/g, (_, random) =>
        pick(
          [
            'UNTS',
            'UN *Treaty Series*',
            'United Nations, *Treaty Serie*',
            'United Nations *Treaty Series*',
            'United Nations Treaty Series',
            'United Nations, *Treaties Series*',
          ],
          random,
        ),
      ),
    },
    {
      name: 'number of a treaty missing',
      make: inNote(/(?<=Treaty Series\*, vol\. \d+), No\. \d+/g, () => ''),
    },
    {
      name: 'volume of a treaty missing',
      make: inNote(/(?<=Treaty Series\*, )vol\. \d+, (?=No\.)/g, () => ''),
    },
    {
      name: 'session of a supplement against its symbol',
      make: inNote(
        /(?<=Official Records of the General Assembly, )(?:Sixty|Seventy)-[a-z]+(?= Session)/g,
        ([text], random) =>
          pick(
            ['Seventy-second', 'Seventy-third', 'Sixty-ninth', 'Sixty-eighth'].filter(
              (other) => other !== text,
            ),
            random,
          ),
      ),
    },
    { name: 'number of a supplement missing', make: inNote(/(?<=Supplement) No\. \d+[A-Z]?/g, () => '') },
    {
      name: 'symbol of a supplement missing',
      make: inNote(/(?<=Supplement No\. \d+\*) \([AE]\/\d+\/\d+\)/g, () => ''),
    },
    {
      name: 'small letter on “Session” or “Supplement”',
      make: inNote(/\b(?:Session|Supplement)(?=[ ,])/g, ([word]) => word.toLowerCase()),
    },
    {
      name: '*Official Records* misspelt',
      make: inNote(/Official Records/g, (_, random) =>
        pick(['Official Record', 'Oficial Records', 'Official records', 'Offical Records'], random),
      ),
    },
    {
      name: 'session of a document symbol impossible',
      make: inNote(/(?<=^\[\^\d+\]: (?:See )?A\/)[67]\d(?=\/\d)/g, ([text]) => `1${text}`),
    },
    {
      name: 'session of a document symbol with its figures turned round',
      make: inNote(/(?<=^\[\^\d+\]: (?:See )?A\/)[67]\d(?=\/\d)/g, ([text]) =>
        text === '77'
          ? undefined
          : [...text]
              .reverse()
              .join('')
              .replace(/^[0-7]/, '9'),
      ),
    },
    {
      name: 'blank in a document symbol',
      make: inNote(/(?<=^\[\^\d+\]: (?:See )?[AES]\/)[\w.]+\/\d+/g, ([text], random) =>
        pick([` ${text}`, text.replace('/', '/ '), text.replace('/', ' /')], random),
      ),
    },
    {
      name: 'small letter in a document symbol',
      make: inNote(/(?<=^\[\^\d+\]: (?:See )?)[AES](?=\/)/g, ([letter]) => letter.toLowerCase()),
    },
    {
      name: 'stroke of a document symbol missing or doubled',
      make: inNote(/(?<=^\[\^\d+\]: (?:See )?[AES])\//g, (_, random) => pick(['', '//', '-', '\\'], random)),
    },
    {
      name: '“UN Doc.” or “Document” before a symbol',
      make: inNote(/(?<=^\[\^\d+\]: (?:See )?)(?=A\/\d)/g, (_, random) =>
        pick(['UN Doc. ', 'UN doc. ', 'Document ', 'Doc. '], random),
      ),
    },
    {
      name: 'addendum or corrigendum in the short form',
      make: inNote(/(A\/[\w./]+?) and \1(?=\/(?:Add|Corr)\.)/g, ([, own = '']) => `${own} and`),
    },
    {
      name: 'blank or missing stop in “Add.1”, “Corr.1”, “Rev.1”',
      make: inNote(/(?<=\/)(?:Add|Corr|Rev)\.(?=\d)/g, ([text], random) =>
        pick([`${text} `, text.slice(0, -1), text.toLowerCase()], random),
      ),
    },
    {
      name: 'dash or blanks in a double symbol',
      make: inNote(/(?<=A\/\d+\/\d+)-(?=[SE]\/)/g, (_, random) => pick(['–', ' - ', '/', ', '], random)),
    },
    { name: 'resolution of another number at a well-known instrument', make: replacing(note, instruments) },
    {
      name: 'address of a page broken or mistyped',
      make: inNote(/(?<=(?:at|from) )(?:https?:\/\/)?www\.[^\s]+\/[^\s]+(?=\.$)/g, ([text], random) =>
        pick(
          [
            text.replace('/', '/ '),
            text.replace('www.', 'ww.'),
            text.replace('www.', 'www,'),
            text.replace(/^(?:https?:\/\/)?/, 'htp://'),
          ],
          random,
        ),
      ),
    },
    {
      name: 'addresses with “http://” or a stroke at the end',
      undecidable: 'both forms are in adopted texts',
      make: inNote(/(?<=(?:at|from) )(?=www\.)/g, () => 'http://'),
    },
    {
      name: '“See” doubled or misspelt',
      make: inNote(/(?<=^\[\^\d+\]: )See(?= )/g, (_, random) =>
        pick(['See see', 'See See', 'Se', 'Seee', 'See,'], random),
      ),
    },
    {
      name: 'two notes run together',
      make: atLine(note, (line, draft, random) => {
        const after = draft.lines[line.index + 1];
        return after?.part === 'note'
          ? {
              edits: [{ start: line.end, end: after.start, text: random() < 0.5 ? ' ' : '' }],
              or: [indicatorOf(draft, idOf(after))],
            }
          : undefined;
      }),
    },
    {
      name: 'colon of a note’s mark missing',
      make: inNote(/(?<=^\[\^\d+\]):/g, (_, random) => pick(['', '.', ' '], random)),
    },
    {
      name: 'sentence left without its mark in a note',
      make: inNote(/(?<=, )(?:annex|para\. \d+|chap\. [IVX]+)(?=\.$)/g, ([text]) => `${text}, ${text}`),
    },
    {
      name: 'report named in the text with the symbol of another report',
      undecidable: 'which document it is, is not in the tables',
      make: inNote(/(?<=^\[\^\d+\]: A\/7\d\/)\d{3}(?=\.$)/g, ([text]) => String(Number(text) + 1)),
    },
    {
      name: 'indicator without its note in a text of the Council',
      make: changing(body, /(?<=\p{Ll}{4}),(?= )/gu, () => ',[^1]', { organ: 'council' }),
    },
    {
      name: 'source given in the text in brackets, not in a note',
      make: changing(
        body,
        /(?<=\breport of the Secretary-General(?: [^,[;]*)?),?\[\^\d+\]/g,
        (_, random) => pick([' (A/76/302)', ' (see A/77/218)', ' (A/75/982)'], random),
        assembly,
      ),
    },
  ],
};
