import { Option, type Command } from 'commander';
import type { ImportOptions } from '../facts';
import { load } from '../load';

/** The commands that tell what is known; `finish` is told the exit code. */
export function addKnowledge(program: Command, finish: (code: number) => void): void {
  program
    .command('rules')
    .description('list the rules, or explain one')
    .argument('[id]', 'a rule, for example citation/first-date')
    .addOption(new Option('--format <format>', 'form of the list').choices(['text', 'json']).default('text'))
    .action(async (id: string | undefined, options: { format: 'text' | 'json' }) => {
      const { explainRules } = await load('rules');
      finish(explainRules(id, options.format));
    });

  program
    .command('cite')
    .description('tell what is known of a resolution')
    .argument('<citation>', 'a symbol, a number or a citation, for example "A/RES/53/70"')
    .addOption(
      new Option('--format <format>', 'form of the answer').choices(['text', 'json']).default('text'),
    )
    .action(async (text: string, { format }: { format: 'text' | 'json' }) => {
      const { cite } = await load('cite');
      finish(await cite(text, format));
    });

  program
    .command('facts')
    .description('what is known of resolutions beside the table that comes with Resolint')
    .command('import')
    .description(
      'take the voting data of the UN Digital Library (CSV), or a plain table of resolutions (TSV)',
    )
    .argument('<file>', 'the table, with the names of its columns in the first row')
    .addOption(
      new Option('--format <format>', 'form of the table; else its name tells').choices(['csv', 'tsv']),
    )
    .option('--folder <folder>', 'where it is kept; else RESOLINT_FACTS, or the data folder of this account')
    .action(async (file: string, options: ImportOptions) => {
      const { importTable } = await load('facts');
      finish(await importTable(file, options));
    });
}
