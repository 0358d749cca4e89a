import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { applyEdits } from '../../server/src/text/edit';
import { areComparable, compare } from '../../server/src/succession/comparison';
import { heaviestChain } from '../../server/src/succession/chain';
import { sourceEdits } from '../../server/src/succession/source-edits';
import { tokensOf } from '../../server/src/succession/tokens';
import { parseResolution } from '../../server/src/syntax/parse';
import { snippets } from '../property/edits';
import { samples } from '../texts';
import { runs } from '../patience';

const parse = (text: string) => parseResolution(text);
const body = (...paragraphs: string[]): string =>
  `A/C.1/80/L.4\n\n# A title\n\n*The General Assembly*,\n\n${paragraphs.join('\n\n')}\n`;
const between = (before: string[], after: string[]) => compare(parse(body(...before)), parse(body(...after)));

describe('what was changed from one text to another', () => {
  it('is nothing between a text and itself', () => {
    for (const { text } of samples()) {
      const { pairs, added, leftOut } = compare(parse(text), parse(text));
      assert.ok(pairs.length > 0);
      assert.deepEqual([added, leftOut], [[], []]);
      for (const pair of pairs) {
        assert.equal(pair.status, 'identical', pair.after.name);
        assert.deepEqual([pair.changes, pair.notes, pair.isMoved, pair.opening], [[], [], false, undefined]);
      }
    }
  });

  it('is a value where only the session is another', () => {
    const { pairs } = between(
      ['1. *Decides* to consider the item at its eightieth session;'],
      ['1. *Decides* to consider the item at its eighty-first session.'],
    );
    assert.equal(pairs[0]?.status, 'mechanical');
    assert.deepEqual(
      pairs[0].changes.map(({ kind, from, to }) => [kind, from.text, to.text]),
      [
        ['value', 'eightieth', 'eighty-first'],
        ['numbering', ';', '.'],
      ],
    );
  });

  it('is a longer list where a text was added to one', () => {
    const { pairs } = between(
      ['*Recalling* its resolutions 77/1 of 3 December 2022 and 78/2 of 4 December 2023 on the sea,'],
      [
        '*Recalling* its resolutions 77/1 of 3 December 2022, 78/2 of 4 December 2023 and 79/3 of 5 December 2024 on the sea,',
      ],
    );
    assert.equal(pairs[0]?.status, 'mechanical');
    assert.deepEqual(
      pairs[0].changes.map(({ kind, to }) => [kind, to.text]),
      [
        ['list', ','],
        ['list', 'and 79/3 of 5 December 2024'],
      ],
    );
  });

  it('is no change of a paragraph that only its neighbours have turned or numbered anew', () => {
    const { pairs, counts } = between(
      ['1. *Requests* the Secretary-General to report on the matters in paragraph 1 above;'],
      [
        '1. *Requests* States to act upon what is said of fisheries;',
        '2. *Also requests* the Secretary-General to report on the matters in paragraph 2 above;',
      ],
    );
    assert.equal(pairs.find(({ before }) => before.name === 'OP1')?.after.name, 'OP2');
    assert.deepEqual([counts.identical, counts.new], [1, 1]);
  });

  it('is of form where only the italics differ, and of the source where only a note does', () => {
    const { pairs } = between(
      ['1. *Notes* the *Yearbook* of the organization;', '2. *Welcomes* the report;[^1]', '[^1]: A/79/1.'],
      ['1. *Notes* the Yearbook of the organization;', '2. *Welcomes* the report;[^1]', '[^1]: A/80/1.'],
    );
    assert.deepEqual(
      pairs.map(({ status }) => status),
      ['form', 'source'],
    );
    assert.deepEqual(pairs[1]?.notes, [{ from: 'A/79/1.', to: 'A/80/1.' }]);
  });

  it('has a direction where the verb is another', () => {
    const direction = (from: string, to: string) =>
      between(
        [`1. *${from}* the report on the law of the sea;`],
        [`1. *${to}* the report on the law of the sea;`],
      ).pairs[0]?.opening?.direction;
    assert.equal(direction('Takes note of', 'Welcomes'), 'stronger');
    assert.equal(direction('Welcomes', 'Notes with appreciation'), 'weaker');
    assert.equal(direction('Urges', 'Requests'), 'weaker');
    assert.equal(direction('Welcomes', 'Recalls'), 'now past');
    assert.equal(direction('Also welcomes', 'Welcomes'), undefined);
  });

  it('keeps what was left out at its place', () => {
    const { leftOut } = between(
      [
        '*Noting* the islands and their reefs,',
        '*Bearing in mind* the needs of mountains,',
        '1. *Decides* to act.',
      ],
      ['*Noting* the islands and their reefs,', '1. *Decides* to act.'],
    );
    assert.deepEqual(
      leftOut.map(({ member, after }) => [member.name, after?.name]),
      [['PP2', 'PP1']],
    );
  });

  it('pairs subparagraphs within their paragraph first', () => {
    const items = ['(a) To report to States on the sea and its islands;', '(b) To act on mountains.'];
    const { pairs } = between(
      ['1. *Requests* the organization:', ...items, '2. *Invites* States to the conference:', ...items],
      ['1. *Requests* the organization:', ...items, '2. *Invites* States to the conference:', ...items],
    );
    for (const { before, after } of pairs) assert.equal(before.name, after.name);
    assert.equal(pairs.length, 6);
  });

  it('is symmetrical in its pairs', () => {
    const [first, second] = samples().map(({ text }) => parse(text));
    assert.ok(first && second);
    const there = compare(first, second).pairs.map(({ before, after }) => `${before.name} ${after.name}`);
    const back = compare(second, first).pairs.map(({ before, after }) => `${after.name} ${before.name}`);
    assert.deepEqual(new Set(there), new Set(back));
  });

  it('is not asked of texts in two languages', () => {
    const english = body('*Recalling* its resolution 79/12 of 2 December 2024 on the question of the sea,');
    const french =
      'A/C.1/80/L.4\n\n# La question de la mer\n\n*L’Assemblée générale*,\n\n*Rappelant* sa résolution 79/12 du 2 décembre 2024 relative à la question de la mer et des îles,\n\n1. *Décide* d’inscrire la question à l’ordre du jour de sa session suivante.\n';
    assert.equal(areComparable(parse(french), parse(english)), false);
    assert.equal(areComparable(parse(english), parse(english)), true);
  });
});

