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

/** A server that has read what it knows of words, with a small text open, and an editor's end of the line to it. */
async function start() {
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
  /** Seconds of the processor for which a hover waits. */
  const hover = async (address, position) => {
    const from = processorTime(child.pid);
    await connection.sendRequest('textDocument/hover', { textDocument: { uri: address }, position });
    return processorTime(child.pid) - from;
  };
  const end = () => {
    child.kill('SIGKILL');
    connection.dispose();
  };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  await open(small, '*The General Assembly*,\n\n*Recalling* its resolution 53/71 of 4 december 1998,\n');
  while (!log.includes('words has been read')) await pause(20);
  return { child, connection, published, open, hover, end };
}

/**
 * Opens a text beside a small one: the longest wait for a hover of the small one and the whole work, in seconds of the
 * processor, and the memory in bytes.
 */
export async function openInServer(text) {
  const { child, connection, published, open, hover, end } = await start();
  try {
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
      wait = Math.max(wait, await hover(small, { line: 2, character: 30 }));
      await pause(50);
    }
    const { diagnostics } = published.get(uri);
    return {
      wait,
      seconds: processorTime(child.pid) - before,
      memory: memoryOf(child.pid),
      sentence: diagnostics.find(({ code }) => code === undefined)?.message ?? '',
    };
  } finally {
    end();
  }
}

/** Opens a text as so many documents at once, and hovers over one after the other until all have been checked. */
export async function openManyInServer(text, count) {
  const { child, published, open, hover, end } = await start();
  try {
    const uris = Array.from({ length: count }, (_, i) => `file:///drafts/${i}.unres`);
    const line = text.split('\n').findIndex((words) => words.includes('resolution'));
    const before = processorTime(child.pid);
    for (const address of uris) void open(address, text);
    const waits = [];
    while (published.size <= count) {
      waits.push(await hover(uris[(waits.length * 7) % count], { line, character: 60 }));
      await pause(50);
    }
    const [first] = waits;
    waits.sort((a, b) => a - b);
    return {
      first,
      median: waits[waits.length >> 1],
      most: waits[Math.floor(waits.length * 0.95)],
      hovers: waits.length,
      seconds: processorTime(child.pid) - before,
      memory: memoryOf(child.pid),
    };
  } finally {
    end();
  }
}

/** The most memory that a process has had, in bytes. */
const memoryOf = (pid) =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) * 1024;
