import { Option, type Command } from 'commander';
import { baselineName } from '../../lint/baseline';
import { severities } from '../../model/report';
import type { BaselineOptions } from '../baseline';
import type { CheckOptions } from '../check';
import type { ReportOptions } from '../draft-report';
import type { FixOptions } from '../fix';
import { load } from '../load';
import { formats } from '../report/names';
import {
  configOption,
  ignoreOption,
  jobsOption,
  nameOption,
  paths,
  quietOption,
  ruleOption,
} from './options';

/** The commands that work on texts; `finish` is told the exit code. */
export function addTexts(program: Command, finish: (code: number) => void): void {
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
    .option('--predecessor <file>', 'the text that a draft takes up again, for the rules about that')
    .option('--statistics', 'count findings by rule in place of listing them', false)
    .addOption(quietOption())
    .addOption(ignoreOption())
    .option(
      '--cache',
      'remember what was found in a text, and do not check it again if nothing has changed',
      false,
    )
    .option('--cache-location <path>', 'a file or folder to remember it in; else one of this account')
    .addOption(jobsOption())
    .addOption(configOption())
    .addOption(nameOption())
    .addOption(ruleOption())
    .action(async (given: string[], options: CheckOptions) => {
      const { check } = await load('check');
      finish(await check(given, options));
    });

  program
    .command('fix')
    .description('mend what can be mended without a change of meaning')
    .addArgument(paths())
    .option('--suggestions', 'apply suggestions too: read the text again afterwards', false)
    .option('--force', 'mend a file that does not read as a resolution too', false)
    .option('--clean', 'make the text of a negotiation paper clean first: labels (OP1 bis) to numbers', false)
    .addOption(
      new Option('--stdout', 'print the mended text and leave the file as it is')
        .conflicts(['diff', 'dryRun'])
        .default(false),
    )
    .option(
      '--diff',
      'print what would change as a patch, and leave the file as it is; exit with 1 if any would',
      false,
    )
    .option(
      '--dry-run',
      'say what would be mended, and leave the file as it is; exit with 1 if any would',
      false,
    )
    .addOption(quietOption())
    .addOption(ignoreOption())
    .addOption(jobsOption())
    .addOption(configOption())
    .addOption(nameOption())
    .addOption(ruleOption())
    .action(async (given: string[], options: FixOptions) => {
      const { fix } = await load('fix');
      finish(await fix(given, options));
    });

  program
    .command('baseline')
    .description('accept what is reported now; name the file in .resolintrc.json as "baseline"')
    .addArgument(paths())
    .addOption(new Option('--output <file>', 'where it is written').default(baselineName))
    .addOption(quietOption())
    .addOption(ignoreOption())
    .addOption(jobsOption())
    .addOption(configOption())
    .addOption(ruleOption())
    .action(async (given: string[], options: BaselineOptions) => {
      const { baseline } = await load('baseline');
      finish(await baseline(given, options));
    });

  program
    .command('report')
    .description(
      'write a report on a draft that can be sent to people: findings by paragraph, figures, texts cited',
    )
    .argument('<file>', 'a draft, or - for standard input')
    .addOption(
      new Option('--format <format>', 'form of the report')
        .choices(['html', 'markdown', 'docx'])
        .default('html'),
    )
    .option('--output <file>', 'where it is written; else it is printed')
    .addOption(configOption())
    .addOption(nameOption())
    .addOption(ruleOption())
    .action(async (file: string, options: ReportOptions) => {
      const { draftReport } = await load('report');
      finish(await draftReport(file, options));
    });
}
