import {
  atEnd,
  atLine,
  atStart,
  between,
  body,
  changing,
  lineBefore,
  pick,
  replacing,
  type Area,
  type Maker,
} from '../mistakes';

const paragraphs = ['preamble', 'operative'] as const;

/** A stretch of a few words in the middle of a paragraph. */
const phrase = (edit: (words: string, random: () => number) => string | undefined): Maker =>
  changing(body, /(?<=\p{Ll} )\p{Ll}+ \p{Ll}+(?: \p{Ll}+)?(?= \p{Ll})/gu, ([words], random) =>
    edit(words, random),
  );

const delegations = [
  'EU',
  'US',
  'UK',
  'G77',
  'G77 and China',
  'Russian Federation',
  'Japan',
  'CANZ',
  'African Group',
  'Mexico',
  'Cuba',
  'Switzerland',
  'GRULAC',
  'Egypt',
  'AOSIS',
  'India',
  'Norway',
  'Holy See',
];
const delegation = (random: () => number): string => pick(delegations, random) ?? 'EU';

export const negotiationKinds: Area = {
  name: 'Leftovers of negotiation',
  kinds: [
    {
      name: 'TBC or TBD',
      make: between(body, ['TBC', 'TBD', '(TBC)', '(TBD)', '[TBC]', '[TBD]', 'tbc', '(tbc)', 'T.B.C.']),
    },
    {
      name: 'XX or XXX for a number',
      make: changing(
        body,
        /(?<=(?:resolution|decision|paragraph|session|of) )\d+(?:\/\d+)?(?=[ ,])/g,
        (_, random) => pick(['XX', 'XXX', 'xx', 'XX/XX', 'X'], random),
      ),
    },
    {
      name: 'figures left open in a date or number (20XX, 80/XX, 76/...)',
      make: changing(body, /(?<=\d{1,2} \w+ )(20)\d\d|(?<=resolution \d\d\/)\d+/g, ([, century], random) =>
        century === undefined
          ? pick(['XX', 'xxx', 'L.XX', '___', '…', '??'], random)
          : pick(['20XX', '202X', '20..', '20__'], random),
      ),
    },
    {
      name: '“to be completed”, “to be added”, “to be updated” in brackets',
      make: between(body, [
        '[to be completed]',
        '[to be added]',
        '(to be confirmed)',
        '[to be updated]',
        '[to be inserted]',
        '[to be discussed]',
        '(to be determined)',
        '[pending]',
        '[to be agreed]',
      ]),
    },
    {
      name: 'name or date to be filled in (“[country]”, “[date]”, “[insert title]”)',
      make: between(body, [
        '[country]',
        '[date]',
        '[insert title]',
        '[insert date]',
        '[name]',
        '[number]',
        '<insert>',
        '<date>',
        '[…]',
        '[insert reference]',
        '{date}',
        '[xx]',
      ]),
    },
    {
      name: 'line of underscores or dots to be filled in',
      make: between(body, ['____', '________', '…………', '........', '_____ ', '. . . .']),
    },
    { name: 'question marks left in', make: between(body, ['??', '???', '(?)', '[?]', '[??]', '?']) },
    { name: 'words in square brackets that are not agreed', make: phrase((words) => `[${words}]`) },
    {
      name: 'whole paragraph in square brackets',
      make: atLine(paragraphs, ({ start, end, text }) => {
        const at = start + (/^\d+\. /.exec(text)?.[0].length ?? 0);
        return [
          { start: at, end: at, text: '[' },
          { start: end, end, text: ']' },
        ];
      }),
    },
    {
      name: 'square bracket without its partner',
      make: phrase((words, random) => (random() < 0.5 ? `[${words}` : `${words}]`)),
    },
    {
      name: 'alternatives with strokes in brackets',
      make: phrase((words, random) =>
        pick(
          [
            `[${words}/as appropriate]`,
            `[${words}] [where possible]`,
            `[${words} / inter alia]`,
            `[should/shall] ${words}`,
          ],
          random,
        ),
      ),
    },
    {
      name: 'alternatives without brackets (“shall/should”, “urges/encourages”)',
      make: changing(
        body,
        /\b(?:urges|requests|encourages|invites|should|calls upon)\b(?! \*)/g,
        ([word], random) =>
          pick(
            [`${word}/invites`, `${word}/urges`, `${word}/shall`, `${word} / welcomes`].filter(
              (text) => !text.includes(`${word}/${word}`),
            ),
            random,
          ),
      ),
    },
    {
      name: 'delegation that proposes, in brackets',
      make: between(
        body,
        delegations.flatMap((name) => [
          `[${name}]`,
          `(${name}:)`,
          `[${name}: delete]`,
          `(${name}: retain)`,
          `[${name} reserve]`,
          `(${name} proposal)`,
        ]),
      ),
    },
    {
      name: 'words with the delegation that proposes them',
      make: phrase((words, random) =>
        pick(
          [
            `[${delegation(random)}: ${words}]`,
            `(${delegation(random)}: ${words})`,
            `${words} [${delegation(random)}]`,
            `{${delegation(random)}: ${words}}`,
          ],
          random,
        ),
      ),
    },
    {
      name: 'delegation at the end of a paragraph',
      make: (draft, random) =>
        atEnd(paragraphs, [
          ` (${delegation(random)})`,
          ` [${delegation(random)}]`,
          ` – ${delegation(random)} to revert`,
          ` (${delegation(random)} reserves)`,
        ])(draft, random),
    },
    {
      name: 'mark of agreement (“agreed ad ref”, “agreed”, “closed”)',
      make: atEnd(paragraphs, [
        ' (agreed ad ref)',
        ' [agreed ad ref]',
        ' (agreed)',
        ' [AGREED]',
        ' (ad ref)',
        ' [closed]',
        ' (AGREED AD REF)',
        ' – agreed',
        ' (agreed by consensus)',
      ]),
    },
    {
      name: 'mark of agreement at the start of a paragraph',
      make: atStart(paragraphs, [
        '(agreed) ',
        '[agreed ad ref] ',
        'AGREED: ',
        '[Agreed] ',
        'Agreed – ',
        '(ad ref) ',
      ]),
    },
    {
      name: 'label of a paragraph (PP3, OP4 bis)',
      make: atLine(paragraphs, ({ start, part }, _, random) => [
        {
          start,
          end: start,
          text: `${part === 'preamble' ? 'PP' : 'OP'}${1 + Math.floor(random() * 20)}${pick(['', ' bis', 'bis', '.', ':', ' alt'], random) ?? ''} `,
        },
      ]),
    },
    {
      name: 'label “new”, “alt” or “old” of a paragraph',
      make: atStart(paragraphs, [
        '(new) ',
        '[NEW] ',
        'NEW: ',
        'Alt. ',
        'ALT: ',
        '(alt 2) ',
        'New OP: ',
        '(old PP4) ',
        '[ex OP7] ',
      ]),
    },
    {
      name: 'source of agreed language in brackets',
      make: atEnd(paragraphs, [
        ' (76/103, OP5)',
        ' [based on 75/91, PP3]',
        ' (agreed language from A/RES/74/150)',
        ' (as in OP4 of 75/23)',
        ' [A/RES/76/147 OP12]',
        ' (from 74/20)',
        ' (based on PP2 of resolution 75/8)',
      ]),
    },
    {
      name: 'note to the drafters or the facilitator',
      make: lineBefore(paragraphs, [
        'Note: to be revisited',
        '[Note to drafters: check the reference]',
        'Note to delegations: language under discussion',
        '(Facilitator’s proposal)',
        '[Facilitator’s note: see OP6]',
        'Comment: is this still needed',
        '[Secretariat to check]',
      ]),
    },
    {
      name: 'option with a number',
      make: lineBefore(paragraphs, [
        'Option 1:',
        'OPTION 2',
        '[Option A]',
        'Alternative 1:',
        'Alternative B',
        'Variant 2:',
        'Alt 1',
      ]),
    },
    {
      name: 'heading of the working paper',
      make: lineBefore(paragraphs, [
        'Rev. 2 – 12 November, 15.00',
        'Draft of 5 November',
        'ZERO DRAFT',
        'Rev 1 as of 3 November 2021',
        'Silence procedure until Friday, 12 noon',
        'DRAFT – NOT FOR CIRCULATION',
        'Clean version',
        'Compilation text as of 1 October',
      ]),
    },
    {
      name: 'words struck out with tildes',
      make: phrase((words, random) => pick([`~~${words}~~`, `~${words}~`], random)),
    },
    {
      name: 'words inserted in bold or underlined',
      make: phrase((words, random) =>
        pick([`**${words}**`, `__${words}__`, `<u>${words}</u>`, `<b>${words}</b>`, `++${words}++`], random),
      ),
    },
    {
      name: 'marks of insertion and deletion',
      make: phrase((words, random) =>
        pick(
          [
            `{++${words}++}`,
            `{--${words}--}`,
            `<ins>${words}</ins>`,
            `<del>${words}</del>`,
            `{~~${words}~>where possible~~}`,
            `[+${words}+]`,
            `[-${words}-]`,
          ],
          random,
        ),
      ),
    },
    {
      name: 'highlighted words',
      make: phrase((words, random) =>
        pick(
          [`==${words}==`, `<mark>${words}</mark>`, `<span style="background:yellow">${words}</span>`],
          random,
        ),
      ),
    },
    {
      name: 'comment of a word processor',
      make: between(body, [
        '[AB1]',
        'Commented [JS2]: check',
        '[Comment 3: delete?]',
        'Comment [MK4]:',
        '[JS1]',
        '{>>check<<}',
        '[MK12R11]',
      ]),
    },
    {
      name: 'residue of tracked changes',
      make: lineBefore(paragraphs, [
        'Deleted: and',
        'Formatted: Font: Italic',
        'Inserted: where appropriate',
        'Formatted: Normal, Indent: First line',
        'Moved (insertion) [1]',
        'Deleted: 3',
      ]),
    },
    {
      name: 'field error of a word processor',
      make: between(body, [
        'Error! Reference source not found.',
        'Error! Bookmark not defined.',
        'REF _Ref12345 \\h',
        '{PAGE}',
        '{ HYPERLINK "x" }',
        'Error! Unknown document property name.',
      ]),
    },
    {
      name: 'prompt of a form',
      make: between(body, [
        'Click here to enter text.',
        'Click or tap here to enter text.',
        '[Type here]',
        'Enter date',
        'Choose an item.',
        'Lorem ipsum',
      ]),
    },
    {
      name: 'placeholder for a title',
      make: changing(['title'], /(?<=^# (?:\d+\/\d+\. )?).+$/g, (_, random) =>
        pick(
          [
            'Title of the resolution',
            'Title',
            '[Title]',
            'TITLE OF THE DRAFT RESOLUTION',
            'Untitled',
            'Insert title here',
            'Draft resolution',
          ],
          random,
        ),
      ),
    },
    {
      name: 'placeholder in the masthead',
      of: 'submitted',
      make: changing(
        ['masthead'],
        /(?<=\/L\.)\d+$|^\d{1,2} \w+ \d{4}$|(?<=^Agenda item )[\d].*$/g,
        ([text], random) =>
          /^\d+ /.test(text)
            ? pick(['[date]', 'XX November 2021', 'DD Month YYYY', '[TBC]'], random)
            : pick(['XX', '[ ]', '…', '??', '__'], random),
      ),
    },
    {
      name: 'placeholder for the sponsors',
      of: 'submitted',
      make: changing(['masthead'], /^.+(?=: draft resolution$)/g, (_, random) =>
        pick(
          [
            '[Sponsors]',
            'XXX',
            '[Member States]',
            'Sponsor 1, Sponsor 2',
            'List of sponsors',
            '[to be completed]',
            'TBC',
          ],
          random,
        ),
      ),
    },
    {
      name: 'entity or tag of a web page',
      make: changing(body, /(?<=\p{Ll}) (?=\p{Ll})/gu, (_, random) =>
        pick(['&nbsp;', ' &amp; ', '<br>', ' <br/> ', '&#160;', ' <p> ', '</span> ', ' &ndash; '], random),
      ),
    },
    {
      name: 'conflict of two versions',
      make: lineBefore(paragraphs, ['<<<<<<< HEAD', '=======', '>>>>>>> theirs']),
    },
    {
      name: 'comment of a programmer (TODO, FIXME)',
      make: between(body, ['TODO', 'TODO:', 'FIXME', '[TODO: check]', '(TODO)']),
    },
    {
      name: 'paragraph pasted twice',
      make: atLine(paragraphs, ({ end, text, start }, draft) => [
        { start: end, end, text: `\n\n${draft.source.slice(start, start + text.length)}` },
      ]),
    },
    {
      name: 'subparagraph pasted twice',
      make: atLine(['item'], ({ end, start }, draft) => [
        { start: end, end, text: `\n\n${draft.source.slice(start, end)}` },
      ]),
    },
    {
      name: 'paragraph pasted twice further down, with a number of its own',
      make: atLine(['operative'], ({ text, start, end }, draft) => {
        const operative = draft.lines.filter(({ part }) => part === 'operative');
        const last = operative.at(-1);
        const next = operative.findIndex((line) => line.start === start) + 2;
        const place = operative[next];
        if (!place || !last || draft.lines[place.index - 1]?.part === 'item' || !text.endsWith(';'))
          return undefined;
        const number = Number(/^\d+/.exec(place.text)?.[0]);
        const later = operative.slice(next);
        return later.every((line, i) => line.text.startsWith(`${number + i}. `))
          ? {
              edits: [
                {
                  start: place.start,
                  end: place.start + String(number).length,
                  text: `${number}. ${draft.source.slice(start, end).replace(/^\d+\. /, '')}\n\n${number + 1}`,
                },
                ...later.slice(1).map((line, i) => ({
                  start: line.start,
                  end: line.start + String(number + i + 1).length,
                  text: String(number + i + 2),
                })),
              ],
              or: [start],
            }
          : undefined;
      }),
    },
    {
      name: 'stretch of a sentence pasted twice',
      make: changing(
        body,
        /(?<= )\p{Ll}+ \p{Ll}+ \p{Ll}+ \p{Ll}+ \p{Ll}+(?= \p{Ll})/gu,
        ([words]) => `${words} ${words}`,
      ),
    },
    {
      name: 'signature, address or telephone of a colleague',
      make: lineBefore(paragraphs, [
        'Contact: j.smith@un.org',
        'Sent from my iPhone',
        'cc: Third Committee experts',
        'From: Mission of Chile',
        'Tel. 212-555-0100',
      ]),
    },
    {
      name: 'running head, job number or “Please recycle”',
      make: lineBefore(paragraphs, [
        '21-12345 (E)',
        'A/C.3/76/L.12',
        '19-22222',
        'Please recycle',
        '2/4 21-15872',
        '*2118723*',
      ]),
    },
    {
      name: '“(continued)” or “/…” of a page break',
      make: atEnd(body, [
        ' (continued)',
        ' /…',
        ' /...',
        ' (cont.)',
        ' [continued on next page]',
        ' (cont’d)',
      ]),
    },
    {
      name: '“new” or “deleted” in capitals in the text',
      make: between(body, ['NEW', 'DELETE', 'DELETED', '(NEW)', 'INSERT', '[DELETED]', 'ADD', 'MOVE TO PP5']),
    },
    {
      name: 'star or number sign as a reminder',
      make: between(body, ['**', '***', '###', '>>>', '@@@', '!!!', '<<', '>>']),
    },
    {
      name: 'model clause with its choices left in',
      make: replacing(body, {
        'Member States': [
          '[all] Member States',
          'Member States [and observers]',
          '[Member States/Governments]',
          'Member States (and relevant stakeholders?)',
        ],
      }),
    },
    {
      name: 'two verbs of negotiation at the opening (“Urges/Encourages”)',
      make: changing(paragraphs, /(?<=^(?:\d+\. )?)\*([A-Z][a-z]+)\*/g, ([, verb = ''], random) =>
        pick(
          [
            `*${verb}/Noting*`,
            `*[${verb}]*`,
            `[*${verb}*]`,
            `*${verb}* / *Recognizing*`,
            `*${verb}* [*Encourages*]`,
          ],
          random,
        ),
      ),
    },
    {
      name: 'agreed words changed after agreement',
      undecidable: 'what was agreed is not in the text',
      make: changing(body, /\bas appropriate\b/g, () => 'where possible'),
    },
  ],
};
