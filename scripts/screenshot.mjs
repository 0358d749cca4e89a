// Pictures of Resolint at work, for the README: docs/images/{findings,quick-fix,hover}.png
// They are taken of the packed extension in a real VS Code, so they also show that it works.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWindow, placeOf } from '../tools/editor/window.mjs';
import { root } from './build.mjs';
import { startInBrowser } from './start.mjs';

const folder = join(root, 'docs/images');
const openFile = process.argv[2] ?? join(root, 'samples/draft-with-errors.unres');
const text = readFileSync(openFile, 'utf8');

mkdirSync(folder, { recursive: true });
const editor = await startInBrowser({ openFile });
const window = await openWindow(editor.address, { settle: 1000 });
const { run, press, see, goToLine, page } = window;
const shoot = (name) => window.shoot(join(folder, `${name}.png`));

try {
  await see('.squiggly-error');
  console.log('findings are shown');
  await run('Problems: Focus on Problems View');
  await see('.markers-panel .monaco-list-row', 5);
  await goToLine(40);
  await shoot('findings');
  await run('View: Toggle Panel Visibility');

  // A wrong date, or else the first finding: what is known of the resolution that is cited, then what is offered.
  const date = '17 December 2020';
  await goToLine(...(text.includes(date) ? placeOf(text, date, 1) : [1]));
  if (!text.includes(date)) await press('F8', 'Escape');
  await window.pause();
  await run('Show or Focus Hover');
  await see('.monaco-hover:not(.hidden) .hover-row', 1);
  await shoot('hover');
  await press('Escape', 'Control+.');
  await see('.action-widget .monaco-list-row', 1);
  await shoot('quick-fix');
  console.log(`pictures are in ${folder}`);
} catch (error) {
  await page.screenshot({ path: join(root, 'out/screenshot-failed.png') });
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await window.close();
  await editor.stop();
}
