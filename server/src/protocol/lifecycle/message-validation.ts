import {
  ErrorCodes,
  Message,
  ResponseError,
  type Connection,
  type ConnectionOptions,
  type NotificationMessage,
  type RequestMessage,
} from 'vscode-languageserver';
import { problemOf } from './parameter-shapes';
import { messageTaken } from './time-slicing';

/** Where messages go that no handler sees; the rest of the name is nobody's method. */
const refused = 'resolint/refused';

/** Why a message is not let in, in words for whoever wrote the client. */
interface Refusal {
  readonly code: number;
  readonly problem: string;
}

type Asked = RequestMessage | NotificationMessage;

/**
 * Lets no handler see a message that comes before `initialize` or after `shutdown`, or whose parameters have another
 * shape than its method. A connection needs one of its own; `refuseTheRest` is the other half.
 */
export function admission(): ConnectionOptions {
  const timely = createTimeliness();
  return {
    messageStrategy: {
      handleMessage(message, next) {
        messageTaken();
        if (!Message.isRequest(message) && !Message.isNotification(message)) return next(message);
        const problem = problemOf(message.method, message.params);
        const refusal = problem === undefined ? timely(message) : { code: ErrorCodes.InvalidParams, problem };
        return next(refusal ? { ...message, method: refused, params: refusal } : message);
      },
    },
  };
}

/** Answers what was not let in: a request is refused, a notification, which has no answer, told in the log. */
export function refuseTheRest(connection: Connection): void {
  connection.onRequest(refused, ({ code, problem }: Refusal) => {
    throw new ResponseError(code, problem);
  });
  connection.onNotification(refused, ({ problem }: Refusal) => {
    connection.console.warn(`Passed over: ${problem}`);
  });
}

/** Told of every message in turn, says which of them comes too early or too late. */
function createTimeliness(): (message: Asked) => Refusal | undefined {
  let hasBegun = false;
  let isOver = false;
  return (message) => {
    const { method } = message;
    if (method === 'exit') return undefined;
    if (isOver)
      return { code: ErrorCodes.InvalidRequest, problem: `${method}: the server has been shut down.` };
    if (!hasBegun && method !== 'initialize')
      return { code: ErrorCodes.ServerNotInitialized, problem: `${method}: "initialize" comes first.` };
    if (hasBegun && method === 'initialize')
      return { code: ErrorCodes.InvalidRequest, problem: 'initialize: it is sent once.' };
    hasBegun = true;
    isOver = method === 'shutdown';
    return undefined;
  };
}
