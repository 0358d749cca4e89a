import { strict as assert } from 'node:assert';
import type { CompletionItem } from 'vscode-languageserver-types';
import { createResolutionService } from '../../server/src/service';
import { apply, marked, settings } from './marked';

const service = createResolutionService();

function itemsAt(text: string, trigger?: string): CompletionItem[] {
  const { document, cursor } = marked(text);
  return service.complete(document, settings, cursor, trigger).items;
}
const labelsAt = (text: string, trigger?: string): string[] =>
  itemsAt(text, trigger).map(({ label }) => label);

/** The text after a completion was taken. */
function taken(text: string, label: string): string {
  const { document } = marked(text);
  const item = itemsAt(text).find((one) => one.label === label);
  assert.ok(item?.textEdit && 'range' in item.textEdit, `“${label}” is not offered`);
  const typed = document.getText(item.textEdit.range).toLowerCase();
  const filter = (item.filterText ?? item.label).toLowerCase();
  assert.ok(
    filter.startsWith(typed.replace(/\*$/, '')),
    `an editor would not show “${label}” for “${typed}”`,
  );
  return apply(document, [item.textEdit]);
}

const head = '*The General Assembly*,\n\n';

describe('completion of opening phrases', () => {
  it('offers those of the preamble behind the formula, the most used first', () => {
    const labels = labelsAt(`${head}▮\n`);
    assert.equal(labels[0], 'Recalling');
    assert.ok(!labels.includes('Requests'));
  });

  it('offers those of the operative part behind a number', () => {
    const labels = labelsAt(`${head}*Noting* it,\n\n1. ▮\n`);
    assert.equal(labels[0], 'Encourages');
    assert.ok(!labels.includes('Recalling'));
  });

  it('sets the phrase in italics, with the marks of the text', () => {
    assert.equal(taken(`${head}Reca▮\n`, 'Recalling'), `${head}*Recalling* \n`);
    assert.equal(taken(`${head}*Reca▮*\n`, 'Recalling'), `${head}*Recalling* \n`);
    assert.equal(
      taken('_The General Assembly_,\n\n_Noting_ it,\n\n▮\n', 'Recalling'),
      '_The General Assembly_,\n\n_Noting_ it,\n\n_Recalling_ \n',
    );
    assert.equal(
      taken('The General Assembly,\n\nNoting it,\n\nNoting also that,\n\n▮\n', 'Recalling'),
      'The General Assembly,\n\nNoting it,\n\nNoting also that,\n\nRecalling \n',
    );
  });

  it('puts the one in front whose turn it is', () => {
    assert.equal(labelsAt(`${head}*Noting* it,\n\n▮\n`)[0], 'Noting also');
    assert.equal(labelsAt(`${head}*Noting also* it,\n\n▮\n`)[0], 'Noting further');
    assert.equal(labelsAt(`${head}1. *Also requests* it;\n\n2. ▮\n`)[0], 'Further requests');
    assert.equal(labelsAt(`*The Security Council*,\n\n*Noting* it,\n\n▮\n`)[0], 'Recalling');
  });

  it('offers those of the house', () => {
    const { document, cursor } = marked(`${head}Her▮\n`);
    const house = { ...settings, openingPhrases: { preambular: ['Heralding'], operative: [] } };
    assert.deepEqual(
      service.complete(document, house, cursor).items.map(({ label }) => label),
      ['Heralding'],
    );
  });

  it('offers them behind a number, however the line above ends', () => {
    assert.deepEqual(labelsAt(`${head}*Noting* it\nand the\nReca▮\n`), []);
    assert.equal(labelsAt(`${head}*Noting* it,\n\n1. *Requests* a report\n2. ▮\n`)[0], 'Also requests');
  });

  it('keeps quiet in the middle of a paragraph, in items, notes, mastheads and annexes', () => {
    for (const text of [
      `${head}*Noting* ▮`,
      `${head}*Noting* that the work of the\nUnited▮`,
      `${head}1. *Decides*:\n\n(a) ▮`,
      `${head}*Noting* it,\n\n[^1]: ▮`,
      `${head}1. *Decides* it.\n\nAnnex\n\nThe▮`,
    ])
      assert.ok(!labelsAt(text).some((label) => /^(?:Recalling|Takes note|Requests)$/.test(label)), text);
    assert.deepEqual(labelsAt('▮*The General Assembly*,\n', '*'), []);
  });
});

