// Says at the head of a bundle which build it is: what is kept of one build must not be taken for that of another.
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Stamps a bundle with a sum of it and of files beside it; server/src/node/build-stamp.ts reads it. */
export function stampBuild(file, beside) {
  const code = readFileSync(file);
  const hash = createHash('sha256').update(code);
  for (const name of beside) hash.update(readFileSync(join(dirname(file), name)));
  const stamp = Buffer.from(`/*build:${hash.digest('hex').slice(0, 32)}*/`);
  // Whole or not at all: a command may be starting beside the build.
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, Buffer.concat([stamp, code]));
  renameSync(draft, file);
}
