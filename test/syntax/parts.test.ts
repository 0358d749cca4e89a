import { strict as assert } from 'node:assert';
import { leaves, parseResolution } from '../../server/src/syntax/parse';
import { readsAsResolution } from '../../server/src/syntax/detect';
import { outline } from './outline';

describe('enacting formula', () => {
  for (const line of [
    'The General Assembly,',
    '*The General Assembly*,',
    '_The General Assembly_,',
    '*The General Assembly,*',
    '**The General Assembly**,',
    '***The General Assembly,***',
    '<i>The General Assembly</i>,',
    'THE GENERAL ASSEMBLY,',
    'The General Assembly',
    '  The General Assembly,  ',
    'The\u00A0General\u00A0Assembly,',
    '<u>The General Assembly</u>,',
    'The General Assembly Third Committee,',
    'The General Assembly First Committee',
    'General Assembly Third Committee,',
  ]) {
    it(`is read from ${line}`, () => {
      assert.equal(parseResolution(`${line}\n\nNoting it,\n`).organ?.name, 'General Assembly');
    });
  }

  it('is that of each organ', () => {
    for (const organ of [
      'General Assembly',
      'Security Council',
      'Economic and Social Council',
      'Human Rights Council',
    ])
      assert.equal(parseResolution(`*The ${organ}*,\n\nNoting it,\n`).organ?.name, organ);
  });

  it('is no sentence', () => {
    assert.equal(parseResolution('The General Assembly met in Paris.\n').organ, undefined);
    assert.equal(parseResolution('General Assembly Third Committee\n').organ, undefined);
  });
});

