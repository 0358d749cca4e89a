import { strict as assert } from 'node:assert';
import { createResolutionService } from '../../server/src/service';
import { draft, marked } from './marked';

const service = createResolutionService();

const linksIn = (text: string): [string, string | undefined][] => {
  const { document } = marked(text);
  return service.links(document).map(({ range, target }) => [document.getText(range), target]);
};
const un = 'https://docs.un.org/en/';

describe('links', () => {
  for (const [body, ...expected] of [
    [
      '*Recalling* its resolutions 53/70 of 4 December 1998 and 2200 A (XXI) of 16 December 1966,',
      ['53/70', `${un}A/RES/53/70`],
      ['2200 A (XXI)', `${un}A/RES/2200(XXI)`],
    ],
    [
      '*Recalling* Security Council resolution 1325 (2000) and Human Rights Council resolution 48/4,',
      ['1325 (2000)', `${un}S/RES/1325(2000)`],
      ['48/4', `${un}A/HRC/RES/48/4`],
    ],
    ['*Recalling* its decision 71/401,', ['71/401', `${un}A/DEC/71/401`]],
    [
      '*Noting* the report,[^1]\n\n[^1]: A/57/759-S/2003/332, annex, and E/2003/33.',
      ['A/57/759-S/2003/332', `${un}A/57/759`],
      ['E/2003/33', `${un}E/2003/33`],
    ],
    [
      '*Noting* the report,[^1]\n\n[^1]: Available at https://www.un.org/en/about_us (and www.un.org).',
      ['https://www.un.org/en/about_us', 'https://www.un.org/en/about_us'],
      ['www.un.org', 'https://www.un.org'],
    ],
    [
      '*Noting* https://en.wikipedia.org/wiki/Law_(principle), and more,',
      ['https://en.wikipedia.org/wiki/Law_(principle)', 'https://en.wikipedia.org/wiki/Law_(principle)'],
    ],
    ['*Noting* World Health Assembly resolution 58/33 and the 24/7 work, and resolution 12,'],
  ] as const satisfies readonly (readonly [string, ...[string, string][]])[])
    it(`lead from ${body.slice(0, 60)}`, () => {
      assert.deepEqual(linksIn(draft(body)), expected);
    });

  it('lead from the masthead', () => {
    assert.deepEqual(linksIn('United Nations A/C.1/81/L.9\n\n*The General Assembly*,\n'), [
      ['A/C.1/81/L.9', `${un}A/C.1/81/L.9`],
    ]);
  });

  it('never lead elsewhere than to the web', () => {
    assert.deepEqual(linksIn(draft('*Noting* javascript:alert(1), command:x and file:///etc,')), []);
  });

  it('leave a text of the library to its definition', () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const library = { find: () => ({ uri: 'file:///a', range }), citationsOf: () => [] };
    const { document } = marked(draft('*Recalling* its resolution 53/70,'));
    assert.deepEqual(createResolutionService({ library }).links(document), []);
  });
});
