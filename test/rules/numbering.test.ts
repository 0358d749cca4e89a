import { strict as assert } from 'node:assert';
import { fixText } from '../../server/src/lint/fix';
import { lintText } from '../../server/src/lint/lint';
import { defaultSettings } from '../../server/src/lint/settings';
import { rules } from '../../server/src/rules';

const degrees = rules.filter(({ id }) => id === 'numbering/subparagraph-degrees');
const messages = (...items: string[]): string[] =>
  lintText(`*The General Assembly*,\n\n1. *Decides*:\n\n${items.join('\n\n')}\n`, {
    settings: defaultSettings,
    rules: degrees,
  }).map(({ message }) => message);

describe('letters of subparagraphs', () => {
  it('are expected as far as there are any', () => {
    assert.deepEqual(messages('(yy) To act;', '(b) To report.'), ['Letter this subparagraph (zz), not (b).']);
    assert.deepEqual(messages('(zz) To act;', '(b) To report.'), []);
    assert.deepEqual(messages('(yy) To act;', '(b) To report;', '(c) To stop.'), []);
  });
});

describe('numbers of operative paragraphs', () => {
  it('take references with them, whatever space these have', () => {
    const text = (third: string, reference: string) =>
      `*The General Assembly*,\n\n1. *Takes note* of the report;\n\n2. *Invites* States to act;\n\n${third}. *Requests* a report;\n\n${Number(third) + 1}. *Decides* to return to ${reference}.\n`;
    const { text: mended } = fixText(
      text('4', 'paragraph 4\u00A0above and to paragraphs\u202F2 and\u00A04\u00A0above'),
      {
        settings: defaultSettings,
        rules: rules.filter(({ id }) => id === 'numbering/operative'),
      },
    );
    assert.equal(mended, text('3', 'paragraph 3\u00A0above and to paragraphs\u202F2 and\u00A03\u00A0above'));
  });
});
