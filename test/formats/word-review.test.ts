import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readWord, reviewWord, type WordReview } from '../../server/src/formats/word';
import { engineOf, type Engine } from '../../server/src/lint/engine';
import type { Finding } from '../../server/src/lint/finding';
import { mendText } from '../../server/src/lint/fix';
import { defaultSettings } from '../../server/src/lint/settings';
import type { Edit } from '../../server/src/text/edit';
import { createRevision } from '../../server/src/text/revision';
import { samples } from '../texts';
import { chances, fromDraft, roughWord } from './rough-word';
import {
  bold,
  change,
  field,
  footnote,
  formula,
  italic,
  libraries,
  note,
  p,
  r,
  style,
  tab,
  wordFile,
  xml,
  type WordParts,
} from './word-builder';

const settings = defaultSettings;
const engine = engineOf({ settings });

/** A fix: words, and what is written in their place. */
type Replacement = readonly [words: string, put: string];

const editOf = (text: string, [words, put]: Replacement): Edit => {
  const start = text.indexOf(words);
  assert.ok(start >= 0, `“${words}” is not in the draft: ${text}`);
  return { start, end: start + words.length, text: put };
};

/** An engine that mends what it is told to and finds the words it is told of, each by the rule `test/word`. */
const engineFor = (fixes: readonly Replacement[], found: readonly string[] = []): Engine => ({
  lint: (text) =>
    found.flatMap((words): Finding[] => {
      const start = text.indexOf(words);
      const place = { start, end: start + words.length };
      const said = { message: `Say “${words}” otherwise.`, words: ['Say “{0}” otherwise.', words] as const };
      return start < 0 ? [] : [{ rule: `test/${words.length}`, severity: 'warning', ...said, ...place }];
    }),
  mend(text, make) {
    let revision = createRevision(text);
    const passes = fixes.flatMap((fix) => {
      const edits = make?.([editOf(revision.text, fix)], revision);
      if (!edits) return [];
      revision = revision.edited(edits);
      return [[{ rule: 'test/fix', edits }]];
    });
    return { text: revision.text, revision, passes };
  },
});

const review = (parts: WordParts, fixes: readonly Replacement[], found: readonly string[] = []): WordReview =>
  reviewWord(wordFile(parts), { engine: engineFor(fixes, found) });

const partOf = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
/** What stands in the body, without what is the same in every file. */
const bodyOf = ({ bytes }: WordReview): string =>
  (/<w:body>([^]*)<\/w:body>/.exec(partOf(bytes, 'word/document.xml'))?.[1] ?? '')
    .replace(/ xml:space="preserve"| w:author="Resolint"/g, '')
    .replace(/(<w:(?:ins|del|rPrChange|comment\w+)) w:id="\d+"/g, '$1');
const commentsOf = ({ bytes }: WordReview): { author: string; text: string }[] =>
  readWord(bytes).comments.map(({ author, text }) => ({ author, text }));

const t = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;
const ins = (words: string, set = ''): string =>
  `<w:ins><w:r>${set === '' ? '' : `<w:rPr>${set}</w:rPr>`}<w:t>${words}</w:t></w:r></w:ins>`;
const del = (words: string, set = ''): string =>
  `<w:del><w:r>${set === '' ? '' : `<w:rPr>${set}</w:rPr>`}<w:delText>${words}</w:delText></w:r></w:del>`;

interface Change {
  readonly from: string;
  readonly fix: Replacement;
  readonly to: string;
}

