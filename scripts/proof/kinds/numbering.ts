import {
  atEnd,
  atLine,
  atStart,
  changing,
  lineBefore,
  pick,
  swap,
  without,
  body,
  type Area,
  type Maker,
} from '../mistakes';
import type { DraftLine, Draft } from '../draft';

const operative = ['operative'] as const;
const item = ['item'] as const;

const numberOf = ({ text }: DraftLine): number | undefined => {
  const number = /^(\d+)\. /.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
};
const letterOf = ({ text }: DraftLine): string | undefined => /^\(([a-z])\) /.exec(text)?.[1];
const highest = (draft: Draft): number => Math.max(0, ...draft.lines.map((line) => numberOf(line) ?? 0));
const neighbour = (
  draft: Draft,
  line: DraftLine,
  steps: number,
  part: DraftLine['part'],
): DraftLine | undefined => {
  const lines = draft.lines.filter((other) => other.part === part);
  return lines[lines.indexOf(line) + steps];
};

/** The number of an operative paragraph in another form. */
const renumbered = (
  edit: (number: number, random: () => number, draft: Draft) => string | undefined,
): Maker =>
  atLine(operative, (line, draft, random) => {
    const number = numberOf(line);
    if (number === undefined || highest(draft) < 3) return undefined;
    const text = edit(number, random, draft);
    return text === undefined
      ? undefined
      : [{ start: line.start, end: line.start + `${number}. `.length, text }];
  });

const relettered = (
  edit: (letter: string, random: () => number, line: DraftLine, draft: Draft) => string | undefined,
): Maker =>
  atLine(item, (line, draft, random) => {
    const letter = letterOf(line);
    const text = letter === undefined ? undefined : edit(letter, random, line, draft);
    return letter === undefined || text === undefined
      ? undefined
      : [{ start: line.start, end: line.start + `(${letter}) `.length, text }];
  });

const next = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 1);
const isAlphabetic = (line: DraftLine, draft: Draft): boolean => {
  // (i) after (h) is a letter; (i) after a colon is a numeral.
  const before = draft.lines[line.index - 1];
  const letter = letterOf(line);
  return (
    letter !== undefined &&
    (letter === 'a' || (before !== undefined && next(letterOf(before) ?? ' ') === letter))
  );
};

