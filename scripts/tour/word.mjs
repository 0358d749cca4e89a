// What a drafter does between the editor and a word processor.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build.mjs';
import { clipboards } from './clipboards.mjs';

const clean = readFileSync(join(root, 'samples/clean-draft.unres'), 'utf8');
const findings = '.squiggly-error';
const resolint = (...words) => execFileSync(process.execPath, [join(root, 'dist/cli.js'), ...words]);

/** Takes the name that a dialog for files offers, or another in the same folder. */
async function save({ page, press, see, pause }, name) {
  const input = page.locator('.quick-input-widget input.input');
  await see('.quick-input-widget input');
  // The palette may still be closing.
  await page.waitForFunction(
    () =>
      globalThis.document.querySelector('.quick-input-widget input.input')?.value.startsWith('/') === true,
  );
  await pause();
  if (name !== undefined) await input.fill((await input.inputValue()).replace(/[^/]*$/, name));
  await pause();
  await press('Enter');
}

const mustBe = (isSo, what) => {
  if (!isSo) throw new Error(what);
};

export const wordPoints = {
  exporting: {
    file: 'exporting.unres',
    text: clean,
    async run(window, { own }) {
      const { run, shoot, choose, see, pause, press, at, isReady } = window;
      await isReady();
      await at('Braille', 3);
      for (const [form, ending] of [
        ['Word', 'docx'],
        ['Akoma Ntoso', 'xml'],
        ['Web page', 'html'],
      ]) {
        await run('Resolint: Export...');
        await see('.quick-input-list .monaco-list-row', 2);
        if (ending === 'docx') await shoot('forms');
        await choose(form);
        await pause();
        await shoot(`where-${ending}`);
        await save(window);
        await see('.notification-toast');
        await shoot(`done-${ending}`);
        mustBe(existsSync(join(own, `exporting.${ending}`)), `there is no exporting.${ending}`);
        await run('Notifications: Clear All Notifications');
        await press('Escape');
      }
    },
  },
  exportWithErrors: {
    file: 'errors.unres',
    async run(window, { own }) {
      const { run, shoot, see, press } = window;
      await see(findings);
      await run('Resolint: Export as Word File');
      await see('.monaco-dialog-box');
      await shoot('asked');
      await press('Enter');
      await save(window, 'sent.docx');
      await see('.notification-toast');
      await shoot('done');
      mustBe(existsSync(join(own, 'sent.docx')), 'there is no sent.docx');
    },
  },
  openWord: {
    file: 'from-word.unres',
    prepare: (own) => {
      resolint('export', join(own, 'from-word.unres'), '-o', join(own, 'sent.docx'));
      resolint('review', join(own, 'sent.docx'), '--fail-on', 'never');
    },
    async run(window, { own }) {
      const { page, run, shoot, see, pause, press } = window;
      await see(findings);
      await run('Resolint: Open Word Draft');
      await see('.quick-input-widget input');
      await shoot('which');
      await save(window, 'sent.review.docx');
      await see('.notification-toast');
      await pause(2000);
      await shoot('opened');
      await page.locator('.notification-toast a.monaco-button').first().click();
      await pause(2000);
      await shoot('changes');
      await press('Control+w');
      // From the menu of the explorer.
      await run('File: Focus on Files Explorer');
      await page
        .locator('.explorer-folders-view .monaco-list-row', { hasText: 'sent.docx' })
        .click({ button: 'right' });
      await see('.monaco-menu .action-item');
      await shoot('menu');
      await page.locator('.monaco-menu .action-item', { hasText: 'Review Word File' }).click();
      await see('.monaco-dialog-box');
      await shoot('again');
      await press('Enter');
      await see('.notification-toast');
      await shoot('reviewed');
      mustBe(existsSync(join(own, 'sent.review.docx')), 'there is no review');
    },
  },
  intoWord: {
    file: 'into.unres',
    text: clean,
    prepare: (own) => {
      resolint('export', join(own, 'into.unres'), '-o', join(own, 'sent.docx'));
    },
    async run(window, { own }) {
      const { run, shoot, see, pause, type, press, page } = window;
      await run('Resolint: Open Word Draft');
      await save(window, 'sent.docx');
      await pause(3000);
      await run('Notifications: Clear All Notifications');
      await page.locator('.monaco-editor .view-lines').last().click();
      await press('Control+Home', 'Control+f');
      await type('Braille and large print');
      await press('Enter', 'Escape', 'ArrowRight');
      await type(' of all sizes');
      await run('Resolint: Export Changes into Word File');
      await see('.quick-input-widget input');
      await shoot('into-which');
      await save(window, 'sent.docx');
      await pause(1500);
      await shoot('where');
      await save(window);
      await see('.notification-toast');
      await shoot('done');
      mustBe(existsSync(join(own, 'sent.changed.docx')), 'there is no sent.changed.docx');
    },
  },
  copying: {
    file: 'copying.unres',
    text: clean,
    async run({ run, shoot, at, press, pause, isReady, readClipboard, hasFocus }) {
      await isReady();
      await at('*Reaffirming* the Universal');
      await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
      await run('Resolint: Copy as Rich Text');
      await pause(2500);
      await shoot('copied');
      mustBe(await hasFocus(), 'the text has not the focus');
      const { html, text } = await readClipboard();
      mustBe(/<(?:i|em)[ >]|font-style: italic/.test(html), 'no italics are on the clipboard');
      mustBe(
        !/[*]|\[\^/.test(text + html.replace(/<style[\s\S]*?<\/style>/, '')),
        'marks of a draft are on the clipboard',
      );
    },
  },
  pasting: {
    file: 'pasting.unres',
    text: '*The General Assembly*,\n\n*Noting* the report,[^1]\n\n\n\n[^1]: A/81/1.\n',
    async run({ at, shoot, press, pause, isReady, putOnClipboard, page }) {
      await isReady();
      for (const [program, { copied, note }] of Object.entries(clipboards)) {
        await at('report,[^1]\n\n', 13);
        await putOnClipboard(copied);
        await press('Control+v');
        await pause(2500);
        await shoot(program);
        const shown = (await page.locator('.monaco-editor .view-lines').first().innerText()).replace(
          /\u00A0/g,
          ' ',
        );
        for (const words of ['*Recalling also* its resolution', '2 \\* 2,', '1. *Decides* to go on.'])
          mustBe(shown.includes(words), `“${words}” was not pasted from ${program}`);
        mustBe(shown.includes('[^2]: See A/81/190.') === note, `the note of ${program}`);
        await press('Escape', 'Control+z');
        await pause();
      }
      await at('report,[^1]\n\n', 13);
      await putOnClipboard({
        text: '*Noting* that 2 * 2 is 4,',
        html: '<p><i>Noting</i> that 2 * 2 is 4,</p>',
      });
      await press('Control+v');
      await pause(2000);
      await shoot('plain');
      const shown = await page.locator('.monaco-editor .view-lines').first().innerText();
      mustBe(
        shown.replace(/\u00A0/g, ' ').includes('*Noting* that 2 * 2 is 4,'),
        'plain text is not pasted as it is',
      );
    },
  },
};
