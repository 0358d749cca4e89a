import { strict as assert } from 'node:assert';
import { fixText } from '../../server/src/lint/fix';
import { lintText } from '../../server/src/lint/lint';
import { defaultSettings } from '../../server/src/lint/settings';
import { rules } from '../../server/src/rules';

// Texts here say the same thing twice on purpose.
const settings = { ...defaultSettings, rules: { 'wording/repetition-cycle': 'off' as const } };
const options = { settings };
const lint = (text: string): string[] =>
  lintText(text, options).map(({ rule, message }) => `${rule}: ${message}`);

const body = (first: string, before = '', behind = ''): string =>
  `*The General Assembly*,\n\n${before}${first}${behind}\n\n*Decides* to act.\n`;
const wrong = 'Recalling the report.';
const italics = 'italics/opening-phrase: Set the opening phrase “Recalling” in italics.';
const comma = 'punctuation/preamble-comma: End this preambular paragraph with a comma, not with “.”.';

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
      'suppression/unused: Remove “italics/opening-phrase”: it silences nothing here.',
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

  it('silence the line they stand on, or the next, and no other', () => {
    const both = `*The General Assembly*,\n\n${wrong}\n\n${wrong}\n\n*Decides* to act.\n`;
    const [first, second] = [
      [italics, comma],
      [italics, comma],
    ];
    assert.deepEqual(lint(both), [...first, ...second]);
    for (const comment of ['<!-- resolint-disable-line -->', '<!--resolint-disable-line-->'])
      assert.deepEqual(lint(both.replace(wrong, `${wrong} ${comment}`)), second);
    assert.deepEqual(lint(both.replace(wrong, `<!-- resolint-disable-next-line -->\n${wrong}`)), second);
    assert.deepEqual(
      lint(both.replace(wrong, `<!-- resolint-disable-next-line\n -- on two lines -->\n${wrong}`)),
      second,
    );
  });

  it('of a block begin at their line and end with the comment that names their rule', () => {
    const block = (end: string): string =>
      `${wrong}\n\n<!-- resolint-disable punctuation/preamble-comma -->\n${wrong}\n${end}\n\n${wrong}`;
    const text = (end: string): string => `*The General Assembly*,\n\n${block(end)}\n\n*Decides* to act.\n`;
    const inBlock = [italics, comma, italics];
    assert.deepEqual(lint(text('<!-- resolint-enable punctuation/preamble-comma -->')), [
      ...inBlock,
      italics,
      comma,
    ]);
    assert.deepEqual(lint(text('<!-- resolint-enable italics/opening-phrase -->')), [...inBlock, italics]);
    assert.deepEqual(lint(text('<!-- resolint-enable -->')), [...inBlock, italics, comma]);
    assert.deepEqual(lint(text('')), [...inBlock, italics]);
  });

  it('of a block that is closed leave another open', () => {
    const text = `*The General Assembly*,\n\n<!-- resolint-disable punctuation/preamble-comma -->\n<!-- resolint-disable italics/opening-phrase -->\n${wrong}\n<!-- resolint-enable punctuation/preamble-comma -->\n\n${wrong}\n\n*Decides* to act.\n`;
    assert.deepEqual(lint(text), [comma]);
  });

  it('of the file silence what stands in front of them', () => {
    const comment = '\n<!-- resolint-disable-file punctuation/preamble-comma -->\n';
    assert.deepEqual(lint(`${body(wrong)}${comment}`), [italics]);
  });

  it('give their reason behind two hyphens, which names no rule', () => {
    const before = '<!-- resolint-disable-next-line -- italics/opening-phrase is not meant -->\n';
    assert.deepEqual(lint(body(wrong, before)), []);
    const named = '<!-- resolint-disable-next-line italics/opening-phrase -- not style/date -->\n';
    assert.deepEqual(lint(body(wrong, named)), [comma]);
  });

  it('for every rule are reported where they silence nothing', () => {
    const text = body('*Recalling* it,', '<!-- resolint-disable-next-line -->\n');
    assert.deepEqual(lint(text), ['suppression/unused: Remove this comment: it silences nothing.']);
    assert.equal(fixText(text, options).text, body('*Recalling* it,'));
    const [rule] = rules.filter(({ id }) => id === 'style/date');
    const unused = rules.filter(({ id }) => id === 'suppression/unused');
    // Nobody can tell what the rules that have not run would have found.
    assert.deepEqual(lintText(text, { ...options, rules: rule ? [rule, ...unused] : [] }), []);
  });

  it('behind words go without taking the words along', () => {
    const text = body('*Recalling* it,', '', ' <!-- resolint-disable-line style/date -->');
    assert.equal(fixText(text, options).text, body('*Recalling* it,', '', ''));
    const within = body('*Recalling* <!-- resolint-disable-line style/date --> it,');
    assert.equal(fixText(within, options).text, body('*Recalling* it,'));
  });

  it('on the first line, or with blanks in front, go with their line', () => {
    const comment = '<!-- resolint-disable-next-line style/date -->';
    assert.equal(fixText(`${comment}\n${body('*Recalling* it,')}`, options).text, body('*Recalling* it,'));
    assert.equal(
      fixText(body('*Recalling* it,', `  ${comment}  \r\n`), options).text,
      body('*Recalling* it,'),
    );
  });

  it('lose the last name with what stands in front of it', () => {
    const names = 'italics/opening-phrase, punctuation/preamble-comma, style/date';
    const text = body(wrong, `<!-- resolint-disable-next-line ${names} -- reason -->\n`);
    const kept = 'italics/opening-phrase, punctuation/preamble-comma';
    assert.equal(fixText(text, options).text, text.replace(names, kept));
  });

  it('are not seen in other comments', () => {
    assert.deepEqual(lint(body(wrong, '<!-- resolint is not asked -->\n')), [italics, comma]);
    assert.deepEqual(lint(body(wrong, 'resolint-disable-next-line\n')).includes(comma), true);
  });
});
