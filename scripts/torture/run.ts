import { strict as assert } from 'node:assert';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createResolutionService } from '../../server/src/service';
import { leaves, parseResolution, type Version } from '../../server/src/syntax/parse';
import type { Resolution } from '../../server/src/syntax/resolution';
import { seeded } from '../proof/measure';
import { editing, type Edit } from './edits';
import { askSomething, settings } from './questions';

export interface Torture {
  readonly texts: readonly string[];
  readonly edits: number;
  readonly seed: number;
  /** Told of each edit before anything is done with it. */
  readonly onEdit?: (step: number, edit: Edit) => void;
}

export interface Outcome {
  readonly edits: number;
  /** Texts that were taken up. */
  readonly opened: number;
  readonly linted: number;
  readonly asked: Readonly<Record<string, number>>;
  readonly milliseconds: number;
  readonly worst: { readonly milliseconds: number; readonly step: number; readonly kind: string };
}

/** Edits between two checks of the text, two questions, and two comparisons with a text read anew. */
const every = { lint: 8, question: 3, anew: 60 };

/**
 * Edits texts at random and asks after each edit what an editor would ask. Throws where something throws, a character
 * is lost, or what is worked out from edit to edit is not what is found in the same text read anew.
 */
export function torture({ texts, edits, seed, onEdit }: Torture): Outcome {
  // Two rows: what is asked does not change what is typed.
  const typed = editing(texts, seeded(seed));
  const random = seeded(seed + 1);
  const service = createResolutionService({
    onRuleError(rule, error) {
      throw new Error(`${rule} threw`, { cause: error });
    },
  });
  const uri = 'test:///torture.unres';
  const asked: Record<string, number> = {};
  let [opened, linted] = [0, 0];
  let worst = { milliseconds: 0, step: 0, kind: '' };
  let document = TextDocument.create(uri, 'un-resolution', 0, '');
  let resolution: Version | undefined;
  const begun = performance.now();
  for (let step = 1; step <= edits; step++) {
    const edit = typed.next().value;
    onEdit?.(step, edit);
    const start = performance.now();
    if (edit.isNew) {
      opened++;
      resolution = undefined;
      document = TextDocument.create(uri, 'un-resolution', step, edit.text);
    } else document = TextDocument.update(document, [{ text: edit.text }], step);
    resolution = parseResolution(edit.text, resolution);
    assertCovered(resolution);
    if (step % every.lint === 0) {
      service.diagnose(document, settings);
      linted++;
    }
    if (step % every.question === 0) {
      const name = askSomething({ service, document, random });
      asked[name] = (asked[name] ?? 0) + 1;
    }
    if (step % every.anew === 0) {
      const anew = createResolutionService();
      const copy = TextDocument.create(uri, 'un-resolution', step, edit.text);
      assert.deepEqual(service.diagnose(document, settings), anew.diagnose(copy, settings));
      assert.deepEqual(service.outline(document), anew.outline(copy));
      assert.deepEqual(service.semanticTokens(document, settings), anew.semanticTokens(copy, settings));
    }
    const milliseconds = performance.now() - start;
    if (milliseconds > worst.milliseconds) worst = { milliseconds, step, kind: edit.kind };
  }
  return { edits, opened, linted, asked, milliseconds: performance.now() - begun, worst };
}

function assertCovered(resolution: Resolution): void {
  let at = 0;
  for (const { start, end } of leaves(resolution)) {
    assert.equal(start, at, 'a leaf does not follow the one before');
    at = end;
  }
  assert.equal(at, resolution.source.length, 'the leaves end before the text');
}
