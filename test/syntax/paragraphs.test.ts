import { strict as assert } from 'node:assert';
import { firstProse, outline } from './outline';

const draft = (...lines: string[]): string =>
  ['The General Assembly,', '', 'Recalling its resolution 70/1,', '', ...lines, ''].join('\n');
const body = (...lines: string[]): string[] => outline(draft(...lines)).slice(2);

describe('operative numbers', () => {
  const forms: [string, string][] = [
    ['1. Decides to act;', '1'],
    ['1. *Decides* to act;', '1'],
    ['1.*Decides* to act;', '1'],
    ['- 1. Decides to act;', '1'],
    ['* 1. Decides to act;', '1'],
    ['1) Decides to act;', '1'],
    ['1\\. Decides to act;', '1'],
    ['**1.** Decides to act;', '1'],
    ['OP1 Decides to act;', '1'],
    ['OP 1. Decides to act;', '1'],
    ['OP12: Decides to act;', '12'],
    ['OP1 bis. Decides to act;', '1'],
    ['\t1.\tDecides to act;', '1'],
    ['\u00A0\u00A01.\u00A0Decides to act;', '1'],
    ['1 – Decides to act;', '1'],
    ['\f1. Decides to act;', '1'],
    ['\u20281. Decides to act;', '1'],
    ['\u2029\u30001. Decides to act;', '1'],
    ['1.\u200E *Decides* to act;', '1'],
    ['1 *Decides* to act;', '1'],
    ['1 .*Decides* to act;', '1'],
  ];
  for (const [text, label] of forms) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(body(text), [`operative ${label}: Decides to act;`]);
    });
  }

  it('may have the italics of the words begin with its stop', () => {
    assert.deepEqual(body('12*. Further decides* to act;'), ['operative 12: Further decides* to']);
  });

  it('is none without a stop, where no verb in italics follows', () => {
    assert.deepEqual(body('1. Decides to act with', '', '30 *Member States*;'), [
      'operative 1: Decides to act',
      '  continuation: 30 Member States;',
    ]);
  });

  it('may be missing', () => {
    assert.deepEqual(body('*Decides* to remain seized of the matter.'), ['operative: Decides to remain']);
  });

  it('may stand in the preamble', () => {
    assert.deepEqual(
      outline(
        'The General Assembly,\n\n1. Recalling its resolution,\n\n2. Noting the report,\n\n1. Decides to act.\n',
      ),
      [
        'formula: The General Assembly,',
        'preambular 1: Recalling its resolution,',
        'preambular 2: Noting the report,',
        'operative 1: Decides to act.',
      ],
    );
  });
});

describe('subparagraphs', () => {
  const letters: [string, string][] = [
    ['(a) To act;', 'subparagraph 1 a: To act;'],
    [' - (a) To act;', 'subparagraph 1 a: To act;'],
    ['      (a) To act;', 'subparagraph 1 a: To act;'],
    ['\\(a\\) To act;', 'subparagraph 1 a: To act;'],
    ['(a)\u00A0To act;', 'subparagraph 1 a: To act;'],
    ['a) To act;', 'subparagraph 1 a: To act;'],
    ['(i) To act;', 'subparagraph 2 i: To act;'],
    ['a. To act;', 'subparagraph 3 a: To act;'],
    ['i. To act;', 'subparagraph 4 i: To act;'],
    ['• To act;', 'continuation: To act;'],
  ];
  for (const [text, expected] of letters) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(body('1. Decides:', '', text), ['operative 1: Decides:', `  ${expected}`]);
    });
  }

  it('go four degrees deep, one line each or with blank lines between', () => {
    const items = [
      '1. Decides:',
      '(a) One:',
      '(i) Two:',
      'a. Three:',
      'i. Four;',
      'ii. Five;',
      'b. Six;',
      '(ii) Seven;',
      '(b) Eight.',
    ];
    const expected = [
      'operative 1: Decides:',
      '  subparagraph 1 a: One:',
      '    subparagraph 2 i: Two:',
      '      subparagraph 3 a: Three:',
      '        subparagraph 4 i: Four;',
      '        subparagraph 4 ii: Five;',
      '      subparagraph 3 b: Six;',
      '    subparagraph 2 ii: Seven;',
      '  subparagraph 1 b: Eight.',
    ];
    assert.deepEqual(body(...items), expected);
    assert.deepEqual(body(...items.flatMap((item) => [item, ''])), expected);
  });

  it('tell the ninth letter from the first numeral', () => {
    const letters = [...'abcdefghij'].map((letter) => `(${letter}) Point ${letter};`);
    assert.deepEqual(body('1. Decides:', ...letters).at(-2), '  subparagraph 1 i: Point i;');
    assert.deepEqual(body('1. Decides:', '(h) Eight:', '(i) One;', '(ii) Two;').slice(1), [
      '  subparagraph 1 h: Eight:',
      '    subparagraph 2 i: One;',
      '    subparagraph 2 ii: Two;',
    ]);
    assert.deepEqual(body('1. Decides:', '(u) One;', '(v) Two;', '(w) Three;').slice(1), [
      '  subparagraph 1 u: One;',
      '  subparagraph 1 v: Two;',
      '  subparagraph 1 w: Three;',
    ]);
    assert.deepEqual(body('1. Decides:', '(a) One:', '(iv) Two;', '(v) Three;').slice(2), [
      '    subparagraph 2 iv: Two;',
      '    subparagraph 2 v: Three;',
    ]);
  });

  it('double the letter after (z)', () => {
    assert.deepEqual(body('1. Decides:', '(z) One;', '(aa) Two;', '(bb) Three.').slice(1), [
      '  subparagraph 1 z: One;',
      '  subparagraph 1 aa: Two;',
      '  subparagraph 1 bb: Three.',
    ]);
  });

  it('may hang on a preambular paragraph', () => {
    assert.deepEqual(
      outline(draft('Noting:', '', '(a) One;', '', '(b) Two,', '', '1. Decides to act.')).slice(2),
      [
        'preambular: Noting:',
        '  subparagraph 1 a: One;',
        '  subparagraph 1 b: Two,',
        'operative 1: Decides to act.',
      ],
    );
  });

  it('are followed by what goes on with their paragraph', () => {
    assert.deepEqual(
      body('1. Decides:', '', '(a) To act;', '', 'and to report thereon;', '', '2. Notes it.'),
      [
        'operative 1: Decides:',
        '  subparagraph 1 a: To act;',
        '    continuation: and to report',
        'operative 2: Notes it.',
      ],
    );
  });
});

