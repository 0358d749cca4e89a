import { strict as assert } from 'node:assert';
import { fixText } from '../../server/src/lint/fix';
import { lintText } from '../../server/src/lint/lint';
import { defaultSettings as settings } from '../../server/src/lint/settings';

const conflict =
  '*The General Assembly*,\n\n*Noting* the report.\n\n<<<<<<< HEAD\n1. *Decides* to act\n=======\n1. *Decides* to wait\n>>>>>>> feature\n\n2. *Notes* it.\n';

describe('a text in which two versions are not settled', () => {
  it('is told of once, and nothing is said of the marks', () => {
    const found = lintText(conflict, { settings });
    const marks = found.filter(({ start }) => /^[<=>]{7}/.test(conflict.slice(start)));
    assert.deepEqual(
      marks.map(({ rule }) => rule),
      ['structure/conflict'],
    );
  });

  it('is judged outside of the two versions', () => {
    const text =
      '*The General Assembly*,\n\n*Noting* the report,\n\n<<<<<<< HEAD\n1. *Decides* to act\n=======\n1. *Decides* to wait\n>>>>>>> feature\n\n2. *Notes* it\n';
    assert.deepEqual(
      lintText(text, { settings }).map(({ rule }) => rule),
      ['structure/conflict', 'punctuation/final-stop'],
    );
  });

  it('is not mended', () => {
    assert.ok(lintText(conflict, { settings }).every(({ fix }) => fix === undefined));
    assert.deepEqual(fixText(conflict, { settings, suggestions: true }), {
      text: conflict,
      mended: 0,
      restraint: 'conflict',
    });
  });

  it('is mended again when they are gone', () => {
    const settled = conflict.replace(/^(?:<{7}.*\n|={7}\n[^]*>{7} feature\n)/gm, '');
    assert.ok(fixText(settled, { settings }).mended > 0);
  });
});

describe('a text that is no resolution', () => {
  const text =
    'Resolution on parking\n\nWHEREAS the spaces are few;\n\nBE IT RESOLVED, that a copy be sent to the Dean.\n';

  it('is not mended by itself, and what is found is a remark', () => {
    assert.deepEqual(fixText(text, { settings }), { text, mended: 0, restraint: 'no-resolution' });
    for (const { severity, fix } of lintText(text, { settings })) {
      assert.equal(severity, 'information');
      assert.notEqual(fix?.applicability, 'safe');
    }
  });

  it('is none for a date, a symbol or a word before a colon among its sentences', () => {
    const guide =
      '# A guide\n\nIt was last changed on 4 December 1998. It is about drafts.\n\nMended:\n\nA share of 12 % is right. See A/C.3/81/L.12 for more.\n\nMeasured:\n\nThere were many. Nobody counted the rest.\n\nExpected:\n\nThere is more to come.\n';
    assert.deepEqual(fixText(guide, { settings }), { text: guide, mended: 0, restraint: 'no-resolution' });
  });
});

describe('code between fences', () => {
  const draft = (code: string): string =>
    `*The General Assembly*,\n\n*Noting* the report of December 5, 1998,\n\n\`\`\`markdown\n${code}\n\`\`\`\n\n*Decides* to act.\n`;

  it('silences nothing, and no comment in it is said to be of no use', () => {
    const code = '<!-- resolint-disable-file -->\n<!-- resolint-disable-next-line style/date -->';
    assert.deepEqual(
      lintText(draft(code), { settings }).map(({ rule }) => rule),
      ['style/date'],
    );
    assert.ok(fixText(draft(code), { settings }).text.includes(code));
  });
});
