// The editor as a drafter meets it, point by point, with pictures to be looked at: npm run tour
//   npm run tour -- typing seeing   these points alone
// Pictures are in out/tour/, of the packed extension in a real VS Code; a point that waits in vain fails, and the others go on.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWindow, placeOf } from '../tools/editor/window.mjs';
import { root } from './build.mjs';
import { startInBrowser } from './start.mjs';
import { keyboardPoints } from './tour/keyboard.mjs';
import { points as ordinary } from './tour/points.mjs';
import { wordPoints } from './tour/word.mjs';

const folder = join(root, 'out/tour');
const drafts = join(folder, 'drafts');

const points = { ...ordinary, ...wordPoints, ...keyboardPoints };
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in points));
if (unknown.length > 0)
  throw new Error(`no point is called ${unknown.join(', ')}; there are ${Object.keys(points).join(', ')}`);

mkdirSync(folder, { recursive: true });
rmSync(drafts, { recursive: true, force: true });
const sample = readFileSync(join(root, 'samples/draft-with-errors.unres'), 'utf8');

/** A folder of its own for a point, with its draft in it: what is left unsaved in one is not shown in another. */
function prepare(name, { file, text = sample, from, prepare: add }) {
  for (const picture of readdirSync(folder).filter((one) => one.startsWith(`${name}-`)))
    rmSync(join(folder, picture));
  const own = join(drafts, name);
  mkdirSync(own, { recursive: true });
  if (file === undefined) return { own };
  const path = join(own, file);
  if (from === undefined) writeFileSync(path, text);
  else cpSync(existsSync(from) ? from : join(root, 'samples/draft.txt'), path);
  add?.(own);
  return { own, path };
}

const names = wanted.length > 0 ? wanted : Object.keys(points);
const editor = await startInBrowser({ open: drafts });
let window;
try {
  for (const name of names) {
    const point = points[name];
    const { own, path } = prepare(name, point);
    window = await openWindow(editor.addressOf(path, own));
    let taken = 0;
    const shoot = (what) => window.shoot(join(folder, `${name}-${++taken}-${what}.png`));
    // A server that has just been started answers after a while.
    const isReady = () => window.pause(5000);
    const at = async (words, into) => window.goToLine(...placeOf(readFileSync(path, 'utf8'), words, into));
    if (path !== undefined) {
      await window.see('.monaco-editor .view-line');
      await window.page.locator('.monaco-editor .view-lines').first().click();
    }
    try {
      await point.run({ ...window, shoot, at, isReady }, { own });
      console.log(`${name}: ${taken} ${taken === 1 ? 'picture' : 'pictures'}`);
    } catch (error) {
      await shoot('failed');
      console.error(`${name}: ${error.message}`);
      process.exitCode = 1;
    }
    await window.close();
  }
  console.log(`pictures are in ${folder}`);
} finally {
  await window?.close();
  await editor.stop();
}
