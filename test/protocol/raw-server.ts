import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Message } from 'vscode-languageserver-protocol/node';
import { serverPath } from './built-server';
import { readerOf, until } from './client';

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** A server process and the bytes that go to it and come from it: no library in between that might mend anything. */
export class RawServer {
  readonly messages: (Message & { method?: string; params?: unknown })[] = [];
  private readonly answers = new Map<number, Answer[]>();
  private last = 0;
  private constructor(readonly process: ChildProcessWithoutNullStreams) {}

  /** `reads: false` is a client that never takes anything out of its pipe. */
  static start({ reads = true } = {}): RawServer {
    const server = new RawServer(spawn(process.execPath, [serverPath, '--stdio']));
    // What is written to a process that has gone is lost, and nobody minds.
    server.process.stdin.on('error', () => undefined);
    if (reads)
      readerOf(server.process).listen((message) => {
        server.messages.push(message);
        // A request of the server has an id of its own.
        if (!('id' in message) || 'method' in message) return;
        const answer = message as unknown as Answer;
        server.answers.set(answer.id, [...(server.answers.get(answer.id) ?? []), answer]);
      });
    return server;
  }

  write(bytes: string): void {
    this.process.stdin.write(bytes);
  }

  send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  notify(method: string, params: unknown): void {
    this.send({ method, params });
  }

  /** Sends a request and gives its id. */
  request(method: string, params: unknown): number {
    this.send({ id: ++this.last, method, params });
    return this.last;
  }

  /** Every answer to a request that has come so far. */
  answersTo = (id: number): readonly Answer[] => this.answers.get(id) ?? [];

  answer(id: number, patience = 20_000): Promise<Answer> {
    return until(`the answer to request ${id}`, () => this.answersTo(id)[0], patience);
  }

  async initialize(): Promise<void> {
    const params = { processId: null, rootUri: null, capabilities: {} };
    const id = this.request('initialize', params);
    if (this.process.stdout.readableFlowing) await this.answer(id);
    this.notify('initialized', {});
  }

  open(uri: string, text: string): void {
    this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'un-resolution', version: 1, text },
    });
  }

  /** The code with which the process ends. */
  async ended(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    const [code] = (await once(this.process, 'exit')) as [number | null];
    return code;
  }

  kill(): void {
    this.process.kill('SIGKILL');
  }

  /** Bytes that the process has in memory, where the system tells. */
  memory(): number {
    const status = readFileSync(`/proc/${this.process.pid ?? 0}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024;
  }
}
