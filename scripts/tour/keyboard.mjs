// The first ten minutes with keys alone: nothing is clicked, and after each step the keys go where they are expected.
const places = {
  text: '.monaco-editor',
  hover: '.monaco-hover',
  list: '.quick-input-widget',
  view: '.pane-body .monaco-list',
  preview: '.bulk-edit-panel .monaco-list, .refactor-preview .monaco-list',
  page: 'iframe.webview',
  notification: '.notifications-toasts, .notifications-center',
};

export const keyboardPoints = {
  keyboard: {
    async run({ page, press, type, pause, shoot, see, hasFocus, isReady }) {
      const command = async (title) => {
        await press('F1');
        await see('.quick-input-widget input');
        await page.keyboard.type(title);
        await pause();
        await press('Enter');
        await pause();
      };
      const where = async () => {
        for (const [place, selector] of Object.entries(places).reverse())
          if (await hasFocus(selector)) return place;
        return page.evaluate(() => globalThis.document.activeElement?.outerHTML.slice(0, 200));
      };
      const keysGoTo = async (place, when) => {
        const found = await where();
        console.log(`  ${when}: ${found}`);
        if (found !== place) process.exitCode = 1;
      };

      await command('Resolint: Open a Draft to Try');
      await see('.squiggly-error');
      await isReady();
      await shoot('sample');
      await keysGoTo('text', 'the draft is open');

      await command('Resolint: Next Finding');
      await pause();
      await shoot('next-finding');
      await keysGoTo('text', 'at the first finding');
      await press('F8');
      await pause();
      await shoot('f8');
      await press('Escape', 'Control+.');
      await pause(2000);
      await shoot('quick-fix');
      await press('Enter');
      await pause(1500);
      await shoot('fixed');
      await keysGoTo('text', 'after a quick fix');

      await command('Resolint: Review All Safe Fixes');
      await pause(2500);
      await shoot('review');
      await keysGoTo('preview', 'the review is open');
      await press('ArrowDown', 'ArrowDown', 'Space');
      await pause();
      await shoot('review-ticked');
      await press('Control+Enter');
      await pause(1500);
      await shoot('reviewed');
      await keysGoTo('text', 'after the review');

      await command('Resolint: Fix All That Can Be Mended Safely');
      await see('.quick-input-list .monaco-list-row', 1);
      await keysGoTo('list', 'the question of Fix All');
      await press('Enter');
      await pause(2500);
      await shoot('fix-all');
      await keysGoTo('text', 'after Fix All');

      await press('Control+z', 'Control+Home', 'F8', 'Escape');
      await pause(2000);
      await press('Control+k', 'Control+i');
      await see(places.hover);
      await pause();
      await press('Control+k', 'Control+i');
      await pause();
      await shoot('hover');
      await keysGoTo('hover', 'the hover is entered');
      await press('Escape');
      await pause();
      await keysGoTo('text', 'the hover is left');
      await press('Control+k', 'Control+i');
      await see(places.hover);
      await press('Control+k', 'Control+i');
      const isOnFix = () =>
        page.evaluate(() => {
          const { tagName, textContent } = globalThis.document.activeElement ?? {};
          return tagName === 'A' && textContent.startsWith('Write “Eighty-first');
        });
      for (let tabs = 0; tabs < 12 && !(await isOnFix()); tabs++) {
        await press('Tab');
        await pause(100);
      }
      await shoot('hover-link');
      await press('Enter');
      await pause(1500);
      await shoot('hover-fixed');
      await keysGoTo('text', 'after the link of a hover');

      await command('Resolint: Show the Paragraphs and Citations');
      await pause(2500);
      await shoot('view');
      await keysGoTo('view', 'the view is open');
      await press('Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
      await pause();
      await shoot('view-arrows');
      await press('Enter');
      await pause(1000);
      await shoot('view-enter');
      await keysGoTo('text', 'after Enter in the view');

      await command('Resolint: Show the Paragraphs and Citations');
      await pause();
      await keysGoTo('view', 'the view again');
      for (let rows = 0; rows < 40; rows++) {
        const row = page.locator('.pane-body .monaco-list-row.focused');
        if ((await row.getAttribute('aria-label'))?.includes(', Wrong,')) break;
        await press('ArrowDown');
      }
      await press('Shift+F10');
      await pause();
      await shoot('view-menu');
      await press('ArrowDown', 'Enter');
      await pause(1500);
      await shoot('view-mended');
      await keysGoTo('view', 'after a citation was mended in the view');

      await command('Resolint: New Draft Resolution');
      await see('.quick-input-list .monaco-list-row', 2);
      await press('Enter');
      await pause();
      await press('Enter');
      await see('.snippet-placeholder');
      await pause(2000);
      await keysGoTo('text', 'a new draft');
      await shoot('new-draft');
      for (const words of ['4', '', '28', 'Social development', '', 'Public libraries']) {
        if (words !== '') await type(words);
        await press('Tab');
        await pause();
      }
      await shoot('fields');

      await command('Resolint: Create Report');
      await see('.quick-input-list .monaco-list-row', 1);
      await press('Enter');
      await pause(1500);
      await shoot('report-where');
      await keysGoTo('list', 'where the report is written');
      await press('Enter');
      await pause(2500);
      await shoot('report');
      await keysGoTo('page', 'the report');
    },
  },
};
