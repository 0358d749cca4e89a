import { fragments, keys } from './fragments';

/** A number of [0, 1); the same seed gives the same row of them. */
export type Random = () => number;

export interface Edit {
  readonly kind: string;
  readonly text: string;
  /** Where the cursor stands afterwards. */
  readonly cursor: number;
  /** Whether another text is taken up here. */
  readonly isNew: boolean;
}

/** Characters; a text that outgrows them is cut, so that many edits are done in a short time. */
const longest = 20_000;
const mostKept = 50;

export const pick = <T>(random: Random, from: readonly T[]): T => {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new Error('nothing to pick from');
  return chosen;
};

/** An endless row of edits of one text after another, settled by the random numbers alone. */
export function* editing(texts: readonly string[], random: Random): Generator<Edit, never> {
  for (;;) {
    let text = pick(random, texts).slice(0, longest);
    let cursor = Math.floor(random() * text.length);
    let clipboard = '';
    const undone: string[] = [];
    yield { kind: 'open', text, cursor, isNew: true };
    for (let left = 100 + Math.floor(random() * 400); left > 0; left--) {
      if (random() < 0.15) cursor = Math.floor(random() * (text.length + 1));
      const before = text;
      const replace = (start: number, end: number, put: string): void => {
        text = text.slice(0, start) + put + text.slice(end);
        cursor = start + put.length;
      };
      const kind = text.length > longest ? 'shorten' : kindOf(random());
      switch (kind) {
        case 'shorten': {
          const start = Math.floor((random() * text.length) / 2);
          replace(start, start + text.length - longest / 2, '');
          break;
        }
        case 'key':
          replace(cursor, cursor, pick(random, keys));
          break;
        case 'backspace':
          replace(Math.max(0, cursor - 1), cursor, '');
          break;
        case 'delete':
          replace(cursor, cursor + Math.floor(random() ** 3 * 400), '');
          break;
        case 'paste':
          replace(cursor, cursor, pick(random, fragments));
          break;
        case 'unicode':
          replace(cursor, cursor, anyCharacters(random));
          break;
        case 'cut': {
          const [start, end] = paragraphAt(text, cursor);
          clipboard = text.slice(start, end);
          replace(start, end, '');
          cursor = Math.floor(random() * (text.length + 1));
          break;
        }
        case 'insert': {
          const [start] = paragraphAt(text, cursor);
          replace(start, start, clipboard);
          break;
        }
        case 'line ends':
          text = random() < 0.5 ? text.replace(/\r?\n/g, '\r\n') : text.replace(/\r\n?/g, '\n');
          break;
        case 'undo':
          text = undone.pop() ?? text;
          cursor = Math.min(cursor, text.length);
          break;
      }
      if (kind !== 'undo') undone.push(before);
      if (undone.length > mostKept) undone.shift();
      yield { kind, text, cursor, isNew: false };
    }
  }
}

const shares = {
  key: 0.42,
  backspace: 0.12,
  delete: 0.06,
  paste: 0.15,
  unicode: 0.04,
  cut: 0.05,
  insert: 0.05,
  'line ends': 0.01,
  undo: 0.1,
} as const;

function kindOf(share: number): keyof typeof shares {
  let sum = 0;
  for (const [kind, part] of Object.entries(shares) as [keyof typeof shares, number][]) {
    sum += part;
    if (share < sum) return kind;
  }
  return 'undo';
}

/** UTF-16 units of any kind, halves of pairs among them. */
const anyCharacters = (random: Random): string =>
  Array.from({ length: 1 + Math.floor(random() * 8) }, () =>
    String.fromCharCode(Math.floor(random() * 0x10000)),
  ).join('');

/** From the blank line in front of a place to the one behind it. */
function paragraphAt(text: string, at: number): [start: number, end: number] {
  const before = text.lastIndexOf('\n\n', at - 1);
  const behind = text.indexOf('\n\n', at);
  return [before < 0 ? 0 : before + 2, behind < 0 ? text.length : behind + 2];
}
