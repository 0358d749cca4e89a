import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Hideable } from '../../features/comparison/hideable';
import { load } from '../load';
import type { CompareOptions } from '../succession/compare';
import { comparisonFormats, hideChoices } from '../succession/names';
import type { RolloverOptions } from '../succession/rollover';

const outOption = () => new Option('--out <file>', 'where it is written; else standard output');
const forceOption = () => new Option('--force', 'write over a file that is there').default(false);

/** The commands about texts that take up others. */
export function addSuccession(program: Command, finish: (code: number) => void): void {
  program
    .command('predecessor')
    .description('tell which text another takes up again, and from what that is known')
    .argument('<source>', 'a symbol, for example A/RES/76/58, or a file')
    .addOption(
      new Option('--format <format>', 'form of the answer').choices(['text', 'json']).default('text'),
    )
    .action(async (source: string, { format }: { format: 'text' | 'json' }) => {
      const { predecessor } = await load('predecessor');
      finish(await predecessor(source, format));
    });

  addRollover(program, finish);

  program
    .command('compare')
    .description('tell what was changed from one text to another, paragraph by paragraph')
    .argument(
      '<before>',
      'the earlier text; if it is the only one, a draft beside which its predecessor lies',
    )
    .argument('[after]', 'the later text')
    .addOption(
      new Option('--format <format>', 'form of the report').choices(comparisonFormats).default('text'),
    )
    .addOption(
      new Option('--hide <what>', `what is left out: ${hideChoices.join(', ')}; several with commas`)
        .argParser(readHidden)
        .default(['renumbering'], 'renumbering'),
    )
    .addOption(
      new Option('--author <name>', 'under whose name changes are tracked in a Word file').default(
        'Resolint',
      ),
    )
    .addOption(outOption())
    .addOption(forceOption())
    .action(async (before: string, after: string | undefined, options: CompareOptions) => {
      const { compare } = await load('compare');
      finish(await compare(before, after, options));
    });
}

function addRollover(program: Command, finish: (code: number) => void): void {
  program
    .command('rollover')
    .description(
      'make a draft of a resolution of an earlier session, and tell what is done, open and to be looked at',
    )
    .argument('<source>', 'the file of the resolution, or its symbol if its file lies in this folder')
    .addOption(
      new Option(
        '--session <number>',
        'the session of the draft; else the one that the text tells',
      ).argParser(readSession),
    )
    .addOption(new Option('--symbol <symbol>', 'the symbol of the draft; else its number is to be filled in'))
    .option('--comments', 'put a comment before each paragraph that is to be looked at', false)
    .addOption(
      new Option('--log <format>', 'form of what is told on standard error')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addOption(outOption())
    .addOption(forceOption())
    .action(async (source: string, options: RolloverOptions) => {
      const { rollover } = await load('rollover');
      finish(await rollover(source, options));
    });
}

/** The most that an ordinal of a session may be. */
const mostSessions = 999;

function readSession(typed: string): number {
  const session = Number(typed);
  if (!/^\d{1,3}$/.test(typed) || session < 1 || session > mostSessions)
    throw new InvalidArgumentError('The number of a session is expected, for example 81.');
  return session;
}

function readHidden(typed: string): Hideable[] {
  const named = typed.split(',').map((one) => one.trim());
  return named.flatMap((one) => {
    const known = hideChoices.find((choice) => choice === one);
    if (known === undefined) throw new InvalidArgumentError(`Allowed are ${hideChoices.join(', ')}.`);
    return known === 'none' ? [] : [known];
  });
}
