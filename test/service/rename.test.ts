import { strict as assert } from 'node:assert';
import { isRefusal } from '../../server/src/features/restructure/restructuring';
import { renumberParagraphs } from '../../server/src/features/restructure/renumber';
import { fixText } from '../../server/src/lint/fix';
import { defaultSettings } from '../../server/src/lint/settings';
import { parseResolution } from '../../server/src/syntax/parse';
import { createResolutionService } from '../../server/src/service';
import { apply, marked } from './marked';

const service = createResolutionService();

function renamed(text: string, name: string): string {
  const { document, cursor } = marked(text);
  const edits = service.rename(document, cursor, name);
  return isRefusal(edits) ? edits.refused : apply(document, edits);
}

function prepared(text: string): string | null {
  const { document, cursor, ranges } = marked(text);
  const answer = service.prepareRename(document, cursor);
  if (answer && ranges[0]) assert.deepEqual(answer.range, ranges[0]);
  return answer?.placeholder ?? null;
}

const gap = `*Noting* paragraph 5 below,

1. *Requests* a report;

4▮. *Decides* on paragraph 1 above;

5. *Decides*, as in paragraphs 4 to 5 and 6 (a) of the present resolution, to act;

6. *Decides*:

(a) To act as in paragraph 5 above;

(b) To report.
`;

describe('a reference to a preambular paragraph', () => {
  const text =
    '*The General Assembly*,\n\n*Noting* one,\n\n*Noting* two,\n\n*Noting* three,\n\n2▮. *Decides*, as in preambular paragraph 3 above and paragraph 3 below, to act;\n\n3. *Decides* to report.\n';

  it('stays as it is if operative paragraphs are renamed', () => {
    assert.equal(
      renamed(text, '1'),
      text
        .replace('2▮.', '1.')
        .replace('3. *Decides*', '2. *Decides*')
        .replace('paragraph 3 below', 'paragraph 2 below'),
    );
  });

  it('stays as it is if they are renumbered', () => {
    assert.equal(
      renumberParagraphs(parseResolution(text.replace('▮', ''))),
      text
        .replace('2▮.', '1.')
        .replace('3. *Decides*', '2. *Decides*')
        .replace('paragraph 3 below', 'paragraph 2 below'),
    );
  });
});

describe('a reference in a note', () => {
  const text = (place: string, number: number): string =>
    `*The General Assembly*\n\n1. *Notes* it;\n\n${place}. *Welcomes* it;[^1]\n\n${number}. *Decides* to act.\n\n[^1]: See paragraph ${number} below.\n`;

  it('follows the paragraph that it names if that is renamed', () => {
    assert.equal(renamed(text('3▮', 4), '2'), text('2', 3));
  });

  it('follows it if the paragraphs are renumbered', () => {
    assert.equal(renumberParagraphs(parseResolution(text('3', 4))), text('2', 3));
  });

  it('follows it if the rule on numbers is mended', () => {
    assert.equal(fixText(text('3', 4), { settings: defaultSettings }).text, text('2', 3));
  });
});

describe('rename', () => {
  it('is not offered on the numbers of a preamble, which no reference counts by', () => {
    for (const number of ['▮1.', 'PP▮1', '(▮a)'])
      assert.equal(
        prepared(`*The General Assembly*,\n\n${number} *Recalling* it,\n\n1. *Decides* to act.\n`),
        null,
      );
  });

  it('is offered on numbers, letters, indicators, notes and references', () => {
    assert.equal(prepared('1. *Notes* it;\n\n⟦1▮2⟧. *Decides* to act.\n'), '12');
    assert.equal(prepared('1. *Decides*:\n\n(⟦b▮⟧) To act.\n'), 'b');
    assert.equal(prepared('*Noting* it,[^⟦1▮⟧]\n\n[^1]: A/81/190.\n'), '1');
    assert.equal(prepared('*Noting* it,⟦¹▮⟧\n\n¹ A/81/190.\n'), '1');
    assert.equal(prepared('*Noting* it,[^1]\n\n[^⟦▮1⟧]: A/81/190.\n'), '1');
    assert.equal(prepared('1. *Notes* it;\n\n2. *Decides* as in paragraph ⟦▮1⟧ above.\n'), '1');
  });

  it('is not offered elsewhere', () => {
    for (const text of [
      '*Noting* ▮it,',
      '▮',
      '1. *Not▮es* it;',
      '1. *Notes* paragraph ▮4 of resolution 70/1;',
    ])
      assert.equal(prepared(text), null, text);
  });

  it('closes a gap: those that follow move on, references with them', () => {
    assert.equal(
      renamed(gap, '2'),
      gap
        .replace('4▮.', '2.')
        .replace('paragraphs 4 to 5 and 6 (a)', 'paragraphs 2 to 3 and 4 (a)')
        .replace('paragraph 5 below', 'paragraph 3 below')
        .replace('5. *Decides*', '3. *Decides*')
        .replace('6. *Decides*', '4. *Decides*')
        .replace('paragraph 5 above', 'paragraph 3 above'),
    );
  });

  it('refuses what cannot be', () => {
    assert.equal(renamed(gap, '1'), 'There is a paragraph 1 above already.');
    assert.equal(renamed(gap, 'five'), 'A paragraph has a number from 1 to 999.');
    assert.equal(
      renamed('1. *Decides*:\n\n(a▮) To act.\n', '7'),
      'A subparagraph has a letter or a small roman numeral.',
    );
    assert.equal(renamed('*Noting* ▮it,', '7'), 'There is no number, letter or footnote here.');
  });

  it('takes letters along', () => {
    const text =
      '1. *Decides*, as in subparagraph (d) below:\n\n(a) To act;\n\n(c▮) To report;\n\n(d) To end;\n\n2. *Recalls* paragraph 1 (c) and (d) above.\n';
    assert.equal(
      renamed(text, '(b)'),
      text
        .replace('▮', '')
        .replace('subparagraph (d)', 'subparagraph (c)')
        .replace('\n(c)', '\n(b)')
        .replace('\n(d)', '\n(c)')
        .replace('1 (c) and (d)', '1 (b) and (c)'),
    );
  });

  for (const [name, one, two, noteOne, noteTwo] of [
    ['Markdown', '[^3]', '[^4]', '[^3]:', '[^4]:'],
    ['superscript', '³', '⁴', '³', '⁴'],
    ['HTML', '<sup>3</sup>', '<sup>4</sup>', '<sup>3</sup>', '<sup>4</sup>'],
    ['caret', '^3^', '^4^', '^3^', '^4^'],
  ] as const)
    it(`takes notes along: ${name}`, () => {
      const lower = (mark: string): string =>
        mark.replace(/[34³⁴]/g, (d) => ({ 3: '1', 4: '2', '³': '¹', '⁴': '²' })[d] ?? d);
      const text = `*Noting* the report${one}▮ and the study,${two}\n\n${noteOne} A/81/190.\n\n${noteTwo} A/81/191.\n`;
      assert.equal(
        renamed(text, '1'),
        text
          .replace('▮', '')
          .replace(one, lower(one))
          .replace(two, lower(two))
          .replace(`\n${noteOne}`, `\n${lower(noteOne)}`)
          .replace(`\n${noteTwo}`, `\n${lower(noteTwo)}`),
      );
    });

  it('gives no two notes one number', () => {
    const text = '*Noting* the report[^1] and the study,[^2▮]\n\n[^1]: A/81/190.\n\n[^2]: A/81/191.\n';
    assert.equal(renamed(text, '1'), 'There is a footnote 1 already.');
  });
});
