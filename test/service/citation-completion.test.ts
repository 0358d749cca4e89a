import { strict as assert } from 'node:assert';
import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import { loadFacts } from '../../server/src/facts/table';
import { createResolutionService } from '../../server/src/service';
import { apply, draft, marked, settings } from './marked';

const service = createResolutionService();

const listAt = (text: string, trigger?: string): CompletionList => {
  const { document, cursor } = marked(text);
  return service.complete(document, settings, cursor, trigger);
};
const labelsAt = (text: string, trigger?: string): string[] =>
  listAt(text, trigger).items.map(({ label }) => label);

/** The text after a completion was taken. */
function taken(text: string, label: string): string {
  const { document, cursor } = marked(text);
  const item = service.complete(document, settings, cursor).items.find((one) => one.label === label);
  assert.ok(item?.textEdit && 'range' in item.textEdit, `“${label}” is not offered`);
  return apply(document, [item.textEdit]);
}

/** Whether an editor would show the item for what stands before the cursor: its letters in order. */
function isShown({ filterText = '', textEdit }: CompletionItem, text: string): boolean {
  const { document, cursor } = marked(text);
  assert.ok(textEdit && 'range' in textEdit);
  const typed = document.getText({ start: textEdit.range.start, end: cursor }).toLowerCase();
  let at = -1;
  return [...typed].every((letter) => (at = filterText.toLowerCase().indexOf(letter, at + 1)) >= 0);
}

