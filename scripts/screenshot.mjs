// Pictures of Resolint at work, for the README: docs/images/{findings,quick-fix,hover}.png
// They are taken of the packed extension in a real VS Code, so they also show that it works.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../tools/editor/editor.mjs';
import { root } from './build.mjs';
import { startInBrowser } from './start.mjs';

const folder = join(root, 'docs/images');
const patience = 60_000;
const openFile = process.argv[2] ?? join(root, 'samples/draft-with-errors.unres');

mkdirSync(folder, { recursive: true });
const editor = await startInBrowser({ openFile });
const { browser, context } = await openBrowser({ viewport: { width: 1280, height: 900 } });
const page = await context.newPage();
const shoot = (name) => page.screenshot({ path: join(folder, `${name}.png`) });
const run = async (command) => {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').fill(`>${command}`);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.keyboard.press('Enter');
};
const goToLine = async (line) => {
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget input').fill(`:${line}`);
  await page.keyboard.press('Enter');
};
/** The place of some words in the file; its first finding where they are not there. */
const goTo = async (words) => {
  const text = readFileSync(openFile, 'utf8');
  const before = text.slice(0, Math.max(0, text.indexOf(words))).split(/\r?\n/);
  await goToLine(`${before.length}:${(before.at(-1)?.length ?? 0) + 2}`);
  if (text.includes(words)) return;
  await page.keyboard.press('F8');
  await page.waitForTimeout(500);
  await page.keyboard.press('Escape');
};

try {
  await page.goto(editor.address);
  await page.waitForSelector('.monaco-workbench', { timeout: patience });
  await page.waitForSelector('.squiggly-error', { timeout: patience });
  console.log('findings are shown');

  await run('Problems: Focus on Problems View');
  await page.locator('.markers-panel .monaco-list-row').nth(5).waitFor({ timeout: patience });
  await goToLine(40);
  await page.waitForTimeout(1000);
  await shoot('findings');
  await run('View: Toggle Panel Visibility');

  // A wrong date: what is known of the resolution that is cited, then what is offered.
  await goTo('17 December 2020');
  await page.waitForTimeout(500);
  await run('Show or Focus Hover');
  await page.locator('.monaco-hover:not(.hidden) .hover-row').nth(1).waitFor({ timeout: patience });
  await page.waitForTimeout(800);
  await shoot('hover');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').nth(1).waitFor({ timeout: patience });
  await page.waitForTimeout(500);
  await shoot('quick-fix');
  console.log(`pictures are in ${folder}`);
} catch (error) {
  await page.screenshot({ path: join(root, 'out/screenshot-failed.png') });
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser.close();
  await editor.stop();
}
