import { strict as assert } from 'node:assert';
import { parseResolution } from '../../server/src/syntax/parse';
import { firstProse, outline } from './outline';

const indicators = (text: string): string[] =>
  parseResolution(text).indicators.map(
    ({ id, form, start, end }) => `${id} ${form} ${text.slice(start, end)}`,
  );
const notes = (text: string): string[] =>
  parseResolution(text).notes.map(({ id, mark, paragraph }) =>
    [id, text.slice(mark.start, mark.end), paragraph.inline.prose.text.trim()].join(' | '),
  );

describe('footnote indicators', () => {
  const forms: [string, string[]][] = [
    ['*Noting* the report,[^1]', ['1 bracket [^1]']],
    ['*Noting* the report,[^note]', ['note bracket [^note]']],
    ['*Noting* the report,¹', ['1 superscript ¹']],
    ['*Noting* the report, ¹⁰', ['10 superscript ¹⁰']],
    ['*Noting* the reports,¹,²', ['1 superscript ¹', '2 superscript ²']],
    ['*Noting* the report,<sup>1</sup>', ['1 sup <sup>1</sup>']],
    ['*Noting* the reports,<sup>1,2</sup>', ['1 sup <sup>1,2</sup>', '2 sup <sup>1,2</sup>']],
    ['*Noting* the report,^1^', ['1 caret ^1^']],
    ['*Noting* the Charter[^1] and its Statute,[^2]', ['1 bracket [^1]', '2 bracket [^2]']],
    ['*Noting* 20 km² and 3 m³ of it,', []],
    ['*Noting* the report,[^ 1]', []],
  ];
  for (const [text, expected] of forms) {
    it(`reads ${text}`, () => {
      assert.deepEqual(indicators(text), expected);
    });
  }

  it('are no part of the prose', () => {
    assert.equal(
      firstProse('*Noting* the reports,¹,² the notes[^3] and all,<sup>4</sup>'),
      'Noting the reports, the notes and all,',
    );
  });

  it('are found glued to a word only where such a note is wanting its mark', () => {
    const text = '*Noting* the matter,4 and resolution 53/70 of 4 December 1998,\n\n⁴ A/51/261.\n';
    assert.deepEqual(indicators(text), ['4 glued 4']);
    assert.deepEqual(indicators('*Noting* the matter,4 and more,\n'), []);
    assert.deepEqual(indicators('*Noting* the matter,4 and more,⁴\n\n⁴ A/51/261.\n'), ['4 superscript ⁴']);
  });

  it('stand within items too', () => {
    assert.deepEqual(indicators('1. *Decides*:\n\n(a) To act;[^1]\n\n(b) To report.[^2]\n'), [
      '1 bracket [^1]',
      '2 bracket [^2]',
    ]);
  });
});

describe('notes', () => {
  const forms: [string, string[]][] = [
    ['[^1]: A/51/261.', ['1 | [^1]: | A/51/261.']],
    ['[^1]:A/51/261.', ['1 | [^1]: | A/51/261.']],
    ['¹ See A/51/261, annex.', ['1 | ¹ | See A/51/261, annex.']],
    ['¹²A/51/261.', ['12 | ¹² | A/51/261.']],
    ['<sup>1</sup> A/51/261.', ['1 | <sup>1</sup> | A/51/261.']],
    ['^1^ A/51/261.', ['1 | ^1^ | A/51/261.']],
    ['1 See A/51/261.', ['1 | 1 | See A/51/261.']],
    ['\\* On behalf of the Group of 77.', ['* | \\* | On behalf of the Group of 77.']],
    ['* Reissued for technical reasons.', ['* | * | Reissued for technical reasons.']],
    ['[^1]: A/51/261 and\nA/52/373.', ['1 | [^1]: | A/51/261 and A/52/373.']],
    ['[^1]: A/51/261.\n[^2]: A/52/373.', ['1 | [^1]: | A/51/261.', '2 | [^2]: | A/52/373.']],
    ['¹ A/51/261.\n² A/52/373.', ['1 | ¹ | A/51/261.', '2 | ² | A/52/373.']],
    ['[^1]:', ['1 | [^1]: | ']],
  ];
  for (const [text, expected] of forms) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(notes(text), expected);
    });
  }

  it('stand anywhere in the file', () => {
    const text =
      '[^1]: A/51/261.\n\n*The General Assembly*,\n\n*Noting* the report,[^1]\n\n² A/52/373.\n\n1. *Notes* it.²\n';
    assert.deepEqual(outline(text), [
      'formula: The General Assembly,',
      'preambular: Noting the report,',
      'operative 1: Notes it.',
      'note 1: A/51/261.',
      'note 2: A/52/373.',
    ]);
  });
});
