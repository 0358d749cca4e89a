import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { openArchive } from '../../server/src/formats/ooxml/archive';
import { parseXml, type XmlElement, isElement } from '../../server/src/formats/ooxml/xml';
import { DocumentProblem, placeOf, readWord } from '../../server/src/formats/word';
import { understated } from '../archives';
import {
  deleted,
  formula,
  italic,
  kind,
  level,
  li,
  libraries,
  list,
  p,
  partsOf,
  r,
  tab,
  wordFile,
  xml,
} from './word-builder';
import { patiently, runs } from '../patience';

const withParts = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync({ ...partsOf(libraries), ...parts });
const document = (content: string): Uint8Array =>
  withParts({ 'word/document.xml': strToU8(xml('document', `<w:body>${content}</w:body>`)) });

describe('a file that is no Word document', () => {
  const zeros = new Uint8Array(120_000_000);
  const hostile: Readonly<Record<string, [() => Uint8Array, RegExp]>> = {
    nothing: [() => new Uint8Array(), /^it is no Word file/],
    'a text': [() => strToU8('The General Assembly,'), /^it is no Word file/],
    'one that is encrypted': [
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(5000)),
      /^it is encrypted/,
    ],
    'an archive of something else': [
      () => zipSync({ 'a.xml': strToU8('<a/>') }),
      /^it has no text that Word/,
    ],
    'a part of 120 MB': [
      () => withParts({ 'word/document.xml': zeros }),
      /^a part of it is more than 200 times/,
    ],
    'a part of 120 MB that says it has ten bytes': [
      () => understated(withParts({ 'word/document.xml': zeros })),
      /^a part of it is more than 200 times/,
    ],
    'parts of 40 MB that do not pack': [
      () =>
        withParts(
          Object.fromEntries(
            Array.from({ length: 40 }, (_, i) => [`word/a${i}.xml`, new Uint8Array(990_000)]),
          ),
        ),
      /^it is larger than 30 MB inflated/,
    ],
    'a file of 16 MB': [
      () => Buffer.concat([withParts({}), Buffer.alloc(16_000_000)]),
      /^it is larger than 15 MB/,
    ],
    '50,000 parts': [
      () =>
        withParts(Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`x/${i}`, new Uint8Array()]))),
      /^it has more than 10000 parts/,
    ],
    'a million elements': [
      () => document(`<w:p>${'<w:r/>'.repeat(1_000_000)}</w:p>`),
      /times as large|more than 700000 elements/,
    ],
    'elements far within one another': [
      () => document('<w:tbl><w:tr><w:tc>'.repeat(1000)),
      /^its elements stand in one another more than 256 deep/,
    ],
    'entities of its own': [
      () =>
        withParts({
          'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>'),
        }),
      /^it declares a type of document/,
    ],
    'an entity of another file': [
      () =>
        withParts({
          'word/document.xml': strToU8('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'),
        }),
      /^it declares a type of document/,
    ],
    'a document that is not well formed': [
      () => withParts({ 'word/document.xml': strToU8('<w:document>') }),
      /^its text is damaged/,
    ],
    'a document that is cut off': [
      () => wordFile(libraries).subarray(0, wordFile(libraries).indexOf(0x50, 900)),
      /./,
    ],
  };
  for (const [name, [make, words]] of Object.entries(hostile))
    it(`is refused in a sentence, soon: ${name}`, () => {
      const bytes = make();
      const began = performance.now();
      assert.throws(
        () => readWord(bytes),
        (error) => error instanceof DocumentProblem && words.test(error.message),
      );
      assert.ok(performance.now() - began < patiently(2000), `${performance.now() - began} ms`);
    }).timeout(60_000);

  it('silences no rule by what Word numbers its paragraphs with', () => {
    const parts = {
      numbering: kind(1, level(0, 'decimal', '%1 &lt;!-- resolint-disable-file --&gt;')) + list(1, 1),
      body: formula + li(1, 0, r('Decides', italic), r(' to act.')),
    };
    assert.doesNotMatch(readWord(wordFile(parts)).text, /<!--/);
  });

  it('has names only: no path of an archive leads anywhere', () => {
    const parts = { '../../../tmp/evil.xml': strToU8('<a/>'), '/etc/passwd.xml': strToU8('<a/>') };
    assert.equal(readWord(withParts(parts)).text, readWord(wordFile(libraries)).text);
  });

  it('is read without the parts that are damaged, which is said', () => {
    const draft = readWord(
      withParts({ 'word/styles.xml': strToU8('<w:styles'), 'word/footnotes.xml': strToU8('&') }),
    );
    assert.match(draft.text, /of 16 December 2020,\n/);
    assert.deepEqual(
      draft.losses.map(({ message }) => message),
      ['1 note that is not in the file', '2 damaged parts passed over'],
    );
  });

  it('is read whatever way its namespaces are written, and in UTF-16', () => {
    const strict = Object.fromEntries(
      Object.entries(partsOf(libraries)).map(([name, content]) => [
        name,
        strToU8(
          Buffer.from(content)
            .toString()
            .replaceAll(
              'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
              'http://purl.oclc.org/ooxml/wordprocessingml/main',
            )
            .replaceAll(
              'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
              'http://purl.oclc.org/ooxml/officeDocument/relationships',
            )
            .replaceAll('<w:', '<x:')
            .replaceAll('</w:', '</x:')
            .replaceAll(' w:', ' x:')
            .replaceAll('xmlns:w=', 'xmlns:x='),
        ),
      ]),
    );
    const { text } = readWord(wordFile(libraries));
    assert.equal(readWord(zipSync(strict)).text, text);
    const utf16 = Buffer.from(
      `\uFEFF${Buffer.from(partsOf(libraries)['word/document.xml']!).toString().replace('UTF-8', 'UTF-16')}`,
      'utf16le',
    );
    assert.equal(readWord(withParts({ 'word/document.xml': utf16 })).text, text);
  });
});

