import { strict as assert } from 'node:assert';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lintText, type Finding } from '../../server/src/lint/lint';
import { defaultSettings } from '../../server/src/lint/settings';
import { disableForLine, disableForParagraph, disableInText } from '../../server/src/features/fixing/disable';
import { samples } from '../texts';

const lint = (text: string): Finding[] => lintText(text, { settings: defaultSettings });
const perRule = (findings: readonly Finding[], rule: string) =>
  findings.filter((f) => f.rule === rule).length;

/** Every way to silence a finding silences it, and brings nothing new. */
describe('disabling a rule', () => {
  for (const lineBreak of ['\n', '\r\n'])
    it(`silences each finding of the samples and adds none (${JSON.stringify(lineBreak)})`, () => {
      for (const { name, text: source } of samples()) {
        const text = source.replace(/\r?\n/g, lineBreak);
        const before = lint(text);
        const document = TextDocument.create('file:///a.unres', 'un-resolution', 1, text);
        for (const { rule, start } of before) {
          const { line } = document.positionAt(start);
          const ways = {
            line: [disableForLine(document, line, rule)],
            paragraph: disableForParagraph(document, line, rule),
            text: [disableInText(document, rule)],
          };
          for (const [way, edits] of Object.entries(ways)) {
            const after = lint(TextDocument.applyEdits(document, edits));
            const where = `${name}:${line + 1} ${rule} for the ${way}`;
            assert.ok(perRule(after, rule) < perRule(before, rule), where);
            for (const other of after)
              assert.ok(
                perRule(after, other.rule) <= perRule(before, other.rule),
                `${where}: ${other.message}`,
              );
          }
        }
      }
    }).timeout(60_000);
});
