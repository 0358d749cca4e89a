import { strict as assert } from 'node:assert';
import { isRefusal } from '../../server/src/features/restructure/restructuring';
import { createResolutionService } from '../../server/src/service';
import { apply, marked } from './marked';

const service = createResolutionService();

function renamed(text: string, name: string): string {
  const { document, cursor } = marked(text);
  const edits = service.rename(document, cursor, name);
  return isRefusal(edits) ? edits.refused : apply(document, edits);
}

describe('a new number that cannot be', () => {
  it('is refused for a subparagraph whose letter stands above already', () => {
    const text = '1. *Decides*:\n\n(a) To act;\n\n(b) To wait;\n\n(c▮) To report.\n';
    assert.equal(renamed(text, 'b'), 'There is a subparagraph b above already.');
    assert.equal(renamed(text, '7'), 'A subparagraph has a letter or a small roman numeral.');
  });

  it('is refused for a footnote', () => {
    const text = '*Noting* it,[^1▮]\n\n[^1]: A/81/190.\n';
    for (const name of ['0', '1000', 'a', '']) {
      assert.equal(renamed(text, name), 'A footnote has a number from 1 to 999.', name);
    }
  });

  it('is taken for a footnote in superscripts, too', () => {
    assert.equal(renamed('*Noting* it,¹▮\n\n¹ A/81/190.\n', '²'), '*Noting* it,²\n\n² A/81/190.\n');
  });

  it('is not asked for where a reference may lead to two paragraphs', () => {
    const text = '1. *Notes* it;\n\n1. *Urges* it;\n\n2. *Decides* as in paragraph 1▮ above.\n';
    const { document, cursor } = marked(text);
    assert.equal(service.prepareRename(document, cursor), null);
  });
});

describe('Enter where a list goes another way', () => {
  const entered = (text: string): string => {
    const { document, cursor } = marked(text);
    return apply(document, service.formatOnEnter(document, cursor));
  };

  it('opens nothing behind a paragraph without a number, or one within a quotation', () => {
    for (const text of [
      '*The General Assembly*,\n\n1. *Notes* it;\n\n*Decides* to act;\n▮\n\n3. *Decides* it.\n',
      '*The General Assembly*,\n\n> 1. *Notes* it;\n▮\n',
      '*The General Assembly*,\n\n1. *Decides*:\n\n(a) To act;\n\n(b) To wait:\n\n> A text;\n▮\n',
    ])
      assert.equal(entered(text), text.replace('▮', ''), text);
  });

  it('opens a subparagraph of the second degree, and moves those that follow on', () => {
    assert.equal(
      entered('1. *Decides*:\n\n(a) To act:\n\n(i) Now;\n▮\n\n(ii) Then;\n\n(b) To report.\n'),
      '1. *Decides*:\n\n(a) To act:\n\n(i) Now;\n\n(ii) \n\n(iii) Then;\n\n(b) To report.\n',
    );
  });

  it('opens a paragraph in front of one that has no number', () => {
    assert.equal(
      entered('*The General Assembly*,\n\n1. *Notes* it;\n▮\n\n*Decides* to act.\n'),
      '*The General Assembly*,\n\n1. *Notes* it;\n\n2. \n\n*Decides* to act.\n',
    );
  });
});