/** One for each way in which words of a file are changed. */
const changes: Readonly<Record<string, Change>> = {
  'a letter put in at the end of a word': {
    from: r('its resolution 1/2'),
    fix: ['resolution', 'resolutions'],
    to: t('its ') + del('resolution') + ins('resolutions') + t(' 1/2'),
  },
  'only the letter, where the fix names no more': {
    from: r('the State of'),
    fix: [' of', 's of'],
    to: t('the State') + ins('s') + t(' of'),
  },
  'a letter within a word, as the whole word': {
    from: r('to organise it'),
    fix: ['s', 'z'],
    to: t('to ') + del('organise') + ins('organize') + t(' it'),
  },
  'words that go over runs, each with its own properties': {
    from: `<w:r w:rsidR="00AA"><w:rPr><w:b/></w:rPr><w:t>all mem</w:t></w:r><w:bookmarkStart w:id="3" w:name="x"/><w:proofErr w:type="spellStart"/><w:r><w:t>ber states</w:t></w:r>`,
    fix: ['member states', 'Member States'],
    to: `<w:r w:rsidR="00AA"><w:rPr><w:b/></w:rPr><w:t>all </w:t></w:r><w:del><w:r w:rsidR="00AA"><w:rPr><w:b/></w:rPr><w:delText>mem</w:delText></w:r></w:del><w:bookmarkStart w:id="3" w:name="x"/><w:proofErr w:type="spellStart"/>${del('ber')}${ins('Member')}${t(' ')}${del('states')}${ins('States')}`,
  },
  'italics, by a change of how words are set': {
    from: r('Recalling all that'),
    fix: ['Recalling', '*Recalling*'],
    to: `<w:r><w:rPr><w:i/><w:iCs/><w:rPrChange><w:rPr></w:rPr></w:rPrChange></w:rPr><w:t>Recalling</w:t></w:r>${t(' all that')}`,
  },
  'italics taken from words': {
    from: r('Takes note of', `<w:rStyle w:val="S"/>${italic}<w:sz w:val="20"/>`) + r(' it'),
    fix: ['*Takes note of*', '*Takes note* of'],
    to: `<w:r><w:rPr><w:rStyle w:val="S"/><w:i/><w:sz w:val="20"/></w:rPr><w:t>Takes note</w:t></w:r><w:r><w:rPr><w:rStyle w:val="S"/><w:i w:val="0"/><w:iCs w:val="0"/><w:sz w:val="20"/><w:rPrChange><w:rPr><w:rStyle w:val="S"/><w:i/><w:sz w:val="20"/></w:rPr></w:rPrChange></w:rPr><w:t> of</w:t></w:r>${t(' it')}`,
  },
  'a sign that goes before the mark of a note': {
    from: r('of rights') + note(2) + r(', and'),
    fix: ['[^1],', ',[^1]'],
    to: t('of rights') + ins(',', '') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + del(',') + t(' and'),
  },
  'words after italics, upright': {
    from: r('Recalling', italic) + r(' it'),
    fix: ['*Recalling*', '*Recalling* also'],
    to: `<w:r><w:rPr><w:i/></w:rPr><w:t>Recalling</w:t></w:r>${ins(' also', '<w:i w:val="0"/><w:iCs w:val="0"/>')}${t(' it')}`,
  },
  'signs of markup in words': {
    from: r('a &lt; b &amp; c', bold),
    fix: ['b', 'B>'],
    to: `<w:r><w:rPr><w:b/></w:rPr><w:t>a &lt; </w:t></w:r>${del('b', bold)}${ins('B&gt;', bold)}<w:r><w:rPr><w:b/></w:rPr><w:t> &amp; c</w:t></w:r>`,
  },
  'within a link': {
    from: `<w:hyperlink w:anchor="a">${r('resolution 1/2 of then')}</w:hyperlink>`,
    fix: ['1/2', '1/3'],
    to: `<w:hyperlink w:anchor="a">${t('resolution 1/')}${del('2')}${ins('3')}${t(' of then')}</w:hyperlink>`,
  },
  'beside a tab and where a page was broken': {
    from: '<w:r><w:t>1</w:t><w:lastRenderedPageBreak/><w:t>.</w:t><w:tab/><w:t>Calls on</w:t></w:r>',
    fix: ['Calls on', 'Calls upon'],
    to: `<w:r><w:t>1</w:t><w:lastRenderedPageBreak/><w:t>.</w:t><w:tab/><w:t>Calls </w:t></w:r>${del('on')}${ins('upon')}`,
  },
};

