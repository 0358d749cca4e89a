import { strict as assert } from 'node:assert';
import type { Location, Range } from 'vscode-languageserver-types';
import type { Library } from '../../server/src/features/library/library';
import { createResolutionService } from '../../server/src/service';
import { draft, marked } from './marked';

const service = createResolutionService();
const start = { line: 0, character: 0 };
const elsewhere: Location = { uri: 'file:///other.unres', range: { start, end: start } };
const library: Library = {
  find: (symbol) =>
    symbol === 'A/RES/53/70'
      ? { uri: 'file:///texts/a.unres', range: { start, end: { line: 0, character: 4 } } }
      : undefined,
  citationsOf: (symbol) => (symbol === 'A/RES/53/70' ? [elsewhere] : []),
};
const withLibrary = createResolutionService({ library });

/** What is marked first is where the name stands, what is marked then is where it leads. */
const definitionsIn = (text: string): [Range | undefined, Range[]] => {
  const { document, cursor } = marked(text);
  const links = service.definition(document, cursor);
  return [links[0]?.originSelectionRange, links.map(({ targetSelectionRange }) => targetSelectionRange)];
};

const operative = (reference: string, rest = ''): string =>
  `*The General Assembly*,\n\n1. *Takes note* of the report, as set out in ${reference};\n${rest}`;

describe('definition', () => {
  it('leads from the words of a reference to each paragraph that it names', () => {
    const [origin, places] = definitionsIn(
      operative('⟦para▮graphs 2 and 3 below⟧', '\n⟦2.⟧ *Notes* it;\n\n⟦3.⟧ *Decides* to act.\n'),
    );
    const { ranges } = marked(
      operative('⟦paragraphs 2 and 3 below⟧', '\n⟦2.⟧ *Notes* it;\n\n⟦3.⟧ *Decides* to act.\n'),
    );
    assert.deepEqual([origin, ...places], ranges);
  });

  it('leads from “preambular paragraph” to a paragraph of the preamble or to none', () => {
    const text = (number: string): string =>
      `*The General Assembly*,\n\n⟦*Noting* one,⟧\n\n1. *Decides*, as in preambular paragraph ${number} above, to act;\n\n2. *Decides* to report.\n`;
    assert.deepEqual(definitionsIn(text('▮1'))[1], marked(text('1')).ranges);
    assert.deepEqual(definitionsIn(text('▮2'))[1], []);
  });

  for (const [name, text] of Object.entries({
    'from an indicator to its note': draft('*Noting* the report,⟦[^▮1]⟧\n\n⟦[^1]:⟧ See the annex.'),
    'from a superscript to its note': draft('*Noting* the report,⟦▮¹⟧\n\n⟦¹⟧ See the annex.'),
    'from a note to its indicators': draft(
      '⟦[^▮1]:⟧ See the annex.\n\n*Noting* the report,⟦[^1]⟧\n\n*Noting* the reply,⟦[^1]⟧',
    ),
    'from “Ibid.” to the note before it': draft(
      '*Noting* the report,[^1] and its annex,[^2]\n\n⟦[^1]:⟧ A/81/190.\n\n[^2]: ⟦Ib▮id.⟧, annex II.',
    ),
    'from “Ibid.” past others to the source': draft(
      '*Noting* a,¹ b² and c,³\n\n⟦¹⟧ A/81/190.\n² Ibid., annex I.\n³ See *⟦ib▮id*.⟧, annex II.',
    ),
    'from “Ibid.” by the order of numbers': draft(
      '*Noting* a,[^1] and b,[^2]\n\n[^2]: ⟦▮Ibid.⟧\n\n⟦[^1]:⟧ A/81/190.',
    ),
    'from a reference to a paragraph': operative(
      'paragraph ⟦▮2⟧ below',
      '\n⟦2.⟧ *Decides* to act;\n\n3. *Decides* to report.\n',
    ),
    'from a reference to a subparagraph': operative(
      'paragraph ⟦2 (▮b)⟧ below',
      '\n2. *Decides*:\n\n(a) To act;\n\n⟦(b)⟧ To report.\n',
    ),
    'to the same section where numbers begin anew': operative(
      'paragraph 2 below',
      '\n2. *Decides* to act;\n\n# II\n\n1. *Notes* paragraph ⟦▮2⟧ below;\n\n⟦2.⟧ *Decides* to report.\n',
    ),
    'from a note to a paragraph': operative(
      'the annex[^1]',
      '\n⟦2.⟧ *Decides* to act.\n\n[^1]: See paragraph ⟦▮2⟧ below.\n',
    ),
    'to a paragraph of the same part': `A\n\n${operative('paragraph 1 above')}\nB\n\n*The General Assembly*,\n\n⟦1.⟧ *Notes* paragraph ⟦▮1⟧ above.\n`,
  }))
    it(`leads ${name}`, () => {
      const { ranges } = marked(text);
      const [origin, targets] = definitionsIn(text);
      const expected = ranges.filter(({ start: at }) => JSON.stringify(at) !== JSON.stringify(origin?.start));
      assert.ok(origin && ranges.some((range) => JSON.stringify(range) === JSON.stringify(origin)));
      assert.deepEqual(targets, name.includes('same part') ? [ranges[0]] : expected);
    });

  it('leads nowhere where there is nothing of the kind', () => {
    for (const text of [
      operative('paragraph ▮9 below'),
      operative('paragraph ▮1 of resolution 70/1'),
      draft('*Noting* the report,[^▮7]'),
      draft('*Noting* the report,[^1]\n\n[^1]: Ib▮id., annex.'),
      draft('*Noting* a,[^1] and b,[^2]\n\n[^1]: A/81/190.\n\n[^2]: Ibid., an▮nex.'),
      draft('*Noting* a,[^1] and b,[^2]\n\n[^1]: A/81/190.\n\n[^2]: I▮d est.'),
      draft('*Noting* the re▮port,'),
      draft('*Recalling* its resolution 53/▮70,'),
    ])
      assert.deepEqual(definitionsIn(text), [undefined, []], text);
  });

  it('leads from a citation to the text in the library', () => {
    const { document, cursor, ranges } = marked(
      draft('*Recalling* its resolution ⟦53/▮70⟧ of 4 December 1998,'),
    );
    assert.deepEqual(
      withLibrary.definition(document, cursor).map((link) => [link.originSelectionRange, link.targetUri]),
      [[ranges[0], 'file:///texts/a.unres']],
    );
  });
});

