import { strict as assert } from 'node:assert';
import { loadFacts } from '../../server/src/facts/table';
import { loadVocabulary } from '../../server/src/facts/vocabulary';
import { rollover, type Rollover } from '../../server/src/features/rollover/rollover';
import { applyEdits } from '../../server/src/text/edit';
import { lintText } from '../../server/src/lint/lint';
import { defaultSettings } from '../../server/src/lint/settings';
import { compare } from '../../server/src/succession/comparison';
import { parseResolution } from '../../server/src/syntax/parse';
import { realTexts } from '../texts';

const adopted = (...paragraphs: string[]): string =>
  [
    '<!-- resolint-predecessor A/RES/78/958 -->',
    'A/RES/79/40',
    'Distr.: General',
    '9 December 2024',
    'Seventy-ninth session',
    'Agenda item 98 (c)',
    'Resolution adopted by the General Assembly on 2 December 2024',
    '[on the report of the First Committee (A/79/400, para. 21)]',
    '# 79/40. Lakes and rivers',
    '*The General Assembly*,',
    ...paragraphs,
    '45th plenary meeting  \n2 December 2024',
  ].join('\n\n');

function made(text: string, options = {}): Rollover {
  const result = rollover(parseResolution(text), options);
  assert.ok(typeof result !== 'string');
  return result;
}

/** A paragraph as it is carried on, and what is said of it. */
function carried(paragraph: string): { readonly text: string; readonly steps: string[] } {
  const { text, steps } = made(adopted(paragraph));
  const body = text.slice(text.indexOf('*The General Assembly*,\n\n') + '*The General Assembly*,\n\n'.length);
  return {
    text: body.trimEnd(),
    steps: steps
      .filter(({ where }) => !['masthead', 'closing lines'].includes(where))
      .map(({ kind, action }) => `${action}: ${kind}`),
  };
}

const isMade = (before: string, after: string, kind: string): void => {
  const { text, steps } = carried(before);
  assert.equal(text, after);
  assert.ok(
    steps.some((step) => step.endsWith(`: ${kind}`)),
    steps.join(),
  );
};

const isLookedAt = (paragraph: string, ...kinds: string[]): void => {
  const { text, steps } = carried(paragraph);
  assert.equal(text, paragraph);
  assert.deepEqual([...new Set(steps)].sort(), kinds.map((kind) => `look at: ${kind}`).sort());
};

