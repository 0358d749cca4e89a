// What npm's assert asks of Node.
export const process = {
  env: {},
  platform: 'browser',
  nextTick: (task, ...args) => void Promise.resolve().then(() => task(...args)),
  emitWarning: () => {},
};
