import { strict as assert } from 'node:assert';
import { compare, type Comparison } from '../../server/src/succession/comparison';
import { parseResolution } from '../../server/src/syntax/parse';
import { realTexts } from '../texts';

/**
 * Alignments of published resolutions, read paragraph by paragraph: the later and the earlier text, the paragraph of the later
 * with its first words, its partner, and what became of it.
 */
const gold: readonly (readonly [
  later: string,
  earlier: string,
  name: string,
  opens: string,
  partner: string | undefined,
  status: string,
])[] = [
  ['76_58', '75_77', 'PP1', 'Recalling its resolutions 41/60 J', 'PP1', 'identical'],
  ['76_58', '75_77', 'PP2', 'Recalling also its resolution 75/77', 'PP2', 'mechanical'],
  ['76_58', '75_77', 'PP5', 'Taking note of the report', 'PP5', 'source'],
  ['76_58', '75_77', 'PP9', 'Welcoming also the assistance', 'PP9', 'light'],
  ['76_58', '75_77', 'OP2', 'Welcomes the activities', 'OP2', 'light'],
  ['76_58', '75_77', 'OP8', 'Decides to include', 'OP8', 'mechanical'],
  ['75_33', '74_30', 'PP1', 'Recalling its resolutions 3263 (XXIX)', 'PP1', 'mechanical'],
  ['75_78', '74_69', 'PP3', 'Taking note of the report', 'PP3', 'edited'],
  ['75_78', '74_69', 'PP5', 'Welcoming the work by the Regional Centre', 'PP5', 'rewritten'],
  ['77_204', '76_149', 'OP4', 'Notes with alarm that', undefined, 'new'],
  ['77_204', '76_149', 'OP45', '', 'OP44', 'light'],
  ['77_204', '76_149', 'OP69', 'Requests the Special Rapporteur', 'OP68', 'mechanical'],
  ['77_271', '76_298', 'PP2', 'Recalling also the 2005 World Summit', 'PP5', 'moved identical'],
  ['77_271', '76_298', 'PP4', 'Reaffirming in particular Security Council', 'PP15', 'moved light'],
  ['77_271', '76_298', 'OP2', 'Recalls the advice', 'OP2', 'light'],
  ['77_271', '76_298', 'OP25', 'Notes the upcoming United Nations Peacekeeping', undefined, 'new'],
  ['77_271', '76_298', 'OP34', 'Decides to', 'OP31', 'edited'],
  ['75_238', '74_246', 'OP8 (a)', 'To', 'OP2', 'moved edited'],
  ['75_238', '74_246', 'OP8 (f)', 'To', 'OP8 (i)', 'moved identical'],
  ['77_217', '76_166', 'PP27', '', 'PP31', 'moved identical'],
  ['77_288', '74_114', 'OP6', 'Requests', 'OP8', 'rewritten'],
  ['77_288', '74_114', 'OP9', 'Requests the Secretary-General', 'OP16', 'mechanical'],
];

/** Paragraphs of the earlier text that have no partner. */
const goneGold: readonly (readonly [later: string, earlier: string, name: string, opens: string])[] = [
  ['77_204', '76_149', 'PP6', 'Recalling that the seventy-sixth session'],
  ['77_271', '76_298', 'PP7', 'Recalling its resolution 66/293'],
  ['77_271', '76_298', 'OP26', 'Urges all stakeholders to consider'],
  ['77_288', '74_114', 'OP15', 'Requests the President of the General Assembly'],
];

describe('alignments read by hand', () => {
  const texts = new Map(realTexts().map(({ name, text }) => [name, text]));
  const comparisons = new Map<string, Comparison>();
  const comparisonOf = (later: string, earlier: string): Comparison | undefined => {
    const [before, after] = [earlier, later].map((name) => texts.get(`A_RES_${name}.md`));
    if (before === undefined || after === undefined) return undefined;
    const known = comparisons.get(later) ?? compare(parseResolution(before), parseResolution(after));
    comparisons.set(later, known);
    return known;
  };

  for (const [later, earlier, name, opens, partner, status] of gold)
    it(`${later}, ${name}: ${status}`, function () {
      const comparison = comparisonOf(later, earlier);
      if (!comparison) return void this.skip();
      const pair = comparison.pairs.find(({ after }) => after.name === name);
      const member = pair?.after ?? comparison.added.find((one) => one.name === name);
      assert.ok(member?.paragraph.inline.prose.text.startsWith(opens), member?.paragraph.inline.prose.text);
      assert.equal(pair?.before.name, partner);
      assert.equal(pair ? `${pair.isMoved ? 'moved ' : ''}${pair.status}` : 'new', status);
    });

  for (const [later, earlier, name, opens] of goneGold)
    it(`${earlier}, ${name}: left out`, function () {
      const comparison = comparisonOf(later, earlier);
      if (!comparison) return void this.skip();
      const gone = comparison.leftOut.find(({ member }) => member.name === name);
      assert.ok(gone?.member.paragraph.inline.prose.text.startsWith(opens));
    });
});