describe('any bytes at all', () => {
  const file = wordFile({ ...libraries, body: libraries.body + p(deleted('x'), tab) });
  /** A draft, or a sentence. */
  function read(bytes: Uint8Array): void {
    const began = performance.now();
    try {
      const { text, map } = readWord(bytes);
      assert.equal(typeof text, 'string');
      assert.ok(map.every(({ start, length }) => start + length <= text.length));
    } catch (error) {
      assert.ok(error instanceof DocumentProblem, String(error));
    }
    assert.ok(performance.now() - began < patiently(2000));
  }

  it('are a draft or a sentence: bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), read));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        read(Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes));
      }),
    );
  });

  it('are a draft or a sentence: files that are cut off or changed', () => {
    fc.assert(
      fc.property(fc.nat(file.length), (end) => {
        read(file.subarray(0, end));
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 })), {
          minLength: 1,
          maxLength: 4,
        }),
        (flips) => {
          const bytes = Uint8Array.from(file);
          for (const [at, by] of flips) bytes[at] = (bytes[at] ?? 0) ^ by;
          read(bytes);
        },
      ),
      { numRuns: runs(300) },
    );
  });

  const names = [
    'w:p',
    'w:r',
    'w:t',
    'w:tbl',
    'w:tr',
    'w:tc',
    'w:ins',
    'w:del',
    'w:sdt',
    'w:sdtContent',
    'w:fldChar',
    'w:pPr',
    'w:rPr',
    'w:numPr',
    'w:footnoteReference',
    'w:drawing',
    'w:txbxContent',
    'w:sym',
    'w:instrText',
    'mc:AlternateContent',
    'mc:Choice',
    'w:fldSimple',
    'w:hyperlink',
    'w:i',
    'w:pStyle',
    'w:sectPr',
  ];
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom('words', ' ', '*', '1.', '(a)', '&#x661;', '&#xF0B7;'),
      fc
        .tuple(
          fc.constantFrom(...names),
          fc.constantFrom(
            '',
            ' w:val="1"',
            ' w:id="2"',
            ' w:fldCharType="begin"',
            ' w:fldCharType="end"',
            ' w:char="F0B7" w:font="Symbol"',
            ' w:instr="NOTEREF x"',
          ),
          fc.array(tie('tree'), { maxLength: 4 }),
        )
        .map(([name, attributes, content]) => `<${name}${attributes}>${content.join('')}</${name}>`),
    ),
  }));
  it('are a draft: any elements in any order', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 8 }), (content) => {
        const { text, map } = readWord(document(formula + content.join('')));
        assert.ok(map.every(({ start, length }) => start + length <= text.length));
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('the way back from a draft to its file', () => {
  const file = wordFile({
    ...libraries,
    body: libraries.body + p(r('a '), r('*star*', '<w:i/>'), tab, r('x', '<w:caps/>')),
  });
  const { text, map } = readWord(file);

  /** The characters of each run, in the order of the file. */
  function runsOf(part: string): Map<string, string> {
    const runs = new Map<string, string>();
    let [paragraph, run] = [-1, 0];
    const words = (element: XmlElement): string =>
      element.children
        .map((child) =>
          isElement(child)
            ? child.name === 'w:tab'
              ? '\t'
              : child.name === 'w:rPr'
                ? ''
                : words(child)
            : child.text,
        )
        .join('');
    const walk = (element: XmlElement): void => {
      for (const child of element.children.filter(isElement)) {
        if (child.name === 'w:p') [paragraph, run] = [paragraph + 1, 0];
        if (child.name === 'w:r') runs.set(`${paragraph} ${run++}`, words(child));
        else walk(child);
      }
    };
    walk(parseXml(new TextDecoder().decode(openArchive(file).parts.get(part))));
    return runs;
  }

  it('leads every mapped character to the same one, and most of them are mapped', () => {
    const runs = new Map(map.map(({ part }) => [part, runsOf(part)]));
    let mapped = 0;
    for (let at = 0; at < text.length; at++) {
      const place = placeOf(map, at);
      if (!place) continue;
      mapped++;
      const { part, paragraph, run, character } = place;
      const there = runs.get(part)?.get(`${paragraph} ${run}`)?.charAt(character) ?? '';
      assert.equal(there.replace('\t', ' ').toUpperCase(), text.charAt(at).toUpperCase(), `at ${at}`);
    }
    assert.ok(mapped > text.length * 0.7, `${mapped} of ${text.length}`);
    assert.deepEqual([...runs.keys()].sort(), ['word/document.xml', 'word/footnotes.xml', 'word/header.xml']);
  });

  it('gives offsets of the source for every element', () => {
    const source = '<?xml version="1.0"?>\r\n<a x="é😀"><!-- c --><b>1 &lt; 2</b>é😀<c/></a>';
    const check = (element: XmlElement): void => {
      const own = source.slice(element.start, element.end);
      assert.ok(own.startsWith(`<${element.name}`) && own.endsWith('>'), own);
      for (const child of element.children) {
        if (isElement(child)) check(child);
        else if (!child.text.includes('<')) assert.equal(source.slice(child.start, child.end), child.text);
      }
    };
    check(parseXml(source));
  });
});
