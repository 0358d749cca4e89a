/** Damage to citations, sources, wording, spelling and mastheads. */
import { body, isCouncil, operative, preambular, replaceIn, type Kind } from './damage';

const day =
  '(\\d{1,2})[ \\u00A0](January|February|March|April|May|June|July|August|September|October|November|December)[ \\u00A0](\\d{4})';
const cited = new RegExp(`(?<=\\bresolutions? )(\\d{2}/\\d{1,3}) of ${day}`, 'g');
const notes = (text: Parameters<Kind['damages']>[0]) => text.notes.map(({ paragraph }) => paragraph);

export const wordingKinds: readonly Kind[] = [
  {
    name: 'date of a cited resolution moved by days',
    rules: ['citation/date-correct', 'citation/session-window'],
    damages: (text) =>
      isCouncil(text)
        ? []
        : replaceIn(
            body(text),
            new RegExp(`(?<=(?:[Ii]ts|Assembly) resolutions? )(\\d{2}/\\d{1,3}) of ${day}`, 'g'),
            (match) => {
              const [, number = '', date = '', month = '', year = ''] = match;
              return `${number} of ${Number(date) > 15 ? Number(date) - 3 : Number(date) + 3} ${month} ${year}`;
            },
          ),
  },
  {
    name: 'year of a cited date changed',
    rules: ['citation/date-correct', 'citation/session-window'],
    damages: (text) =>
      isCouncil(text)
        ? []
        : replaceIn(
            body(text),
            new RegExp(`(?<=(?:[Ii]ts|Assembly) resolutions? )(\\d{2}/\\d{1,3}) of ${day}`, 'g'),
            (match) => {
              const [, number = '', date = '', month = '', year = ''] = match;
              return `${number} of ${date} ${month} ${Number(year) + 1}`;
            },
          ),
  },
  {
    name: 'date of a first mention dropped',
    rules: ['citation/first-date'],
    damages: (text) =>
      isCouncil(text)
        ? []
        : replaceIn(
            preambular(text),
            new RegExp(`(?<=^Recalling its resolution )(\\d{2}/\\d{1,3}) of ${day}(?=,|$| on )`, 'g'),
            ([, number]) => number,
          ),
  },
  {
    name: 'date in the American order',
    rules: ['style/date', 'citation/malformed'],
    damages: (text) =>
      replaceIn(
        body(text),
        cited,
        ([, number = '', date = '', month = '', year = '']) => `${number} of ${month} ${date}, ${year}`,
      ),
  },
  {
    name: 'impossible date',
    rules: ['style/date-valid', 'citation/date-correct'],
    damages: (text) =>
      replaceIn(body(text), new RegExp(`\\b${day}`, 'g'), ([, , , year = '']) => `31 June ${year}`),
  },
  {
    name: 'year of a Security Council resolution changed',
    rules: ['citation/sc-year-correct'],
    isMended: true,
    damages: (text) =>
      replaceIn(
        body(text),
        /(?<=\bresolutions? )(\d{3,4}) \((\d{4})\)/g,
        ([, number = '', year = '']) => `${number} (${Number(year) + 1})`,
      ),
  },
  {
    name: 'year of a Security Council resolution dropped',
    rules: ['citation/sc-year-required', 'citation/malformed'],
    damages: (text) =>
      replaceIn(
        body(text),
        /(?<=(?:Security Council|its) resolution )(\d{3,4}) \(\d{4}\)(?=[,; ])(?! of)/g,
        ([, number]) => number,
      ),
  },
  {
    name: 'list of citations out of order',
    rules: ['citation/order-chronological', 'citation/date-correct'],
    damages: (text) =>
      replaceIn(
        body(text),
        new RegExp(`(\\d{2}/\\d{1,3} of ${day})(,| and) (\\d{2}/\\d{1,3} of ${day})(?=[ ,])`, 'g'),
        (match) => {
          const years = [match[4], match[9]].map(Number);
          return (years[0] ?? 0) < (years[1] ?? 0)
            ? `${match[6] ?? ''}${match[5] ?? ''} ${match[1] ?? ''}`
            : undefined;
        },
      ),
  },
  {
    name: 'comma in front of “and” in a list of citations',
    rules: ['citation/list-joiner'],
    isMended: true,
    damages: (text) =>
      isCouncil(text)
        ? []
        : replaceIn(
            body(text),
            new RegExp(
              `(?<=\\d{2}/\\d{1,3} of ${day}, \\d{2}/\\d{1,3} of ${day}) and (?=\\d{2}/\\d{1,3} of)`,
              'g',
            ),
            () => ', and ',
          ),
  },
  {
    name: '“resolution” in front of several numbers',
    rules: ['citation/plural'],
    isMended: true,
    damages: (text) =>
      replaceIn(
        body(text),
        new RegExp(`\\bresolutions(?= \\d{2}/\\d{1,3} of ${day}(?:,| and) \\d{2}/\\d{1,3} of)`, 'g'),
        () => 'resolution',
      ),
  },
  {
    name: 'letter glued to the number',
    rules: ['citation/composite-letter'],
    isMended: true,
    damages: (text) =>
      replaceIn(
        body(text),
        /(?<=\bresolution )(\d{2}\/\d{1,3})[ \u00A0]([A-Z])(?= of)/g,
        ([, number = '', letter = '']) => `${number}${letter}`,
      ),
  },
  {
    name: 'symbol in running text',
    rules: ['citation/no-symbol-in-text', 'citation/malformed'],
    damages: (text) =>
      isCouncil(text)
        ? []
        : replaceIn(
            body(text),
            /\bresolution (\d{2}\/\d{1,3})(?=[ ,;])/g,
            ([, number = '']) => `A/RES/${number}`,
          ),
  },
  {
    name: '“GA resolution”',
    rules: ['citation/malformed', 'citation/organ-named'],
    damages: (text) => replaceIn(body(text), /\bGeneral Assembly resolution(?= \d)/g, () => 'GA resolution'),
  },
  {
    name: '*Treaty Series* without italics',
    rules: ['footnote/treaty-series'],
    isMended: true,
    damages: (text) =>
      notes(text).flatMap(({ inline: { prose, emphases } }) =>
        emphases
          .filter(({ start, end }) => prose.text.slice(start, end) === 'Treaty Series')
          .map(({ open, close }) => ({
            edits: [
              { ...open, text: '' },
              { ...close, text: '' },
            ],
          })),
      ),
  },
  {
    name: 'stop of “Ibid.” missing',
    rules: ['footnote/ibid'],
    damages: (text) => replaceIn(notes(text), /^Ibid\.,/g, () => 'Ibid,'),
  },
  {
    name: '“paragraph” spelt out in a note',
    rules: ['footnote/abbreviations'],
    damages: (text) => replaceIn(notes(text), /(?<=^[A-Z]\/[\w/.]+, )para\.(?= \d)/g, () => 'paragraph'),
  },
  {
    name: 'wrong mood in the preamble',
    rules: ['wording/preamble-opener'],
    damages: (text) =>
      replaceIn(
        preambular(text),
        /^(Recalling|Reaffirming|Recognizing|Noting|Welcoming|Emphasizing)\b/g,
        ([word]) =>
          word === 'Recognizing'
            ? 'Recognizes'
            : `${word.replace(/ing$/, '')}${/(?:Not|Emphasiz)ing/.test(word) ? 'es' : 's'}`,
      ),
  },
  {
    name: 'wrong mood in the operative part',
    rules: ['wording/operative-opener'],
    damages: (text) =>
      replaceIn(
        operative(text),
        /^(Requests|Encourages|Urges|Invites|Decides|Welcomes|Stresses)\b/g,
        ([word]) => word.replace(/(?:(?<=ss)e)?s$|es$/, '').concat('ing'),
      ),
  },
  {
    name: 'misspelt opening of the preamble',
    rules: ['wording/preamble-opener'],
    damages: (text) =>
      replaceIn(
        preambular(text),
        /^(?:Recalling|Reaffirming|Recognizing|Welcoming|Emphasizing|Stressing)\b/g,
        ([word]) => word.replace(/ll|ff|gn|lc|ph|ss/, (pair) => pair.charAt(0)),
      ),
  },
  {
    name: 'misspelt opening of the operative part',
    rules: ['wording/operative-opener'],
    damages: (text) =>
      replaceIn(
        operative(text),
        /^(?:Requests|Encourages|Reaffirms|Welcomes|Recognizes|Emphasizes)\b/g,
        ([word]) => word.replace(/qu|nc|ff|lc|gn|ph/, (pair) => pair.charAt(0)),
      ),
  },
  {
    name: '“also” in front of the participle',
    rules: ['wording/adverb-position'],
    damages: (text) =>
      isCouncil(text)
        ? []
        : replaceIn(
            preambular(text),
            /^(Recalling|Recognizing|Noting|Welcoming|Reaffirming) also\b/g,
            ([, word = '']) => `Also ${word.toLowerCase()}`,
          ),
  },
  {
    name: '“also” behind the verb',
    rules: ['wording/adverb-position'],
    damages: (text) =>
      isCouncil(text)
        ? []
        : replaceIn(
            operative(text),
            /^Also (requests|encourages|invites|urges|decides)(?= (?:the|that|all|to|its|Member|States))/g,
            ([, word = '']) => `${word.charAt(0).toUpperCase()}${word.slice(1)} also`,
          ),
  },
  {
    name: '“also” missing in a repetition',
    rules: ['wording/repetition-cycle'],
    damages: (text) =>
      isCouncil(text)
        ? []
        : replaceIn(
            preambular(text),
            /^(Recalling|Recognizing|Noting|Welcoming|Reaffirming) also\b/g,
            ([, word]) => word,
          ),
  },
  {
    name: '“this resolution”',
    rules: ['structure/self-reference'],
    isMended: true,
    damages: (text) =>
      isCouncil(text) ? [] : replaceIn(body(text), /\bthe present resolution\b/g, () => 'this resolution'),
  },
  {
    name: 'reference to a paragraph that is not there',
    rules: ['numbering/crossref'],
    damages: (text) =>
      replaceIn(operative(text), /(?<=\bparagraph )\d{1,2}(?= (?:above|below)\b)/g, () => '299'),
  },
  {
    name: 'second sentence in a paragraph',
    rules: ['structure/one-sentence'],
    damages: (text) =>
      replaceIn(
        operative(text),
        /(?<=\p{Ll}{4}), and (requests|encourages|invites|urges)(?= the)/gu,
        () => '. The Assembly asks',
      ),
  },
  {
    name: '“%” for “per cent”',
    rules: ['style/per-cent'],
    isMended: true,
    damages: (text) => replaceIn(body(text), /(?<=\d) per cent\b/g, () => '%'),
  },
  {
    name: '“UN Charter”',
    rules: ['style/charter'],
    isMended: true,
    damages: (text) => replaceIn(body(text), /\bCharter of the United Nations\b/g, () => 'UN Charter'),
  },
  {
    name: '“Secretary General” without its hyphen',
    rules: ['style/secretary-general'],
    isMended: true,
    damages: (text) => replaceIn(body(text), /(?<!-)\bSecretary-General\b/g, () => 'Secretary General'),
  },
  {
    name: '“UN” for “United Nations”',
    rules: ['style/un'],
    isMended: true,
    damages: (text) =>
      isCouncil(text)
        ? []
        : replaceIn(body(text), /\bUnited Nations(?= (?:system|entities|bodies|agencies)\b)/g, () => 'UN'),
  },
  {
    name: '-ise spelling',
    rules: ['style/ize'],
    isMended: true,
    damages: (text) =>
      isCouncil(text)
        ? []
        : replaceIn(
            body(text),
            /\b(organ|util|mobil|real)iz(?=e|ing|ation)/g,
            ([, stem = '']) => `${stem}is`,
          ),
  },
  {
    name: 'small word doubled',
    rules: ['style/doubled-word'],
    damages: (text) =>
      replaceIn(body(text), /(?<=\p{Ll} )(?:the|of|in)(?= \p{Ll})/gu, ([word]) => `${word} ${word}`),
  },
  {
    name: 'comma inside the quotation marks',
    rules: ['punctuation/quotes'],
    damages: (text) =>
      body(text).flatMap(({ inline: { prose } }) =>
        [...prose.text.matchAll(/(?<=\p{L})”,/gu)].flatMap(({ index }) =>
          prose.isUnbroken(index, index + 2)
            ? [{ edits: [{ ...prose.span(index, index + 2), text: ',”' }] }]
            : [],
        ),
      ),
    isMended: true,
  },
  {
    name: 'former name of a Member State',
    rules: ['style/country-text', 'masthead/sponsor-names'],
    damages: (text) =>
      replaceIn(
        body(text),
        /\b(?:Türkiye|Viet Nam|Syrian Arab Republic|Russian Federation)\b(?=[ ,;])/g,
        ([name]) =>
          ({
            Türkiye: 'Turkey',
            'Viet Nam': 'Vietnam',
            'Syrian Arab Republic': 'Syria',
            'Russian Federation': 'Russia',
          })[name],
      ),
  },
  {
    name: 'session in the masthead changed',
    rules: ['masthead/session'],
    damages: ({ masthead: { fields } }) =>
      fields
        .filter(({ kind, text }) => kind === 'session' && /^Seventy-|^Eightieth/.test(text))
        .map(({ start, end, text }) => ({
          edits: [
            {
              start,
              end,
              text: text.replace(/^\S+/, (word) =>
                word === 'Seventy-second' ? 'Seventy-third' : 'Seventy-second',
              ),
            },
          ],
        })),
  },
  {
    name: 'sponsors out of order',
    rules: ['masthead/sponsors-order'],
    damages: ({ masthead: { fields } }) =>
      fields
        .filter(({ kind, text }) => kind === 'sponsors' && text.split(', ').length > 4)
        .map(({ start, end, text }) => {
          const names = text.split(', ');
          return { edits: [{ start, end, text: [names[1], names[0], ...names.slice(2)].join(', ') }] };
        }),
  },
];
