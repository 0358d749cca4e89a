/** Damage to italics, numbering, footnotes and punctuation. */
import type { Paragraph } from '../../server/src/syntax/resolution';
import { endWith, isCouncil, items, operative, preambular, type Damage, type Kind } from './damage';

const openings = (paragraphs: readonly Paragraph[]) =>
  paragraphs.flatMap((paragraph) => {
    const head = paragraph.inline.emphases.find(
      ({ start, italic, strong }) => start === 0 && italic && !strong,
    );
    return head ? [{ paragraph, head }] : [];
  });

const relabel = ({ marker }: Paragraph, label: string): Damage[] =>
  marker ? [{ edits: [{ start: marker.start, end: marker.end, text: label }] }] : [];

/** Numbered paragraphs with the ones before them. */
const numbered = (paragraphs: readonly Paragraph[]) =>
  paragraphs
    .map((paragraph, i) => ({ paragraph, before: paragraphs[i - 1], behind: paragraphs[i + 1] }))
    .filter(({ paragraph: { marker } }) => marker?.shape === 'number');

const noteLine = (source: string, start: number, end: number) => {
  const lineEnd = source.indexOf('\n', end);
  return { start, end: lineEnd < 0 ? source.length : lineEnd + 1 };
};

export const layoutKinds: readonly Kind[] = [
  {
    name: 'italics of an opening removed',
    rules: ['italics/opening-phrase'],
    isMended: true,
    damages: (text) =>
      openings([...preambular(text), ...operative(text)]).map(({ head }) => ({
        edits: [
          { ...head.open, text: '' },
          { ...head.close, text: '' },
        ],
      })),
  },
  {
    name: 'italics one word too long',
    rules: ['italics/opening-phrase'],
    isMended: true,
    damages: (text) =>
      isCouncil(text)
        ? []
        : openings([...preambular(text), ...operative(text)]).flatMap(({ head, paragraph: { inline } }) => {
            const word = /^ (?:the|its|of|that|all|States|Member)\b/.exec(
              inline.prose.text.slice(head.end),
            )?.[0];
            if (word === undefined || !inline.prose.isUnbroken(head.end, head.end + word.length)) return [];
            const mark = text.source.slice(head.close.start, head.close.end);
            const end = head.close.end + word.length;
            return [{ edits: [{ start: head.close.start, end, text: word + mark }] }];
          }),
  },
  {
    name: 'italics one word too short',
    rules: ['italics/opening-phrase'],
    isMended: true,
    damages: (text) =>
      isCouncil(text)
        ? []
        : openings([...preambular(text), ...operative(text)]).flatMap(({ head, paragraph: { inline } }) => {
            const phrase = inline.prose.text.slice(0, head.end);
            const last = / (?:upon|also|note|mind|further|considered)$/.exec(phrase)?.[0];
            if (last === undefined) return [];
            const mark = text.source.slice(head.close.start, head.close.end);
            return [
              { edits: [{ start: head.close.start - last.length, end: head.close.end, text: mark + last }] },
            ];
          }),
  },
  {
    name: 'italics of the enacting formula removed',
    rules: ['italics/organ-line'],
    isMended: true,
    damages: ({ parts }) =>
      parts.flatMap(({ formula }) => {
        const head = formula?.inline.emphases[0];
        return head
          ? [
              {
                edits: [
                  { ...head.open, text: '' },
                  { ...head.close, text: '' },
                ],
              },
            ]
          : [];
      }),
  },
  {
    name: 'a later verb in italics',
    rules: ['italics/later-verbs'],
    isMended: true,
    damages: (text) =>
      isCouncil(text)
        ? []
        : operative(text).flatMap(({ inline: { prose } }) =>
            [
              ...prose.text.matchAll(
                /(?<=, and )(?:requests|encourages|invites|calls upon|decides|urges)(?= )/g,
              ),
            ].map(({ index, 0: verb }) => {
              const { start, end } = prose.span(index, index + verb.length);
              return { edits: [{ start, end, text: `*${verb}*` }] };
            }),
          ),
  },
  {
    name: 'operative number skipped',
    rules: ['numbering/operative'],
    damages: (text) =>
      numbered(operative(text))
        .slice(1, -1)
        .map(({ paragraph }) => {
          const rest = numbered(operative(text)).filter((other) => other.paragraph.start >= paragraph.start);
          return {
            edits: rest.flatMap(({ paragraph: later }) =>
              relabel(later, `${Number(later.marker?.label) + 1}.`).flatMap(({ edits }) => edits),
            ),
          };
        }),
  },
  {
    name: 'operative number repeated',
    rules: ['numbering/operative'],
    isMended: true,
    damages: (text) =>
      numbered(operative(text)).flatMap(({ paragraph, before }) =>
        before?.marker ? relabel(paragraph, `${before.marker.label}.`) : [],
      ),
  },
  {
    name: 'operative numbers out of order',
    rules: ['numbering/operative'],
    isMended: true,
    damages: (text) =>
      numbered(operative(text)).flatMap(({ paragraph, behind }) =>
        behind?.marker && paragraph.marker
          ? [
              {
                edits: [
                  ...relabel(paragraph, `${behind.marker.label}.`),
                  ...relabel(behind, `${paragraph.marker.label}.`),
                ].flatMap(({ edits }) => edits),
              },
            ]
          : [],
      ),
  },
  {
    name: 'operative number in another form',
    rules: ['numbering/operative'],
    isMended: true,
    damages: (text) =>
      numbered(operative(text)).flatMap(({ paragraph }) =>
        relabel(paragraph, `${paragraph.marker?.label ?? ''})`),
      ),
  },
  {
    name: 'preambular paragraph numbered',
    rules: ['numbering/preamble'],
    isMended: true,
    damages: (text) =>
      preambular(text)
        .filter(({ marker }) => !marker)
        .map(({ start }) => ({ edits: [{ start, end: start, text: '1. ' }] })),
  },
  {
    name: 'letter skipped',
    rules: ['numbering/subparagraph-degrees'],
    isMended: true,
    damages: (text) =>
      operative(text).flatMap(({ items: list }) =>
        list.slice(1, -1).flatMap((item) => {
          const label = item.marker?.label ?? '';
          if (!/^[a-y]$/.test(label) || item.degree !== 1) return [];
          return relabel(item, `(${String.fromCharCode(label.charCodeAt(0) + 1)})`);
        }),
      ),
  },
  {
    name: 'note removed',
    rules: ['footnote/undefined'],
    damages: ({ source, notes, indicators }) =>
      notes.flatMap(({ id, mark, paragraph }) => {
        const placed = indicators.find((indicator) => indicator.id === id);
        if (!placed) return [];
        return [
          { edits: [{ ...noteLine(source, mark.start, paragraph.end), text: '' }], blame: placed.start },
        ];
      }),
  },
  {
    name: 'indicator removed',
    rules: ['footnote/unused', 'footnote/indicator'],
    damages: ({ notes, indicators }) =>
      indicators
        .filter(
          ({ id, form }) => form === 'bracket' && indicators.filter((other) => other.id === id).length === 1,
        )
        .flatMap(({ id, start, end }, i) => {
          const note = notes.find((other) => other.id === id);
          const next = indicators[i + 1];
          return note
            ? [
                {
                  edits: [{ start, end, text: '' }],
                  blame: note.mark.start,
                  ...(next ? { or: next.start } : {}),
                },
              ]
            : [];
        }),
  },
  {
    name: 'indicators swapped',
    rules: ['footnote/indicator'],
    damages: ({ indicators }) =>
      indicators.slice(1).flatMap((second, i) => {
        const first = indicators[i];
        if (first?.form !== 'bracket' || second.form !== 'bracket' || first.id === second.id) return [];
        return [
          {
            edits: [
              { start: first.start, end: first.end, text: `[^${second.id}]` },
              { start: second.start, end: second.end, text: `[^${first.id}]` },
            ],
            or: second.start,
          },
        ];
      }),
  },
  {
    name: 'indicator in front of the comma',
    rules: ['footnote/placement-en'],
    isMended: true,
    damages: ({ source, indicators }) =>
      indicators.flatMap(({ start, end, paragraph }) => {
        const mark = source[start - 1] ?? '';
        if (!/[,;.]/.test(mark) || !['preambular', 'operative'].includes(paragraph.role)) return [];
        if (!/[\p{L}\p{N}]/u.test(source[start - 2] ?? '') || /[[,]/.test(source[end] ?? '')) return [];
        return [{ edits: [{ start: start - 1, end, text: source.slice(start, end) + mark }] }];
      }),
  },
  {
    name: 'space in front of an indicator',
    rules: ['footnote/placement-en'],
    isMended: true,
    damages: ({ indicators }) =>
      indicators
        .filter(
          ({ form, paragraph }) => form === 'bracket' && ['preambular', 'operative'].includes(paragraph.role),
        )
        .map(({ start }) => ({ edits: [{ start, end: start, text: ' ' }] })),
  },
  {
    name: 'indicator used twice',
    rules: ['footnote/no-repeated-indicator'],
    damages: ({ indicators }) =>
      indicators.slice(1).flatMap((second, i) => {
        const first = indicators[i];
        if (first?.form !== 'bracket' || second.form !== 'bracket') return [];
        return [{ edits: [{ start: second.start, end: second.end, text: `[^${first.id}]` }] }];
      }),
  },
  {
    name: 'full stop of a note removed',
    rules: ['footnote/final-stop'],
    isMended: true,
    damages: ({ notes }) =>
      endWith(
        notes.map(({ paragraph }) => paragraph),
        '.',
        '',
      ),
  },
  {
    name: 'comma of a preambular paragraph made a semicolon',
    rules: ['punctuation/preamble-comma'],
    isMended: true,
    damages: (text) => endWith(preambular(text), ',', ';'),
  },
  {
    name: 'comma of a preambular paragraph removed',
    rules: ['punctuation/preamble-comma'],
    isMended: true,
    damages: (text) => endWith(preambular(text), ',', ''),
  },
  {
    name: 'semicolon of an operative paragraph made a full stop',
    rules: ['punctuation/operative-semicolon'],
    isMended: true,
    damages: (text) =>
      text.parts.flatMap(({ sections }) =>
        sections.flatMap(({ operative: list }) => endWith(list.slice(0, -1), ';', '.')),
      ),
  },
  {
    name: 'semicolon of an operative paragraph removed',
    rules: ['punctuation/operative-semicolon'],
    isMended: true,
    damages: (text) =>
      text.parts.flatMap(({ sections }) =>
        sections.flatMap(({ operative: list }) => endWith(list.slice(0, -1), ';', '')),
      ),
  },
  {
    name: 'final full stop made a semicolon',
    rules: ['punctuation/final-stop'],
    isMended: true,
    damages: ({ parts }) =>
      parts.flatMap(({ sections }) =>
        endWith(sections.flatMap(({ operative: list }) => [...list]).slice(-1), '.', ';'),
      ),
  },
  {
    name: 'colon in front of subparagraphs removed',
    rules: ['punctuation/list-intro-colon'],
    isMended: true,
    damages: (text) =>
      endWith(
        operative(text).filter(({ items: list }) => list.length > 0),
        ':',
        '',
      ),
  },
  {
    name: '“and” behind the last subparagraph but one',
    rules: ['punctuation/list-items'],
    isMended: true,
    damages: (text) =>
      isCouncil(text)
        ? []
        : operative(text).flatMap(({ items: list }) => endWith(list.slice(-2, -1), ';', '; and')),
  },
  {
    name: 'subparagraph with a small letter',
    rules: ['punctuation/list-capital'],
    isMended: true,
    damages: (text) =>
      isCouncil(text)
        ? []
        : items(text).flatMap(({ inline: { prose } }) => {
            if (!/^\p{Lu}\p{Ll}/u.test(prose.text)) return [];
            return [{ edits: [{ ...prose.span(0, 1), text: prose.text.charAt(0).toLowerCase() }] }];
          }),
  },
  {
    name: 'comma of the enacting formula removed',
    rules: ['structure/organ-line'],
    isMended: true,
    damages: ({ parts }) =>
      endWith(
        parts.flatMap(({ formula, sections }) =>
          formula && sections.some(({ preamble }) => preamble.length > 0) ? [formula] : [],
        ),
        ',',
        '',
      ),
  },
  {
    name: 'page number and job number left in the text',
    rules: ['layout/page-furniture'],
    isMended: true,
    damages: (text) =>
      preambular(text).map(({ start }) => ({ edits: [{ start, end: start, text: '3/7 24-01234\n\n' }] })),
  },
];
