import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { loadFacts } from '../../server/src/facts/table';
import { defaultSettings as settings } from '../../server/src/lint/settings';
import { createResolutionService } from '../../server/src/service';
import { runs } from '../patience';
import { applyEdit, edit } from '../property/edits';
import { samples } from '../texts';

const uri = 'file:///draft.unres';

describe('one version of a text after the other', () => {
  before(loadFacts);

  const open = (text: string): TextDocument => TextDocument.create(uri, 'un-resolution', 1, text);
  const paragraphs = '*Recalling* its resolution 53/70 of 4 December 1998,\n\n'.repeat(40);
  const draft = `*The General Assembly*,\n\n${paragraphs}1. *Decides* to act.\n`;
  const type = (document: TextDocument, at: number, text: string): TextDocument => {
    const place = document.positionAt(at);
    return TextDocument.update(
      document,
      [{ range: { start: place, end: place }, text }],
      document.version + 1,
    );
  };

  it('ends a check that was under way when the next one was read', () => {
    const service = createResolutionService();
    const document = open(draft);
    service.diagnose(document, settings);
    type(document, draft.length - 2, ' now');
    const steps = service.readAhead(document, settings);
    steps.next();
    type(document, draft.indexOf('53/70'), 'and ');
    service.outline(document);
    assert.equal(steps.next().done, true);
    assert.deepEqual(
      service.diagnose(document, settings),
      createResolutionService().diagnose(open(document.getText()), settings),
    );
  });

  it('moves what was found in a subparagraph with what stands in front of it', () => {
    for (const between of [
      '| A | B |',
      '<!-- cover -->',
      '---',
      '<!-- a word -->',
      'a piece that goes on',
      '[^1]: See A/67/1.',
    ]) {
      const text = `*The General Assembly*,\n\n1. *Decides*:\n\n(a) To act;\n\n${between}\n\n(c) To report;\n\n(e) To act;\n\n2. *Requests* it.\n`;
      const at = text.indexOf(between);
      const places = {
        'inside it': at + 2,
        'behind it': at + between.length + 1,
        'in front of it': at - 1,
        'in the next one': text.indexOf('report'),
      };
      for (const [place, offset] of Object.entries(places)) {
        const service = createResolutionService();
        const document = open(text);
        service.diagnose(document, settings);
        for (const typed of [' ', 'x', '\n']) {
          type(document, offset, typed);
          const anew = createResolutionService().diagnose(open(document.getText()), settings);
          assert.deepEqual(service.diagnose(document, settings), anew, `${between}, ${place}`);
        }
      }
    }
  });

  it('reads versions that are held side by side each as it stands, in whatever order they are asked', () => {
    const held = fc.record({ of: fc.nat(), edit });
    const asked = fc.array(fc.nat(), { minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.constantFrom(...samples()),
        fc.array(held, { minLength: 1, maxLength: 4 }),
        asked,
        (sample, made, questions) => {
          const versions = [open(sample.text)];
          for (const { of, edit } of made) {
            const text = versions[of % versions.length]?.getText() ?? '';
            versions.push(
              TextDocument.create(uri, 'un-resolution', versions.length + 1, applyEdit(text, edit)),
            );
          }
          const service = createResolutionService();
          for (const question of questions) {
            const document = versions[question % versions.length] ?? open('');
            const fresh = createResolutionService();
            assert.deepEqual(service.outline(document), fresh.outline(document));
            assert.deepEqual(service.diagnose(document, settings), fresh.diagnose(document, settings));
          }
        },
      ),
      { numRuns: runs(120) },
    );
  });

  it('answers the same whichever question comes between two edits', () => {
    for (const { text } of samples()) {
      const service = createResolutionService();
      const document = open(text);
      for (const part of [0.9, 0.5, 0.3, 0.7]) {
        type(document, Math.floor(document.getText().length * part), ' x');
        service.foldingRanges(document);
      }
      const fresh = createResolutionService();
      const again = open(document.getText());
      assert.deepEqual(service.outline(document), fresh.outline(again));
      assert.deepEqual(service.diagnose(document, settings), fresh.diagnose(again, settings));
    }
  });
});
