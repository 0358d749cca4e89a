import { strict as assert } from 'node:assert';
import { readWord } from '../../server/src/formats/word';
import { change, formula, libraries, p, r, wordFile } from '../formats/word-builder';
import { ensureBuilt } from './built-server';
import { Client } from './client';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

describe('Word files over the protocol', () => {
  let client: Client;
  before(async function () {
    this.timeout(60_000);
    ensureBuilt();
    client = await Client.start();
  });
  after(() => client.stop());
  const ask = <Answer>(request: string, parameters: object): Promise<Answer> =>
    client.connection.sendRequest<Answer>(request, parameters);

  it('come as drafts, with what is lost and where their comments are', async () => {
    const comments = `<w:comment w:id="1" w:author="A">${p(r('Why?'))}</w:comment>`;
    const marked = '<w:commentRangeStart w:id="1"/>' + r('seized') + '<w:commentRangeEnd w:id="1"/>';
    const body = formula + p(r('Decides to remain '), marked, change('ins', r(' of it')));
    const answer = await ask('resolint/importWord', { bytes: base64(wordFile({ body, comments })) });
    assert.deepEqual(answer, {
      text: '*The General Assembly*,\n\nDecides to remain seized of it\n',
      original: '*The General Assembly*,\n\nDecides to remain seized\n',
      comments: [
        {
          author: 'A',
          text: 'Why?',
          range: { start: { line: 2, character: 18 }, end: { line: 2, character: 24 } },
        },
      ],
      losses: ['1 tracked insertion accepted', '1 comment left in the Word file'],
    });
  });

  it('come back with what is found in them', async () => {
    const body = formula + p(r('Noting', '<w:i/>'), r(' that 2% of it was done.'));
    const { bytes, changes } = await ask<{ bytes: string; changes: number }>('resolint/reviewWord', {
      uri: 'file:///drafts/a.docx',
      bytes: base64(wordFile({ body })),
    });
    assert.equal(changes, 2);
    assert.match(readWord(Buffer.from(bytes, 'base64')).text, /\*Noting\* that 2 per cent of it was done,/);
  });

  it('are made of drafts, and of what was changed in drafts that are from them', async () => {
    const file = wordFile({ body: formula + p(r('Decides to remain seized.')) });
    const { text } = await ask<{ text: string }>('resolint/importWord', {
      bytes: base64(file),
      name: 'a.docx',
    });
    assert.match(text, /\n<!-- from a\.docx \(sha256 [0-9a-f]{64}\) -->\n$/);
    const uri = 'untitled:a';
    client.open(uri, text.replace('remain', 'remain actively'));
    const made = await ask<{ bytes: string; errors: number }>('resolint/exportWord', { uri });
    assert.match(readWord(Buffer.from(made.bytes, 'base64')).text, /^\*?The General Assembly\*?,/m);
    const { changes, left, bytes } = await ask<{ changes: number; left: string[]; bytes: string }>(
      'resolint/updateWord',
      { uri, bytes: base64(file) },
    );
    assert.deepEqual([changes, left], [1, []]);
    assert.match(readWord(Buffer.from(bytes, 'base64')).text, /remain actively seized/);
    await assert.rejects(
      ask('resolint/updateWord', { uri, bytes: base64(wordFile(libraries)) }),
      /not as it was when the draft was made from a\.docx/,
    );
    assert.equal(await ask('resolint/exportWord', { uri: 'untitled:b' }), null);
    const { text: akn, errors } = await ask<{ text: string; errors: number }>('resolint/export', {
      uri,
      format: 'akn',
    });
    assert.match(akn, /<formula name="enactingFormula"/);
    assert.equal(errors, made.errors);
    assert.match(
      (await ask<{ text: string }>('resolint/export', { uri, format: 'html' })).text,
      /^<!DOCTYPE html>/,
    );
    await assert.rejects(ask('resolint/export', { uri, format: 'constructor' }), /no export/);
  });

  it('are refused in a sentence if they are none', async () => {
    const cut = base64(wordFile(libraries).subarray(0, 1000));
    await assert.rejects(ask('resolint/importWord', { bytes: cut }), /it is cut off or damaged/);
    await assert.rejects(
      ask('resolint/importWord', { bytes: base64(Buffer.from('words')) }),
      /it is no Word file/,
    );
    await assert.rejects(
      ask('resolint/reviewWord', { uri: 'file:///a', bytes: '?' }),
      /"bytes" must be bytes as base64/,
    );
    await assert.rejects(ask('resolint/importWord', {}), /"bytes" must be bytes as base64/);
  });
});
