// A window of VS Code that a script drives: keys, commands, places, pictures.
import { openBrowser } from './editor.mjs';

const patience = 20_000;

/** Opens an address of the workbench; `settle` is how long a picture waits for what still moves, in milliseconds. */
export async function openWindow(
  address,
  { viewport = { width: 1280, height: 900 }, settle = 500, colorScheme = 'light' } = {},
) {
  const { browser, context } = await openBrowser({ viewport, colorScheme });
  const page = await context.newPage();
  const { keyboard } = page;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address);
  await page.waitForSelector('.monaco-workbench', { timeout: 4 * patience });

  const pause = (milliseconds = settle) => page.waitForTimeout(milliseconds);
  const press = async (...keys) => {
    for (const key of keys) await keyboard.press(key);
  };
  /** Waits until something that a selector names is there. */
  const see = (selector, nth = 0) =>
    page.locator(selector).nth(nth).waitFor({ state: 'visible', timeout: patience });
  /** Types as a person does: editors answer to each key. */
  const type = (text) => keyboard.type(text, { delay: 90 });
  /** Runs a command by its title in the palette. */
  async function run(title) {
    await press('F1');
    await page.locator('.quick-input-widget input').fill(`>${title}`);
    await page
      .locator(`.quick-input-list .monaco-list-row[aria-label^="${title}"]`)
      .first()
      .click({ timeout: patience });
  }
  async function goToLine(line, column = 1) {
    await press('Control+g');
    await page.locator('.quick-input-widget input').fill(`:${line}:${column}`);
    await press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }
  /** Waits for a list of the quick input, and types what narrows it. */
  async function choose(words) {
    await see('.quick-input-list .monaco-list-row');
    await page.locator('.quick-input-widget input').fill(words);
    await pause();
    await press('Enter');
  }
  /** Puts something on the clipboard as other programs do, to the letter. */
  const putOnClipboard = ({ html, text }) =>
    page.evaluate(
      (given) => {
        const put = (event) => {
          for (const [type, content] of Object.entries(given)) event.clipboardData.setData(type, content);
          event.preventDefault();
          event.stopImmediatePropagation();
        };
        globalThis.addEventListener('copy', put, { capture: true, once: true });
        globalThis.document.execCommand('copy');
      },
      { 'text/plain': text, 'text/html': html },
    );
  /** What is on the clipboard; an empty text for a form that it is not there in. */
  const readClipboard = () =>
    page.evaluate(async () => {
      const [item] = await globalThis.navigator.clipboard.read();
      const read = async (type) => (item.types.includes(type) ? (await item.getType(type)).text() : '');
      return { html: await read('text/html'), text: await read('text/plain') };
    });
  /** Whether keys go to something that a selector names; to the text of an editor if none is given. */
  const hasFocus = (selector = '.monaco-editor') =>
    page.evaluate((names) => globalThis.document.activeElement?.closest(names) != null, selector);
  return {
    page,
    hasFocus,
    putOnClipboard,
    readClipboard,
    pause,
    choose,
    press,
    see,
    type,
    run,
    goToLine,
    async shoot(path) {
      await pause();
      await page.screenshot({ path });
    },
    close: () => browser.close(),
  };
}

/** Line and column of the first mention of some words in a text, both counted from one, `into` characters behind its start. */
export function placeOf(text, words, into = 0) {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`“${words}” does not stand in the text`);
  const before = text.slice(0, at + into).split(/\r?\n/);
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}
