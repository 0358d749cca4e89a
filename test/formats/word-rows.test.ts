import { strict as assert } from 'node:assert';
import { readWord } from '../../server/src/formats/word';
import {
  bold,
  change,
  deleted,
  field,
  fldChar,
  footnote,
  formula,
  italic,
  kind,
  level,
  li,
  libraries,
  lines,
  list,
  note,
  p,
  pp,
  r,
  style,
  tab,
  table,
  wordFile,
  type WordParts,
} from './word-builder';

interface Case {
  readonly parts: WordParts;
  readonly text: string;
  readonly original?: string;
  readonly losses?: readonly string[];
}

const body = (...content: string[]): WordParts => ({ body: content.join('') });
const listed = (numbering: string, ...content: string[]): WordParts => ({
  numbering,
  body: content.join(''),
});
const outline = kind(
  1,
  level(0, 'decimal', '%1.'),
  level(1, 'lowerLetter', '(%2)'),
  level(2, 'lowerRoman', '(%3)'),
);
const vml = (content: string): string =>
  `<w:r><w:pict><v:rect><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>`;

/** One for each row of what must hold when a Word draft is opened. */
const cases: Readonly<Record<string, Case>> = {
  'the masthead from the header of the first page': {
    parts: libraries,
    text: `<!-- cover -->

United Nations

A/C.3/81/L.12

General Assembly

Distr.: Limited

12 October 2026

Original: English

Eighty-first session

Third Committee

Agenda item 28 (b)

Ghana and Iceland: draft resolution

<!-- /cover -->

# Public libraries

*The General Assembly*,

*Recalling* its resolution 75/155 of 16 December 2020,[^1]

1. *Calls upon* Member States, in doing so:

   (a) To keep libraries free;

2. *Decides* to remain seized of the matter.

[^1]: See also A/81/190.
`,
  },
  'words that would be mark-up': {
    parts: body(
      p(r('# one [^'), r('1] and _all_ of a_b, &lt;i&gt;it&lt;/i&gt; x^2^ '), r('C:\\*')),
      p(tab, r('1.'), tab, r('# two')),
      p(r('| three |'), note(2)),
    ),
    text: '\\# one \\[^1] and \\_all\\_ of a_b, \\<i>it\\</i> x\\^2^ C:\\\\\\*\n\n1. # two\n\n\\| three |\n',
    losses: ['1 note that is not in the file'],
  },
  'a header on every page, if it is the only place of the masthead': {
    parts: {
      header: p(r('A/C.3/81/L.12')) + p(field('PAGE', r('1'))),
      body:
        p(r('Libraries', bold)) +
        formula +
        '<w:sectPr><w:headerReference w:type="default" r:id="rHeader"/></w:sectPr>',
    },
    text: '<!-- cover -->\n\nA/C.3/81/L.12\n\n<!-- /cover -->\n\n# Libraries\n\n*The General Assembly*,\n',
    losses: [],
  },
  'a header on every page that says what the text says': {
    parts: {
      header: p(r('A/C.3/81/L.12')),
      body:
        p(r('A/C.3/81/L.12')) +
        p(r('Libraries', bold)) +
        formula +
        '<w:sectPr><w:headerReference w:type="default" r:id="rHeader"/></w:sectPr>',
    },
    text: '<!-- cover -->\n\nA/C.3/81/L.12\n\n<!-- /cover -->\n\n# Libraries\n\n*The General Assembly*,\n',
    losses: [],
  },
  'a session that stands in the properties of the file only': {
    parts: {
      ...body(p(r('Libraries', bold)), formula),
      settings:
        '<w:docVars><w:docVar w:name="x" w:val="A/C.3/81/L.12"/><w:docVar w:name="y" w:val="Eighty-first session"/></w:docVars>',
    },
    text: '<!-- cover -->\n\nA/C.3/81/L.12\n\nEighty-first session\n\n<!-- /cover -->\n\n# Libraries\n\n*The General Assembly*,\n',
  },
  'no symbol that the file does not have': {
    parts: body(p(r('Agenda item 28')), p(r('Libraries', bold)), formula),
    text: '<!-- cover -->\n\nAgenda item 28\n\n<!-- /cover -->\n\n# Libraries\n\n*The General Assembly*,\n',
  },
  'a symbol that stands in the properties of the file only': {
    parts: {
      ...body(p(r('Libraries', bold)), formula),
      settings: '<w:docVars><w:docVar w:name="x" w:val="A/C.3/81/L.12"/></w:docVars>',
    },
    text: '<!-- cover -->\n\nA/C.3/81/L.12\n\n<!-- /cover -->\n\n# Libraries\n\n*The General Assembly*,\n',
  },
  'the comment of the production system': {
    parts: {
      ...body(p(r('Libraries', bold)), formula),
      comments: `<w:comment w:id="0" w:author="Start">${p(r('&lt;&lt;ODS JOB NO&gt;&gt;N2617345E&lt;&lt;ODS JOB NO&gt;&gt;'))}${p(r('&lt;&lt;ODS DOC SYMBOL1&gt;&gt;A/C.3/81/L.12&lt;&lt;ODS DOC SYMBOL1&gt;&gt;'))}</w:comment>`,
    },
    text: '<!-- cover -->\n\nA/C.3/81/L.12\n\n<!-- /cover -->\n\n# Libraries\n\n*The General Assembly*,\n',
  },
  'italics by any style': {
    parts: {
      styles: [
        style('character', 'Base', '<w:rPr><w:i/></w:rPr>'),
        style('character', 'Words', '<w:basedOn w:val="Base"/>'),
        style('paragraph', 'Slanted', '<w:rPr><w:i/></w:rPr>'),
      ].join(''),
      body: [
        p(r('Recalling', '<w:rStyle w:val="Words"/>'), r(' one,')),
        pp('<w:pStyle w:val="Slanted"/>', r('all '), r('but', '<w:i w:val="0"/>'), r(' this')),
        pp('<w:pStyle w:val="Slanted"/>', r('Two styles', '<w:rStyle w:val="Words"/>'), r(' cancel')),
        p(r('Noting ', italic), r('with', italic), r(' '), r('concern ', italic), r('this,')),
        p(r('الجمعية', '<w:rtl/><w:iCs/>'), r(' '), r('العامة', '<w:rtl/><w:i/>')),
      ].join(''),
    },
    text: '*Recalling* one,\n\n*all* but *this*\n\nTwo styles *cancel*\n\n*Noting with concern* this,\n\n*الجمعية* العامة\n',
  },
  'italics of the whole document': {
    parts: {
      styles: '<w:docDefaults><w:rPrDefault><w:rPr><w:i/></w:rPr></w:rPrDefault></w:docDefaults>',
      body: p(r('slanted '), r('upright', '<w:i w:val="0"/>')),
    },
    text: '*slanted* upright\n',
  },
  'the comma after the formula outside of italics, and a star as a star': {
    parts: body(p(r('The General Assembly,', italic)), p(r('a * star'))),
    text: '*The General Assembly*,\n\na \\* star\n',
  },
  'automatic numbers of several levels': {
    parts: listed(
      outline + list(1, 1),
      li(1, 0, r('One:')),
      li(1, 1, r('a;')),
      li(1, 2, r('i;')),
      li(1, 2, r('ii;')),
      li(1, 1, r('b;')),
      li(1, 0, r('Two:')),
      li(1, 1, r('a again.')),
    ),
    text: '1. One:\n\n   (a) a;\n\n      (i) i;\n\n      (ii) ii;\n\n   (b) b;\n\n2. Two:\n\n   (a) a again.\n',
  },
  'lists that go on from each other, and one that starts again': {
    parts: listed(
      outline +
        list(1, 1) +
        list(2, 1) +
        list(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
      li(1, 0, r('one')),
      li(2, 0, r('two')),
      li(3, 0, r('five')),
      li(3, 0, r('six')),
    ),
    text: '1. one\n\n2. two\n\n5. five\n\n6. six\n',
  },
  'an item list of its own': {
    parts: listed(
      outline + kind(2, level(0, 'lowerLetter', '%1)')) + list(1, 1) + list(2, 2),
      li(1, 0, r('One')),
      li(1, 0, r('Two:')),
      li(2, 0, r('first')),
      li(2, 0, r('second')),
    ),
    text: '1. One\n\n2. Two:\n\n   (a) first\n\n   (b) second\n',
  },
  'levels that restart as they are told, and numbers in figures by law': {
    parts: listed(
      kind(
        1,
        level(0, 'upperRoman', '%1'),
        level(1, 'decimal', '%1.%2', '<w:lvlRestart w:val="0"/><w:isLgl/>'),
      ) + list(1, 1),
      li(1, 0, r('Heading', bold)),
      li(1, 1, r('one')),
      li(1, 0, r('Other', bold)),
      li(1, 1, r('two')),
    ),
    text: '## I\n\n## Heading\n\n1.1 one\n\n## II\n\n## Other\n\n2.2 two\n',
  },
  'numbers by style, and a level that a list overrides': {
    parts: {
      styles:
        style('paragraph', 'Op', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
        style('paragraph', 'Item', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
      numbering:
        kind(
          1,
          level(0, 'decimal', '%1.', '<w:pStyle w:val="Op"/>'),
          level(1, 'upperLetter', '%2.', '<w:pStyle w:val="Item"/>'),
        ) +
        list(
          1,
          1,
          `<w:lvlOverride w:ilvl="1">${level(1, 'lowerLetter', '(%2)', '<w:pStyle w:val="Item"/>')}</w:lvlOverride>`,
        ),
      body:
        pp('<w:pStyle w:val="Op"/>', r('One')) +
        pp('<w:pStyle w:val="Item"/>', r('item')) +
        pp('<w:pStyle w:val="Op"/><w:numPr><w:numId w:val="0"/></w:numPr>', r('plain')),
    },
    text: '1. One\n\n   (a) item\n\nplain\n',
  },
  'bullets, letters after z, Arabic and Chinese numbers': {
    parts: listed(
      kind(
        1,
        `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl>`,
      ) +
        kind(2, level(0, 'lowerLetter', '(%1)').replace('w:val="1"', 'w:val="27"')) +
        kind(3, level(0, 'chineseCounting', '%1、')) +
        kind(4, level(0, 'arabicAbjad', '%1-')) +
        kind(5, level(0, 'somethingElse', '%1.')) +
        [1, 2, 3, 4, 5].map((id) => list(id, id)).join(''),
      ...[1, 2, 3, 4, 5].map((id) => li(id, 0, r('x'))),
    ),
    text: '   • x\n\n   (aa) x\n\n一、 x\n\nأ- x\n\n1. x\n',
    losses: ['1 automatic number written in figures, as its form is not known'],
  },
  'a number that a tracked change deletes does not count': {
    parts: listed(
      outline + list(1, 1),
      li(1, 0, r('One')),
      pp(
        `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr>${change('del')}</w:rPr>`,
        deleted('Gone'),
      ),
      li(1, 0, r('Two')),
    ),
    text: '1. One\n\n2. Two\n',
    original: '1. One\n\n2. Gone\n\n3. Two\n',
    losses: ['2 tracked deletions applied'],
  },
  'notes, endnotes and a mark of the same note again, in the order of reading': {
    parts: {
      body: p(
        r('one,'),
        note(3),
        r(' two,'),
        '<w:r><w:endnoteReference w:id="2"/></w:r>',
        '<w:bookmarkStart w:id="1" w:name="_Ref1"/>',
        note(2),
        '<w:bookmarkEnd w:id="1"/>',
        r(' again'),
        field(' NOTEREF _Ref1 \\f ', r('9', '<w:vertAlign w:val="superscript"/>')),
      ),
      footnotes: footnote(2, r('B.')) + footnote(3, r(' A '), r('book', italic), r('.')),
      endnotes: `<w:endnote w:id="2">${p(r('E.'))}</w:endnote>`,
    },
    text: 'one,[^1] two,[^2][^3] again[^3]\n\n[^1]: A *book*.\n\n[^2]: E.\n\n[^3]: B.\n',
  },
  'a note with a star for a mark, and one that is deleted': {
    parts: {
      body: p(
        r('Iraq:'),
        '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>',
        r(' text'),
        change('del', note(3)),
      ),
      footnotes: footnote(2, r('*'), tab, r('On behalf of all.')) + footnote(3, r('Gone.')),
    },
    text: '\\* On behalf of all.\n\nIraq:\\* text\n',
    original: '\\* On behalf of all.\n\nIraq:\\* text[^1]\n\n[^1]: Gone.\n',
    losses: ['1 tracked deletion applied'],
  },
  'marks of notes that were typed': {
    parts: body(
      p(r('the report,'), r('1', '<w:vertAlign w:val="superscript"/>')),
      p(r('5 km'), r('2', '<w:vertAlign w:val="superscript"/>')),
      p(r('1', '<w:vertAlign w:val="superscript"/>'), r(' A/81/190.')),
    ),
    text: 'the report,¹\n\n5 km²\n\n¹ A/81/190.\n',
    losses: ['1 superscript number without a note kept as it is'],
  },
  'fields: what they show': {
    parts: body(
      p(
        r('a '),
        '<w:fldSimple w:instr="REF x">' + r('simple') + '</w:fldSimple>',
        r(' '),
        field('REF y', r('complex')),
        r(' '),
        fldChar('begin'),
        '<w:r><w:instrText>IF </w:instrText></w:r>',
        field('REF z', r('hidden')),
        fldChar('separate'),
        r('nested'),
        fldChar('end'),
        r(' b'),
      ),
    ),
    text: 'a simple complex nested b\n',
  },
  'hidden text': {
    parts: body(p(r('shown'), r(' hidden', '<w:vanish/>'), r(' again'))),
    text: 'shown again\n',
    losses: ['1 piece of hidden text left out'],
  },
  capitals: {
    parts: body(p(r('all', '<w:caps/>'), r(' Small', '<w:smallCaps/>'))),
    text: 'ALL Small\n',
  },
  'text boxes, content controls, tags and alternatives, once': {
    parts: body(
      p(
        r('before'),
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p(r('boxed'))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback>${vml(p(r('boxed')))}</mc:Fallback></mc:AlternateContent></w:r>`,
        r(' after'),
      ),
      `<w:sdt><w:sdtContent>${p('<w:smartTag>' + r('tagged ') + '</w:smartTag>', '<w:sdt><w:sdtContent>' + r('controlled') + '</w:sdtContent></w:sdt>')}</w:sdtContent></w:sdt>`,
      p(vml(p(r('older')))),
    ),
    text: 'before after\n\nboxed\n\ntagged controlled\n\nolder\n',
    losses: ['2 text boxes put after their paragraphs'],
  },
  'star notes in frames at the foot of the page': {
    parts: body(
      p(r('Iraq: draft resolution*')),
      p(r('Libraries', bold)),
      pp('<w:framePr w:w="1"/>', r('* Reissued.')),
      formula,
    ),
    text: '<!-- cover -->\n\nIraq: draft resolution\\*\n\n<!-- /cover -->\n\n\\* Reissued.\n\n# Libraries\n\n*The General Assembly*,\n',
  },
  'tables: of the page as lines, others as rows': {
    parts: body(
      table('', [p(r('Agenda item 1')), p(r('right'))]),
      p(r('Libraries', bold)),
      formula,
      table('', [p(r('one')), p(r('row'))], [p(r('no')), p(r('lines'))]),
      table(lines, [p(r('Year')), p(r('Sum'))], [p(r('2026')), p(r('1'))]),
    ),
    text: '<!-- cover -->\n\nAgenda item 1\n\nright\n\n<!-- /cover -->\n\n# Libraries\n\n*The General Assembly*,\n\none\n\nrow\n\nno\n\nlines\n\n| Year | Sum |\n| 2026 | 1 |\n',
    losses: ['1 table kept as rows of text'],
  },
  'pictures, charts, equations, objects and files': {
    parts: body(
      p(r('a'), '<w:r><w:drawing><pic:pic/></w:drawing></w:r>'),
      p('<w:r><w:drawing><c:chart/></w:drawing></w:r>'),
      p(r('b '), '<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>'),
      p('<w:r><w:object/></w:r>'),
      '<w:altChunk/>',
    ),
    text: 'a\n\n<!-- picture left out -->\n\n<!-- chart left out -->\n\nb x=1\n\n<!-- embedded object left out -->\n\n<!-- embedded file left out -->\n',
    losses: [
      '1 picture left out',
      '1 chart left out',
      '1 equation kept as plain text',
      '1 embedded object left out',
      '1 embedded file left out',
    ],
  },
  'breaks, tabs, characters of their own and of private fonts': {
    parts: body(
      p(
        '<w:r><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d\u00A0e</w:t><w:softHyphen/><w:t>f</w:t></w:r>',
      ),
      p(
        '<w:r><w:sym w:font="Symbol" w:char="F0B0"/></w:r>',
        r('\uF061', '<w:rFonts w:ascii="Symbol"/>'),
        '<w:r><w:sym w:font="Webdings" w:char="F012"/></w:r>',
      ),
    ),
    text: 'a b c\u2011d\u00A0ef\n\n°α\n',
    losses: ['1 character of a private font left out'],
  },
  'words that would be a comment of a draft': {
    parts: body(p(r('&lt;!-- resolint-disable-file --> Yes! &lt;'), r('! -- x'))),
    text: '< !-- resolint-disable-file --> Yes! < ! -- x\n',
    losses: ['2 marks of comments in the words set apart, so that they are none'],
  },
  'text from right to left in the order of reading': {
    parts: body(pp('<w:bidi/>', r('إن الجمعية العامة،', '<w:rtl/>'))),
    text: 'إن الجمعية العامة،\n',
  },
  'tracked changes as two texts': {
    parts: body(
      p(r('Invites '), deleted('all '), change('ins', r('Member ')), r('States')),
      pp(`<w:rPr>${change('del')}</w:rPr>`, r('joined')),
      p(r(' here')),
      p(change('moveFrom', r('moved')), r('x')),
      p(r('y'), change('moveTo', r('moved'))),
      p(`<w:r><w:rPr><w:i/>${change('rPrChange', '<w:rPr/>')}</w:rPr><w:t>slanted now</w:t></w:r>`),
    ),
    text: 'Invites Member States\n\njoined here\n\nx\n\nymoved\n\n*slanted now*\n',
    original: 'Invites all States\n\njoined\n\nhere\n\nmovedx\n\ny\n\nslanted now\n',
    losses: ['1 tracked insertion accepted', '2 tracked deletions applied', '1 tracked move applied'],
  },
  'a list by a style of lists, and rows in content controls': {
    parts: {
      styles: style('numbering', 'Ops', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
      numbering: `${outline}<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Ops"/></w:abstractNum>${list(1, 1)}${list(2, 2)}`,
      body: [
        li(2, 0, r('one')),
        `<w:tbl><w:tblPr/><w:sdt><w:sdtContent><w:tr><w:tc>${p(r('cell'))}</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>`,
        li(1, 0, r('two')),
      ].join(''),
    },
    text: '1. one\n\ncell\n\n2. two\n',
  },
  'a row that a tracked change deletes, and numbers that one adds': {
    parts: listed(
      outline + list(1, 1),
      `<w:tbl><w:tblPr/><w:tr><w:trPr>${change('del')}</w:trPr><w:tc>${p(r('gone'))}</w:tc></w:tr><w:tr><w:tc>${p(r('kept'))}</w:tc></w:tr></w:tbl>`,
      pp(`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/>${change('ins')}</w:numPr>`, r('numbered')),
    ),
    text: 'kept\n\n1. numbered\n',
    original: 'gone\n\nkept\n\nnumbered\n',
    losses: ['1 tracked insertion accepted', '1 tracked deletion applied'],
  },
};

describe('a Word draft that is opened', () => {
  for (const [name, { parts, text, original, losses = [] }] of Object.entries(cases))
    it(name, () => {
      const draft = readWord(wordFile(parts));
      assert.equal(draft.text, text);
      assert.equal(draft.original, original);
      assert.deepEqual(
        draft.losses.map(({ message }) => message),
        losses,
      );
    });

  it('comments, at their words', () => {
    const draft = readWord(
      wordFile({
        body: p(
          r('one '),
          '<w:commentRangeStart w:id="4"/>',
          r('two'),
          '<w:commentRangeEnd w:id="4"/>',
          '<w:r><w:commentReference w:id="4"/></w:r>',
        ),
        comments: `<w:comment w:id="4" w:author="Ana">${p(r('Why?'))}</w:comment>`,
      }),
    );
    assert.deepEqual(draft.comments, [{ author: 'Ana', text: 'Why?', start: 4, end: 7 }]);
    assert.deepEqual(draft.losses, [
      { kind: 'comment', count: 1, message: '1 comment left in the Word file' },
    ]);
  });
});
