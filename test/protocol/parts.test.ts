import { strict as assert } from 'node:assert';
import 'vscode-languageserver/node';
import { logRuleErrors } from '../../server/src/protocol/lifecycle/rule-error-log';
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { defaultSettings } from '../../server/src/lint/settings';
import { createDiagnose } from '../../server/src/protocol/diagnostics/diagnose';
import { createReadAhead } from '../../server/src/protocol/diagnostics/read-ahead';
import { createPublisher } from '../../server/src/protocol/diagnostics/push';
import { createPace } from '../../server/src/protocol/diagnostics/adaptive-debounce';

describe('the log', () => {
  it('tells once of a rule that fails, and of each rule', () => {
    const lines: string[] = [];
    const log = logRuleErrors({ console: { error: (line: string) => lines.push(line) } } as never);
    log('a/rule', new Error('lost'));
    log('a/rule', new Error('lost again'));
    log('another/rule', 'thrown as a text');
    assert.equal(lines.length, 2);
    assert.match(lines[0] ?? '', /^The rule a\/rule failed and is passed over: Error: lost/);
    assert.match(lines[1] ?? '', /thrown as a text$/);
  });
});

describe('the pace', () => {
  const pace = createPace();
  const delayAfter = (uri: string, cost: number): number => {
    pace.took(uri, cost);
    return pace.delay(uri);
  };

  it('waits for nothing before the first look, and after a document is forgotten', () => {
    assert.equal(pace.delay('a'), 0);
    delayAfter('a', 100);
    pace.forget('a');
    assert.equal(pace.delay('a'), 0);
  });

  it('follows the cost of a text, within bounds', () => {
    assert.deepEqual([delayAfter('b', 1), delayAfter('b', 80), delayAfter('b', 9000)], [15, 80, 300]);
  });
});

describe('a check', () => {
  const uri = 'file:///draft.unres';

  /** A service whose work on a text takes so many steps, with what happens at each of them. */
  function checkWith(
    steps: number,
    atStep: (step: number, document: TextDocument) => void = () => undefined,
    limit?: number,
  ) {
    const read: string[] = [];
    const service = {
      *readAhead(document: TextDocument) {
        for (let step = 0; step < steps; step++) {
          read.push(`${document.version}.${step}`);
          atStep(step, document);
          const until = performance.now() + 11;
          while (performance.now() < until);
          yield;
        }
      },
      diagnose: (document: TextDocument): Diagnostic[] => [
        {
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
          message: document.getText(),
        },
      ],
    };
    const check = createDiagnose({
      service,
      readAhead: createReadAhead({ service, pace: createPace(), ...(limit === undefined ? {} : { limit }) }),
      settingsOf: () => Promise.resolve(defaultSettings),
    });
    return { read, check };
  }

  it('lets other work in between its steps', async () => {
    const { check, read } = checkWith(3);
    const seen: number[] = [];
    const timer = setInterval(() => seen.push(read.length), 1);
    await check(TextDocument.create(uri, 'un-resolution', 1, 'text'));
    clearInterval(timer);
    assert.ok(
      seen.some((length) => length > 0 && length < 3),
      'something else has run before the last step',
    );
  });

  it('goes on with the text as it is after an edit, and tells of that', async () => {
    const { check, read } = checkWith(2, (step, document) => {
      if (step === 0 && document.version === 1) TextDocument.update(document, [{ text: 'edited' }], 2);
    });
    const found = await check(TextDocument.create(uri, 'un-resolution', 1, 'text'));
    assert.deepEqual(read, ['1.0', '2.0', '2.1']);
    assert.deepEqual(
      found.map(({ message }) => message),
      ['edited'],
    );
  });

  it('stops where nobody waits for it', async () => {
    let isCancelled = false;
    const { check, read } = checkWith(5, (step) => {
      isCancelled = step === 1;
    });
    assert.deepEqual(
      await check(TextDocument.create(uri, 'un-resolution', 1, 'text'), () => isCancelled),
      [],
    );
    assert.deepEqual(read, ['1.0', '1.1']);
  });

  it('says so of a text that takes too long, and tries again after an edit alone', async () => {
    const { check, read } = checkWith(20, () => undefined, 30);
    const document = TextDocument.create(uri, 'un-resolution', 1, 'text');
    const [said, ...more] = await check(document);
    assert.equal(said?.message, 'Not checked: it takes too long. Cut it into files of one resolution each.');
    assert.deepEqual(more, []);
    const before = read.length;
    assert.ok(before < 20, `${before} steps`);
    assert.deepEqual(await check(document), [said]);
    assert.equal(read.length, before);
    TextDocument.update(document, [{ text: 'edited' }], 2);
    await check(document);
    assert.equal(read[before], '2.0');
  });

  it('is done once for all who ask meanwhile', async () => {
    const { check, read } = checkWith(3);
    const document = TextDocument.create(uri, 'un-resolution', 1, 'text');
    const all = await Promise.all([check(document), check(document, () => read.length > 1)]);
    assert.deepEqual(
      all.map((found) => found.map(({ message }) => message)),
      [['text'], ['text']],
    );
    assert.deepEqual(read, ['1.0', '1.1', '1.2']);
  });
});

describe('what is published', () => {
  it('is sent once for each version, and again only if something else is found', async () => {
    const document = TextDocument.create('file:///draft.unres', 'un-resolution', 1, 'text');
    const sent: unknown[] = [];
    let message = 'first';
    const publisher = createPublisher({
      connection: {
        sendDiagnostics: ({ version, diagnostics }: PublishDiagnosticsParams) => {
          sent.push([version, diagnostics[0]?.message]);
          return Promise.resolve();
        },
      } as never,
      pace: createPace(),
      get: () => document,
      diagnose: () =>
        Promise.resolve([
          { message, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } },
        ]),
    });
    const publish = async (): Promise<void> => {
      publisher.schedule(document.uri);
      await new Promise((resolve) => setTimeout(resolve, 5));
    };
    await publish();
    await publish();
    message = 'second';
    await publish();
    TextDocument.update(document, [{ text: 'edited' }], 2);
    await publish();
    publisher.clear(document.uri);
    await publish();
    assert.deepEqual(sent, [
      [1, 'first'],
      [1, 'second'],
      [2, 'second'],
      [undefined, undefined],
      [2, 'second'],
    ]);
  });
});
