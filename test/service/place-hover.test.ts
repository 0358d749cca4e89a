import { strict as assert } from 'node:assert';
import { MarkupContent } from 'vscode-languageserver-types';
import { createResolutionService } from '../../server/src/service';
import { draft, marked, settings } from './marked';

const service = createResolutionService();

function valueOf(text: string): string {
  const { document, cursor } = marked(text);
  const hover = service.hover(document, settings, cursor);
  return hover && MarkupContent.is(hover.contents) ? hover.contents.value : '';
}

const operative = `*The General Assembly*,

1. *Takes note* of the report, as set out in REFERENCE;

2. *Calls upon* Member States:

   (a) To act;

   (b) To report:

      (i) Orally;

      (ii) In writing;

3. *Decides* to remain seized of the matter.
`;
const referring = (reference: string): string => operative.replace('REFERENCE', reference);

describe('the hover of a reference', () => {
  for (const [reference, expected] of [
    ['paragraph ▮3 below', '**Paragraph 3**\n\n*Decides* to remain seized of the matter.'],
    ['paragraph 2▮ (a) below', '**Paragraph 2 (a)**\n\nTo act;'],
    ['paragraph 2 (b) (i▮i) below', '**Paragraph 2 (b) (ii)**\n\nIn writing;'],
    ['paragraphs 2 and ▮3 below', '**Paragraph 3**\n\n*Decides* to remain seized of the matter.'],
    [
      'paragraph ▮3 of the present resolution',
      '**Paragraph 3**\n\n*Decides* to remain seized of the matter.',
    ],
    [
      'paragraph ▮2 below',
      '**Paragraph 2**\n\n*Calls upon* Member States:\n\n\u2003(a) To act;  \n\u2003(b) To report:',
    ],
    ['para▮graph 3 below', '**Paragraph 3**\n\n*Decides* to remain seized of the matter.'],
    ['paragraph 3 be▮low', '**Paragraph 3**\n\n*Decides* to remain seized of the matter.'],
    [
      'para▮graphs 2 (a) and 3 below',
      '**Paragraph 2 (a)**\n\nTo act;\n\n---\n\n**Paragraph 3**\n\n*Decides* to remain seized of the matter.',
    ],
    ['paragraph ▮9 below', ''],
    ['paragraph ▮3 of resolution 70/1', ''],
  ] as const)
    it(`shows the paragraph: ${reference}`, () => {
      assert.equal(valueOf(referring(reference)), expected);
    });

  it('covers the whole reference on its words', () => {
    const { document, cursor, ranges } = marked(referring('⟦paragraph 2 (b) bel▮ow⟧'));
    assert.deepEqual(service.hover(document, settings, cursor)?.range, ranges[0]);
  });

  it('counts the paragraphs of the preamble', () => {
    const text =
      '*The General Assembly*,\n\n*Noting* one,\n\n*Noting* two,\n\n1. *Decides*, as in preambular paragraph ▮2 above, to act;\n\n2. *Decides* to report.\n';
    assert.equal(valueOf(text), '*Noting* two,'.replace(/^/, '**Preambular paragraph 2**\n\n'));
  });

  it('covers the number with its letters', () => {
    const { document, cursor, ranges } = marked(referring('paragraph ⟦2 (▮b)⟧ below'));
    assert.deepEqual(service.hover(document, settings, cursor)?.range, ranges[0]);
  });
});

describe('the hover of a footnote', () => {
  for (const [name, text, expected] of [
    ['its note', 'the report,[^▮1]\n\n[^1]: A/67/*Add*.', '**Note 1**\n\nA/67/*Add*.'],
    ['its note, by a superscript', 'the report,¹▮\n\n¹ See the annex.', '**Note 1**\n\nSee the annex.'],
    ['that it has none', 'the report,[^▮7]', '*There is no note 7.*'],
    [
      'the source for which “Ibid.” stands',
      'the report,[^1] and its annex,[^2]\n\n[^1]: See A/67/*738*.\n\n[^2]: I▮bid., annex.',
      '**Note 1**\n\nSee A/67/*738*.',
    ],
    [
      'at its mark, where it is used',
      'the report,[^1]\n\n[▮^1]: See the annex.',
      '**Note 1** belongs to:  \n\u2003Noting the report,',
    ],
    [
      'at its mark, that it is not used',
      'the report,\n\n[▮^1]: See the annex.',
      '*Nothing in the text leads to note 1.*',
    ],
  ] as const)
    it(`shows ${name}`, () => {
      assert.equal(valueOf(draft(`*Noting* ${text}`)), expected);
    });

  it('names the paragraph in which it is used', () => {
    const text =
      '*The General Assembly*,\n\n1. *Notes* that;\n\n2. *Notes* this.[^1]\n\n[▮^1]: See the annex.\n';
    assert.match(valueOf(text), /Notes this\. \(paragraph 2\)$/);
  });
});

describe('the hover of an opening phrase', () => {
  it('tells its part and how often it is used', () => {
    assert.match(
      valueOf(draft('*Recalling al▮so* its work,')),
      /^\*Recalling also\* opens a preambular paragraph\.\n\n[\d,]+ paragraphs of the General Assembly open with it/,
    );
  });

  it('is held to the practice of the Security Council in its texts', () => {
    assert.match(
      valueOf('*The Security Council*,\n\n1. *Dec▮ides* to remain seized of the matter.\n'),
      /opens an operative paragraph\.\n\n[\d,]+ paragraphs of the Security Council open with it/,
    );
  });

  for (const [phrase, expected] of [
    [
      'Takes no▮te',
      'It is neutral: it neither approves nor disapproves.  \nStronger: *Takes note with appreciation*, *Notes with appreciation*, *Welcomes*, *Endorses*',
    ],
    [
      'Also wel▮comes',
      'Weaker: *Takes note with appreciation*, *Notes with appreciation*, *Takes note*, *Notes*  \nStronger: *Endorses*',
    ],
    ['Strongly con▮demns', 'Weaker: *Condemns*  \nStronger: *Condemns in the strongest terms*'],
    ['Expresses grave con▮cern', 'Weaker: *Expresses concern*'],
  ] as const)
    it(`names what is weaker and stronger: ${phrase.replace('▮', '')}`, () => {
      const value = valueOf(`*The General Assembly*,\n\n1. *${phrase}* the work;\n\n2. *Decides* to act.\n`);
      assert.equal(value.split('\n\n').at(2), expected);
    });

  it('weighs nothing that asks for something else', () => {
    const value = valueOf('*The General Assembly*,\n\n1. *Re▮quests* a report;\n\n2. *Decides* to act.\n');
    assert.doesNotMatch(value, /Weaker|Stronger|neutral/);
  });

  it('knows no neutral note in texts of the Security Council', () => {
    const value = valueOf('*The Security Council*,\n\n1. *Takes no▮te* of it;\n\n2. *Decides* to act.\n');
    assert.match(value, /Security Council open with it/);
    assert.doesNotMatch(value, /neutral|Welcomes/);
  });

  it('says nothing behind it', () => {
    assert.equal(valueOf(draft('*Recalling also* its w▮ork,')), '');
  });
});