describe('completion in the masthead', () => {
  it('offers States that are not in the list yet', () => {
    const labels = labelsAt(`A/81/L.9\n\nFiji, Uruguay and ▮: draft resolution\n\n${head}`);
    assert.ok(labels.includes('Viet Nam') && !labels.includes('Fiji') && !labels.includes('Uruguay'));
    assert.equal(
      taken(`A/81/L.9\n\nFiji, Uru▮\n\n${head}`, 'Uruguay'),
      `A/81/L.9\n\nFiji, Uruguay\n\n${head}`,
    );
  });

  it('offers the session of the symbol, and committees', () => {
    assert.equal(labelsAt(`A/C.3/81/L.9\n\n▮\n\n${head}`)[0], 'Eighty-first session');
    assert.equal(labelsAt(`12 October 2025\n\n▮\n\n${head}`)[0], 'Eightieth session');
    assert.ok(labelsAt(`A/C.3/81/L.9\n\nTh▮\n\n${head}`).includes('Third Committee'));
  });

  it('offers nothing of the kind behind the formula', () => {
    assert.ok(!labelsAt(`${head}▮`).includes('Fiji'));
  });
});

describe('completion of references', () => {
  const text = `${head}*Noting* it,\n\n1. *Welcomes* the report;\n\n2. *Decides*, as in paragraph ▮;\n\n3. *Requests*:\n\n(a) A report.\n`;

  it('offers the paragraphs that exist, with their words', () => {
    const items = itemsAt(text, ' ');
    assert.deepEqual(
      items.map(({ label }) => label),
      ['1 above', '3 below', '3 (a) below'],
    );
    assert.deepEqual(items[0]?.documentation, { kind: 'plaintext', value: 'Welcomes the report;' });
    assert.equal(taken(text, '3 (a) below'), text.replace('▮', '3 (a) below'));
    assert.equal(taken(text.replace('▮', '1▮'), '1 above'), text.replace('▮', '1 above'));
  });

  it('goes on with a list', () => {
    assert.deepEqual(labelsAt(text.replace('paragraph ▮', 'paragraphs 1 and ▮')), [
      '1 above',
      '3 below',
      '3 (a) below',
    ]);
  });

  it('keeps quiet elsewhere', () => {
    for (const other of ['1. *Notes* ▮it.\n', 'In paragraph ▮', '1. *Notes* paragraph ▮4 above.\n'])
      assert.deepEqual(labelsAt(other, ' '), [], other);
  });
});

describe('completion of suppressions', () => {
  it('offers the comments, closed', () => {
    assert.equal(taken('<!-- ▮', 'resolint-disable-line'), '<!-- resolint-disable-line  -->');
    assert.equal(taken('<!-- reso▮ -->', 'resolint-disable-line'), '<!-- resolint-disable-line  -->');
    assert.ok(labelsAt('<!--▮ -->', '-').includes('resolint-disable-next-line'));
  });

  it('offers rules that are not named yet', () => {
    const text = '<!-- resolint-disable-line style/date, sty▮ -->';
    assert.ok(!labelsAt(text).includes('style/date'));
    assert.equal(taken(text, 'style/per-cent'), '<!-- resolint-disable-line style/date, style/per-cent -->');
  });

  it('keeps quiet in other comments and in the text', () => {
    for (const text of ['<!-- resolint-disable-line style/date -- why ▮ -->', 'twenty-▮'])
      assert.deepEqual(labelsAt(text, ' '), [], text);
  });
});

describe('completion of snippets', () => {
  it('offers them by their short names where a paragraph begins', () => {
    assert.deepEqual(labelsAt(`${head}op▮\n`), ['op', 'op-list']);
    const [item] = itemsAt(`${head}  su▮`);
    assert.equal(item?.insertTextFormat, 2);
    assert.equal(taken(`${head}su▮`, 'sub'), `${head}   (\${1:a}) \${2:To act};\n\n$0`);
    assert.ok(labelsAt('▮').includes('draft-ga'));
  });

  it('keeps quiet within a paragraph, on its further lines and before words', () => {
    for (const text of ['*Noting* op▮', '*Noting* that\nop▮', 'op▮ it', 'Op▮'])
      assert.ok(!labelsAt(`${head}${text}\n`).includes('op'), text);
  });
});
