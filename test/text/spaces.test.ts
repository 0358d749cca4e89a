import { strict as assert } from 'node:assert';
import { parseResolution } from '../../server/src/syntax/parse';
import { plainly, spacedLike } from '../../server/src/text/spaces';

describe('spaces and hyphens', () => {
  it('are made plain, each in its place', () => {
    assert.equal(
      plainly('4\u00A0December\u202F1998, 25\u2007000\u2009t, S\u20102/1\u2011a'),
      '4 December 1998, 25 000 t, S-2/1-a',
    );
  });

  it('leave dashes, line breaks and tabs as they are', () => {
    const text = '2012–2013 — so\tit\r\ngoes';
    assert.equal(plainly(text), text);
  });

  it('are plain in the words of a paragraph and as written beside them', () => {
    const source =
      '*The General Assembly*,\n\n*Recalling* resolution\u202FS\u201127/2 of\u00A09\u2009May\u20072002,\n';
    const { inline } = parseResolution(source).paragraphs[1] ?? assert.fail('no paragraph');
    assert.equal(inline.prose.text, 'Recalling resolution S-27/2 of 9 May 2002,');
    assert.equal(inline.prose.raw, 'Recalling resolution\u202FS\u201127/2 of\u00A09\u2009May\u20072002,');
    assert.equal(inline.prose.offset(inline.prose.text.indexOf('S-27')), source.indexOf('S\u201127'));
  });

  it('at the end of a line are the space between two words', () => {
    const source = '*The General Assembly*,\n\n*Recalling* the\u00A0\n\u00A0report,\n';
    const { inline } = parseResolution(source).paragraphs[1] ?? assert.fail('no paragraph');
    assert.equal(inline.prose.text, 'Recalling the report,');
  });

  describe('of what is written anew', () => {
    it('stay non-breaking beside a word that stays', () => {
      assert.equal(spacedLike('9\u00A0Mai 2002', '9 May 2002'), '9\u00A0May 2002');
      assert.equal(spacedLike('of 10\u00A0May', 'of 9 May'), 'of 9\u00A0May');
      assert.equal(
        spacedLike('in\u00A0its resolution 3/4', 'of its resolution 3/4'),
        'of\u00A0its resolution 3/4',
      );
    });

    it('are plain where both words are new', () => {
      assert.equal(spacedLike('10\u00A0Mai 2002', '9 May 2002'), '9 May 2002');
    });

    it('are told apart by their place from the end', () => {
      assert.equal(spacedLike('9\u00A0May 2002', 'on 9 May 2002'), 'on 9\u00A0May 2002');
    });
  });
});
