import { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fileNameOf } from '../../features/library/address';
import type { ResolutionService } from '../../service';
import type { EarlierText } from '../../service/comparison';
import type { PredecessorBasis } from '../../succession/predecessor';
import { parseResolution } from '../../syntax/parse';
import type { Resolution } from '../../syntax/resolution';
import { longestText } from '../lifecycle/too-long';
import type { LibraryServer } from './library';

/** The text that a document takes up, from what that is known, and where it lies. */
export interface TakenUp {
  /** Its symbol, or the name of its file. */
  readonly name: string;
  /** `chosen`: by hand. */
  readonly basis: PredecessorBasis | 'chosen';
  /** How many sessions lie between the two, if both are of regular ones. */
  readonly distance?: number;
  /** False for one that is only offered. */
  readonly isAssumed: boolean;
  /** Its address; absent if it is not at hand. */
  readonly at?: string;
}

/** Which texts documents take up; each is looked for when somebody asks, or the document is another one by what tells. */
export interface Predecessors {
  /** As far as it has been looked for. */
  readonly earlier: (uri: string) => EarlierText | undefined;
  /** Looks for it. */
  readonly look: (document: TextDocument) => Promise<TakenUp | undefined>;
  /** Takes the text at an address for it, or the one that is found if there is none. */
  readonly choose: (uri: string, at: string | undefined) => void;
  /** A file or an open document is not what it was; the documents that take it up are to be looked at again. */
  readonly changed: (uri: string) => readonly string[];
  readonly forget: (uri: string) => void;
}

export interface PredecessorsOptions {
  readonly service: () => Pick<ResolutionService, 'predecessorOf'>;
  readonly texts: Pick<LibraryServer, 'library' | 'textAt' | 'ready'>;
}

/** What is known of the text of a document. */
interface Found {
  readonly takenUp: TakenUp | undefined;
  readonly text?: Stored;
}

/** A text as it was read. */
interface Stored {
  readonly source: string;
  readonly resolution: Resolution;
}

/** Milliseconds that a look waits for texts that are still being read. */
const patience = 3000;
/** Texts that are read to find the one that a draft shares most with. */
const mostRead = 30;

export function createPredecessors({ service, texts }: PredecessorsOptions): Predecessors {
  const found = new Map<string, Found>();
  const chosen = new Map<string, string>();
  const stored = new Map<string, Stored>();

  async function read(at: string): Promise<Stored | undefined> {
    const known = stored.get(at);
    if (known) return known;
    const source = await texts.textAt(at);
    if (source === undefined || source.length > longestText) return undefined;
    const text = { source, resolution: parseResolution(source) };
    stored.set(at, text);
    return text;
  }

  /** By what the document tells; texts that it cites are read as far as they are asked for. */
  async function find(document: TextDocument): Promise<TakenUp | undefined> {
    const missing = new Set<string>();
    const atHand = new Map<string, Resolution>();
    const textOf = (symbol: string): Resolution | undefined => {
      if (!atHand.has(symbol)) missing.add(symbol);
      return atHand.get(symbol);
    };
    const seen = new Set<string>();
    for (;;) {
      missing.clear();
      const told = service().predecessorOf(document, { textOf });
      const wanted = [...missing].filter((symbol) => !seen.has(symbol)).slice(0, mostRead - seen.size);
      if (wanted.length === 0) {
        if (!told) return undefined;
        const { symbol, basis, distance, isAssumed } = told;
        const at = texts.library.find(symbol)?.uri;
        return {
          name: symbol,
          basis,
          isAssumed,
          ...(distance === undefined ? {} : { distance }),
          ...(at === undefined || at === document.uri ? {} : { at }),
        };
      }
      for (const symbol of wanted) {
        seen.add(symbol);
        const at = texts.library.find(symbol)?.uri;
        const text = at === undefined || at === document.uri ? undefined : await read(at);
        if (text) atHand.set(symbol, text.resolution);
      }
    }
  }

  /** What was read only to be looked into is let go. */
  function keepUsed(): void {
    const used = new Set([...found.values()].map(({ takenUp }) => takenUp?.at));
    for (const at of stored.keys()) if (!used.has(at)) stored.delete(at);
  }

  async function byHand(at: string): Promise<TakenUp | undefined> {
    const text = await read(at);
    if (!text) return undefined;
    const name = text.resolution.masthead.symbol ?? fileNameOf(at);
    return { name, basis: 'chosen', isAssumed: true, at };
  }

  return {
    earlier(uri) {
      const { takenUp, text } = found.get(uri) ?? {};
      if (!takenUp || !text) return undefined;
      return { name: takenUp.name, resolution: text.resolution, isAssumed: takenUp.isAssumed };
    },
    async look(document) {
      await texts.ready(CancellationToken.None, patience);
      const { uri } = document;
      const named = chosen.get(uri);
      const takenUp = (named === undefined ? undefined : await byHand(named)) ?? (await find(document));
      const text = takenUp?.at === undefined ? undefined : await read(takenUp.at);
      found.set(uri, { takenUp, ...(text ? { text } : {}) });
      keepUsed();
      return takenUp;
    },
    choose(uri, at) {
      if (at === undefined) chosen.delete(uri);
      else chosen.set(uri, at);
    },
    changed(uri) {
      stored.delete(uri);
      return [...found].flatMap(([document, { takenUp }]) => (takenUp?.at === uri ? [document] : []));
    },
    forget(uri) {
      found.delete(uri);
      chosen.delete(uri);
    },
  };
}
