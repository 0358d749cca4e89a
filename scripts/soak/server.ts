import { join } from 'node:path';
import { serverPath } from '../../test/protocol/built-server';
import { Client, pullClient, until } from '../../test/protocol/client';

/** Bytes in use after everything that can be collected is. */
export interface Weight {
  readonly heap: number;
  readonly rss: number;
}

export interface Weighed {
  readonly client: Client;
  readonly weigh: () => Promise<Weight>;
}

/** The real server with scales in it; not under Windows, which has no signals. */
export async function startWeighed(): Promise<Weighed> {
  const hook = join(import.meta.dirname, 'weigher.cjs');
  const client = await Client.start({
    capabilities: pullClient,
    command: ['--expose-gc', '--require', hook, serverPath, '--stdio'],
  });
  const weights: Weight[] = [];
  let said = '';
  client.process.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
    for (let end = said.indexOf('\n'); end >= 0; end = said.indexOf('\n')) {
      const line = said.slice(0, end);
      said = said.slice(end + 1);
      if (line.startsWith('weight ')) weights.push(JSON.parse(line.slice('weight '.length)) as Weight);
    }
  });
  return {
    client,
    async weigh() {
      const before = weights.length;
      client.process.kill('SIGUSR2');
      return until('the weight', () => weights[before], 20_000);
    },
  };
}
