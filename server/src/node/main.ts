import { load } from '../cli/load';

// The command holds the server too: what an editor starts is another way into the same bundle, which is shipped once.
void load('lsp').then(({ startServer }) => {
  startServer();
});
