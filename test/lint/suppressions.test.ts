import { strict as assert } from 'node:assert';
import { fixText } from '../../server/src/lint/fix';
import { lintText } from '../../server/src/lint/lint';
import { defaultSettings } from '../../server/src/lint/settings';

const options = { settings: defaultSettings };
const lint = (text: string): string[] =>
  lintText(text, options).map(({ rule, message }) => `${rule}: ${message}`);

const body = (first: string, before = '', behind = ''): string =>
  `*The General Assembly*,\n\n${before}${first}${behind}\n\n*Decides* to act.\n`;
const wrong = 'Recalling the report.';
const italics = 'italics/opening-phrase: The opening phrase “Recalling” is set in italics.';
const comma = 'punctuation/preamble-comma: A preambular paragraph ends with a comma, not with “.”.';

describe('suppressions', () => {
  it('are not there: both rules report', () => {
    assert.deepEqual(lint(body(wrong)), [italics, comma]);
  });

  it('silence named rules on the next line', () => {
    const before = '<!-- resolint-disable-next-line italics/opening-phrase -- a quotation -->\n';
    assert.deepEqual(lint(body(wrong, before)), [comma]);
  });

  it('silence several rules, with commas or spaces between them', () => {
    const before = '<!-- resolint-disable-next-line italics/opening-phrase, punctuation/preamble-comma -->\n';
    assert.deepEqual(lint(body(wrong, before)), []);
    assert.deepEqual(lint(body(wrong, before.replace(',', ''))), []);
  });

  it('silence every rule where none is named, on the line, in the block, in the file', () => {
    assert.deepEqual(lint(body(wrong, '', ' <!-- resolint-disable-line -->')), []);
    assert.deepEqual(lint(body(wrong, '<!-- resolint-disable -->\n', '\n<!-- resolint-enable -->')), []);
    assert.deepEqual(lint(`<!-- resolint-disable-file -->\n${body(wrong)}`), []);
  });

  it('end where a block ends', () => {
    const text = body(
      '*Recalling* it,',
      '<!-- resolint-disable punctuation/preamble-comma -->\n',
      '\n<!-- resolint-enable -->',
    );
    const later = text.replace('*Decides*', 'Noting the report.\n\n*Decides*');
    assert.ok(lint(later).includes(comma));
  });

  it('are reported where they silence nothing, and taken out by the fix', () => {
    const clean = body('*Recalling* the report,');
    const commented = body(
      '*Recalling* the report,',
      '<!-- resolint-disable-next-line italics/opening-phrase -->\n',
    );
    assert.deepEqual(lint(commented), [
      'suppression/unused: Nothing is silenced here by “italics/opening-phrase”.',
    ]);
    assert.equal(fixText(commented, options).text, clean);
  });

  it('lose only the name that silences nothing', () => {
    const names = 'style/per-cent, italics/opening-phrase, punctuation/preamble-comma, style/date';
    const text = body(wrong, `<!-- resolint-disable-next-line ${names} -- reason -->\n`);
    const kept = 'italics/opening-phrase, punctuation/preamble-comma';
    assert.equal(fixText(text, options).text, text.replace(names, kept));
  });

  it('take both ends of an unused block away', () => {
    const text = body(
      '*Recalling* it,',
      '<!-- resolint-disable style/date -->\n',
      '\n<!-- resolint-enable style/date -->',
    );
    assert.equal(fixText(text, options).text, body('*Recalling* it,'));
  });

  it('of a rule that is off are not judged', () => {
    const text = body('*Recalling* it,', '<!-- resolint-disable-next-line style/acronyms -->\n');
    assert.deepEqual(lint(text), []);
  });

  it('of a rule that does not exist are named', () => {
    const text = body('*Recalling* it,', '<!-- resolint-disable-next-line style/dates -->\n');
    assert.deepEqual(lint(text), ['suppression/unused: There is no rule “style/dates”.']);
  });
});