/** Places where nothing may be changed, and the words there. */
const places: Readonly<Record<string, WordParts>> = {
  'the result of a field': { body: p(r('see '), field('REF a', r('words')), r(' here')) },
  'a field in one element': { body: p(`<w:fldSimple w:instr="REF a">${r('words')}</w:fldSimple>`) },
  "an insertion of somebody's": { body: p(r('see '), change('ins', r('words'))) },
  'words set otherwise by somebody': {
    body: p(`<w:r><w:rPr><w:b/>${change('rPrChange', '<w:rPr/>')}</w:rPr><w:t>words</w:t></w:r>`),
  },
  'a locked control': {
    body: p(
      `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${r('words')}</w:sdtContent></w:sdt>`,
    ),
  },
  'a text box': {
    body: p(
      r('Beside'),
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p(r('words'))}</w:txbxContent></w:drawing></mc:Choice></mc:AlternateContent></w:r>`,
    ),
  },
};

describe('the review of a Word file', () => {
  for (const [name, { from, fix, to }] of Object.entries(changes))
    it(`changes ${name}`, () => {
      const parts = { body: p(from), footnotes: footnote(2, tab, r('A/81/190.')) };
      const reviewed = review(parts, [fix]);
      assert.equal(reviewed.changes, 1);
      assert.equal(bodyOf(reviewed), p(to));
      const [before, after] = [readWord(wordFile(parts)), readWord(reviewed.bytes)];
      assert.equal(after.original, before.text);
    });

  for (const [name, parts] of Object.entries(places))
    it(`only comments on ${name}`, () => {
      const reviewed = review(parts, [['words', 'other']], ['words']);
      assert.deepEqual([reviewed.changes, reviewed.comments], [0, 1]);
      assert.doesNotMatch(bodyOf(reviewed), /<w:del>/);
      assert.match(bodyOf(reviewed), /<w:commentRangeStart\/>[^]*words[^]*<w:commentRangeEnd\/>/);
    });

  it('changes nothing at the edge of a link, and nothing that the file does not have', () => {
    const link = `<w:hyperlink w:anchor="a">${r('1/2')}</w:hyperlink>`;
    const numbered = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    for (const [parts, fix] of [
      [{ body: p(r('see '), link, r(' here')) }, ['1/2 ', '1/2, ']],
      [{ body: p(r('see '), link, r(' here')) }, ['1/2 here', 'there']],
      [{ body: `${numbered}${r('Invites all')}</w:p>`, numbering }, ['1.', '2.']],
      [{ body: p(r('one')) + p(r('two')) }, ['one\n\n', 'one ']],
    ] as const) {
      const reviewed = review(parts, [fix]);
      assert.deepEqual([reviewed.changes, reviewed.withoutChanges], [0, undefined]);
      assert.deepEqual(reviewed.bytes, wordFile(parts));
    }
  });

  it('puts comments around the exact words, and what leads to them into the paragraph itself', () => {
    const body = p(r('see all words '), `<w:hyperlink w:anchor="a">${r('in a link')}</w:hyperlink>`);
    const reviewed = review({ body }, [], ['all', 'a']);
    assert.equal(
      bodyOf(reviewed),
      p(
        t('see '),
        '<w:commentRangeStart/>',
        '<w:commentRangeStart/>',
        t('a'),
        '<w:commentRangeEnd/><w:r><w:commentReference/></w:r>',
        t('ll'),
        '<w:commentRangeEnd/><w:r><w:commentReference/></w:r>',
        t(' words '),
        `<w:hyperlink w:anchor="a">${t('in a link')}</w:hyperlink>`,
      ),
    );
    const inLink = bodyOf(review({ body }, [], ['link']));
    assert.match(inLink, /<w:commentRangeEnd\/><\/w:hyperlink><w:r><w:commentReference\/><\/w:r><\/w:p>$/);
    assert.deepEqual(commentsOf(reviewed), [
      { author: 'Resolint', text: 'Say “all” otherwise.\ntest/3' },
      { author: 'Resolint', text: 'Say “a” otherwise.\ntest/1' },
    ]);
  });

  it('changes words in notes and the masthead, and comments on them in the body', () => {
    const reviewed = review(
      libraries,
      [
        ['See also', 'See'],
        ['Distr.', 'Distr'],
      ],
      ['A/81/190', 'United Nations'],
    );
    assert.deepEqual([reviewed.changes, reviewed.comments], [2, 2]);
    assert.match(partOf(reviewed.bytes, 'word/footnotes.xml'), /<w:del [^]* also/);
    assert.match(partOf(reviewed.bytes, 'word/header.xml'), /<w:del /);
    assert.match(
      bodyOf(reviewed),
      /<w:commentRangeStart\/><w:r><w:footnoteReference w:id="2"\/><\/w:r><w:commentRangeEnd\/>/,
    );
    assert.deepEqual(
      commentsOf(reviewed).map(({ text }) => text.split('\n')[0]),
      ['Note 1: “A/81/190”: Say “A/81/190” otherwise.', '“United Nations”: Say “United Nations” otherwise.'],
    );
    assert.equal(
      reviewWord(reviewed.bytes, { engine: engineFor([], ['A/81/190', 'United Nations']) }).comments,
      0,
    );
  });

  it('adds to the comments that are there, under ids that no other mark has', () => {
    const comments = `<w:comment w:id="4" w:author="A">${p(r('Why?'))}</w:comment>`;
    const body = p(
      '<w:bookmarkStart w:id="11" w:name="b"/>',
      '<w:commentRangeStart w:id="4"/>',
      r('some words'),
      '<w:commentRangeEnd w:id="4"/>',
    );
    const reviewed = review({ body, comments }, [['some', 'any']], ['words']);
    assert.deepEqual(commentsOf(reviewed), [
      { author: 'A', text: 'Why?' },
      { author: 'Resolint', text: 'Say “words” otherwise.\ntest/5' },
    ]);
    const ids = [
      ...partOf(reviewed.bytes, 'word/document.xml').matchAll(/(?:ins|del|commentReference) w:id="(\d+)"/g),
    ];
    assert.deepEqual(
      ids.map(([, id]) => Number(id)).sort((a, b) => a - b),
      [12, 13, 14],
    );
  });

  it('comments once on a rule and paragraph, and sums up what is found too often', () => {
    const body = p(r('Title', bold)) + formula + p(r('Recalling all'), r(' and all')).repeat(24);
    const everywhere: Engine = {
      ...engineFor([]),
      lint: (text) =>
        [...text.matchAll(/all/g)].slice(1).map(({ index }): Finding => ({
          rule: 'test/all',
          severity: 'warning',
          message: 'Say otherwise.',
          words: ['Say otherwise.'],
          start: index,
          end: index + 3,
        })),
    };
    const reviewed = reviewWord(wordFile({ body }), { engine: everywhere });
    const said = commentsOf(reviewed).map(({ text }) => text);
    assert.equal(said.length, 21);
    assert.ok(said.includes('4 more paragraphs have a finding of this rule.\ntest/all'));
    assert.deepEqual(reviewWord(reviewed.bytes, { engine: everywhere }).bytes, reviewed.bytes);
  });

  it('obeys the protection of a file, and says what it may not', () => {
    const protectedBy = (edit: string): WordParts => ({
      body: p(r('some words')),
      settings: `<w:documentProtection w:edit="${edit}" w:enforcement="1"/>`,
    });
    const {
      changes: made,
      comments,
      withoutChanges,
    } = review(protectedBy('comments'), [['some', 'any']], ['words']);
    assert.deepEqual([made, comments, withoutChanges], [0, 1, 'protected']);
    assert.equal(review(protectedBy('trackedChanges'), [['some', 'any']]).changes, 1);
    assert.throws(() => review(protectedBy('readOnly'), []), /protected against changes/);
    const signed = {
      body: p(r('words')),
      others: {
        '_rels/.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
      },
    };
    assert.throws(() => review(signed, []), /it is signed/);
  });

  it('dates its changes as the file was saved last, in its own encoding and styles', () => {
    const others = {
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="c" xmlns:dcterms="http://purl.org/dc/terms/"><dcterms:modified>2026-10-12T10:00:00Z</dcterms:modified></cp:coreProperties>',
      'word/document.xml': Buffer.from(
        `\uFEFF${xml('document', `<w:body>${p(r('some words'))}</w:body>`).replace('UTF-8', 'UTF-16')}`,
        'utf16le',
      ),
    };
    const styles = style('character', 'Ref', '<w:name w:val="annotation reference"/>');
    const reviewed = review({ body: '', styles, others }, [['some', 'any']], ['words']);
    const document = Buffer.from(unzipSync(reviewed.bytes)['word/document.xml'] ?? []).toString('utf16le');
    assert.match(document, /<w:del w:id="\d+" w:author="Resolint" w:date="2026-10-12T10:00:00Z">/);
    assert.match(document, /<w:rStyle w:val="Ref"\/><\/w:rPr><w:commentReference/);
    assert.equal(readWord(reviewed.bytes).text, 'any words\n');
  });

  it('gives the text of fix when all is accepted, and the original when all is rejected', () => {
    for (const [i, { text }] of samples().entries())
      for (const isPlain of [true, false]) {
        const file = isPlain ? wordFile(fromDraft(text)) : roughWord(text, i + 1);
        const before = readWord(file);
        const reviewed = reviewWord(file, { engine });
        const after = readWord(reviewed.bytes);
        assert.equal(reviewed.withoutChanges, undefined);
        assert.equal(after.original ?? after.text, before.original ?? before.text);
        // Lines that go, and places where nothing may be changed, are no tracked changes.
        const fixed = mendText(before.text, { settings }).text;
        if (isPlain && fixed.split('\n').length === before.text.split('\n').length)
          assert.equal(after.text, fixed);
        assert.deepEqual(reviewWord(reviewed.bytes, { engine }).bytes, reviewed.bytes);
        const [parts, kept] = [unzipSync(reviewed.bytes), unzipSync(file)];
        assert.deepEqual(
          Object.keys(parts).filter((name) => name in kept),
          Object.keys(kept),
        );
        assert.deepEqual(parts['word/styles.xml'], kept['word/styles.xml']);
      }
  });

  it('makes any edit of words so that both ways back are there', () => {
    const words = 'Recalling all *that* was said of Member States, and “more” of it';
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.array(
          fc.tuple(fc.nat(words.length), fc.nat(12), fc.constantFrom('', 's', ' also', ',', '*', 'The')),
          {
            maxLength: 6,
          },
        ),
        (seed, edits) => {
          const file = wordFile(fromDraft(`*The General Assembly*,\n\n${words}`, chances(seed)));
          const before = readWord(file);
          const random: Engine = {
            lint: () => [],
            mend(text, make) {
              let revision = createRevision(text);
              for (const [at, length, put] of edits) {
                const start = Math.min(text.length, text.indexOf('Recalling') + at);
                const made = make?.(
                  [{ start, end: Math.min(start + length, revision.text.length), text: put }],
                  revision,
                );
                if (made && isEven(revision.edited(made).text)) revision = revision.edited(made);
              }
              return { text: revision.text, revision, passes: [] };
            },
          };
          const after = readWord(reviewWord(file, { engine: random }).bytes);
          assert.equal(after.original ?? after.text, before.original ?? before.text);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Whether the stars of a text are pairs. */
const isEven = (text: string): boolean => text.split('*').length % 2 === 1;
