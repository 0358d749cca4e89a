// What a drafter does in the first hour and every day after. A point has a file of its own, so that none depends on another.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build.mjs';

const bulb = '.action-widget .monaco-list-row';
const hover = '.monaco-hover:not(.hidden) .hover-row';
const suggestions = '.suggest-widget.visible .monaco-list-row';
const findings = '.squiggly-error';

const clean = readFileSync(join(root, 'samples/clean-draft.unres'), 'utf8');
const begun = `<!-- cover -->

United Nations A/C.3/81/L.12

General Assembly

Original: English

Eighty-first session

Third Committee

Agenda item 28

Social development



<!-- /cover -->

# Public libraries

*The General Assembly*,

*Recalling* its resolution 66/137 of 19 December 2011,


`;

/** An adopted text that is taken up again. */
const adopted = `United Nations

A/RES/80/912

General Assembly

17 December 2025

Eightieth session

Agenda item 26

Resolution adopted by the General Assembly on 15 December 2025

[on the report of the Third Committee (A/80/451, para. 12)]

# 80/912. Lighthouses and the safety of coasts

*The General Assembly*,

*Recalling* its resolution 79/834 of 17 December 2024,

*Noting* the report of the Secretary-General on lighthouses,[^1]

*Welcoming* the conference of keepers to be held in Porto in May 2026,

*Bearing in mind* the needs of small islands,

1. *Welcomes* the work of those who keep lighthouses, and invites them to go on with it in the year 2026;

2. *Requests* all Member States to tell mariners which lights are out;

3. *Also requests* the Secretary-General to report to the General Assembly at its eighty-first session on the lights of small islands;

4. *Decides* to include in the provisional agenda of its eighty-first session the item entitled “Lighthouses”.

45th plenary meeting
15 December 2025

[^1]: A/80/305.
`;