describe('lines', () => {
  it('of a hard-wrapped paragraph are one paragraph', () => {
    const text =
      '1. Requests the Secretary-General to seek the\nviews of Member States on paragraph\n2 above, and to report, in accordance with article\n12. of the rules;';
    assert.deepEqual(body(text), ['operative 1: Requests the Secretary-General']);
    assert.equal(firstProse('Recalling its\n   resolution\r\n\t70/1,'), 'Recalling its resolution 70/1,');
  });

  it('begin a paragraph of their own where they open as one', () => {
    assert.deepEqual(
      outline(
        'The General Assembly,\nRecalling its resolution 70/1,\nNoting the report,\n1. Decides to act;\n2. Notes it.',
      ),
      [
        'formula: The General Assembly,',
        'preambular: Recalling its resolution',
        'preambular: Noting the report,',
        'operative 1: Decides to act;',
        'operative 2: Notes it.',
      ],
    );
  });

  it('begin a paragraph of their own where what they open with is underlined or bold', () => {
    for (const [open, close] of [
      ['<u>', '</u>'],
      ['<b>', '</b>'],
    ])
      assert.deepEqual(
        outline(
          `The General Assembly,\n${open}Recalling${close} its resolution 70/1,\n${open}Deeply concerned${close} by the delay,\n\n1. ${open}Decides${close} to act;\n2. Notes it.`,
        ),
        [
          'formula: The General Assembly,',
          'preambular: Recalling its resolution',
          'preambular: Deeply concerned by',
          'operative 1: Decides to act;',
          'operative 2: Notes it.',
        ],
      );
  });

  for (const [name, end] of [
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['LF', '\n'],
  ] as const) {
    it(`end in ${name}`, () => {
      assert.deepEqual(outline(draft('1. Decides:', '', '(a) To act.').replaceAll('\n', end)), [
        'formula: The General Assembly,',
        'preambular: Recalling its resolution',
        'operative 1: Decides:',
        '  subparagraph 1 a: To act.',
      ]);
    });
  }

  it('may carry a byte order mark, non-breaking spaces and hyphens', () => {
    assert.deepEqual(
      outline(
        '\uFEFFThe General Assembly,\n\nRecalling\u00A0resolution S\u201127/2,\n\n1.\u00A0Decides to act.',
      ),
      [
        'formula: The General Assembly,',
        'preambular: Recalling resolution S-27/2,',
        'operative 1: Decides to act.',
      ],
    );
  });
});

describe('a paragraph that a blank line cuts in two', () => {
  /** What stands before the break, so many characters long, ends in the middle of a name. */
  const broken = (length: number): string[] =>
    body(
      `1. Decides ${'x'.repeat(length - 'Decides  United Kingdom of'.length)} United Kingdom of`,
      '',
      'Great Britain.',
    );

  it('goes on after it if 60 characters stand before it', () => {
    assert.equal(broken(59).length, 2);
    assert.equal(broken(60).length, 1);
  });
});

describe('a list with numbers of its own in a numbered paragraph', () => {
  const listed = (indent: string): string[] =>
    body('1. Decides on the tasks', '', `${indent}1. The first task`, '', '2. Requests a report.');

  it('is indented by two columns at least', () => {
    assert.deepEqual(listed('  '), [
      'operative 1: Decides on the',
      '  continuation 1: The first task',
      'operative 2: Requests a report.',
    ]);
    assert.equal(listed(' ')[1], 'operative 1: The first task');
  });
});