describe('a text carried on to a later session', () => {
  before(() => Promise.all([loadFacts(), loadVocabulary()]));

  it('has the masthead of a draft', () => {
    assert.equal(
      made(adopted('1. *Decides* to act.')).text,
      [
        '<!-- resolint-predecessor A/RES/78/958 -->',
        'A/C.1/80/L.[…]',
        'Distr.: Limited',
        '[…]',
        'Original: English',
        'Eightieth session',
        'First Committee',
        'Agenda item […]',
        '[…]: draft resolution',
        '# Lakes and rivers',
        '*The General Assembly*,',
        '1. *Decides* to act.\n\n',
      ].join('\n\n'),
    );
  });

  it('takes the session and symbol that are given', () => {
    const { text } = made(adopted('1. *Decides* to act.'), { session: 81, symbol: 'A/C.1/81/L.7' });
    assert.ok(text.includes('\n\nA/C.1/81/L.7\n\n') && text.includes('\n\nEighty-first session\n\n'));
  });

  it('has its items on the agenda as far ahead as before', () => {
    isMade(
      '1. *Decides* to include in the provisional agenda of its eighty-first session the item entitled “Lakes”.',
      '1. *Decides* to include in the provisional agenda of its eighty-third session the item entitled “Lakes”.',
      'agenda session',
    );
  });

  it('asks for reports to the Assembly as far ahead as before', () => {
    isMade(
      '1. *Requests* him to report to the General Assembly at its eightieth session.',
      '1. *Requests* him to report to the General Assembly at its eighty-first session.',
      'session',
    );
    isMade(
      '1. *Requests* reports to the General Assembly at its eightieth and eighty-first sessions.',
      '1. *Requests* reports to the General Assembly at its eighty-first and eighty-second sessions.',
      'two sessions',
    );
  });

  it('leaves a task for a session that is still to come for the draft, and tells of it', () => {
    const { text, steps } = carried(
      '1. *Requests* him to report to the General Assembly at its eighty-first session;\n\n2. *Decides* to include in the provisional agenda of its eightieth session the item entitled “Lakes”.',
    );
    assert.ok(
      text.includes('at its eighty-first session') && text.includes('agenda of its eighty-first session'),
    );
    assert.deepEqual(steps, ['look at: session', 'made: agenda session']);
  });

  it('has years and financial periods that move on', () => {
    isMade('1. *Approves* the budget for 2025.', '1. *Approves* the budget for 2026.', 'year');
    isMade(
      '1. *Decides* to appropriate for the period from 1 July 2024 to 30 June 2025 the amount of 5 dollars.',
      '1. *Decides* to appropriate for the period from 1 July 2025 to 30 June 2026 the amount of 5 dollars.',
      'financial period',
    );
  });

  it('joins the list of its predecessors', () => {
    isMade(
      '*Recalling* its resolutions 77/9 of 7 December 2022 and 78/958 of 4 December 2023 on lakes,',
      '*Recalling* its resolutions 77/9 of 7 December 2022, 78/958 of 4 December 2023 and 79/40 of 2 December 2024 on lakes,',
      'list',
    );
  });

  it('takes the place of the text that it took up', () => {
    isMade(
      '*Recalling* its resolution 78/958 of 4 December 2023,',
      '*Recalling* its resolution 79/40 of 2 December 2024,',
      'replaced',
    );
    isMade(
      '*Having considered* the report on the implementation of resolution 78/958,',
      '*Having considered* the report on the implementation of resolution 79/40,',
      'replaced',
    );
  });

  it('leaves what is cited for what it did, and tells of it', () => {
    isLookedAt(
      '*Recalling* its resolution 78/958 of 4 December 2023, in which it established the Day of Lakes,',
      'cited',
    );
    isLookedAt('*Recalling* section II of its resolution 78/958 of 4 December 2023,', 'cited');
    isLookedAt('1. *Notes* the implementation of resolution 78/958;', 'cited');
  });

  it('leaves other sessions, years and dates, and tells of them', () => {
    isLookedAt('1. *Notes* the work of the Commission at its sixty-eighth session;', 'other session');
    isLookedAt('1. *Notes* the progress made in 2024;', 'other year');
    isLookedAt('1. *Notes* the Conference to be held on 3 May 2025;', 'other date', 'to come');
    isLookedAt('1. *Welcomes* the Declaration made on 3 May 2024;', 'news', 'other date');
  });

  it('leaves goals, titles and old dates without a word', () => {
    isLookedAt('1. *Notes* the goals for 2030 and the report “Lakes for 2025” of 3 May 2011;');
    isLookedAt('*Recalling* its resolution 53/70 of 4 December 1998,');
  });

  it('has notes of the session with a number to be filled in', () => {
    const note = (text: string) =>
      carried(`1. *Notes* lakes.[^1]\n\n[^1]: ${text}`).text.split(': ').slice(1).join(': ');
    assert.equal(note('A/79/118.'), 'A/80/[…].');
    assert.equal(note('A/78/118.'), 'A/78/118.');
    assert.equal(
      note(
        '*Official Records of the General Assembly, Seventy-ninth Session, Supplement No. 33* (A/79/33), chap. V.',
      ),
      '*Official Records of the General Assembly, Eightieth Session, Supplement No. 33* (A/80/33), chap. […].',
    );
    assert.equal(note('A/AC.109/2024/4.'), 'A/AC.109/2025/4.');
    assert.equal(note('A/HRC/55/12.'), 'A/HRC/55/12.');
  });

  it('waits to be filled in where the linter sees it', () => {
    const { text } = made(adopted('1. *Notes* lakes.[^1]\n\n[^1]: A/79/118.'));
    const found = lintText(text, { settings: defaultSettings }).filter(
      ({ rule }) => rule === 'leftover/placeholder',
    );
    assert.ok(
      found.some(({ start }) => text.startsWith('…', start) && text.slice(0, start).endsWith('A/80/[')),
    );
  });

  it('does not take an error over, and says so', () => {
    const { text, steps } = carried(
      '*Recalling* its resolution 53/70 of 5 December 1998 on the deevelopment of lakes,',
    );
    assert.ok(text.includes('53/70 of 4 December 1998'), text);
    assert.ok(steps.includes('made: error'));
  });

  it('asks about a word that there is, and does not change it', () => {
    const paragraph = '1. *Requests* a report on the lights of small islands.';
    const { text, steps } = carried(paragraph);
    assert.equal(text, paragraph);
    assert.deepEqual(steps, ['look at: error']);
  });

  it('has a comment at each paragraph that is to be looked at, if asked', () => {
    const { text } = made(adopted('1. *Notes* the progress made in 2024;'), { comments: true });
    assert.match(text, /<!-- To look at: “2024”: [^\n]+ -->\n\n1\. \*Notes\* the progress made in 2024;/);
  });

  it('is refused for a text of no session, and for no later session', () => {
    assert.equal(
      rollover(parseResolution('*The General Assembly*,\n\n1. *Decides* to act.\n')),
      'no session',
    );
    assert.equal(
      rollover(parseResolution(adopted('1. *Decides* to act.').replace('Assembly*', 'X*')), { session: 79 }),
      'no session',
    );
    assert.equal(rollover(parseResolution(adopted('1. *Decides* to act.')), { session: 79 }), 'not later');
  });

  it('keeps line ends, spaces and hyphens, and marks', () => {
    const text = adopted(
      '1. *Requests*\u00A0him to  report to the General Assembly at its eightieth\u00A0session _now_.',
    );
    const windows = `\uFEFF${text.replace(/\n/g, '\r\n')}`;
    const result = made(windows).text;
    assert.ok(result.startsWith('\uFEFF') && !/[^\r]\n/.test(result));
    assert.ok(
      result.includes(
        '1. *Requests*\u00A0him to  report to the General Assembly at its eighty-first\u00A0session _now_.',
      ),
    );
  });

  it('differs from real texts in nothing but what is listed, and by that in nothing but values', () => {
    let drafts = 0;
    for (const { name, text } of realTexts().filter((one) => one.name.startsWith('A_RES_7'))) {
      const resolution = parseResolution(text);
      const result = rollover(resolution, { session: (resolution.masthead.session ?? 0) + 1 });
      if (typeof result === 'string') continue;
      drafts++;
      assert.equal(
        applyEdits(
          text,
          result.steps.flatMap(({ edits }) => edits),
        ),
        result.text,
        name,
      );
      for (const { action, edits, to } of result.steps) {
        assert.equal(edits.length === 0, action === 'look at', name);
        if (action === 'fill in')
          assert.ok([to ?? '', ...edits.map((edit) => edit.text)].some((words) => words.includes('[…]')));
      }
      const known = new Set(result.steps.filter(({ kind }) => kind === 'error').map(({ where }) => where));
      const { pairs, added, leftOut } = compare(resolution, parseResolution(result.text));
      assert.deepEqual([added.length, leftOut.length], [0, 0], name);
      for (const { before, status, isMoved } of pairs) {
        if (known.has(before.name)) continue;
        assert.ok(
          ['identical', 'source', 'mechanical'].includes(status) && !isMoved,
          `${name} ${before.name} ${status}`,
        );
      }
    }
    assert.ok(drafts === 0 || drafts > 200);
  }).timeout(120_000);
});
