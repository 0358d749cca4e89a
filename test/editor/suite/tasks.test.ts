import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { draft } from './texts';
import { bytes, closeAll, inWorkspace } from './window';

/** Runs a task to its end and gives its exit code. */
async function run(task: vscode.Task): Promise<number | undefined> {
  const ended = new Promise<number | undefined>((resolve) => {
    const listener = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
      if (execution.task.definition.type !== 'resolint') return;
      listener.dispose();
      resolve(exitCode);
    });
  });
  await vscode.tasks.executeTask(task);
  return ended;
}

describe('the task', () => {
  afterEach(closeAll);

  it('checks the folder in the terminal', async () => {
    const uri = inWorkspace('task.unres');
    await vscode.workspace.fs.writeFile(uri, bytes(draft));
    const [task] = await vscode.tasks.fetchTasks({ type: 'resolint' });
    assert.ok(task, 'no task is offered');
    assert.equal(await run(task), 1);
    await vscode.workspace.fs.delete(uri);
  });
});