describe('the edits of a comparison', () => {
  const drafts = samples().map(({ text }) => text.slice(0, 8000));
  const change = fc.tuple(
    fc.nat(),
    fc.nat({ max: 200 }),
    fc.oneof(fc.constantFrom(...snippets), fc.constantFrom(...drafts)),
  );
  const changed = (text: string, changes: readonly (readonly [number, number, string])[]): string =>
    changes.reduce((now, [place, length, put]) => {
      const at = place % (now.length + 1);
      return now.slice(0, at) + put.slice(0, 600) + now.slice(at + length);
    }, text);

  it('make the later text of the earlier one, whatever was done to it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...drafts), fc.array(change, { maxLength: 6 }), (text, changes) => {
        const [before, after] = [parse(text), parse(changed(text, changes))];
        const edits = sourceEdits(before, after, compare(before, after));
        assert.equal(applyEdits(text, edits), after.source);
      }),
      { numRuns: Number(process.env.RUNS ?? runs(100)) },
    );
  }).timeout(60_000);

  it('make one draft of any other, and nothing of a text that stays', () => {
    for (const text of drafts) {
      const [own] = [parse(text)];
      assert.deepEqual(sourceEdits(own, parse(text), compare(own, parse(text))), []);
      for (const other of drafts) {
        const later = parse(other);
        assert.equal(applyEdits(text, sourceEdits(own, later, compare(own, later))), other);
      }
    }
  });

  it('touch nothing but the words that were changed', () => {
    const before = body('*Noting* the report on the sea,', '1. *Decides* to act at its eightieth session.');
    const later = before.replace('eightieth', 'eighty-first');
    const edits = sourceEdits(parse(before), parse(later), compare(parse(before), parse(later)));
    assert.deepEqual(
      edits.map(({ start, end, text }) => [before.slice(start, end), text]),
      [['eightieth', 'eighty-first']],
    );
  });
});

