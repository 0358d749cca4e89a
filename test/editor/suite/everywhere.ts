/** The tests for any VS Code, with a disk or in a browser without one. */
export async function loadTests(): Promise<void> {
  // In this order: the first file wants a window in which no resolution has been opened yet.
  await import('./activation.test');
  await import('./first-steps.test');
  await import('./detection.test');
  await import('./mending.test');
  await import('./reading.test');
  await import('./structure.test');
  await import('./view.test');
  await import('./workspace.test');
  await import('./config.test');
  await import('./word.test');
}
