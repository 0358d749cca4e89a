import { Option, type Command } from 'commander';
import type { ImportOptions } from '../import-word';
import { load } from '../load';

/** The commands that work on Word files; `finish` is told the exit code. */
export function addWord(program: Command, finish: (code: number) => void): void {
  program
    .command('import')
    .description('read a Word file as a draft; what it has that a draft has not is told')
    .argument('<file>', 'a Word file (.docx)')
    .option('-o, --out <file>', 'where the draft is written; else it is printed')
    .addOption(
      new Option('--changes <view>', 'tracked changes: all of them accepted, or the text before them')
        .choices(['accepted', 'original'])
        .default('accepted'),
    )
    .addOption(
      new Option('--format <format>', 'the draft as text, or with its comments and losses as JSON')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (file: string, options: ImportOptions) => {
      const { importWord } = await load('import');
      finish(await importWord(file, options));
    });
}
