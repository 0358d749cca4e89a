import { Option, type Command } from 'commander';
import { severities } from '../../model/report';
import type { ExportOptions } from '../export-draft';
import type { ImportOptions } from '../import-word';
import { load } from '../load';
import type { ReviewOptions } from '../review-word';
import { configOption, quietOption, ruleOption } from './options';

/** The commands that work on Word files; `finish` is told the exit code. */
export function addWord(program: Command, finish: (code: number) => void): void {
  program
    .command('import')
    .description(
      'read a Word file, or one in Akoma Ntoso, as a draft; what it has that a draft has not is told',
    )
    .argument('<file>', 'a Word file (.docx), or one in Akoma Ntoso (.xml)')
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
      const { importFile } = await load('import');
      finish(await importFile(file, options));
    });
  program
    .command('export')
    .description(
      'write a draft as a Word file, in Akoma Ntoso or as a page in HTML, or what was changed in it into a copy of the Word file that it is from',
    )
    .argument('<file>', 'a draft, or - for standard input')
    .addOption(
      new Option('--to <format>', 'what is written').choices(['docx', 'akn', 'html']).default('docx'),
    )
    .addOption(
      new Option(
        '--ids <scheme>',
        'ids in Akoma Ntoso: as the United Nations counts, or by the numbers of paragraphs',
      )
        .choices(['un', 'plain'])
        .default('un'),
    )
    .option('-o, --out <file>', 'where it is written; else beside the draft, or beside the Word file')
    .option(
      '--into <file>',
      'the Word file that the draft is from: the copy has its changes as tracked changes',
    )
    .option('--author <name>', 'who tracked changes are by', 'Resolint')
    .option('--force', 'write over a file that is there', false)
    .addOption(configOption())
    .addOption(ruleOption())
    .action(async (file: string, options: ExportOptions) => {
      const { exportDraft } = await load('export');
      finish(await exportDraft(file, options));
    });
  program
    .command('review')
    .description(
      'write what is found in a Word file into a copy of it: comments, and safe fixes as tracked changes',
    )
    .argument('<file>', 'a Word file (.docx)')
    .option('-o, --out <file>', 'the copy; else NAME.review.docx beside the file')
    .option('--force', 'write over a copy that is there', false)
    .option('--comments-only', 'change nothing: every finding is a comment', false)
    .option('--suggestions', 'make tracked changes of suggestions too', false)
    .option('--author <name>', 'who the comments and changes are by', 'Resolint')
    .addOption(
      new Option('--format <format>', 'what is told: a sentence, or the findings as JSON')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addOption(
      new Option('--fail-on <level>', 'least level of a finding that makes the command exit with 1')
        .choices([...severities, 'never'])
        .default('error'),
    )
    .addOption(quietOption())
    .addOption(configOption())
    .addOption(ruleOption())
    .action(async (file: string, options: ReviewOptions) => {
      const { reviewWordFile } = await load('review');
      finish(await reviewWordFile(file, options));
    });
}
