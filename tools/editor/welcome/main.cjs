const { commands } = require('vscode');

/** Once for each profile: whoever reloads the window has seen them. */
exports.activate = async ({ globalState }) => {
  if (process.env.RESOLINT_WELCOME === undefined || globalState.get('shown')) return;
  await globalState.update('shown', true);
  await commands.executeCommand('workbench.action.openWalkthrough', 'resolint.resolint#start', false);
};
