import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Setting {
  readonly scope?: string;
  readonly description?: string;
  readonly order?: number;
}

interface Section {
  readonly title: string;
  readonly order: number;
  readonly properties: Readonly<Record<string, Setting>>;
}

interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
  readonly group?: string;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly icon?: string;
      readonly enablement?: string;
    }[];
    readonly submenus: readonly { readonly id: string }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>> & {
      readonly commandPalette: readonly (MenuItem & { readonly command: string; readonly when: string })[];
    };
    readonly keybindings: readonly {
      readonly key: string;
      readonly command: string;
      readonly when: string;
    }[];
    readonly configuration: readonly Section[];
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

/** Every setting of every section. */
const settings = Object.assign(
  {},
  ...contributes.configuration.map(({ properties }) => properties),
) as Readonly<Record<string, Setting>>;

describe('the settings', () => {
  it('come in sections, and in each in an order', () => {
    const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);
    const { configuration } = contributes;
    assert.ok(configuration.length > 1);
    assert.deepEqual(
      configuration.map(({ order }) => order),
      numbers(configuration.length),
    );
    for (const { title, properties } of configuration) {
      const orders = Object.values(properties).map(({ order }) => order);
      assert.deepEqual(orders, numbers(orders.length), title);
    }
  });
});

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
    const anywhere =
      /\.(?:fetchText|importFacts|restart|showLog|openSample|newDraft|startFromText|nextFinding|showFindings|openWordDraft|reviewWordFile|showView)$/;
    // What only reads a text can do so with one that may not be changed.
    const reads = [
      'resolint.createReport',
      'resolint.export',
      'resolint.exportWord',
      'resolint.exportIntoWord',
      'resolint.copyRichText',
      'resolint.compareWithPredecessor',
      'resolint.choosePredecessor',
      'resolint.saveComparison',
      'resolint.toggleEarlierNumbers',
    ];
    for (const { command } of contributes.commands) {
      if (anywhere.test(command)) continue;
      // These are about a row of a view, or what it shows.
      if (command.endsWith('Row') || command.endsWith('MechanicalChanges')) {
        assert.equal(whenOf(command), 'false', command);
        continue;
      }
      const when = `editorLangId == un-resolution${reads.includes(command) ? '' : ' && !editorReadonly'}`;
      assert.equal(whenOf(command), when, command);
    }
  });
});

describe('the rows of the view', () => {
  it('have their actions at hand and in their menu, told apart by what a row is', () => {
    const menu = contributes.menus['view/item/context'] ?? [];
    for (const [name, kind] of [
      ['fixRow', 'fix'],
      ['fetchRow', 'fetch'],
      ['goToRow', 'row'],
    ]) {
      const entries = menu.filter(({ command }) => command === `resolint.${name}`);
      assert.deepEqual(entries.map(({ group = '' }) => group.replace(/@\d$/, '')).sort(), [
        '1_row',
        'inline',
      ]);
      for (const { when = '' } of entries)
        assert.ok(when.startsWith(`view == resolint.resolution && viewItem =~ /\\b${kind}\\b/`), when);
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
        '!editorReadonly',
        ...(key.endsWith('tab')
          ? ['resolint.atSubparagraphLabel', '!editorTabMovesFocus', '!inSnippetMode']
          : []),
        // Lines that are selected are moved as they are.
        ...(/^alt\+(?:up|down)$/.test(key) ? ['!editorHasSelection', '!editorHasMultipleSelections'] : []),
        ...(key === 'tab' ? ['!suggestWidgetVisible', '!inlineSuggestionVisible'] : []),
      ])
        assert.ok(terms.includes(term), `${key}: ${term}`);
    }
  });
});

describe('the first steps', () => {
  const declared = new Set(contributes.commands.map(({ command }) => command));
  const names = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Record<string, string>;
  const pages = Object.entries(names).filter(([name]) => /^(?:walkthroughs|viewsWelcome)\./.test(name));

  it('have buttons of commands that there are, and that need no draft in hand', () => {
    const buttons = pages.flatMap(([, text]) =>
      [...text.matchAll(/\(command:(resolint\.[A-Za-z]+)/g)].map(([, command = '']) => command),
    );
    assert.ok(buttons.length > 5);
    const conditional = new Map(contributes.commands.map(({ command, enablement }) => [command, enablement]));
    for (const button of buttons) {
      assert.ok(declared.has(button), button);
      assert.equal(conditional.get(button), undefined, button);
    }
  });

  it('show no mark of code as it is typed', () => {
    for (const [name, text] of pages) assert.doesNotMatch(text, /`/, name);
  });
});

describe('the menus', () => {
  const { commands, submenus, menus } = contributes;

  it('have only commands that are declared, and those on a button have an icon', () => {
    const declared = new Map(commands.map((one) => [one.command, one]));
    const menu = (name: string): readonly MenuItem[] => menus[name] ?? [];
    for (const [name, items] of Object.entries(menus))
      for (const { command, submenu } of items) {
        if (command !== undefined) assert.ok(declared.has(command), `${name}: ${command}`);
        else assert.ok(submenus.some(({ id }) => id === submenu) && menu(submenu ?? '').length > 0, name);
      }
    for (const { command = '' } of menu('editor/title')) assert.ok(declared.get(command)?.icon, command);
  });

  it('begin a draft from the list of new files', () => {
    assert.deepEqual(
      menus['file/newFile']?.map(({ command }) => command),
      ['resolint.newDraft', 'resolint.startFromText'],
    );
  });

  it('are those of a resolution', () => {
    for (const name of ['editor/title', 'editor/context'])
      for (const { when = '' } of menus[name] ?? []) assert.match(when, /LangId == un-resolution/, name);
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
    for (const name of restrictedConfigurations) assert.ok(settings[name], name);
  });

  it('restricts every setting that names a folder', () => {
    const folders = Object.keys(settings).filter((name) => /folder|library|path/i.test(name));
    assert.ok(folders.length > 0);
    for (const name of folders) assert.ok(restrictedConfigurations.includes(name), name);
  });
});