export const points = {
  lastSession: {
    file: 'A_RES_80_912.unres',
    text: adopted,
    async run({ run, type, page, press, shoot, see, pause, isReady }) {
      await isReady();
      await run("Resolint: Start from Last Session's Text...");
      await see('.quick-input-list .monaco-list-row', 1);
      await pause(1000);
      await shoot('which-text');
      await press('Enter');
      await pause(1500);
      await shoot('which-session');
      await press('Enter');
      await see('.monaco-diff-editor .modified .view-line');
      await pause(3000);
      await shoot('draft-beside');
      // Words of people: a verb is weaker, words are added, a paragraph is another.
      await page.locator('.monaco-diff-editor .modified .view-lines').first().click();
      await pause();
      for (const [words, put] of [
        ['Welcomes', 'Takes note of'],
        ['small islands,', 'small islands and of atolls,'],
        [
          'all Member States to tell mariners which lights are out',
          'ports to paint their towers in bright colours',
        ],
      ]) {
        await press('Control+f');
        await pause();
        await page.keyboard.press('Control+a');
        await type(words);
        await press('Enter');
        await press('Escape');
        await page.keyboard.insertText(put);
        await pause();
      }
      await pause(1500);
      await run('Resolint: Focus on Changes since Last Session View');
      await pause(2500);
      await shoot('changes');
    },
  },
  firstSteps: {
    async run({ run, choose, page, shoot, see }) {
      await page.keyboard.press('Control+b');
      await run('Welcome: Open Walkthrough');
      await choose('Resolint');
      await see('.getting-started-step.expanded');
      for (const step of await page.locator('.getting-started-step').all()) {
        await step.click();
        await shoot('step');
      }
    },
  },
  // Each button, from a window in which no draft is open.
  firstStepsButtons: {
    async run({ run, choose, page, press, pause, shoot, see }) {
      const buttons =
        '.getting-started-step.expanded .button-container a, .getting-started-step.expanded .monaco-button';
      const open = async (step) => {
        await run('Welcome: Open Walkthrough');
        await choose('Resolint');
        await see('.getting-started-step');
        await page.locator('.getting-started-step').nth(step).click();
        await pause();
      };
      await open(0);
      const steps = await page.locator('.getting-started-step').count();
      for (let step = 0; step < steps; step++) {
        await open(step);
        const titles = await page.locator(buttons).allInnerTexts();
        for (let button = 0; button < titles.length; button++) {
          await open(step);
          await page.locator(buttons).nth(button).click();
          await pause(3500);
          await shoot(titles[button].replace(/\W+/g, '-').toLowerCase());
          await press('Escape', 'Escape');
          await run('View: Revert and Close Editor');
          await run('View: Close All Editors').catch(() => undefined);
        }
      }
      await open(0);
      await shoot('done');
    },
  },
  empty: {
    file: 'empty.unres',
    text: '',
    async run({ shoot, see }) {
      await see('.codelens-decoration a');
      await shoot('hint');
    },
  },
  newDraft: {
    async run({ run, shoot, see, pause, press }) {
      await run('Resolint: New Draft Resolution');
      await see('.quick-input-list .monaco-list-row', 2);
      await pause();
      await shoot('whose');
      await press('Enter');
      await pause();
      await shoot('session');
      await press('Enter');
      await see('.snippet-placeholder');
      await pause(2000);
      await shoot('fields');
    },
  },
  typing: {
    file: 'typing.unres',
    text: begun,
    async run({ at, type, press, shoot, see, pause, isReady }) {
      await isReady();
      await at('of 19 December 2011,\n', 23);
      await type('*Reca');
      await see(suggestions);
      await shoot('opening');
      await press('Tab');
      await pause();
      await type('its resolution ');
      await see(suggestions);
      await shoot('citation');
      await type('70/1');
      await pause();
      await shoot('number');
      await press('Tab');
      await type(', by which it adopted the outcome of the summit and In');
      await shoot('prose');
      await type('vites,');
      await press('Enter', 'Enter');
      await type('Tak');
      await see(suggestions);
      await shoot('opening-without-star');
      await press('Enter');
      await pause();
      await shoot('accepted');
    },
  },
  typingStates: {
    file: 'states.unres',
    text: begun,
    async run({ at, type, press, shoot, see, isReady }) {
      await isReady();
      await at('Social development\n\n', 20);
      await type('Arg');
      await see(suggestions);
      await shoot('state');
      await press('Tab');
      await type(', Bo');
      await see(suggestions);
      await shoot('next-state');
    },
  },
  typingSnippet: {
    file: 'snippet.unres',
    text: begun,
    async run({ at, type, press, shoot, pause, isReady }) {
      await isReady();
      await at('of 19 December 2011,\n', 23);
      await type('op');
      await pause();
      await shoot('offered');
      await press('Tab');
      await pause();
      await shoot('inserted');
    },
  },
  acting: {
    file: 'acting.unres',
    async run({ at, page, shoot, see, press, run }) {
      await see(findings);
      await at('Takes note with appreciation', 4);
      await page.locator('.monaco-editor .cursor').first().click({ button: 'right', force: true });
      await see('.monaco-menu .action-item');
      await shoot('menu');
      await press('Escape');
      await at('by which it proclaimed the', 4);
      await press('Control+.');
      await shoot('nothing-to-mend');
      await press('Escape');
      await at('Also recalling', 4);
      await press('Control+.');
      await see(bulb, 1);
      await shoot('bulb');
      await press('Escape');
      await run('Resolint: Review All Safe Fixes');
      await see('.refactor-preview, .bulk-edit-panel', 0);
      await shoot('review');
    },
  },
  fixAll: {
    file: 'fix-all.unres',
    async run({ see, run, shoot, press, pause }) {
      await see(findings);
      await run('Resolint: Fix All That Can Be Mended Safely');
      await see('.quick-input-list .monaco-list-row', 1);
      await shoot('asked');
      await press('Enter');
      await see('.notification-toast');
      await pause(1500);
      await shoot('mended');
    },
  },
  footnote: {
    file: 'footnote.unres',
    async run({ at, see, run, shoot, pause }) {
      await see(findings);
      await at('librarians', 4);
      await run('Resolint: Insert Footnote');
      await pause(1500);
      await shoot('inserted');
    },
  },
  symbol: {
    file: 'symbol.unres',
    text: clean.replace(
      '\n\n1. ',
      '\n\n*Taking note* of the report of the Secretary-General (A/79/211),\n\n1. ',
    ),
    async run({ at, shoot, pause, press, see }) {
      await at('A/79/211', 3);
      await see(findings);
      // An answer to what the editor asked before closes the list again.
      await pause(3000);
      await press('Control+.');
      await see(bulb, 1);
      await shoot('offered');
      await press('Enter');
      await pause(2000);
      await shoot('moved');
    },
  },
  format: {
    file: 'seed.unres',
    from: join(root, '../shared/seed/A_C.1_67_L.30.txt'),
    async run({ see, run, shoot, goToLine, pause }) {
      await see(findings);
      await run('Format Document');
      await pause(2000);
      for (const line of [1, 40, 80, 110]) {
        await goToLine(line);
        await shoot(`line-${line}`);
      }
    },
  },
  seeing: {
    file: 'seeing.unres',
    async run({ see, run, shoot, at, pause }) {
      await see(findings);
      await run('Resolint: Show the Paragraphs and Citations');
      await see('.pane-body .monaco-list-row', 4);
      await pause(2000);
      await shoot('view');
      await at('To keep entry', 3);
      await shoot('sticky');
      await at('Braille', 3);
      await shoot('breadcrumbs');
    },
  },
  colours: {
    file: 'colours.unres',
    async run({ see, shoot, choose, at, run }) {
      await see(findings);
      await at('Takes note with', 3);
      for (const theme of [
        'Light Modern',
        'Dark Modern',
        'Dark 2026',
        'Light High Contrast',
        'Dark High Contrast',
      ]) {
        await run('Preferences: Color Theme');
        await choose(theme);
        await shoot(theme.replace(/\W/g, '-').toLowerCase());
      }
    },
  },
  knowing: {
    file: 'knowing.unres',
    async run({ see, shoot, at, run, pause, press }) {
      await see(findings);
      await at('17 December 2020', 3);
      await pause();
      await run('Show or Focus Hover');
      await see(hover);
      await shoot('hover-finding');
      await press('Escape');
      await at('66/137', 3);
      await run('Show or Focus Hover');
      await see(hover);
      await shoot('hover-known');
      await press('Escape', 'F12');
      await see('.tab.active[data-resource-name^="A_RES_66_137"]');
      await pause(1500);
      await shoot('known');
    },
  },
  settings: {
    async run({ run, shoot, page, see, pause }) {
      await run('Preferences: Open Settings (UI)');
      await see('.settings-editor');
      await page.keyboard.type('@ext:resolint.resolint');
      await pause(2000);
      await shoot('top');
    },
  },
  report: {
    file: 'report.unres',
    async run({ see, run, shoot, pause }) {
      await see(findings);
      await run('Resolint: Create Report');
      await pause(1500);
      await shoot('asked');
    },
  },
  rule: {
    file: 'rule.unres',
    async run({ see, shoot, run, at, page, press, pause }) {
      await see(findings);
      await run('Problems: Focus on Problems View');
      await see('.markers-panel .monaco-list-row', 5);
      await shoot('list');
      await page.locator('.markers-panel a', { hasText: 'citation/date-correct' }).click();
      await pause(3000);
      await shoot('page');
      await press('Control+w');
      await at('17 December 2020', 3);
      await press('Control+.');
      await see(bulb, 1);
      await shoot('action');
    },
  },
  importing: {
    file: 'importing.unres',
    text: begun.replace('66/137 of 19 December 2011', '66/999'),
    async run({ shoot, at, run, see, pause }) {
      await at('66/999', 3);
      await pause(2500);
      await run('Show or Focus Hover');
      await see(hover);
      await shoot('hover');
    },
  },
  page: {
    async run({ run, shoot, page, see, pause }) {
      await run('View: Show Extensions');
      await see('.extensions-list .monaco-list-row[aria-label^="Resolint"]');
      await page.locator('.extensions-list .monaco-list-row[aria-label^="Resolint"]').click();
      await pause(2500);
      await shoot('details');
    },
  },
};
