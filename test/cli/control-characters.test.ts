import { strict as assert } from 'node:assert';
import { folder, resolint } from './run';

/** C0, DEL, C1, separators of lines, and what turns words about. */
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/;
const signs = '\u001B[2J\u0007\u007F\u009B\u0085\u202E\u2066\u2069\u200F\u061C\u2028';

describe('words of a text and names of files in a report', () => {
  let here: ReturnType<typeof folder>;
  afterEach(() => {
    here.remove();
  });

  for (const format of ['text', 'json', 'github', 'sarif'])
    it(`move no cursor and turn nothing about: ${format}`, async function () {
      if (process.platform === 'win32') this.skip();
      const name = `a${signs.replace('/', '')}.unres`;
      // A message quotes the opening words.
      const text = `*The General Assembly*,\n\n*Recallling${signs}* the report,\n\n1. *Decides* to ac${signs}t.\n`;
      here = folder({ [name]: text });
      const { stdout, stderr } = await resolint(['check', '.', '--format', format], { cwd: here.path });
      assert.ok(stdout.length > 100);
      assert.doesNotMatch(stdout + stderr, control);
      if (format === 'json') {
        const [{ file }] = JSON.parse(stdout) as [{ file: string }];
        assert.equal(file, name);
      }
      if (format === 'github')
        assert.ok(
          stdout.split('\n').every((line) => line === '' || /^::(?:error|warning|notice) file=/.test(line)),
        );
    });
});
