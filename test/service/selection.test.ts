import { strict as assert } from 'node:assert';
import type { SelectionRange } from 'vscode-languageserver-types';
import { createResolutionService } from '../../server/src/service';
import { marked } from './marked';

const service = createResolutionService();

function widening(text: string): string[] {
  const { document, cursor } = marked(text);
  const steps: string[] = [];
  for (
    let step: SelectionRange | undefined = service.selectionRanges(document, [cursor])[0];
    step;
    step = step.parent
  )
    steps.push(document.getText(step.range));
  return steps;
}

describe('selection', () => {
  it('grows from the word to the document', () => {
    const text =
      '*The General Assembly*,\n\n1. *Calls u▮pon* States, as a matter of urgency, to act;\n\n2. *Decides* to act.\n';
    assert.deepEqual(widening(text), [
      'upon',
      'Calls upon',
      '*Calls upon*',
      '*Calls upon* States',
      '*Calls upon* States, as a matter of urgency, to act;',
      '1. *Calls upon* States, as a matter of urgency, to act;',
      '1. *Calls upon* States, as a matter of urgency, to act;\n\n2. *Decides* to act.',
      '*The General Assembly*,\n\n1. *Calls upon* States, as a matter of urgency, to act;\n\n2. *Decides* to act.',
      text.replace('▮', ''),
    ]);
  });

  it('passes through subparagraph and paragraph', () => {
    const text =
      '*Noting* the report,\n\n1. *Decides*:\n\n(a) To a▮ct;\n\n(b) To report;\n\n2. *Decides* to act.\n';
    const steps = widening(text);
    assert.ok(steps.includes('To act;') && steps.includes('(a) To act;'));
    assert.ok(steps.includes('1. *Decides*:\n\n(a) To act;\n\n(b) To report;'));
  });

  it('works in notes, mastheads and nowhere', () => {
    assert.deepEqual(widening('*Noting* the report,[^1]\n\n[^1]: See A/81▮/190.\n').slice(0, 3), [
      'A/81/190',
      'See A/81/190.',
      '[^1]: See A/81/190.',
    ]);
    assert.deepEqual(widening('▮'), ['']);
    assert.deepEqual(widening('\n▮\n\n*Noting* the report,\n').length, 1);
  });
});
