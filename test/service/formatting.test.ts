import { strict as assert } from 'node:assert';
import { defaultSettings } from '../../server/src/lint/settings';
import { createResolutionService } from '../../server/src/service';
import { apply, marked } from './marked';

const service = createResolutionService();

const formatted = (text: string): string => {
  const { document } = marked(text);
  return apply(document, service.format(document));
};

describe('formatting', () => {
  it('puts numbers, spaces, blank lines and notes in order', () => {
    assert.equal(
      formatted(
        '\n\n*The General Assembly*,\n*Noting*  the report,[^1] \n\n\n\n1)  *Notes* the study;[^2]\n3. *Decides*:\n\n   (a)  To act;\n   (c) To report.\n\n[^2]: B.\n[^1]: A.',
      ),
      '*The General Assembly*,\n\n*Noting* the report,[^1]\n\n1. *Notes* the study;[^2]\n\n2. *Decides*:\n\n   (a) To act;\n   (b) To report.\n\n[^1]: A.\n[^2]: B.\n',
    );
  });

  it('takes bullets from numbers and letters, and indents what hangs on them', () => {
    assert.equal(
      formatted(
        '*The General Assembly*,\n\n- 1. *Decides*:\n - (a) To act;\n- (b) To report:\n  - (i) Now;\n - (ii) Later;\n- 2. *Notes* it.\n',
      ),
      '*The General Assembly*,\n\n1. *Decides*:\n\n   (a) To act;\n\n   (b) To report:\n\n      (i) Now;\n\n      (ii) Later;\n\n2. *Notes* it.\n',
    );
  });

  it('makes ragged indents even, further lines too, and keeps those that are', () => {
    assert.equal(
      formatted('1. *Decides*:\n\n  (a) To act\n  at once;\n\n     (b) To report;\n\n2. *Notes* it.\n'),
      '1. *Decides*:\n\n   (a) To act\n   at once;\n\n   (b) To report;\n\n2. *Notes* it.\n',
    );
    const even = '1. *Decides*:\n\n\t(a) To act:\n\n\t\t(i) Now;\n\n\t(b) To report;\n\n2. *Notes* it.\n';
    assert.equal(formatted(even), even);
  });

  it('gathers the notes that pages left between paragraphs', () => {
    assert.equal(
      formatted(
        '*The General Assembly*,\n\n*Noting* it,¹\n\n¹ A/79/211.\n\n*Noting also* that,²\n\n1. *Notes* it.³\n\n² See A/79/212.\n³ A/79/213.\n\n2. *Decides* it.\n',
      ),
      '*The General Assembly*,\n\n*Noting* it,¹\n\n*Noting also* that,²\n\n1. *Notes* it.³\n\n2. *Decides* it.\n\n¹ A/79/211.\n\n² See A/79/212.\n\n³ A/79/213.\n',
    );
  });

  it('keeps line breaks, byte order marks, quotations, mastheads and tables as they are', () => {
    for (const text of [
      '\uFEFF*The General Assembly*,\r\n\r\n*Noting* “the  report”,\r\n',
      'General Assembly      Distr.: Limited\n\n*The General Assembly*,\n',
      '*The General Assembly*,\n\n1. *Decides* on:\n\n| a  | b |\n\n2. *Decides* it.\n',
      '<!-- a  remark\n\n\nof two  lines -->\n\n*The General Assembly*,\n',
      '',
    ])
      assert.equal(formatted(text), text);
  });

  it('leaves space that keeps two things apart', () => {
    const text = '*The General Assembly*,\n\n*Noting* it,\n\n2. *Decides*:\n\n1. First;\n';
    assert.equal(formatted(formatted(text)), formatted(text));
  });

  it('puts no space behind a number that stands alone on its line', () => {
    for (const text of [
      '*The General Assembly*,\n\n1. *Decides*:\n\n(a) To act:\n\na.\n”\n',
      '*The General Assembly*,\n\n1.\nDecides to act.\n',
      '*The General Assembly*,\n\n1.\r\n*Decides* to act.\r\n',
    ])
      assert.equal(formatted(text), text);
  });

  it('numbers a paragraph once, whatever white space is in front of it', () => {
    for (const space of ['\f', '\u2028', '\u2029', '\u2003']) {
      const once = formatted(`1. *Decides* to act;\n\nI\n\n${space}Requests a report;\n`);
      assert.equal(once, `1. *Decides* to act;\n\nI\n\n${space}2. Requests a report;\n`);
      assert.equal(formatted(once), once);
    }
  });

  it('keeps a blank line blank where kinds of line breaks meet', () => {
    for (const text of [
      '*The General Assembly*,\r \n\n1. *Decides* to act;\r\n',
      '*The General Assembly*,\n\n*Noting*\nit,\r1. *Decides* to act.\n',
    ])
      assert.equal(formatted(formatted(text)), formatted(text));
  });

  it('of a range changes spaces in it alone', () => {
    const { document, ranges } = marked(
      '*Noting*  it,\n\n\n⟦*Noting*  that,\n\n\n⟧*Noting*  more,\n\n3. *Decides*  it.\n',
    );
    assert.equal(
      apply(document, service.format(document, ranges[0])),
      '*Noting*  it,\n\n\n*Noting* that,\n\n*Noting*  more,\n\n3. *Decides*  it.\n',
    );
  });
});

