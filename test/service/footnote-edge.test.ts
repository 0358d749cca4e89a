import { strict as assert } from 'node:assert';
import { isRefusal } from '../../server/src/features/restructure/restructuring';
import { createResolutionService } from '../../server/src/service';
import { apply, marked } from './marked';

const service = createResolutionService();

/** The text after a restructuring of its footnotes, with `▮` where the cursor then is. */
function after(name: 'insertFootnote' | 'renumberFootnotes', text: string): string {
  const { document, cursor } = marked(text);
  const outcome = service.restructure(document, name, cursor);
  if (isRefusal(outcome)) return outcome.refused;
  const result = apply(document, outcome.edits);
  return outcome.cursor === undefined
    ? result
    : `${result.slice(0, outcome.cursor)}▮${result.slice(outcome.cursor)}`;
}

describe('a footnote in the notation of the text', () => {
  for (const [name, before, expected] of [
    [
      'superscripts without a note yet',
      '*Noting* it,¹\n\n*Noting* that,▮\n',
      '*Noting* it,¹\n\n*Noting* that,²\n\n² ▮\n',
    ],
    [
      'marks in HTML without a note yet',
      '*Noting* it,<sup>1</sup>\n\n*Noting* that,▮\n',
      '*Noting* it,<sup>1</sup>\n\n*Noting* that,<sup>2</sup>\n\n<sup>2</sup> ▮\n',
    ],
    [
      'marks between carets without a note yet',
      '*Noting* it,^1^\n\n*Noting* that,▮\n',
      '*Noting* it,^1^\n\n*Noting* that,^2^\n\n^2^ ▮\n',
    ],
    [
      'numbers that are in no order',
      '*Noting* it,[^7]\n\n*Noting* that,▮\n\n[^7]: A/67/738.\n',
      '*Noting* it,[^7]\n\n*Noting* that,[^8]\n\n[^7]: A/67/738.\n\n[^8]: ▮\n',
    ],
  ] as const)
    it(`is put where there are ${name}`, () => {
      assert.equal(after('insertFootnote', before), expected);
    });
});
