import { strict as assert } from 'node:assert';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { loadFacts } from '../../server/src/facts/table';
import { reportOf, type DraftReport } from '../../server/src/features/report/draft-report';
import { reportAsHtml } from '../../server/src/features/report/html';
import { reportAsMarkdown } from '../../server/src/features/report/markdown';
import { style } from '../../server/src/features/report/style';
import { lintResolution } from '../../server/src/lint/lint';
import { defaultSettings as settings } from '../../server/src/lint/settings';
import { parseResolution } from '../../server/src/syntax/parse';
import { samples } from '../texts';
import { runs } from '../patience';

function report(text: string, name = 'draft.unres'): DraftReport {
  const resolution = parseResolution(text);
  const findings = lintResolution(resolution, { settings });
  return reportOf(TextDocument.create(name, 'un-resolution', 0, text), { name, resolution, findings });
}

const draft = `*The General Assembly*,

*Recalling* its resolution 70/1 of 25 September 2014.

1. *Invites* all States:

(a) To act;

(b) To report.

2. *Decides* to remain seized of resolution 99/999
`;

describe('a report on a draft', () => {
  before(() => loadFacts());

  it('says of each paragraph what was found, in order of place', () => {
    const { paragraphs } = report(draft);
    const places = paragraphs.map(({ place, line }) => [place, line]);
    assert.deepEqual(places, [
      ['Preambular paragraph 1', 3],
      ['Operative paragraph 1 (b)', 9],
      ['Operative paragraph 2', 11],
    ]);
    const [first] = paragraphs;
    assert.equal(first?.text, 'Recalling its resolution 70/1 of 25 September 2014.');
    const remark = first.remarks.find(({ rule }) => rule === 'punctuation/preamble-comma');
    assert.equal(remark?.severity, 'error');
    assert.equal(remark.expected, 'End the paragraph with a comma');
    assert.ok(paragraphs.every(({ remarks }) => remarks.every(({ expected }) => expected !== '')));
  });

  it('counts words, paragraphs, findings and texts that are cited', () => {
    const { statistics, citations } = report(draft);
    assert.equal(statistics.words, 25);
    assert.deepEqual(
      [statistics.preambular, statistics.operative, statistics.subparagraphs, statistics.notes],
      [1, 2, 2, 0],
    );
    assert.deepEqual(
      citations.map(({ symbol, state }) => [symbol, state]),
      [
        ['A/RES/70/1', 'wrong'],
        ['A/RES/99/999', 'unknown'],
      ],
    );
    assert.deepEqual(statistics.citations, { known: 0, wrong: 1, unknown: 1 });
  });

  it('loses no finding of a sample, and gives each paragraph a name', () => {
    for (const { name, text } of samples()) {
      const findings = lintResolution(parseResolution(text), { settings });
      const { paragraphs } = report(text, name);
      assert.equal(paragraphs.flatMap(({ remarks }) => remarks).length, findings.length, name);
      for (const { place } of paragraphs) assert.notEqual(place, '', name);
      const lines = paragraphs.map(({ line }) => line);
      assert.deepEqual(
        lines,
        [...lines].sort((a, b) => a - b),
        name,
      );
    }
  });

  it('is a page without scripts that allows its own style and nothing else', () => {
    const html = reportAsHtml(report(draft));
    assert.doesNotMatch(html, /<(?:script|iframe|img|link|form|object|embed)\b|\bon\w+=|style=|javascript:/i);
    const sum = createHash('sha256').update(style.text).digest('base64');
    assert.ok(html.includes(`default-src 'none'; style-src 'sha256-${sum}'`));
    assert.ok(html.includes(`<style>${style.text}</style>`));
    assert.match(html, /@media print/);
    for (const [, address] of html.matchAll(/(?:href|src)="([^"]*)"/g))
      assert.match(address ?? '', /^https:\/\/github\.com\/resolint\/resolint\/blob\/main\/docs\/rules\//);
  });

  it('says so if nothing was found', () => {
    const empty = report('');
    assert.deepEqual([empty.paragraphs, empty.citations], [[], []]);
    assert.match(reportAsHtml(empty), /<p>Nothing was found\.<\/p>/);
    assert.match(reportAsMarkdown(empty), /^Nothing was found\.$/m);
  });

  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '<script>',
          '</style>',
          '"',
          "'",
          '&',
          '`',
          '![x](http://a.b)',
          '<!--',
          '|',
          '\u202E',
        ),
        fc.constantFrom('\n', '\r\n', '[a](javascript:alert(1))', '<b>', '</blockquote>', '\u0000', '\uD800'),
        fc.string({ maxLength: 8 }),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));
  /** Tags of a page, with their attributes. */
  const tagsOf = (html: string): string[] => html.match(/<[!/]?[a-z][^>]*>/gi) ?? [];

  it('shows whatever stands in a draft as words', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, words, more) => {
        const text = `${words}\n\n*The General Assembly*,\n\n*Recalling* ${words} resolution 53/70.\n\n1. *Decides* ${more}.\n`;
        const made = report(text, name);
        const allowed = new Set(tagsOf(reportAsHtml(report(draft))).map((tag) => tag.replace(/ .*/s, '')));
        for (const tag of ['<p>', '<strong>', '<td>', '<th', '<tr>', '<li', '<a', '<small>'])
          allowed.add(tag);
        const html = reportAsHtml(made);
        for (const tag of tagsOf(html)) assert.ok(allowed.has(tag.replace(/ .*/s, '')), tag);
        for (const character of '\0\u202E\u2066') assert.ok(!html.includes(character));
        // Markdown keeps no tag, link or picture but its own.
        const markdown = reportAsMarkdown(made);
        assert.doesNotMatch(markdown, /(?<!\\)<[a-z!/]/i);
        assert.doesNotMatch(markdown, /(?<!\\)!?\[[^\]]*\]\((?!https:\/\/github\.com\/resolint\/)/);
      }),
      { numRuns: runs(150) },
    );
  });
});