describe('Enter', () => {
  /** The text after Enter was typed at `▮` and the cursor stands on the new line. */
  const entered = (text: string): string => {
    const { document, cursor } = marked(text);
    return apply(document, service.formatOnEnter(document, cursor));
  };

  it('opens the next paragraph', () => {
    assert.equal(
      entered('1. *Notes* it;\n\n2. *Requests* that;\n▮'),
      '1. *Notes* it;\n\n2. *Requests* that;\n\n3. ',
    );
    assert.equal(
      entered('1. *Notes* it;\n2. *Requests* that;\n▮'),
      '1. *Notes* it;\n2. *Requests* that;\n3. ',
    );
    assert.equal(entered('- 1. *Notes* it;\n- ▮'), '- 1. *Notes* it;\n\n- 2. ');
  });

  it('moves those that follow on, and references to them', () => {
    assert.equal(
      entered('1. *Notes* paragraph 2 below;\n▮\n\n2. *Decides* it.\n'),
      '1. *Notes* paragraph 3 below;\n\n2. \n\n3. *Decides* it.\n',
    );
  });

  it('opens the next subparagraph', () => {
    assert.equal(
      entered('1. *Decides*:\n\n   (a) To act;\n\n   (b) To report;[^1]\n   ▮\n'),
      '1. *Decides*:\n\n   (a) To act;\n\n   (b) To report;[^1]\n\n   (c) \n',
    );
  });

  it('takes a bare number away', () => {
    assert.equal(entered('1. *Notes* it;\n\n2. \n▮'), '1. *Notes* it;\n\n\n');
  });

  it('does nothing anywhere else', () => {
    for (const text of [
      '*Noting* it,\n▮',
      '1. *Notes* it.\n▮',
      '1. *Notes* it;\n▮and that',
      '1. *Decides*:\n▮\n\n(a) To act;\n',
      '▮',
      '1. *Notes* the report;\nand more;\n▮'.replace('and more;', 'and more,'),
      '[^1]: A/81/190;\n▮',
    ])
      assert.equal(entered(text), text.replace('▮', ''), text);
  });
});

describe('hints and lenses', () => {
  const text =
    '*Noting* it,\n\n*Noting also* that,\n\n1. *Notes* it;\n\n2. *Decides* on paragraph 1 above and paragraph 1 of the present resolution.\n';

  it('number the paragraphs as delegates do', () => {
    const { document } = marked(text);
    const whole = { start: document.positionAt(0), end: document.positionAt(text.length) };
    const labels = (paragraphs: boolean): unknown[] =>
      service
        .inlayHints(document, { ...defaultSettings, inlayHints: { citations: 'off', paragraphs } }, whole)
        .map(({ label }) => label);
    assert.deepEqual(labels(true), ['PP1', 'PP2', 'OP1', 'OP2']);
    assert.deepEqual(labels(false), []);
  });

  it('count references', () => {
    const { document } = marked(text);
    assert.deepEqual(
      service
        .codeLenses(document, { ...defaultSettings, codeLens: true })
        .map(({ command, range }) => [command?.title, range.start.line]),
      [['2 references', 4]],
    );
    assert.deepEqual(service.codeLenses(document, defaultSettings), []);
  });
});
