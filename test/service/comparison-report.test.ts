import { strict as assert } from 'node:assert';
import { printHtml } from '../../server/src/features/comparison/print-html';
import { printJson } from '../../server/src/features/comparison/print-json';
import { printMarkdown } from '../../server/src/features/comparison/print-markdown';
import { printText } from '../../server/src/features/comparison/print-text';
import type { Hideable } from '../../server/src/features/comparison/hideable';
import { hasChanged, reportOf } from '../../server/src/features/comparison/report';
import { compare } from '../../server/src/succession/comparison';
import { parseResolution } from '../../server/src/syntax/parse';

const body = (...paragraphs: string[]): string =>
  `A/C.1/80/L.4\n\n# A title\n\n*The General Assembly*,\n\n${paragraphs.join('\n\n')}\n`;

const before = body(
  '*Recalling* its resolution 78/2 of 4 December 2023,',
  '*Noting* what mountains need & <script>alert(1)</script> have,',
  '1. *Takes note of* the report on the law of the sea;[^1]',
  '2. *Requests* the Secretary-General to report to it at its eightieth session.',
  '[^1]: A/79/1.',
);
const after = body(
  '*Recalling* its resolution 79/3 of 5 December 2024,',
  '1. *Invites* <img src=x onerror=alert(2)> *all* organizations to the conference;',
  '2. *Welcomes* the report on the law of the sea;[^1]',
  '3. *Requests* the Secretary-General to report to it at its eighty-first session.',
  '[^1]: A/80/1.',
);

const report = (hidden?: readonly Hideable[], texts: readonly [string, string] = [before, after]) => {
  const [own, other] = texts.map((text) => parseResolution(text));
  assert.ok(own && other);
  return reportOf(
    { name: 'A/RES/79/<b>', resolution: own },
    { name: 'A/80/L.4', resolution: other },
    compare(own, other),
    hidden,
  );
};

describe('the report of a comparison', () => {
  it('is one line a change in text, with a summary', () => {
    assert.equal(
      printText(report()),
      [
        'A/RES/79/<b> → A/80/L.4',
        'PP1 carried on: −“78/2” +“79/3” −“4 December 2023” +“5 December 2024”',
        'PP2 left out: Noting what mountains need & <script>alert(1)</script> have,',
        'OP1 new: Invites <img src=x onerror=alert(2)> all organizations to the conference;',
        'OP2 ← OP1 edited (stronger): −“Takes note of” +“Welcomes” −note “A/79/1.” +note “A/80/1.”',
        'OP3 ← OP2 carried on: −“eightieth” +“eighty-first”',
        '2 carried on, 1 edited, 1 new, 1 left out',
        '',
      ].join('\n'),
    );
  });

  it('hides what is carried on if asked', () => {
    const names = report(['mechanical', 'renumbering', 'identical']).entries.map(({ name }) => name);
    assert.deepEqual(names, ['PP2', 'OP1', 'OP2']);
  });

  it('shows what only follows from the numbering if nothing is hidden', () => {
    const texts = [
      body(
        '1. *Requests* States to act upon the fisheries of islands;',
        '2. *Requests* a report on mountains.',
      ),
      body(
        '1. *Also requests* States to act upon the fisheries of islands;',
        '2. *Requests* a report on mountains.',
      ),
    ] as const;
    const changesOf = (hidden?: readonly Hideable[]) => report(hidden, texts).entries[0]?.changes.length;
    assert.deepEqual([changesOf([]), changesOf()], [1, 0]);
  });

  it('has a form for tools', () => {
    const told = JSON.parse(printJson(report())) as {
      version: number;
      pairs: {
        before: string;
        after: string;
        status: string;
        opening?: object;
        edits: { from: string; ranges: { before: [number, number]; after: [number, number] } }[];
      }[];
      leftOut: { path: string }[];
      new: { path: string }[];
      counts: Record<string, number>;
    };
    assert.equal(told.version, 1);
    assert.deepEqual(
      told.pairs.map((pair) => `${pair.before} ${pair.after} ${pair.status}`),
      ['PP1 PP1 mechanical', 'OP1 OP2 edited', 'OP2 OP3 mechanical'],
    );
    assert.deepEqual(told.pairs[1]?.opening, {
      from: 'Takes note',
      to: 'Welcomes',
      direction: 'stronger',
    });
    const [edit] = told.pairs[0]?.edits ?? [];
    assert.equal('Recalling its resolution 78/2 of'.slice(...(edit?.ranges.before ?? [])), edit?.from);
    assert.deepEqual([told.leftOut[0]?.path, told.new[0]?.path], ['PP2', 'OP1']);
    assert.equal(told.counts.new, 1);
  });

  it('is a page without a script in which no text becomes mark-up', () => {
    const page = printHtml(report());
    assert.match(page, /^<!doctype html>\n<html lang="en" dir="ltr">/);
    assert.ok(!/<(?:script|img|b|a)\b/.test(page));
    assert.ok(page.includes('&#60;script&#62;alert(1)&#60;/script&#62;'));
    assert.ok(page.includes('A/RES/79/&#60;b&#62;'));
    assert.ok(page.includes('<del>Takes note of</del><ins>Welcomes</ins>'));
    const tags = [...page.matchAll(/<(\/?)(section|p|h2|del|ins)\b[^>]*>/g)];
    for (const tag of ['section', 'p', 'h2', 'del', 'ins']) {
      const of = tags.filter(([, , name]) => name === tag);
      assert.equal(of.filter(([, close]) => close === '/').length * 2, of.length, tag);
    }
  });

  it('is Markdown in which no text becomes mark-up', () => {
    const page = printMarkdown(report());
    assert.ok(page.includes('~~Takes note of~~**Welcomes** the report'));
    assert.ok(page.includes('| mechanical | 2 |'));
    assert.ok(!/(?<!\\)<(?!\/?(?:details|summary)>)/.test(page));
    assert.ok(page.includes('<details><summary>2 carried on</summary>'));
  });
});

describe('whether a text has changed', () => {
  it('is not said of what follows from the numbering', () => {
    const parse = (text: string) => parseResolution(text);
    assert.equal(hasChanged(compare(parse(before), parse(before))), false);
    assert.equal(hasChanged(compare(parse(before), parse(after))), true);
  });
});