describe('parts, sections, annexes', () => {
  for (const [name, end] of [
    ['the last paragraph', '2. *Requests* a report.'],
    ['the meeting', '2. *Requests* a report.\n\n10th plenary meeting\n5 May 2016'],
  ] as const)
    it(`reads what stands under a title in bold after ${name} as annexed`, () => {
      const text = `*The General Assembly*\n\n1. *Adopts* the terms of reference;\n\n${end}\n\n**Terms of reference**\n\n1. The Fund has an aim.\n\n**Attachment A: Plan**\n\n1. It is a plan.\n`;
      assert.deepEqual(
        outline(text).filter((line) => line.startsWith('annex')),
        [
          'annex heading: Terms of reference',
          'annex plain 1: The Fund has',
          'annex heading: Attachment A: Plan',
          'annex plain 1: It is a',
        ],
      );
    });

  it('reads a title in bold before another paragraph of the organ as that of a section', () => {
    const text =
      '*The General Assembly*\n\n**General**\n\n1. *Adopts* the plan.\n\n**Follow-up**\n\n2. *Requests* a report.\n';
    assert.deepEqual(parseResolution(text).parts[0]?.annexes, []);
  });

  it('has parts A and B, each with its formula', () => {
    const text =
      '# Questions\n\n## A\n\nThe General Assembly,\n\nNoting it,\n\nDecides to act.\n\n## B\n\n## More questions\n\nThe General Assembly,\n\nNoting more,\n\n1. Decides to act;\n\n2. Notes it.\n';
    const { parts } = parseResolution(text);
    assert.deepEqual(
      parts.map(({ headings, sections }) => [
        headings.map(({ inline }) => inline.prose.text.trim()),
        sections.map(({ preamble, operative }) => [preamble.length, operative.length]),
      ]),
      [
        [['A'], [[1, 1]]],
        [['B', 'More questions'], [[1, 2]]],
      ],
    );
  });

  it('has sections with headings; numbers run on', () => {
    assert.deepEqual(
      outline(
        'The General Assembly,\n\nNoting it,\n\nI\n\nFirst matter\n\n1. Decides to act;\n\nII\n\n**Second matter**\n\n2. Notes it.\n',
      ),
      [
        'formula: The General Assembly,',
        'preambular: Noting it,',
        'heading: I',
        'heading: First matter',
        'operative 1: Decides to act;',
        'heading: II',
        'heading: Second matter',
        'operative 2: Notes it.',
      ],
    );
  });

  for (const heading of ['Annex', '## Annex', '**Annex**', 'Annex I', '## ANNEX', '*Annex*'])
    it(`has an annex under ${heading}, whose numbers are its own`, () => {
      assert.deepEqual(
        outline(
          `The General Assembly,\n\nNoting it,\n\n1. Adopts the Principles annexed to the present resolution.\n\n${heading}\n\nPrinciples\n\n1. Records are kept.\n\n2. They are read.\n`,
        ).slice(2),
        [
          'operative 1: Adopts the Principles',
          `annex heading: ${heading.replace(/[#*]/g, '').trim()}`,
          'annex heading: Principles',
          'annex plain 1: Records are kept.',
          'annex plain 2: They are read.',
        ],
      );
    });

  it('has annexes with headings, subparagraphs and appendices of their own', () => {
    assert.deepEqual(
      outline(
        'The General Assembly,\n\nNoting it,\n\nAdopts the Statute.\n\n## Annex I\n\n## Statute\n\n### Aims\n\n1. The Fund shall:\n\n(a) Collect;\n\n(b) Lend.\n\n## Appendix\n\n1. List.\n\n## Annex II\n\nRules.\n',
      ).slice(3),
      [
        'annex heading: Annex I',
        'annex heading: Statute',
        'annex heading: Aims',
        'annex plain 1: The Fund shall:',
        'annex   subparagraph 1 a: Collect;',
        'annex   subparagraph 1 b: Lend.',
        'appendix heading: Appendix',
        'appendix plain 1: List.',
        'annex heading: Annex II',
        'annex plain: Rules.',
      ],
    );
  });

  it('ends before the meeting and the date of an adopted text', () => {
    assert.deepEqual(
      outline(
        'The General Assembly,\n\nNoting it,\n\nDecides to act.\n\n49th plenary meeting\n\n19 December 2023\n',
      ).slice(0, 3),
      ['formula: The General Assembly,', 'preambular: Noting it,', 'operative: Decides to act.'],
    );
  });

  it('ends where the Council remains seized of the matter', () => {
    const text = (rest: string) =>
      outline(
        `*The Security Council*,\n\n1. *Adopts* the procedure;\n\n2. *Decides* to remain seized of the matter.\n\n${rest}`,
      ).slice(3);
    assert.deepEqual(text('## Procedure\n\n1. Receive requests.\n\n2. Forward them.\n'), [
      'annex heading: Procedure',
      'annex plain 1: Receive requests.',
      'annex plain 2: Forward them.',
    ]);
    assert.deepEqual(text('## List\n\n1. Kempes Sanon has acted.\n'), [
      'annex heading: List',
      'annex plain 1: Kempes Sanon has',
    ]);
    // Not where the organ goes on.
    assert.deepEqual(
      text('## Procedure\n\n3. *Requests* a report.\n').at(-1),
      'operative 3: Requests a report.',
    );
  });

  it('has an annex in quotation marks', () => {
    const text =
      '*The Security Council*,\n\n“*Decides* to adopt the attached declaration.\n\n## “Annex\n\n“The Council is concerned.”\n';
    assert.deepEqual(outline(text).slice(2), ['annex heading: “Annex', 'annex plain: “The Council is']);
  });

  it('keeps articles that a paragraph amends with that paragraph', () => {
    assert.deepEqual(
      outline(
        'The General Assembly\n\n1. Decides to amend articles 10 and 11 as set out below;\n\n## Article 10\n\nThe Commission shall advise on:\n\n(a) Salaries;\n\n(b) Staff.\n\n## Article 11\n\nThe Commission shall establish:\n\n2. Requests a report.\n',
      ).slice(1),
      [
        'operative 1: Decides to amend',
        '  continuation: Article 10',
        '  continuation: The Commission shall',
        '  continuation a: Salaries;',
        '  continuation b: Staff.',
        '  continuation: Article 11',
        '  continuation: The Commission shall',
        'operative 2: Requests a report.',
      ],
    );
    assert.deepEqual(
      outline(
        'The General Assembly\n\n14. Decides to approve this amendment:\n\nArticle 9, new paragraph 4:\n\n4. In hearing an application, the Tribunal shall pass judgment.\n\nIV\n\n15. Requests a report.\n',
      ).slice(1),
      [
        'operative 14: Decides to approve',
        '  continuation: Article 9, new',
        '  continuation 4: In hearing an',
        'heading: IV',
        'operative 15: Requests a report.',
      ],
    );
  });

  it('reads no resolution in a note by the Secretariat', () => {
    const text =
      '# Organization of work\n\nNote by the Secretariat\n\n1. Delegations make one statement. It is short.\n';
    assert.deepEqual(parseResolution(text).parts, []);
    assert.equal(parseResolution(text.replace('# ', '*The General Assembly*,\n\n# ')).parts.length, 1);
  });

  it('introduces a section by a phrase', () => {
    assert.deepEqual(
      outline(
        'The Security Council\n\n1. Decides to act;\n\n## B\n\nWith regard to the trade in arms,\n\n2. Requests a report.\n',
      ).slice(1),
      [
        'operative 1: Decides to act;',
        'heading: B',
        'heading: With regard to',
        'operative 2: Requests a report.',
      ],
    );
  });

  it('takes a heading in lower case for the end of a line', () => {
    assert.deepEqual(
      outline(
        'The Security Council\n\n1. Decides on these tasks:\n\n(a) *Support to the Agreement*\n\n## in Mali\n\n(i) To help;\n\n(b) *Good offices*\n\nTo advise.\n',
      ).slice(1),
      [
        'operative 1: Decides on these',
        '  subparagraph 1 a: Support to the',
        '    continuation: in Mali',
        '    subparagraph 2 i: To help;',
        '  subparagraph 1 b: Good offices',
        '    continuation: To advise.',
      ],
    );
  });

  it('reads a text that has no formula yet', () => {
    assert.deepEqual(outline('Recalling its resolution 70/1,\n\n1. Decides to act.\n'), [
      'preambular: Recalling its resolution',
      'operative 1: Decides to act.',
    ]);
  });
});

