import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { becomesResolution, closeAll, findings, findingsOf, fixAll, open, waitFor } from './window';

const seed = process.env.RESOLINT_SEED ?? '';

/** A converted draft of 2012, where it lies beside the repository. */
describe('a real draft', () => {
  afterEach(closeAll);

  it('is recognised and mended', async function () {
    if (!existsSync(seed)) this.skip();
    const { uri } = await open('seed.txt', readFileSync(seed, 'utf8'));
    await becomesResolution(uri);
    await findingsOf(uri, 'punctuation/preamble-comma');
    await fixAll();
    await waitFor('a mended text', () => findings(uri, 'punctuation/preamble-comma').length === 0);
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(text, /65\/41 of 8 December 2010 and 66\/24 of 2 December 2011,\n/);
  });
});
