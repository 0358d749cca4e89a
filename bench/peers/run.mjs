// Runs one peer over texts given as JSON on standard input ([{ name, text }]), some times over, and prints the
// milliseconds of each run as JSON. A process of its own for each peer, so that none warms or burdens another.
import { performance } from 'node:perf_hooks';
import { text as readAll } from 'node:stream/consumers';

const peers = {
  /** Every rule that comes with it. */
  async markdownlint() {
    const { lint } = await import('markdownlint/sync');
    return (texts) => lint({ strings: Object.fromEntries(texts.map(({ name, text }) => [name, text])) });
  },
  /** Spelling in American English, its default. */
  async cspell() {
    const { spellCheckDocument, getDefaultSettings } = await import('cspell-lib');
    const settings = await getDefaultSettings();
    return async (texts) => {
      for (const { name, text } of texts)
        await spellCheckDocument(
          { uri: `${name}.md`, text, languageId: 'markdown' },
          { generateSuggestions: false, noConfigSearch: true },
          settings,
        );
    };
  },
  /** Its recommended rules. */
  async remark() {
    const { remark } = await import('remark');
    const { default: preset } = await import('remark-preset-lint-recommended');
    const processor = remark().use(preset);
    return async (texts) => {
      for (const { text } of texts) {
        const tree = processor.parse(text);
        await processor.run(tree, { value: text, message() {}, path: 'a.md' }).catch(() => undefined);
      }
    };
  },
  /** Two rules. */
  async textlint() {
    const { TextlintKernel } = await import('@textlint/kernel');
    const plugin = (await import('@textlint/textlint-plugin-text')).default;
    const rules = await Promise.all(
      ['no-todo', 'max-comma'].map(async (id) => {
        const module = await import(`textlint-rule-${id}`);
        return { ruleId: id, rule: module.default.default ?? module.default };
      }),
    );
    const kernel = new TextlintKernel();
    return async (texts) => {
      for (const { text } of texts)
        await kernel.lintText(text, {
          ext: '.txt',
          plugins: [{ pluginId: 'text', plugin: plugin.default ?? plugin }],
          rules,
        });
    };
  },
};

const [name, runs] = process.argv.slice(2);
const texts = JSON.parse(await readAll(process.stdin));
const lint = await peers[name]();
// The first runs are those of a cold engine.
await lint(texts);
await lint(texts);
const times = [];
for (let i = 0; i < Number(runs); i++) {
  const start = performance.now();
  await lint(texts);
  times.push(performance.now() - start);
}
process.stdout.write(JSON.stringify(times));
