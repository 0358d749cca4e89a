import { Disposable } from 'vscode';
import type { Server } from '../server';
import { createChangesView, type ChangesView } from './changes-view';
import { offerComparison } from './compare';
import { createEarlierTexts } from './earlier-text';
import { offerStart } from './start';

export interface Succession {
  readonly changes: ChangesView;
  readonly dispose: () => void;
}

/** All that is done with a draft and the text of an earlier session that it takes up. */
export function offerSuccession(server: Server): Succession {
  const earlierTexts = createEarlierTexts(server);
  const changes = createChangesView(server, earlierTexts);
  const subscriptions = Disposable.from(
    earlierTexts,
    changes,
    offerStart({ server, earlierTexts }),
    offerComparison({ server, earlierTexts, onChosen: () => void changes.refresh() }),
  );
  return {
    changes,
    dispose() {
      subscriptions.dispose();
    },
  };
}