describe('completion of citations', () => {
  before(loadFacts);

  it('puts in number and date', () => {
    assert.equal(
      taken(draft('*Recalling* its resolution 53/7▮'), '53/70'),
      draft('*Recalling* its resolution 53/70 of 4 December 1998'),
    );
  });

  it('ranks the exact number first, then numbers in order', () => {
    assert.deepEqual(labelsAt(draft('*Recalling* its resolution 53/7▮')).slice(0, 4), [
      '53/7',
      '53/70',
      '53/71',
      '53/72',
    ]);
  });

  it('ranks recent sessions first', () => {
    assert.match(labelsAt(draft('*Recalling* its resolution ▮'))[0] ?? '', /^80\//);
    assert.match(labelsAt(draft('*Recalling* its resolution 7▮'))[0] ?? '', /^(?:7|79)\//);
  });

  it('finds by words of the title, and an editor shows what is found', () => {
    const text = draft('*Recalling* its resolution terrorism human ri▮');
    const { items, isIncomplete } = listAt(text);
    assert.ok(isIncomplete);
    const titles = items.map(({ labelDetails }) => labelDetails?.detail ?? '');
    assert.ok(titles.length > 3);
    assert.ok(titles.every((title) => /terrorism/i.test(title) && /human ri/i.test(title)));
    assert.ok(items.every((item) => isShown(item, text)));
    const label = items[0]?.label ?? '';
    assert.match(taken(text, label), new RegExp(`its resolution ${label} of \\d+ \\w+ \\d{4}\\n`));
  });

  it('keeps quiet while words are typed that go on with the sentence', () => {
    for (const words of [
      'its resolution rel▮',
      'its resolution relating▮',
      'its resolutions conc▮',
      'its resolutions 53/70 and 54/49 and Sec▮',
      'the present resolution sha▮',
      'the present resolution lib▮',
      'the peaceful resolution of con▮',
    ])
      assert.deepEqual(labelsAt(draft(`*Recalling* ${words}`)), [], words);
  });

  it('begins with the earlier texts of the same title', () => {
    const title =
      'Developments in the field of information and telecommunications in the context of international security';
    const masthead = `United Nations A/C.1/81/L.9\n\nEighty-first session\n\nFirst Committee\n\nFiji: draft resolution\n\n${title}\n\n`;
    const labels = labelsAt(`${masthead}${draft('*Recalling* its resolutions ▮')}`);
    assert.ok(labels.slice(0, 25).includes('53/70'), labels.slice(0, 25).join(', '));
  });

  it('goes on with a list', () => {
    for (const list of [
      '53/70 of 4 December 1998 and ▮',
      '53/70 of 4 December 1998, ▮',
      '53/70, 54/49 and 5▮',
    ])
      assert.ok(labelsAt(draft(`*Recalling* its resolutions ${list}`), undefined).length > 0, list);
    // Two numbers make a list, whatever the noun says.
    assert.ok(labelsAt(draft('*Recalling* its resolution 53/70, 54/49 and ▮'), ' ').length > 0);
    assert.equal(
      taken(draft('*Recalling* its resolutions 53/70 of 4 December 1998 and 54/4▮'), '54/49'),
      draft('*Recalling* its resolutions 53/70 of 4 December 1998 and 54/49 of 1 December 1999'),
    );
  });

  it('offers the texts of the organ that is named', () => {
    assert.equal(
      taken(draft('*Recalling* Security Council resolution 132▮'), '1325 (2000)'),
      draft('*Recalling* Security Council resolution 1325 (2000) of 31 October 2000'),
    );
    assert.ok(labelsAt(draft('*Recalling* Human Rights Council resolution 48/▮')).includes('48/4'));
    assert.ok(
      labelsAt(draft('*Recalling* Economic and Social Council resolution 1996/▮')).includes('1996/31'),
    );
  });

  it('cites as the Security Council does in its texts', () => {
    assert.equal(
      taken('*The Security Council*,\n\n*Recalling* its resolution 132▮\n', '1325 (2000)'),
      '*The Security Council*,\n\n*Recalling* its resolution 1325 (2000)\n',
    );
  });

  it('leaves out a date that stands there, that was given before, and in notes', () => {
    assert.equal(
      taken(draft('*Recalling* its resolution 53/7▮7 of 4 December 1998,'), '53/70'),
      draft('*Recalling* its resolution 53/70 of 4 December 1998,'),
    );
    assert.equal(
      taken(draft('*Recalling* its resolution 53/70,\n\n*Noting* resolution 53/7▮'), '53/70'),
      draft('*Recalling* its resolution 53/70,\n\n*Noting* resolution 53/70'),
    );
    assert.equal(
      taken(draft('*Noting* it,[^1]\n\n[^1]: Resolution 53/7▮'), '53/70'),
      draft('*Noting* it,[^1]\n\n[^1]: Resolution 53/70'),
    );
  });

  it('offers decisions', () => {
    assert.ok(labelsAt(draft('*Recalling* its decision 71/4▮')).includes('71/401'));
  });

  it('gives the official title', () => {
    const cited = '*Recalling* its resolution 70/1 of 25 September 2015, entitled “';
    const title = 'Transforming our world: the 2030 Agenda for Sustainable Development';
    assert.equal(taken(draft(`${cited}▮`), title), draft(`${cited}${title}”`));
    assert.equal(taken(draft(`${cited}Trans▮”,`), title), draft(`${cited}${title}”,`));
  });

  it('offers in notes the symbols of the text and of what it cites', () => {
    const text = draft('*Recalling* its resolution 77/131,[^1]\n\n[^1]: A/C.1/67/L.30.\n\n[^2]: A/▮');
    const labels = labelsAt(text, '/');
    for (const symbol of ['A/C.1/67/L.30', 'A/77/PV.52', 'A/AC.109/2022/L.9', 'A/RES/77/131'])
      assert.ok(labels.includes(symbol), symbol);
    assert.match(
      taken(draft('*Noting*,[^1]\n\n[^1]: A/RES/53/7▮'), 'A/RES/53/70'),
      /\[\^1\]: A\/RES\/53\/70\n/,
    );
  });

  for (const body of [
    '*Noting* the work▮',
    '*Noting* the declaration “Resolution ▮',
    '*Noting* the declaration "on resolution ▮',
    '*Noting* the resolution of ▮',
    '*Noting* the resolution on the▮',
    '*Recalling* its resolution 53/70 of 4 December 1998, ▮',
    '*Noting* the report A/▮',
    '*Noting* World Health Assembly resolution ▮',
    '*Recalling* its resolution 53/70 ▮',
  ])
    it(`offers nothing while typing ${body}`, () => {
      assert.deepEqual(labelsAt(draft(body), body.at(-2)), []);
    });

  for (const body of ['*Welcoming* the present resolution ▮', 'Fiji: draft resolution ▮'])
    it(`offers nothing by itself behind ${body}`, () => {
      assert.deepEqual(labelsAt(draft(body), ' '), []);
    });

  it('tells of an item when it is chosen', () => {
    const { items } = listAt(draft('*Recalling* its resolution 77/131▮'));
    const [item] = items;
    assert.ok(item);
    assert.equal(item.documentation, undefined);
    const { documentation } = service.resolveCompletion(item);
    assert.ok(typeof documentation === 'object');
    assert.match(documentation.value, /^\*\*Resolution 77\/131\*\*[^]*120 votes to 2/);
  });

  it('takes back items of others as they are', () => {
    for (const data of [undefined, null, 7, { provider: 'none' }])
      assert.deepEqual(service.resolveCompletion({ label: 'x', data }), { label: 'x', data });
  });

  it('replaces on one line only', () => {
    assert.deepEqual(labelsAt(draft('*Recalling* its resolution human\nrights▮')), []);
  });
});
