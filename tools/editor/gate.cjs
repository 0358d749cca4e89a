// Loaded in front of VS Code's server (`--require`): who may open a WebSocket to it. The server itself opens one for
// anybody, asks for the token only in what comes through it, and never asks whose page it is.
const { timingSafeEqual } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { Server } = require('node:http');

const option = '--connection-token-file=';
const tokenFile = process.argv.find((arg) => arg.startsWith(option))?.slice(option.length);

/** Whether a request comes from the server's own page, and from a browser that was given the token. */
function isLetIn({ headers: { host, origin, cookie = '' } }, token) {
  const [, shown = ''] = /(?:^|;\s*)vscode-tkn=([^;]*)/.exec(cookie) ?? [];
  const isToken = shown.length === token.length && timingSafeEqual(Buffer.from(shown), Buffer.from(token));
  return isToken && origin === `http://${host}`;
}

if (tokenFile !== undefined) {
  const token = readFileSync(tokenFile, 'utf8').trim();
  const { emit } = Server.prototype;
  Server.prototype.emit = function (event, request, socket, ...rest) {
    if (event !== 'upgrade' || isLetIn(request, token))
      return emit.call(this, event, request, socket, ...rest);
    socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    return true;
  };
}
