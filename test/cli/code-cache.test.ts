import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFacts } from '../../server/src/facts/table';
import { loadVocabulary } from '../../server/src/facts/vocabulary';
import { lintText } from '../../server/src/lint/lint';
import { defaultSettings as settings } from '../../server/src/lint/settings';
import { someOf } from '../patience';
import { realTexts, samples } from '../texts';
import { folder, resolint } from './run';

describe('the compiled code that is kept', () => {
  const texts = [...someOf(samples()), ...someOf(realTexts().slice(0, 36))];
  const here = folder(Object.fromEntries(texts.map(({ name, text }) => [`texts/${name}`, text])));
  const caches = join(here.path, 'caches');
  const kept = join(caches, 'resolint');
  after(() => {
    here.remove();
  });
  before(() => Promise.all([loadFacts(), loadVocabulary()]));

  /** What a run finds, by file. */
  async function found(env: NodeJS.ProcessEnv): Promise<Record<string, string[]>> {
    const args = ['check', '--format=json', '--fail-on=never', ...texts.map(({ name }) => name)];
    const { stdout } = await resolint(args, { cwd: join(here.path, 'texts'), env });
    const files = JSON.parse(stdout) as { file: string; diagnostics: { rule: string; message: string }[] }[];
    return Object.fromEntries(
      files.map(({ file, diagnostics }) => [
        file,
        diagnostics.map(({ rule, message }) => `${rule} ${message}`),
      ]),
    );
  }
  /** What the engine finds, run from its sources. */
  const expected = (): Record<string, string[]> =>
    Object.fromEntries(
      texts.map(({ name, text }) => [
        name,
        lintText(text, { settings }).map(({ rule, message }) => `${rule} ${message}`),
      ]),
    );

  it('finds what the sources find: without it, with it, and if it is damaged', async () => {
    const all = expected();
    assert.deepEqual(await found({ NODE_DISABLE_COMPILE_CACHE: '1', XDG_CACHE_HOME: caches }), all);
    assert.ok(!existsSync(kept));
    const env = { XDG_CACHE_HOME: caches };
    assert.deepEqual(await found(env), all);
    const [file = '', ...others] = readdirSync(kept);
    assert.match(file, /^commands-[0-9a-f]{32}-v[\d.]+-\w+\.code$/);
    assert.deepEqual(others, []);
    assert.deepEqual(await found(env), all);
    for (const damage of [
      () => {
        truncateSync(join(kept, file), 1000);
      },
      () => {
        writeFileSync(join(kept, file), 'no code');
      },
    ]) {
      damage();
      assert.deepEqual(await found(env), all);
    }
    // It is made anew.
    assert.ok(readFileSync(join(kept, file)).length > 100_000);
  });
});
