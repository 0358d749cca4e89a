import { Command } from 'commander';
import { version } from '../../../../package.json';
import type { Level } from '../../model/report';
import { load } from '../load';
import { addKnowledge } from './knowledge';
import { addServers } from './servers';
import { addSuccession } from './succession';
import { addTexts } from './texts';
import { addWord } from './word';

/** The commands of `resolint`; `finish` is told the exit code. */
export function createProgram(finish: (code: number) => void): Command {
  const program = new Command('resolint')
    .description('Checks drafts of United Nations resolutions. Not an official United Nations product.')
    .version(version, '-v, --version')
    .exitOverride()
    .showHelpAfterError('(resolint --help tells more)')
    .configureHelp({ showGlobalOptions: false })
    .hook('preAction', (_, command) => refuseUnknownRules(command));

  addTexts(program, finish);
  addWord(program, finish);
  addSuccession(program, finish);
  addKnowledge(program, finish);
  addServers(program, finish);
  return program;
}

/** Ends a command that names a rule which is not there, as any other wrong option would. */
async function refuseUnknownRules(command: Command): Promise<void> {
  const { rule = {} } = command.opts<{ rule?: Readonly<Record<string, Level>> }>();
  const named = Object.entries(rule);
  if (named.length === 0) return;
  const { unknownRule } = await load('ruleOption');
  for (const [id, level] of named) {
    const why = unknownRule(id);
    if (why !== undefined)
      command.error(`error: option '--rule <ID=LEVEL>' argument '${id}=${level}' is invalid. ${why}`, {
        code: 'commander.invalidArgument',
      });
  }
}