export const numberingKinds: Area = {
  name: 'Numbering',
  kinds: [
    {
      name: 'operative number skipped',
      make: atLine(operative, (line, draft) => {
        const number = numberOf(line);
        if (number === undefined || number < 2) return undefined;
        const later = draft.lines.filter((other) => other.start >= line.start && other.part === 'operative');
        if (later.some((other, i) => numberOf(other) !== number + i)) return undefined;
        return later.map((other, i) => ({
          start: other.start,
          end: other.start + String(number + i).length,
          text: String(number + i + 1),
        }));
      }),
    },
    { name: 'operative number repeated', make: renumbered((n) => (n > 1 ? `${n - 1}. ` : undefined)) },
    {
      name: 'operative paragraphs in another order, their numbers with them',
      make: atLine(operative, (line, draft) => {
        const after = neighbour(draft, line, 1, 'operative');
        return after?.index === line.index + 1 && numberOf(line) !== undefined
          ? swap(draft, line, after)
          : undefined;
      }),
    },
    {
      name: 'operative numbers that begin again at 1',
      make: renumbered((n, _, draft) => (n > 2 && n < highest(draft) ? '1. ' : undefined)),
    },
    { name: 'operative number without its stop', make: renumbered((n) => `${n} `) },
    {
      name: 'operative number with a bracket',
      make: renumbered((n, random) => pick([`${n}) `, `(${n}) `, `${n}.) `], random)),
    },
    { name: 'operative number missing', make: renumbered((n) => (n > 1 ? '' : undefined)) },
    { name: 'operative number written twice', make: renumbered((n) => `${n}. ${n}. `) },
    {
      name: 'operative number as a letter or a numeral',
      make: renumbered((n, random) =>
        pick(
          [
            `${String.fromCharCode(96 + Math.min(n, 26))}. `,
            `${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][n - 1] ?? 'XI'}. `,
          ],
          random,
        ),
      ),
    },
    {
      name: 'operative number with “bis”, “ter” or “alt”',
      make: renumbered((n, random) =>
        n > 1 ? `${n - 1} ${pick(['bis', 'ter', 'alt'], random) ?? ''}. ` : undefined,
      ),
    },
    {
      name: 'a letter for a figure in an operative number (l for 1, O for 0)',
      make: renumbered((n) =>
        /[01]/.test(String(n)) ? `${String(n).replace('1', 'l').replace('0', 'O')}. ` : undefined,
      ),
    },
    {
      name: 'figures of an operative number turned round',
      make: renumbered((n) =>
        n > 11 && n % 11 !== 0 ? `${[...String(n)].reverse().join('')}. ` : undefined,
      ),
    },
    {
      name: 'operative paragraph with a number and no text',
      make: atLine(operative, (line) => {
        const number = numberOf(line);
        return number === undefined
          ? undefined
          : [{ start: line.start + `${number}.`.length, end: line.end, text: '' }];
      }),
    },
    {
      name: 'operative paragraph lost, numbers as before',
      make: atLine(operative, (line, draft) => {
        const after = draft.lines[line.index + 1];
        return numberOf(line) !== undefined && after?.part === 'operative'
          ? { edits: [without(draft, line)], or: [after.start] }
          : undefined;
      }),
    },
    {
      name: 'two operative paragraphs run together',
      make: atLine(operative, (line, draft, random) => {
        const after = draft.lines[line.index + 1];
        return numberOf(line) !== undefined && after?.part === 'operative'
          ? [{ start: line.end, end: after.start, text: random() < 0.5 ? ' ' : '' }]
          : undefined;
      }),
    },
    {
      name: 'two preambular paragraphs run together',
      make: atLine(['preamble'], (line, draft) => {
        const after = draft.lines[line.index + 1];
        return after?.part === 'preamble' ? [{ start: line.end, end: after.start, text: ' ' }] : undefined;
      }),
    },
    {
      name: 'operative paragraph broken into two',
      make: changing(operative, /, (?=and \p{Ll}+s )/gu, () => ',\n\n'),
    },
    { name: 'preambular paragraph with a number', make: atStart(['preamble'], ['1. ', '2. ', '3. ', '5. ']) },
    { name: 'preambular paragraph with a letter', make: atStart(['preamble'], ['(a) ', '(b) ', 'a. ']) },
    { name: 'dash or bullet before a paragraph', make: atStart(['preamble'], ['– ', '• ', '- ']) },
    {
      name: 'preambular paragraph after the operative ones have begun',
      make: atLine(['preamble'], (line, draft, random) => {
        const place = pick(
          draft.lines.filter((other) => (numberOf(other) ?? 0) > 1),
          random,
        );
        return place
          ? {
              edits: [
                without(draft, line),
                {
                  start: place.start,
                  end: place.start,
                  text: `${draft.source.slice(line.start, line.end)}\n\n`,
                },
              ],
              or: [place.start],
            }
          : undefined;
      }),
    },
    {
      name: 'an only operative paragraph with a number',
      make: atLine(operative, (line, draft) =>
        draft.lines.filter(({ part }) => part === 'operative').length === 1 && numberOf(line) === undefined
          ? [{ start: line.start, end: line.start, text: '1. ' }]
          : undefined,
      ),
    },
    {
      name: 'letter of a subparagraph skipped',
      make: relettered((letter, _, line, draft) =>
        letter !== 'a' && isAlphabetic(line, draft) ? `(${next(letter)}) ` : undefined,
      ),
    },
    {
      name: 'letter of a subparagraph repeated',
      make: relettered((letter, _, line, draft) =>
        letter !== 'a' && isAlphabetic(line, draft)
          ? `(${String.fromCharCode(letter.charCodeAt(0) - 1)}) `
          : undefined,
      ),
    },
    {
      name: 'letters of subparagraphs that do not begin with (a)',
      make: relettered((letter, random) =>
        letter === 'a' ? pick(['(b) ', '(c) ', '(d) '], random) : undefined,
      ),
    },
    {
      name: 'subparagraph in another form of letter',
      make: relettered((letter, random) =>
        pick(
          [`${letter}) `, `${letter}. `, `(${letter.toUpperCase()}) `, `(${letter} `, `(${letter}.) `],
          random,
        ),
      ),
    },
    {
      name: 'subparagraph with a figure',
      make: relettered((letter, random, line, draft) =>
        isAlphabetic(line, draft)
          ? pick([`(${letter.charCodeAt(0) - 96}) `, `${letter.charCodeAt(0) - 96}) `], random)
          : undefined,
      ),
    },
    {
      name: 'letter of a subparagraph missing',
      make: relettered((letter, _, line, draft) =>
        letter !== 'a' && isAlphabetic(line, draft) ? '' : undefined,
      ),
    },
    {
      name: 'dash for the letter of a subparagraph',
      make: relettered((_, random) => pick(['– ', '- ', '• '], random)),
    },
    {
      name: 'subparagraphs in another order, their letters with them',
      make: atLine(item, (line, draft) => {
        const after = draft.lines[line.index + 1];
        return after?.part === 'item' && isAlphabetic(line, draft) && isAlphabetic(after, draft)
          ? swap(draft, line, after)
          : undefined;
      }),
    },
    {
      name: 'roman numeral of a subparagraph skipped or repeated',
      make: changing(item, /^\((?:ii|iii|iv)\)(?= )/g, ([text], random) =>
        pick(
          ['(i)', '(ii)', '(iii)', '(v)', '(vi)'].filter((other) => other !== text),
          random,
        ),
      ),
    },
    {
      name: 'two subparagraphs run together',
      make: atLine(item, (line, draft) => {
        const after = draft.lines[line.index + 1];
        return after?.part === 'item' ? [{ start: line.end, end: after.start, text: ' ' }] : undefined;
      }),
    },
    {
      name: 'subparagraph lost, letters as before',
      make: atLine(item, (line, draft) => {
        const after = draft.lines[line.index + 1];
        return after?.part === 'item' && isAlphabetic(line, draft) && isAlphabetic(after, draft)
          ? { edits: [without(draft, line)], or: [after.start] }
          : undefined;
      }),
    },
    {
      name: 'reference to a paragraph that the text does not have',
      make: changing(
        body,
        /(?<=\bparagraphs? )\d+(?=(?: \([a-z]\))? (?:above|below|of the present resolution|of this resolution))/g,
        ([number], random, draft) =>
          String(highest(draft) + 1 + Math.floor(random() * 9) + (Number(number) > 90 ? 100 : 0)),
      ),
    },
    {
      name: '“above” for a later paragraph, “below” for an earlier one',
      make: changing(operative, /(?<=\bparagraphs? \d+(?: \([a-z]\))? )(?:above|below)/g, ([text]) =>
        text === 'above' ? 'below' : 'above',
      ),
    },
    {
      name: 'reference to the paragraph itself',
      make: changing(operative, /(?<=^(\d+)\. .*\bparagraph )\d+(?= (?:above|below))/g, ([, own]) => own),
    },
    {
      name: 'reference to a subparagraph that the paragraph does not have',
      make: changing(body, /(?<=\bparagraph \d+)(?: \([a-z]\))?(?= (?:above|below))/g, () => ' (w)'),
    },
    {
      name: '“above” with no number (“paragraph above”, “paragraphs and 4 above”)',
      make: changing(body, /(?<=\bparagraphs?) \d+(?= (?:and \d+ )?(?:above|below))/g, () => ''),
    },
    {
      name: 'paragraph of the text named in a committee’s way (OP4, para. 4, operative paragraph 4)',
      make: changing(body, /\bparagraph (?=\d+ (?:above|below))/g, (_, random) =>
        pick(['OP', 'operative paragraph ', 'para. ', 'Paragraph '], random),
      ),
    },
    {
      name: 'singular for several paragraphs',
      make: changing(body, /\bparagraphs (?=\d+(?: and|, \d+| to) )/g, () => 'paragraph '),
    },
    {
      name: 'plural for one paragraph',
      make: changing(body, /\bparagraph (?=\d+ (?:above|below|of))/g, () => 'paragraphs '),
    },
    {
      name: 'number of a section skipped or repeated',
      make: atLine(['heading'], (line, _, random) => {
        const numeral = /^(#+ \W*)(II|III|IV|V|VI)(?=\W|$)/.exec(line.text);
        if (!numeral) return undefined;
        const [, head = '', own = ''] = numeral;
        const other = pick(['I', 'VIII', 'IX', 'X'], random) ?? 'I';
        const start = line.start + head.length;
        return [{ start, end: start + own.length, text: other }];
      }),
    },
    {
      name: 'page number between paragraphs',
      make: lineBefore(
        ['operative', 'preamble'],
        ['2/7', '– 3 –', '- 2 -', 'Page 4', '4', '3/12', 'Page 2 of 9'],
      ),
    },
    { name: 'number of a paragraph at its end', make: atEnd(operative, [' (OP3)', ' [4]', ' OP 5']) },
    {
      name: 'reference to the wrong paragraph, one that exists',
      undecidable: 'which paragraph is meant is known to the drafter only',
      make: changing(body, /(?<=\bparagraph )\d+(?= above)/g, ([number]) =>
        Number(number) > 1 ? String(Number(number) - 1) : undefined,
      ),
    },
  ],
};
