import { strict as assert } from 'node:assert';
import { instrumentsFrom, nameNear } from '../../server/src/facts/names';
import { isNear, piecesIn } from '../../server/src/facts/name-pieces';
import { stateWordNear } from '../../server/src/facts/state-words';

const near = (text: string): string | undefined =>
  piecesIn(text)
    .triples.map((piece) => nameNear(piece)?.form)
    .find((form) => form !== undefined);

describe('names of bodies', () => {
  it('are read in pieces of words that tell something, with what joins them', () => {
    const [piece, ...others] = piecesIn('the Office on Drugs and Crime, and the World Bank').triples;
    assert.deepEqual(others, []);
    assert.deepEqual(piece?.words, ['Office', 'Drugs', 'Crime']);
    assert.deepEqual(piece.gaps, ['on', 'and']);
    assert.equal('the Office on Drugs and Crime'.slice(piece.start, piece.end), piece.form);
  });

  it('are known by another connecting word', () => {
    assert.equal(near('Office of Drugs and Crime'), 'Office on Drugs and Crime');
    assert.equal(near('High Commissioner of Refugees'), 'High Commissioner for Refugees');
    assert.equal(near('Framework Convention for Climate'), 'Framework Convention on Climate');
  });

  it('are known by a letter or two that are wrong', () => {
    assert.equal(near('Universal Decleration of Human Rights'), 'Universal Declaration of Human');
    assert.equal(near('Human Right Council'), 'Human Rights Council');
  });

  it('are known by a word of the same stem, two words in each other’s place and an article left out', () => {
    assert.equal(near('Palestinian Refugees in the Near East'), 'Palestine Refugees in the Near');
    assert.equal(near('Budgetary and Administrative Questions'), 'Administrative and Budgetary Questions');
    assert.equal(
      near('Agriculture Organization of United Nations'),
      'Agriculture Organization of the United',
    );
    assert.equal(near('Sustainable Goals of Development'), 'Sustainable Development Goals');
  });

  it('are left alone if adopted texts have them, or if what joins them joins two names', () => {
    for (const right of [
      'Office on Drugs and Crime',
      'Special Envoys of the Secretary-General',
      'Secretariat and the United Nations',
      'Committee to the General Assembly',
      'World Health Organisation',
    ])
      assert.equal(near(right), undefined, right);
  });

  it('have words that are near to each other, and variants of spelling that are not', () => {
    assert.ok(isNear('comission', 'commission'));
    assert.ok(isNear('untied', 'united'));
    assert.ok(!isNear('organisation', 'organization'));
    assert.ok(!isNear('co-operation', 'cooperation'));
    assert.ok(!isNear('right', 'night watch'));
  });

  it('of instruments are found by their first two words', () => {
    const [pair] = piecesIn('Convention on the Elimination').pairs;
    assert.ok(pair);
    assert.ok(
      instrumentsFrom(pair).includes(
        'Convention on the Elimination of All Forms of Discrimination against Women',
      ),
    );
  });
});

describe('words of the names of States', () => {
  it('are known by their slips', () => {
    for (const [written, right] of [
      ['Kazakstan', 'Kazakhstan'],
      ['Phillipines', 'Philippines'],
      ['Columbia', 'Colombia'],
      ['Herzogovina', 'Herzegovina'],
    ] as const)
      assert.equal(stateWordNear(written), right);
  });

  it('are not taken for what people are called, nor for words of their own', () => {
    for (const word of ['Georgian', 'Israelis', 'Maltese', 'Kazakhstan', 'Russia', 'Philippine', 'Union'])
      assert.equal(stateWordNear(word), undefined, word);
  });
});
