import { economicAndSocialCouncil, generalAssembly, securityCouncil } from '../../server/src/organs/organ';
import { strict as assert } from 'node:assert';
import { adoptedFrom, latest, searchTitles, startingWith, type Shelf } from '../../server/src/facts/search';
import { loadFacts } from '../../server/src/facts/table';
import { printDesignation } from '../../server/src/citation/symbol';

describe('texts that the table holds', () => {
  before(() => loadFacts());
  const assembly: Shelf = { organ: generalAssembly, kind: 'resolution' };
  const council: Shelf = { organ: securityCouncil, kind: 'resolution' };
  const economic: Shelf = { organ: economicAndSocialCouncil, kind: 'resolution' };
  const decisions: Shelf = { organ: generalAssembly, kind: 'decision' };
  const numbers = (texts: ReturnType<typeof latest>): string[] =>
    texts.map(({ designation }) => printDesignation(designation));

  it('are found by the beginning of their number, that very number first', () => {
    assert.deepEqual(numbers(startingWith('53/7', assembly, 3)), ['53/7', '53/70', '53/71']);
    assert.deepEqual(numbers(startingWith('1325', council, 3)), ['1325 (2000)']);
    assert.deepEqual(numbers(startingWith('2200 A', assembly, 2)), ['2200 A (XXI)']);
    assert.deepEqual(numbers(startingWith('S-10/', assembly, 1)), ['S-10/1']);
    assert.deepEqual(startingWith('99999', assembly, 3), []);
    const [decision] = startingWith('71/401', decisions, 1);
    assert.equal(decision?.kind, 'decision');
    assert.equal(decision.facts.symbol, 'A/DEC/71/401');
  });

  it('come with the latest session first where none is typed', () => {
    const sessions = startingWith('7', assembly, 200).map(({ designation }) => designation.session ?? 0);
    assert.deepEqual(
      sessions,
      [...sessions].sort((a, b) => b - a),
    );
  });

  it('are the latest, newest first', () => {
    const [first, second] = latest(assembly, 2).map(({ designation }) => designation);
    assert.ok(first && second);
    assert.ok((first.session ?? 0) >= 79 && first.number > second.number);
    const years = latest(council, 40).map(({ designation }) => designation.session ?? 0);
    assert.equal(years.length, 40);
    assert.deepEqual(
      years,
      [...years].sort((a, b) => b - a),
    );
    const [newest] = latest(economic, 1);
    assert.ok((newest?.designation.session ?? 0) >= 2020);
    assert.equal(
      latest(decisions, 3).every(({ kind }) => kind === 'decision'),
      true,
    );
  });

  it('are found by the words of their titles, those that begin so first', () => {
    const titles = (typed: string) =>
      searchTitles(typed, assembly, 5).map(({ facts }) => facts.title ?? facts.about);
    assert.match(titles('transforming our world')[0] ?? '', /^Transforming our world/);
    for (const title of titles('world tran')) assert.match(title ?? '', /\btran.*|\bworld/i);
    assert.deepEqual(titles('zzzzz'), []);
    assert.deepEqual(titles('x'), []);
    assert.deepEqual(titles(''), []);
    assert.deepEqual(titles('our (world'), []);
  });

  it('are found by the draft from which they were adopted', () => {
    assert.deepEqual(numbers(adoptedFrom('A/70/L.1')), ['70/1']);
    assert.deepEqual(adoptedFrom('A/70/L.99999'), []);
    assert.deepEqual(adoptedFrom('a/70/l.1'), []);
  });
});
