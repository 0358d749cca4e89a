import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Setting {
  readonly scope?: string;
  readonly description?: string;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: {
      readonly commandPalette: readonly { readonly command: string; readonly when: string }[];
    };
    readonly keybindings: readonly {
      readonly key: string;
      readonly command: string;
      readonly when: string;
    }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
  readonly capabilities: {
    readonly untrustedWorkspaces: {
      readonly supported: string;
      readonly description: string;
      readonly restrictedConfigurations: readonly string[];
    };
    readonly virtualWorkspaces: boolean;
  };
}

const root = join(import.meta.dirname, '../..');
const { contributes, capabilities } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as Manifest;

describe('the command palette', () => {
  const whenOf = (name: string): string | undefined =>
    contributes.menus.commandPalette.find(({ command }) => command === name)?.when;

  it('offers what needs files or sockets only where there are some', () => {
    // A window in a browser that is connected to a machine has both.
    for (const name of ['resolint.fetchText', 'resolint.importFacts'])
      assert.equal(whenOf(name), '!isWeb || remoteName', name);
  });

  it('offers nothing that is not declared', () => {
    const declared = new Set(contributes.commands.map(({ command }) => command));
    for (const { command } of contributes.menus.commandPalette) assert.ok(declared.has(command), command);
  });

  it('offers what works at the cursor in resolutions only', () => {
    const anywhere = /\.(?:fetchText|importFacts|restart|showLog|openSample)$/;
    // What only reads a text can do so with one that may not be changed.
    const reads = ['resolint.createReport'];
    for (const { command } of contributes.commands) {
      if (anywhere.test(command)) continue;
      const when = `editorLangId == un-resolution${reads.includes(command) ? '' : ' && !editorReadonly'}`;
      assert.equal(whenOf(command), when, command);
    }
  });
});

describe('the keys', () => {
  it('are commands that are declared, and only where nothing else wants them', () => {
    const declared = new Set(contributes.commands.map(({ command }) => command));
    for (const { key, command, when } of contributes.keybindings) {
      assert.ok(declared.has(command), command);
      const terms = when.split(' && ');
      for (const term of [
        'editorTextFocus',
        'editorLangId == un-resolution',
        'resolint.atSubparagraphLabel',
        '!editorReadonly',
        '!editorTabMovesFocus',
        '!inSnippetMode',
        ...(key === 'tab' ? ['!suggestWidgetVisible', '!inlineSuggestionVisible'] : []),
      ])
        assert.ok(terms.includes(term), `${key}: ${term}`);
    }
  });
});

describe('a workspace that is not trusted', () => {
  const { supported, restrictedConfigurations } = capabilities.untrustedWorkspaces;

  it('has its texts checked', () => {
    assert.equal(supported, 'limited');
    assert.equal(capabilities.virtualWorkspaces, true);
  });

  it('names no folder to read and allows no fetching', () => {
    assert.deepEqual([...restrictedConfigurations].sort(), [
      'resolint.factsFolder',
      'resolint.fetch',
      'resolint.library',
    ]);
    for (const name of restrictedConfigurations) assert.ok(contributes.configuration.properties[name], name);
  });

  it('restricts every setting that names a folder', () => {
    const folders = Object.keys(contributes.configuration.properties).filter((name) =>
      /folder|library|path/i.test(name),
    );
    assert.ok(folders.length > 0);
    for (const name of folders) assert.ok(restrictedConfigurations.includes(name), name);
  });
});
