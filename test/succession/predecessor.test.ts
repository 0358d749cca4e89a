import { strict as assert } from 'node:assert';
import { predecessorInTable, successorInTable } from '../../server/src/facts/predecessors';
import { loadFacts } from '../../server/src/facts/table';
import { predecessorOf } from '../../server/src/succession/predecessor';
import { sharedText } from '../../server/src/succession/shared-text';
import { targetSessionOf } from '../../server/src/succession/target-session';
import { parseResolution } from '../../server/src/syntax/parse';
import { realTexts } from '../texts';

const draft = (title: string, body: string, head = ''): string =>
  `${head}A/C.1/80/L.4\n\nEightieth session\n\n# ${title}\n\n*The General Assembly*,\n\n${body}\n`;

const parse = (text: string) => parseResolution(text);

describe('the table of predecessors', () => {
  it('knows a resolution, its predecessor and how that is known', () => {
    assert.deepEqual(predecessorInTable('A/RES/76/58'), { symbol: 'A/RES/75/77', basis: 'title' });
    assert.deepEqual(predecessorInTable('A/RES/74/6'), { symbol: 'A/RES/73/7', basis: 'list' });
    assert.equal(successorInTable('A/RES/75/77'), 'A/RES/76/58');
  });

  it('says nothing of what it does not hold', () => {
    assert.equal(predecessorInTable('A/RES/76/132'), undefined);
    assert.equal(successorInTable('A/RES/1/1'), undefined);
  });
});

describe('the predecessor of a text', () => {
  before(loadFacts);

  it('is what a line in the draft names', () => {
    const head = '<!-- resolint-predecessor A/RES/78/12 -->\n\n';
    assert.deepEqual(predecessorOf(parse(draft('University for Peace', '*Decides* to act.', head))), {
      symbol: 'A/RES/78/12',
      basis: 'line',
      distance: 2,
      isAssumed: true,
    });
  });

  it('is what the table knows of an adopted text', () => {
    const text = draft('Any title', '1. *Decides* to act.').replace('A/C.1/80/L.4', 'A/RES/76/58');
    assert.deepEqual(predecessorOf(parse(text.replace('Eightieth', 'Seventy-sixth'))), {
      symbol: 'A/RES/75/77',
      basis: 'table',
      distance: 1,
      isAssumed: true,
    });
  });

  it('is the newest of an earlier session with the same title, capitals and punctuation apart', () => {
    const title =
      'united nations regional centre for peace, disarmament, and development in Latin America and the Caribbean';
    const text = draft(title.replace('disarmament,', 'disarmament'), '1. *Decides* to act.');
    const found = predecessorOf(parse(text.replace('/80/', '/76/').replace('Eightieth', 'Seventy-sixth')));
    assert.deepEqual(found, { symbol: 'A/RES/75/77', basis: 'title', distance: 1, isAssumed: true });
  });

  it('is offered where only the first list tells, if it is one or two sessions back', () => {
    const told = (number: string) =>
      predecessorOf(
        parse(
          draft(
            'A title that no text has',
            `*Recalling* its resolutions 73/4 of 3 December 2018 and ${number},`,
          ),
        ),
      );
    assert.deepEqual(told('79/12 of 2 December 2024'), {
      symbol: 'A/RES/79/12',
      basis: 'recalled',
      distance: 1,
      isAssumed: false,
    });
    assert.equal(told('76/12 of 2 December 2021'), undefined);
  });

  it('is a cited text that shares most words, but for a series made on a template', () => {
    const body = (session: string) =>
      `*Noting* the report on the use of the high seas and of the waters around the islands in the ${session} year,\n\n1. *Decides* to consider the report of the Secretary-General on the islands of the high seas at its next session.`;
    const earlier = parse(
      draft('Islands', body('last')).replace('/80/', '/79/').replace('Eightieth', 'Seventy-ninth'),
    );
    const texts = { textOf: (symbol: string) => (symbol === 'A/RES/79/7' ? earlier : undefined) };
    const later = (title: string) =>
      predecessorOf(parse(draft(title, `*Bearing in mind* resolution 79/7,\n\n${body('present')}`)), texts);
    assert.equal(later('Islands of the seas')?.basis, 'text');
    assert.equal(later('International Day of Islands'), undefined);
  });

  it('is known for drafts made of real texts', () => {
    const texts = realTexts();
    const wrong: string[] = [];
    let told = 0;
    for (const { text } of texts) {
      const resolution = parse(text);
      const known = predecessorInTable(resolution.masthead.symbol ?? '');
      if (known?.basis !== 'title') continue;
      const symbol = resolution.masthead.symbol ?? '';
      const asDraft = parse(text.replace(symbol, `A/C.1/${resolution.masthead.session ?? 0}/L.1`));
      const found = predecessorOf(asDraft);
      told += found?.basis === 'title' ? 1 : 0;
      // Titles are known by the number; which part of it is meant is not.
      if (found?.basis === 'title' && found.symbol !== known.symbol.replace(/ [A-Z]$/, ''))
        wrong.push(`${symbol}: ${found.symbol}, not ${known.symbol}`);
    }
    if (texts.length > 0) assert.ok(told > 80, String(told));
    assert.deepEqual(wrong, []);
  }).timeout(60_000);
});

describe('what two texts share', () => {
  it('is the share of sequences of words of the later', () => {
    const text = parse(draft('A', '*Noting* one two three four five six seven,'));
    assert.equal(sharedText(text, text), 1);
    assert.equal(sharedText(text, parse(draft('A', '*Noting* quite other words than there are here,'))), 0);
  });
});

describe('the session for which a text is taken up again', () => {
  it('is that of the provisional agenda, before that of a report', () => {
    const text = draft(
      'A',
      '1. *Requests* the Secretary-General to report to the General Assembly at its eighty-third session;\n\n2. *Decides* to include in the provisional agenda of its eighty-second session the item entitled “A”.',
    );
    assert.deepEqual(targetSessionOf(parse(text)), { session: 82, basis: 'agenda' });
    const report = text.replace(/;\n\n2[^]*$/, '.\n');
    assert.deepEqual(targetSessionOf(parse(report)), { session: 83, basis: 'report' });
  });

  it('is as far away as the predecessor was, if the text does not say', () => {
    const text = draft('A', '1. *Decides* to act.', '<!-- resolint-predecessor A/RES/78/12 -->\n\n');
    assert.deepEqual(targetSessionOf(parse(text)), { session: 82, basis: 'distance' });
    assert.equal(targetSessionOf(parse(draft('A', '1. *Decides* to act.'))), undefined);
  });
});
