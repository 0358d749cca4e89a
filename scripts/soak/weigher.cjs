// Loaded into the server: tells, when asked by a signal, what is in memory once everything that can go has gone.
process.on('SIGUSR2', () => {
  globalThis.gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.stderr.write(`weight ${JSON.stringify({ heap: heapUsed + external, rss })}\n`);
});
