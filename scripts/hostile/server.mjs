// A hostile draft that is opened in the server: how long something else waits meanwhile, and what the process takes.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const server = join(dirname(fileURLToPath(import.meta.url)), '../../dist/server.js');
const small = 'file:///small.unres';
const uri = 'file:///hostile.unres';
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
/** Milliseconds. */
const patience = 120_000;

/** What an editor asks of a text that is opened. */
const requests = [
  'semanticTokens/full',
  'documentSymbol',
  'foldingRange',
  'codeLens',
  'documentLink',
  'inlayHint',
  'codeAction',
];

/** Seconds of the processor that a process has taken: others may use the machine too. */
function processorTime(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticks;
}
const ticks = 100;

/**
 * Opens a text beside a small one: the longest wait for a hover of the small one and the whole work, in seconds of the
 * processor, and the memory in bytes.
 */
export async function openInServer(text) {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const published = new Map();
  let log = '';
  connection.onError(() => undefined);
  connection.onNotification('textDocument/publishDiagnostics', (said) => published.set(said.uri, said));
  connection.onNotification('window/logMessage', ({ message }) => (log += message));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const open = (address, words) =>
    connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: address, languageId: 'un-resolution', version: 1, text: words },
    });
  try {
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    await connection.sendNotification('initialized', {});
    await open(small, '*The General Assembly*,\n\n*Recalling* its resolution 53/71 of 4 december 1998,\n');
    while (!log.includes('words has been read')) await pause(20);
    const began = performance.now();
    const before = processorTime(child.pid);
    void open(uri, text);
    const range = { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } };
    const asked = requests.map((name) =>
      connection.sendRequest(`textDocument/${name}`, {
        textDocument: { uri },
        range,
        context: { diagnostics: [] },
      }),
    );
    let isAnswered = false;
    void Promise.all(asked).then(() => (isAnswered = true));
    let wait = 0;
    while (!(isAnswered && published.has(uri))) {
      if (child.exitCode !== null || performance.now() - began > patience)
        throw new Error(`no answer, exit ${child.exitCode}`);
      const from = processorTime(child.pid);
      await connection.sendRequest('textDocument/hover', {
        textDocument: { uri: small },
        position: { line: 2, character: 30 },
      });
      wait = Math.max(wait, processorTime(child.pid) - from);
      await pause(50);
    }
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    const { diagnostics } = published.get(uri);
    return {
      wait,
      seconds: processorTime(child.pid) - before,
      memory: Number(/VmHWM:\s+(\d+)/.exec(status)[1]) * 1024,
      sentence: diagnostics.find(({ code }) => code === undefined)?.message ?? '',
    };
  } finally {
    child.kill('SIGKILL');
    connection.dispose();
  }
}
