import type { Command } from 'commander';
import { load } from '../load';
import type { McpOptions } from '../mcp/serve';

/** The commands that serve others over standard input and output; `finish` is told the exit code. */
export function addServers(program: Command, finish: (code: number) => void): void {
  program
    .command('lsp')
    .description('run the language server for an editor')
    .option('--stdio', 'talk over standard input and output')
    .action(async () => {
      const { startServer } = await load('lsp');
      startServer();
    });

  program
    .command('mcp')
    .description('serve a chat assistant (Model Context Protocol) over standard input and output')
    .option(
      '--root <folder>',
      'a folder whose drafts it may read, else this one; may be repeated',
      (folder: string, before: readonly string[]) => [...before, folder],
      [],
    )
    .option('--allow-write', 'let it write what it mends, if it says so each time', false)
    .action(async (options: McpOptions) => {
      const { serve } = await load('mcp');
      finish(await serve(options));
    });
}
