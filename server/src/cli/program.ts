import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../../../package.json';
import { isLevel } from '../lint/settings';
import { suggest } from '../lint/suggest';
import { rules } from '../rules';
import { severities, type Level } from '../model/report';
import { baselineName } from '../lint/baseline';
import { baseline, type BaselineOptions } from './baseline';
import { cite } from './cite';
import { check, type CheckOptions } from './check';
import { importTable, type ImportOptions } from './facts';
import { fix, type FixOptions } from './fix';
import { formats } from './report/formats';
import { explainRules } from './explain';

const paths = () =>
  new Argument('[paths...]', 'files and folders, or - for standard input; this folder where none is named');
const configOption = () =>
  new Option('--config <file>', 'settings to use in place of the nearest .resolintrc.json');
const nameOption = () =>
  new Option(
    '--stdin-filename <name>',
    'what standard input is called and where its settings are looked for',
  );
const ruleOption = () =>
  new Option('--rule <ID=LEVEL>', 'level of a rule (error, warning, information, hint, off); may be repeated')
    .argParser(readRule)
    .default({}, 'none');

/** The commands of `resolint`; `finish` is told the exit code. */
export function createProgram(finish: (code: number) => void): Command {
  const program = new Command('resolint')
    .description('Checks drafts of United Nations resolutions. Not an official United Nations product.')
    .version(version, '-v, --version')
    .exitOverride()
    .showHelpAfterError('(resolint --help tells more)')
    .configureHelp({ showGlobalOptions: false });

  program
    .command('check')
    .description('report what an editor would mark')
    .addArgument(paths())
    .addOption(new Option('--format <format>', 'form of the report').choices(formats).default('text'))
    .addOption(
      new Option('--fail-on <level>', 'least level that makes the command exit with 1')
        .choices([...severities, 'never'])
        .default('error'),
    )
    .addOption(configOption())
    .addOption(nameOption())
    .addOption(ruleOption())
    .action(async (given: string[], options: CheckOptions) => {
      finish(await check(given, options));
    });

  program
    .command('fix')
    .description('mend what can be mended without a change of meaning')
    .addArgument(paths())
    .option('--suggestions', 'apply suggestions too: read the text again afterwards', false)
    .option('--force', 'mend a file that does not read as a resolution too', false)
    .option('--clean', 'make the text of a negotiation paper clean first: labels (OP1 bis) to numbers', false)
    .option('--stdout', 'print the mended text and leave the file as it is', false)
    .addOption(configOption())
    .addOption(nameOption())
    .addOption(ruleOption())
    .action(async (given: string[], options: FixOptions) => {
      finish(await fix(given, options));
    });

  program
    .command('baseline')
    .description('accept what is reported now; name the file in .resolintrc.json as "baseline"')
    .addArgument(paths())
    .addOption(new Option('--output <file>', 'where it is written').default(baselineName))
    .addOption(configOption())
    .addOption(ruleOption())
    .action(async (given: string[], options: BaselineOptions) => {
      finish(await baseline(given, options));
    });

  program
    .command('rules')
    .description('list the rules, or explain one')
    .argument('[id]', 'a rule, for example citation/first-date')
    .addOption(new Option('--format <format>', 'form of the list').choices(['text', 'json']).default('text'))
    .action((id: string | undefined, options: { format: 'text' | 'json' }) => {
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
      finish(await importTable(file, options));
    });

  program
    .command('lsp')
    .description('run the language server for an editor')
    .option('--stdio', 'talk over standard input and output')
    .action(async () => {
      const { startServer } = await import('../node');
      startServer();
    });
  return program;
}

function readRule(typed: string, before: Readonly<Record<string, Level>>): Record<string, Level> {
  const [id = '', level, ...rest] = typed.split('=');
  const known = rules.map((rule) => rule.id);
  if (level === undefined || rest.length > 0)
    throw new InvalidArgumentError('A rule and a level are expected, for example style/date=warning.');
  if (!known.includes(id)) {
    throw new InvalidArgumentError(
      `There is no rule "${id}"${suggest(id, known)}; "resolint rules" lists them all.`,
    );
  }
  if (!isLevel(level)) {
    throw new InvalidArgumentError(`Allowed levels are ${severities.join(', ')}, off.`);
  }
  return { ...before, [id]: level };
}
