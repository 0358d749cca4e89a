import { cpuUsage } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { Refusal } from '../node/refusal';
import { openFacts, openVocabulary } from './facts';
import { jobs, type Jobs } from './jobs';

/** Characters; a text of so many is done within the bounds, whatever stands in it (`npm run hostile`). */
const surelyWithin = 700_000;
/** Megabytes of a thread's heap; the process takes a gigabyte with it at most. */
const heap = 640;
/** Microseconds of the processor, and how often they are looked at, in milliseconds: others may use the machine too. */
const mostTime = 18_000_000;
const interval = 100;

type JobName = keyof Jobs;
type Answer<Name extends JobName> = ReturnType<Jobs[Name]>;
type OnRuleError = Parameters<Jobs['check']>[2];

/** What is sent to a thread, and what it sends back. */
interface Order {
  readonly name: JobName;
  readonly text: string;
  readonly options: never;
}
type Message = { readonly answer: unknown } | { readonly rule: string; readonly error: string };

/**
 * Does a job on a text, a long one in a thread of its own; throws a `Refusal` if that takes more than a gigabyte or
 * twenty seconds of the processor.
 */
export async function bounded<Name extends JobName>(
  name: Name,
  text: string,
  options: Parameters<Jobs[Name]>[1],
  onRuleError: OnRuleError,
): Promise<Answer<Name>> {
  const order = { name, text, options: options as never };
  if (text.length <= surelyWithin) return jobs[name](text, order.options, onRuleError) as Answer<Name>;
  return (await inThread(order, onRuleError)) as Answer<Name>;
}

function inThread(order: Order, onRuleError: OnRuleError): Promise<unknown> {
  const began = cpuUsage();
  const thread = new Worker(fileURLToPath(import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  return new Promise((resolve, reject) => {
    const clock = setInterval(() => {
      const { user, system } = cpuUsage(began);
      if (user + system > mostTime) end(tooMuch('20 seconds of the processor'));
    }, interval);
    function end(error: Error): void {
      clearInterval(clock);
      reject(error);
      void thread.terminate();
    }
    thread.on('message', (message: Message) => {
      if ('rule' in message) {
        onRuleError(message.rule, message.error);
        return;
      }
      clearInterval(clock);
      resolve(message.answer);
    });
    thread.on('error', (error: NodeJS.ErrnoException) => {
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch('a gigabyte of memory') : error);
    });
  });
}

const tooMuch = (what: string): Refusal =>
  new Refusal(`takes more than ${what}; cut it into files of one resolution each`);

/** What a thread does that `bounded` has started. */
export async function workInThread(): Promise<void> {
  const { name, text, options } = workerData as Order;
  const send = (message: Message): void => parentPort?.postMessage(message);
  // What could not be read of them was told when the command began.
  await Promise.all([openFacts({ isQuiet: true }), openVocabulary({ isQuiet: true })]);
  const answer = jobs[name](text, options, (rule, error) => {
    send({ rule, error: String(error) });
  });
  send({ answer });
}
