// What is bundled of other packages, and their licences, which ask to go along with copies.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

/** An esbuild plugin that adds the folders of the packages of which something is in a bundle. */
export const recordPackages = (folders) => ({
  name: 'record-packages',
  setup({ initialOptions, onEnd }) {
    initialOptions.metafile = true;
    onEnd(({ metafile }) => {
      for (const { inputs } of Object.values(metafile?.outputs ?? {}))
        for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
          const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
          if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
        }
    });
  },
});

/** The notices of these packages, in order of name; one that says nothing of its licence stops the build. */
export function noticesOf(root, folders) {
  const notices = [...folders].map((folder) => {
    const { name, version, license, author } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    );
    if (typeof license !== 'string') throw new Error(`${folder} does not say under which licence it comes`);
    const by = typeof author === 'string' ? author : author?.name;
    const heading = [`${name} ${version}`, `Licence: ${license}`, ...(by ? [`Author: ${by}`] : [])];
    const texts = licenceTexts(join(root, folder));
    const standard = standardTexts[license];
    if (texts.length === 0 && (standard === undefined || by === undefined))
      throw new Error(`${folder} has no text of its licence, ${license}`);
    if (texts.length === 0) texts.push(`Copyright (c) ${by}\n\n${standard}`);
    return [heading.join('\n'), ...texts].join('\n\n');
  });
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  const unique = [...new Set(notices)].sort();
  return `Resolint contains parts of these packages.${line}${unique.join(line)}\n`;
}

const licenceTexts = (folder) =>
  readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice|thirdpartynotices)(?:[.-].*)?$/i.test(file))
    .sort()
    .map((file) => join(folder, file))
    .map((path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim());

/** For packages that name their licence but do not contain its text. */
const standardTexts = {
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`,
};
