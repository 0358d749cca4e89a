import { assemblyPractice, councilPractice } from '../../server/src/organs/practice';
import { strict as assert } from 'node:assert';
import { findOpeningPhrase, knownPhrases } from '../../server/src/facts/opening-phrases';
import { readOpeningForm } from '../../server/src/syntax/opening';

describe('opening phrases', () => {
  const assembly = (prose: string, extra: string[] = []) =>
    findOpeningPhrase(prose, assemblyPractice, 'preambular', extra);
  const council = (prose: string) => findOpeningPhrase(prose, councilPractice, 'preambular');
  const operative = (prose: string) => findOpeningPhrase(prose, assemblyPractice, 'operative');

  it('are those of adopted texts, and those made in the same way', () => {
    assert.equal(assembly('Recalling its resolution')?.expected, 'Recalling');
    assert.equal(assembly('Noting with profound dismay that')?.expected, 'Noting with profound dismay');
    assert.equal(
      operative('Takes note with utmost interest of it')?.expected,
      'Takes note with utmost interest',
    );
    assert.equal(assembly('Deploring further the attack')?.expected, 'Deploring further');
    assert.equal(assembly('The report is noted'), undefined);
    assert.equal(assembly(''), undefined);
    assert.equal(assembly('Recalling')?.expected, 'Recalling');
  });

  it('take all that the Assembly sets in italics, in words that no table has', () => {
    const extents: [string, string][] = [
      [
        'Reaffirms its most steadfast support and solidarity for the people',
        'Reaffirms its most steadfast support and solidarity',
      ],
      ['Reiterates once again its call upon all States', 'Reiterates once again its call upon'],
      ['Further recalls its request to the Secretary-General', 'Further recalls'],
      ['Recalls its resolution 70/1', 'Recalls'],
      ['Stresses the support of all States', 'Stresses'],
      ['Invites and encourages all States', 'Invites and encourages'],
      ['Notes and progress that was made', 'Notes'],
      ['Condemns in the strongest possible terms any attack', 'Condemns in the strongest possible terms'],
      ['Requests early notification', 'Requests'],
    ];
    for (const [prose, extent] of extents) assert.equal(operative(prose)?.expected, extent);
    assert.equal(
      assembly('Reaffirming its deep sorrow also at the loss')?.expected,
      'Reaffirming its deep sorrow also',
    );
    assert.equal(assembly('Recalling its decision to renew its support')?.expected, 'Recalling');
    assert.equal(council('Reaffirming its steadfast solidarity with the people')?.expected, 'Reaffirming');
  });

  it('of the table have the form of their part', () => {
    for (const practice of [assemblyPractice, councilPractice])
      for (const [part, form] of [
        ['preambular', 'participle'],
        ['operative', 'verb'],
      ] as const) {
        const phrases = knownPhrases(practice, part);
        assert.ok(phrases.length > 100);
        assert.deepEqual(
          phrases.filter((phrase) => readOpeningForm(phrase) !== form),
          [],
        );
      }
  });

  it('are those of the house too', () => {
    assert.equal(assembly('Heralding the day'), undefined);
    assert.equal(assembly('Heralding the day', ['Heralding'])?.expected, 'Heralding');
    assert.equal(assembly('Heralding also the day', ['Heralding'])?.expected, 'Heralding also');
    assert.equal(
      assembly('Heralding with deep satisfaction the day', ['Heralding'])?.expected,
      'Heralding with deep satisfaction',
    );
  });

  it('of the Assembly may be in italics as a verb alone where its object is the organ’s own', () => {
    const reaffirming = assembly('Reaffirming its commitment to peace');
    assert.ok(reaffirming);
    assert.equal(reaffirming.accepts(reaffirming.expected), true);
    assert.equal(reaffirming.accepts('Reaffirming'), true);
    assert.equal(reaffirming.accepts('Reaffirming its commitment to peace'), false);
    const recalling = assembly('Recalling the report');
    assert.equal(recalling?.accepts('Recalling the'), false);
  });

  it('of the Council may be in italics in more ways', () => {
    const taking = council('Taking note of the report');
    assert.ok(taking);
    for (const extent of ['Taking note', 'Taking note of', 'Taking'])
      assert.equal(taking.accepts(extent), true, extent);
    assert.equal(taking.accepts('Taking note of the report'), true);
    const expressing = council('Expressing grave concern over the attack');
    for (const extent of ['Expressing', 'Expressing grave concern', 'Expressing grave concern over'])
      assert.equal(expressing?.accepts(extent), true, extent);
    assert.equal(expressing?.accepts('Expressing the'), false);
    const recalling = council('Recalling in this regard the report');
    assert.equal(recalling?.accepts('Recalling in this regard'), true);
    assert.equal(council('Recognizing wholly new things')?.accepts('Recognizing wholly new'), false);
  });
});
