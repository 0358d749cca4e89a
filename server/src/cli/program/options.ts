import { Argument, InvalidArgumentError, Option } from 'commander';
import { severities, type Level } from '../../model/report';

/** The options that several commands have; what a rule is called is looked up when the command is run. */
export const paths = () =>
  new Argument('[paths...]', 'files and folders, or - for standard input; this folder where none is named');

export const configOption = () =>
  new Option('--config <file>', 'settings to use in place of the nearest .resolintrc.json');

export const nameOption = () =>
  new Option(
    '--stdin-filename <name>',
    'what standard input is called and where its settings are looked for',
  );

export const ruleOption = () =>
  new Option('--rule <ID=LEVEL>', 'level of a rule (error, warning, information, hint, off); may be repeated')
    .argParser(readRule)
    .default({}, 'none');

export const ignoreOption = () =>
  new Option('--ignore <glob>', 'pass over paths, in the notation of .gitignore; may be repeated')
    .argParser((glob: string, before: readonly string[]) => [...before, glob])
    .default([], 'none');

export const jobsOption = () =>
  new Option(
    '--jobs <n>',
    'texts that are worked on at once; if not said, as many as are worth their while',
  ).argParser(readCount);

export const quietOption = () =>
  new Option('-q, --quiet', 'print what is found or cannot be done, and nothing else').default(false);

/** Threads that anything is gained by; each takes some 100 MB. */
const mostJobs = 64;

function readCount(typed: string): number {
  const count = Number(typed);
  if (!/^\d+$/.test(typed) || count < 1 || count > mostJobs)
    throw new InvalidArgumentError(`A number from 1 to ${mostJobs} is expected.`);
  return count;
}

function readRule(typed: string, before: Readonly<Record<string, Level>>): Record<string, Level> {
  const [id = '', level, ...rest] = typed.split('=');
  if (level === undefined || rest.length > 0)
    throw new InvalidArgumentError('A rule and a level are expected, for example style/date=warning.');
  if (!isLevel(level)) throw new InvalidArgumentError(`Allowed levels are ${severities.join(', ')}, off.`);
  return { ...before, [id]: level };
}

const isLevel = (typed: string): typed is Level => [...severities, 'off'].includes(typed);
