import { strict as assert } from 'node:assert';
import type { Connection } from 'vscode-languageserver';
import { createFacts, type OpenFacts } from '../../server/src/protocol/settings/facts-folder';

describe('the place of what is known', () => {
  it('is followed where the setting or the folder that it starts from changes, and not else', async () => {
    const opened: [string, string | undefined, boolean][] = [];
    const openFacts: OpenFacts = ({ named, base }, { anew }) => {
      opened.push([named, base, anew]);
      return Promise.resolve();
    };
    let setting = 'facts';
    let base = 'file:///one';
    const facts = createFacts({
      connection: {} as Connection,
      settings: { value: () => Promise.resolve(setting), given: () => undefined },
      folders: { all: () => Promise.resolve([base]) },
      openFacts,
    });
    await facts.ready();
    assert.equal(await facts.follow(), false);
    base = 'file:///two';
    assert.equal(await facts.follow(), true);
    await facts.reopen();
    setting = '';
    assert.equal(await facts.follow(), true);
    assert.deepEqual(opened, [
      ['facts', 'file:///one', false],
      ['facts', 'file:///two', true],
      ['facts', 'file:///two', false],
      ['', undefined, true],
    ]);
  });
});
