import { seeded } from '../proof/measure';
import type { Weight, Weighed } from './server';

const uri = 'file:///drafts/soak.unres';
const document = { textDocument: { uri } };

/** Types into one document, asks what an editor asks, and weighs the server so many times. */
export async function editOne(
  { client, weigh }: Weighed,
  text: string,
  { edits, weighings }: { edits: number; weighings: number },
): Promise<Weight[]> {
  const { connection } = client;
  const random = seeded(1);
  const lines = text.split('\n').length;
  const every = Math.floor(edits / weighings);
  const weights: Weight[] = [];
  await client.open(uri, text);
  let taken: { line: number; character: number } | undefined;
  for (let edit = 1; edit <= edits; edit++) {
    // A character in, the same one out: the text stays as long as it is.
    const at = taken ?? { line: Math.floor(random() * lines), character: 0 };
    const range = { start: at, end: taken ? { ...at, character: 1 } : at };
    await client.change(uri, edit + 1, { range, text: taken ? '' : 'x1,*['.charAt(edit % 5) });
    taken = taken ? undefined : at;
    // Findings wait for a pause in typing, so that most edits ask for something that does not.
    if (edit % 5 === 0) await connection.sendRequest('textDocument/diagnostic', document);
    else await connection.sendRequest('textDocument/documentSymbol', document);
    if (edit % 7 === 0) await connection.sendRequest('textDocument/hover', { ...document, position: at });
    if (edit % 11 === 0) await connection.sendRequest('textDocument/semanticTokens/full', document);
    if (edit % every === 0) weights.push(await weigh());
  }
  await client.close(uri);
  return weights;
}

/** Opens documents one after the other, has each checked and closes it. */
export async function openMany(
  { client, weigh }: Weighed,
  texts: readonly string[],
  { documents, weighings }: { documents: number; weighings: number },
): Promise<Weight[]> {
  const every = Math.floor(documents / weighings);
  const weights: Weight[] = [];
  for (let i = 1; i <= documents; i++) {
    const own = `file:///drafts/soak-${i}.unres`;
    await client.open(own, `${texts[i % texts.length] ?? ''}\n${i}\n`);
    await client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: own } });
    await client.close(own);
    if (i % every === 0) weights.push(await weigh());
  }
  return weights;
}
