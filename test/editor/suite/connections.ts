import { Socket } from 'node:net';

/** Every connection over the network that this process opens while it is watched, as `host:port`. */
export function watchConnections(): { readonly opened: string[]; readonly restore: () => void } {
  const opened: string[] = [];
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the socket it belongs to
  const original = Socket.prototype.connect as (...args: unknown[]) => Socket;
  Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
    const [first] = (Array.isArray(args[0]) ? args[0] : args) as [unknown];
    const { host = '', port } = (typeof first === 'object' && first !== null ? first : { port: first }) as {
      host?: string;
      port?: number | string;
    };
    // Without a port it is a pipe of this machine.
    if (port !== undefined) opened.push(`${host}:${port}`);
    return original.apply(this, args);
  };
  return {
    opened,
    restore: () => {
      Socket.prototype.connect = original;
    },
  };
}
