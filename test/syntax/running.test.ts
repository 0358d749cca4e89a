import { strict as assert } from 'node:assert';
import { readsAsResolution } from '../../server/src/syntax/detect';
import { parseResolution } from '../../server/src/syntax/parse';
import { outline } from './outline';

const introduction =
  'At the 8261st meeting of the Security Council, held on 18 May 2018, the President of the Security Council made the following statement on behalf of the Council:';

describe('statements', () => {
  it('are bodies of paragraphs, each of which has the organ as its subject', () => {
    const text = `S/PRST/2018/10\n\nStatement by the President of the Security Council\n\n${introduction}\n\n“The Security Council recalls its resolution 1325 (2000).\n\n“The Council calls upon States:\n\n(a) To act;\n\n(b) To report.”\n`;
    assert.deepEqual(outline(text), [
      'masthead: S/PRST/2018/10',
      'masthead: Statement by the',
      'statement plain: At the 8261st',
      'statement plain: “The Security Council',
      'statement plain: “The Council calls',
      'statement   subparagraph 1 a: To act;',
      'statement   subparagraph 1 b: To report.”',
    ]);
    assert.equal(parseResolution(text).organ?.id, 'security-council');
  });

  it('need no introduction under their title', () => {
    const text =
      '**Statement by the President of the Security Council**\n\nThe Security Council welcomes the report.\n';
    assert.deepEqual(outline(text), ['masthead: Statement by the', 'statement plain: The Security Council']);
  });

  it('need no title where one organ speaks throughout', () => {
    const text =
      'The Security Council welcomes the report.\n\nThe Security Council recalls its resolutions.\n\nIt remains of this opinion.\n\nThe Security Council urges States to act.\n';
    assert.deepEqual(
      parseResolution(text).parts.map(({ kind, children }) => [kind, children.length]),
      [['statement', 4]],
    );
  });

  it('are no texts about organs', () => {
    for (const text of [
      'The General Assembly decides important questions by a two-thirds majority.\n\nThe General Assembly elects the members of the Council.\n\nThe General Assembly has 193 members.\n',
      'The General Assembly, established in 1945, adopts resolutions.\n',
      'The Committee met on 5 May.\n\nAt its 5th meeting, on 20 May 2018, the General Assembly decided to meet.\n',
      'Note by the Secretary-General\n\nThe General Assembly, recalling its resolution 72/1, decided to meet.\n',
      'The Security Council welcomes the report.\n\nIt is long.\n\nIt has annexes.\n',
    ])
      assert.deepEqual(parseResolution(text).parts, [], text);
  });
});

describe('decisions in running form', () => {
  for (const sentence of [
    'The General Assembly, recalling its resolution 72/1 of 4 December 2017, decides to meet.',
    'The General Assembly, on the recommendation of the Fifth Committee, took note of the report.',
    'The General Assembly decides to convene a conference.',
    '*The General Assembly*, deeply concerned about the situation, requests the Secretary-General to report.',
    'At its 45th plenary meeting, on 5 December 2018, the General Assembly decided to meet.',
    'At its 67th to 69th plenary meetings, on 20 and 21 December 2018, the General Assembly, acting upon a proposal, elected five members.',
  ])
    it(`are read from “${sentence.slice(0, 60)}”`, () => {
      const { parts, organ } = parseResolution(`# 73/518. A title\n\n${sentence}\n`);
      assert.deepEqual(
        parts.map(({ kind, children }) => [kind, children.map(({ role }) => role)]),
        [['decision', ['plain']]],
      );
      assert.equal(organ?.id, 'general-assembly');
    });

  it('have items, a conclusion and annexes', () => {
    const text =
      'At its 13th meeting, on 7 May 2019, the Economic and Social Council:\n\n(a) Took note of the report;\n\n(b) Decided to meet.\n\n13th plenary meeting\n7 May 2019\n\n## Annex\n\n1. Opening.\n';
    assert.deepEqual(outline(text), [
      'decision plain: At its 13th',
      'decision   subparagraph 1 a: Took note of',
      'decision   subparagraph 1 b: Decided to meet.',
      'decision conclusion: 13th plenary meeting',
      'annex heading: Annex',
      'annex plain 1: Opening.',
    ]);
  });

  it('are recognised without their capitals', () => {
    for (const text of [
      'The general assembly, recalling its resolution 73/20, decides to meet.\n',
      '# 76/511. Questions\n\nAt its 21st plenary meeting, on 6 December 2021, the general Assembly decided to meet.\n',
    ])
      assert.equal(parseResolution(text).parts[0]?.kind, 'decision', text);
  });

  it('are no paragraphs of a resolution', () => {
    const text =
      '*The General Assembly*,\n\n*Noting* that it decides,\n\nThe General Assembly, recalling its resolution, decides to act.\n';
    assert.deepEqual(
      parseResolution(text).parts.map(({ kind }) => kind),
      ['resolution'],
    );
  });
});

describe('texts that are recognised', () => {
  for (const [name, text] of [
    [
      'a statement',
      'Statement by the President of the Security Council\n\nThe Security Council welcomes the report.\n',
    ],
    ['a decision', '# 73/518\n\nThe General Assembly, recalling its resolution 72/1, decides to meet.\n'],
    [
      'a resolution that enacts a budget',
      '*The General Assembly*\n\n*Resolves* that:\n\n1. Funds are approved;\n\n2. They are spent;\n\n3. They are audited.\n',
    ],
    [
      'a resolution with an annex longer than it',
      '*The General Assembly*\n\n*Adopts* the annex.\n\n## Annex\n\n1. It has an aim.\n\n2. It has means.\n\n3. It ends.\n',
    ],
  ] as const)
    it(`include ${name}`, () => {
      assert.ok(readsAsResolution(text));
    });

  it('do not include notes about organs', () => {
    const text =
      'The General Assembly decides important questions by a two-thirds majority.\n\nThe Security Council adopts resolutions.\n\nThe General Assembly elects its President.\n';
    assert.ok(!readsAsResolution(text));
  });
});