describe('texts that are none', () => {
  for (const text of [
    '',
    '\n',
    '\r\n\r\n',
    '\uFEFF',
    ' ',
    '\0\x01\xFF\uFFFD\0',
    '\uD83D',
    '***',
    '[^1]:',
    '<!--',
    '#',
    '|',
    '1.',
    '(a)',
    'Annex',
  ])
    it(`${JSON.stringify(text)} is kept`, () => {
      const resolution = parseResolution(text);
      assert.equal(
        leaves(resolution)
          .map(({ start, end }) => text.slice(start, end))
          .join(''),
        text,
      );
    });
});

describe('readsAsResolution', () => {
  it('tells a draft from other texts', () => {
    assert.ok(
      readsAsResolution(
        'United Nations A/C.1/81/L.4\r\n\r\nThe General Assembly,\r\n\r\nRecalling its resolution 70/1,\r\n',
      ),
    );
    assert.ok(readsAsResolution('*The Security Council*,\n\n1. *Decides* to act;\n'));
    assert.ok(!readsAsResolution('The General Assembly met.\n\nRecalling old times, we dined.\n'));
    assert.ok(!readsAsResolution('# Notes\n\nThe General Assembly,\n\nand other organs.\n'));
    assert.ok(!readsAsResolution(''));
  });

  it('tells a draft of students, or of another organ', () => {
    for (const [formula, open = '', close = ''] of [
      ['The General Assembly,', '<u>', '</u>'],
      ['**THE GENERAL ASSEMBLY,**', '**', '**'],
      ['The\u00A0General\u00A0Assembly,'],
      ['The World Health Assembly,'],
      ['THE ECONOMIC AND SOCIAL COUNCIL,'],
      ['The General Assembly Third Committee,'],
      ['General Assembly Third Committee,'],
      ['The United Nations Environment Programme,'],
    ]) {
      const body = [
        `${open}Aware${close} of the report,`,
        `${open}Stressing${close} the need,`,
        `1. ${open}Calls upon${close} States to act;`,
      ];
      assert.ok(readsAsResolution([formula, ...body].join('\n')), formula);
      assert.ok(readsAsResolution([formula, ...body].join('\r\n\r\n')), formula);
    }
  });

  it('is silent on prose that names an organ', () => {
    for (const text of [
      'Dear members of\nthe Parents’ Council,\n\nfollowing our meeting, I write to you.\n\nThanks to all.\n\nRegards,',
      'The World Health Assembly,\n\nand others, met.\n\nMeeting rooms are free.\n\nNews follows.\n',
      'Many thanks to\nThe Linux Foundation Board,\nFunding the project,\nand to all.\n',
      'The Committee,\n\nHaving met, went home. It had nothing to do.\n',
    ])
      assert.ok(!readsAsResolution(text), text);
  });
});

describe('an organ’s name alone on a line', () => {
  const cut = (end: string) =>
    outline(
      `The General Assembly,\n\nNoting it,\n\n1. Requests the Secretary-General to submit a report on this to ${end}\n`,
    );

  it('is the end of a sentence where a line break cut that', () => {
    const expected = [
      'formula: The General Assembly,',
      'preambular: Noting it,',
      'operative 1: Requests the Secretary-General',
    ];
    assert.deepEqual(cut('the\nGeneral Assembly,\nand to act;'), expected);
    assert.deepEqual(cut('\nthe General Assembly,\nand to act;'), expected);
    assert.deepEqual(cut('\n\n2 26-17345\n\nthe General Assembly,\nand to act;').slice(0, 3), expected);
  });
});
