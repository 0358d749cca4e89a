import { strict as assert } from 'node:assert';
import { parseResolution } from '../../server/src/syntax/parse';

const text = '\n\nThe General Assembly,\n\nNoting the report,\n\n1. Decides to act.\n';
const fields = (masthead: string): Record<string, string> =>
  Object.fromEntries(
    parseResolution(masthead + text).masthead.fields.map((field) => [field.kind, field.text]),
  );

const whole = {
  symbol: 'A/C.1/81/L.4',
  distribution: 'Distr.: Limited',
  date: '5 October 2026',
  original: 'Original: English',
  session: 'Eighty-first session',
  committee: 'First Committee',
  'agenda-item': 'Agenda item 98',
  sponsors: 'Chile and Kenya: draft resolution',
  title: 'Space launches',
};

describe('masthead', () => {
  it('is read in pieces', () => {
    const pieces = ['United Nations', ...Object.values(whole)].join('\n\n');
    assert.deepEqual(fields(pieces), whole);
  });

  it('is read run together', () => {
    const lines = [
      'United Nations A/C.1/81/L.4',
      'Distr.: Limited 5 October 2026 Original: English',
      'Eighty-first session First Committee',
      'Agenda item 98',
      'Chile and Kenya: draft resolution',
      'Space launches',
    ];
    assert.deepEqual(fields(lines.join('\n\n')), whole);
  });

  it('is read between fences, with the title outside', () => {
    const inside = Object.values(whole).slice(0, -1).join('\n\n');
    assert.deepEqual(
      fields(`<!-- cover -->\n\nUnited Nations\n\n${inside}\n\n<!-- /cover -->\n\n# Space launches`),
      whole,
    );
  });

  it('gives the session as a number, from the words or from the symbol', () => {
    const session = (masthead: string) => parseResolution(masthead + text).masthead.session;
    assert.equal(session('Sixty-seventh session'), 67);
    assert.equal(session('A/C.3/80/L.9'), 80);
    assert.equal(session('A/RES/74/109'), 74);
    assert.equal(session('A/HRC/55/L.3'), 55);
    assert.equal(session('S/RES/2560 (2020)'), undefined);
    assert.equal(session('A/81/L.19'), 81);
  });

  it('may be missing, and a text may be nothing but one', () => {
    assert.deepEqual(parseResolution(text).masthead.fields, []);
    assert.equal(
      parseResolution('United Nations A/C.1/81/L.4\n\nDistr.: Limited').masthead.symbol,
      'A/C.1/81/L.4',
    );
  });

  it('knows an amendment', () => {
    assert.ok(
      parseResolution('A/C.3/80/L.64\n\nKenya: amendment to draft resolution A/C.3/80/L.9\n\n1. Replace it.')
        .masthead.isAmendment,
    );
  });
});
