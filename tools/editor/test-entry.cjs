// What VS Code really loads as extensionTestsPath: runs the project's test module and leaves the outcome in
// a file. VS Code reports exit code 0 when a remote extension host just dies, so code 0 alone proves nothing.
const { writeFileSync } = require('node:fs');
const { pathToFileURL } = require('node:url');

async function load(path) {
  try {
    return require(path);
  } catch (e) {
    if (e && e.code === 'ERR_REQUIRE_ESM') return import(pathToFileURL(path).href);
    throw e;
  }
}

exports.run = async (root) => {
  const done = (outcome) => writeFileSync(process.env.EDITOR_OUTCOME_FILE, JSON.stringify(outcome));
  try {
    const path = process.env.EDITOR_TESTS_PATH;
    const tests = await load(path);
    if (typeof tests.run !== 'function') throw new Error(`${path} does not export run()`);
    const failures = await new Promise((ok, no) => {
      // both of VS Code's forms: a promise, or a callback (error, failures)
      const result = tests.run(root, (e, n) => (e ? no(e) : ok(n)));
      if (result && result.then) result.then(() => ok(0), no);
    });
    if (failures) throw new Error(`${failures} test(s) failed`);
    done({ ok: true });
  } catch (e) {
    done({ ok: false, message: String((e && e.message) || e) });
    throw e;
  }
};