describe('the chain that is worth most', () => {
  it('is the best of all that do not cross', () => {
    const links = fc.array(
      fc.record({ from: fc.nat({ max: 7 }), to: fc.nat({ max: 7 }), worth: fc.integer({ min: 1, max: 9 }) }),
      { maxLength: 9 },
    );
    const total = (chain: readonly { worth: number }[]) => chain.reduce((sum, { worth }) => sum + worth, 0);
    fc.assert(
      fc.property(links, (all) => {
        const chain = heaviestChain(all);
        chain.forEach(({ from, to }, i) => {
          const last = chain[i - 1];
          if (last) assert.ok(last.from < from && last.to < to);
        });
        let best = 0;
        for (let subset = 0; subset < 1 << all.length; subset++) {
          const some = all.filter((_, i) => subset & (1 << i)).sort((a, b) => a.from - b.from);
          if (
            some.every(
              ({ from, to }, i) =>
                i === 0 || ((some[i - 1]?.from ?? 0) < from && (some[i - 1]?.to ?? 0) < to),
            )
          )
            best = Math.max(best, total(some));
        }
        assert.equal(total(chain), best);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('tokens', () => {
  it('are words, marks and values', () => {
    const kinds = (text: string) => tokensOf(text).map(({ kind, text: words }) => `${kind} ${words}`);
    assert.deepEqual(kinds('resolutions 57/270 B, 2200 A (XXI) and 1325 (2000) of 3 May 2020'), [
      'word resolutions',
      'citation 57/270 B',
      'mark ,',
      'older citation 2200 A (XXI)',
      'word and',
      'council citation 1325 (2000)',
      'word of',
      'date 3 May 2020',
    ]);
    assert.deepEqual(kinds('its eighty-first session in May 2026, A/80/12, 2024–2025, 1,500 for 2026'), [
      'word its',
      'ordinal eighty-first',
      'word session',
      'word in',
      'month May 2026',
      'mark ,',
      'symbol A/80/12',
      'mark ,',
      'years 2024–2025',
      'mark ,',
      'number 1,500',
      'word for',
      'year 2026',
    ]);
  });

  it('lie apart and leave out blanks alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...snippets, '53/70', ' of ', '3 May 2020', 'A/80/1', 'word ')),
        (parts) => {
          const text = parts.join('');
          let at = 0;
          for (const token of tokensOf(text)) {
            assert.equal(text.slice(at, token.start).trim(), '');
            assert.equal(text.slice(token.start, token.end), token.text);
            at = token.end;
          }
          assert.equal(text.slice(at).trim(), '');
        },
      ),
    );
  });
});

describe('the cost of a comparison', () => {
  it('is below 10 ms of the processor for one key in a draft of 40 paragraphs', () => {
    const texts = Array.from(
      { length: 40 },
      (_, i) =>
        `${i + 1}. *Requests* keeper ${i} of the tower ${i * 7} to ${'watch the sea and its ships, '.repeat(8)}by night;`,
    );
    const [earlier, draft] = [body(...texts), body(...texts.map((text) => text.replace('watch', 'guard')))];
    const before = parse(earlier);
    let text = draft;
    let version = parseResolution(text);
    compare(before, version);
    const place = text.indexOf('keeper 20');
    const costs = Array.from({ length: 40 }, () => {
      text = `${text.slice(0, place)}x${text.slice(place)}`;
      version = parseResolution(text, version);
      const began = process.cpuUsage();
      compare(before, version);
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000;
    }).sort((a, b) => a - b);
    assert.ok((costs[20] ?? 0) < 10, `${costs[20]} ms`);
  });

  it('is below a second of the processor for 700 paragraphs', () => {
    let seed = 7;
    const random = (most: number): number => (seed = (seed * 48271) % 2147483647) % most;
    const words = Array.from({ length: 2500 }, (_, i) =>
      `w${'abcdefghij'.charAt(i % 10)}${i.toString(26)}`.replace(/\d/g, 'z'),
    );
    const paragraph = () =>
      Array.from({ length: 60 }, () => (random(3) === 0 ? 'the' : (words[random(words.length)] ?? ''))).join(
        ' ',
      );
    const own = Array.from({ length: 700 }, paragraph);
    const edited = own.map((text) =>
      random(3) === 0 ? text.replace(/ \S+ \S+ /g, (all) => (random(4) === 0 ? ' other ' : all)) : text,
    );
    const later = [...edited.slice(300, 320), ...edited.slice(0, 300), ...edited.slice(340), paragraph()];
    const numbered = (texts: string[]) =>
      parse(body(...texts.map((text, i) => `${i + 1}. *Notes* ${text};`)));
    const [before, after] = [numbered(own), numbered(later)];
    const began = process.cpuUsage();
    const { pairs } = compare(before, after);
    const { user, system } = process.cpuUsage(began);
    assert.ok(pairs.length > 600);
    assert.ok(user + system < 1_000_000, `${Math.round((user + system) / 1000)} ms`);
  }).timeout(30_000);
});