describe('references', () => {
  const placesIn = (text: string, includeDeclaration = false): [Range[], readonly Range[]] => {
    const { document, cursor, ranges } = marked(text);
    const found = service.references(document, { position: cursor, includeDeclaration });
    return [found.map(({ range }) => range), ranges];
  };

  for (const [name, text] of Object.entries({
    'every citation of a resolution': draft(
      '*Recalling* its resolutions ⟦53/▮70⟧ of 4 December 1998 and 54/49 of 1 December 1999,\n\n*Noting* resolution ⟦53/70⟧[^1] and Economic and Social Council resolution 1953/70,\n\n[^1]: See ⟦A/RES/53/70⟧.',
    ),
    'every part of a number': draft(
      '*Recalling* its resolution ⟦53/243 A▮ and B⟧ of 13 September 1999, and resolutions ⟦53/243 B⟧ and ⟦53/243 A⟧,',
    ),
    'the same number of one organ only': draft(
      '*Recalling* its resolution ⟦60/▮1⟧, Human Rights Council resolution 60/1 and its resolution ⟦60/1⟧,',
    ),
    'every use of a note': draft('*Noting* the report,⟦[^▮1]⟧ and the reply,⟦[^1]⟧\n\n[^1]: See the annex.'),
    'every reference to a paragraph': operative(
      'paragraph ⟦2⟧ below',
      '\n▮2. *Decides*:\n\n(a) To act;\n\n(b) To report;\n\n3. *Notes* paragraphs ⟦1 to 4⟧ of the present resolution and paragraph ⟦2 (a)⟧ above;\n\n4. *Decides* to act.\n',
    ),
  }))
    it(`find ${name}`, () => {
      const [found, expected] = placesIn(text);
      assert.deepEqual(found, expected);
    });

  it('find the note itself where it is wanted', () => {
    const text = draft('*Noting* the report,⟦[^▮1]⟧\n\n⟦[^1]:⟧ See the annex.');
    const [found, expected] = placesIn(text, true);
    assert.deepEqual(found, expected);
  });

  it('find what the library knows', () => {
    const { document, cursor } = marked(draft('*Recalling* its resolution 53/▮70,'));
    const found = withLibrary.references(document, { position: cursor, includeDeclaration: true });
    assert.deepEqual(
      found.map(({ uri }) => uri),
      [document.uri, elsewhere.uri],
    );
  });

  it('find nothing in prose', () => {
    assert.deepEqual(placesIn(draft('*Noting* the re▮port,'))[0], []);
  });
});

describe('highlights', () => {
  it('mark an indicator and its note', () => {
    const { document, cursor, ranges } = marked(
      draft('*Noting* the report,⟦[^▮1]⟧\n\n⟦[^1]:⟧ See the annex.'),
    );
    const found = service.highlights(document, cursor) ?? [];
    assert.deepEqual(
      found.map(({ range }) => range),
      ranges,
    );
    assert.deepEqual(
      found.map(({ kind }) => kind),
      [2, 3],
    );
  });

  it('leave words to the editor', () => {
    const { document, cursor } = marked(draft('*Noting* the re▮port,'));
    assert.equal(service.highlights(document, cursor), null);
  });
});
