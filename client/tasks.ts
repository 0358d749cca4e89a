import {
  l10n,
  ProcessExecution,
  Task,
  TaskGroup,
  tasks,
  TaskScope,
  workspace,
  type Disposable,
  type TaskDefinition,
  type WorkspaceFolder,
} from 'vscode';

const type = 'resolint';

/** As package.json describes it: what to check, and what makes the task fail. */
interface CheckDefinition extends TaskDefinition {
  readonly paths?: readonly string[];
  readonly failOn?: string;
}

/** `resolint check` as a task: of every folder of the workspace, and as tasks.json says. */
export function offerTasks(cli: string): Disposable {
  function check(definition: CheckDefinition, scope: WorkspaceFolder | TaskScope.Workspace): Task {
    const { paths = ['.'], failOn = 'error' } = definition;
    // The Node that runs this extension: there may be no other on this machine.
    const execution = new ProcessExecution(
      process.execPath,
      [cli, 'check', '--fail-on', failOn, '--', ...paths],
      { env: { ELECTRON_RUN_AS_NODE: '1', NO_COLOR: '1' } },
    );
    const task = new Task(definition, scope, l10n.t('check'), 'resolint', execution);
    task.group = TaskGroup.Test;
    task.detail = l10n.t('Check all resolutions of the folder');
    return task;
  }

  return tasks.registerTaskProvider(type, {
    // The server lists these findings among the problems already: without a matcher none stands there twice.
    provideTasks: () => (workspace.workspaceFolders ?? []).map((folder) => check({ type }, folder)),
    resolveTask: ({ definition, scope }) =>
      check(definition, typeof scope === 'object' ? scope : TaskScope.Workspace),
  });
}
