import { strict as assert } from 'node:assert';
import { mergeLines } from '../../server/src/facts/merge';
import { isRejection, printRow, readPlainRecord, readVotingRecord } from '../../server/src/facts/row';

describe('a table with a fuller one', () => {
  const merged = (known: string, fuller: string): string =>
    mergeLines(known.replaceAll('|', '\t'), [fuller.replaceAll('|', '\t')]).replaceAll('\t', '|');

  it('knows what either knows, in order of the keys', () => {
    assert.equal(
      merged('G1/2|20010101|r\nG1/4', 'G1/3|20010102|r'),
      'G1/2|20010101|r\nG1/3|20010102|r\nG1/4',
    );
    assert.equal(mergeLines('G1/2', []), 'G1/2');
    assert.equal(merged('', 'G1/3'), 'G1/3');
  });

  it('takes the date that rests on more', () => {
    const date = (known: string, fuller: string): string =>
      merged(`G1/2|1|${known}`, `G1/2|2|${fuller}`).split('|')[1] ?? '';
    for (const [weaker, stronger] of [
      ['', 'b'],
      ['b', 'v'],
      ['2/2', '3/3'],
      ['v', '5/6'],
      ['9/9', 'r'],
    ] as const) {
      assert.equal(date(weaker, stronger), '2', `${weaker} ${stronger}`);
      assert.equal(date(stronger, weaker), '1', `${stronger} ${weaker}`);
      assert.equal(date(stronger, stronger), '1', `${stronger} ${stronger}`);
    }
  });

  it('fills what was empty and changes nothing that was not', () => {
    assert.equal(
      merged('G1/2|1|r|Title||A/1/PV.1', 'G1/2|2|r|Other|about|A/1/PV.9|1-2-3'),
      'G1/2|1|r|Title|about|A/1/PV.1|1-2-3',
    );
  });
});

describe('a record', () => {
  const plain = (cells: Record<string, string>): string => {
    const read = readPlainRecord(cells);
    return isRejection(read) ? `${read.column}: ${read.why}` : printRow(read).replaceAll('\t', '|');
  };
  const vote = (cells: Record<string, string>): string => {
    const read = readVotingRecord(cells);
    return isRejection(read) ? `${read.column}: ${read.why}` : printRow(read).replaceAll('\t', '|');
  };

  it('is read from a plain table', () => {
    assert.equal(
      plain({ symbol: 'A/RES/53/70', adopted: '1998-12-04', date_basis: 'cited 8/8', draft: 'A/53/L.1' }),
      'G53/70|19981204|8/8||||' + '|A/53/L.1',
    );
    assert.equal(plain({ symbol: 'S/RES/1325 (2000)', body: 'SC' }), 'S1325 (2000)');
    assert.equal(plain({ symbol: 'A/HRC/RES/5/1' }), 'H5/1');
  });

  it('is read from the voting data', () => {
    assert.equal(
      vote({
        resolution: 'A/RES/2200(XXI)[A]',
        date: '1966-12-16',
        title: 'TO ADOPT THE COVENANTS',
        total_yes: '105',
        total_no: '0',
        total_abstentions: '0',
      }),
      'G2200 A (XXI)|19661216|r||TO ADOPT THE COVENANTS||105-0-0',
    );
    assert.equal(
      vote({ resolution: 'S/RES/1325(2000)', date: '2000-10-31', description: 'Women and peace' }),
      'S1325 (2000)|20001031|r||Women and peace',
    );
  });

  it('is rejected with the column and the reason', () => {
    assert.equal(plain({}), 'symbol: is empty');
    assert.equal(plain({ symbol: 'A/RES/53/70', body: 'XX' }), 'body: "XX" is not GA, SC, ECOSOC or HRC');
    assert.equal(
      plain({ symbol: 'A/RES/53/70', adopted: '4.12.1998' }),
      'adopted: "4.12.1998" is no date like 1998-12-04',
    );
    assert.match(plain({ symbol: 'A/RES/53/70', date_basis: 'heard' }), /^date_basis: "heard" is not/);
    assert.equal(
      plain({ symbol: 'S/RES/1325 (2001)' }),
      'symbol: the Security Council adopted no resolution 1325 in 2001',
    );
    assert.equal(vote({ resolution: 'A/RES/53/70' }), 'date: is empty');
  });

  it('keeps of a title only one that is official, and says how things were voted', () => {
    assert.equal(plain({ symbol: 'A/RES/53/70', title: 'Heard', date_basis: 'record' }), 'G53/70');
    for (const basis of ['record', 'mandates', 'entitled'])
      assert.equal(plain({ symbol: 'A/RES/53/70', title: 'Title', title_basis: basis }), 'G53/70|||Title');
    assert.equal(plain({ symbol: 'A/RES/53/70', title: 'Title', title_basis: 'quoted 2/2' }), 'G53/70');
    const day = { resolution: 'A/RES/53/70', date: '1998-12-04' };
    assert.equal(
      vote({
        ...day,
        title: 'Title : resolution / adopted by the General Assembly',
        vote_note: 'Adopted without vote',
      }),
      'G53/70|19981204|r|Title|||without a vote',
    );
    assert.equal(vote({ ...day, description: 'About', total_yes: 'many' }), 'G53/70|19981204|r||About');
    assert.equal(
      plain({ symbol: 'A/RES/53/70', adopted: '1998-12-04', date_basis: 'record' }),
      'G53/70|19981204|r',
    );
  });

  it('says shortly what a text is about', () => {
    const about = 'word '.repeat(60).trim();
    const row = plain({ symbol: 'A/RES/53/70', about });
    assert.ok(row.endsWith('word …') && row.length < about.length, row);
  });

  it('is rejected where its symbol is that of another thing, or its date none', () => {
    assert.equal(plain({ symbol: 'A/53/L.1' }), 'symbol: "A/53/L.1" is not the symbol of one resolution');
    assert.equal(
      plain({ symbol: 'A/RES/53/70 A-B' }),
      'symbol: "A/RES/53/70 A-B" is not the symbol of one resolution',
    );
    assert.equal(vote({ resolution: 'x' }), 'resolution: "x" is not the symbol of one resolution');
    assert.equal(
      vote({ resolution: 'A/RES/53/70', date: '1998-02-30' }),
      'date: "1998-02-30" is no date like 1998-12-04',
    );
    assert.equal(
      plain({ symbol: 'S/RES/1325', body: 'SC' }),
      'symbol: "S/RES/1325" is not the symbol of one resolution',
    );
    assert.equal(
      plain({ symbol: 'S/RES/9999 (2001)' }),
      'symbol: the Security Council adopted no resolution 9999 in 2001',
    );
  });
});
