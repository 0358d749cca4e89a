/** A way to write a group of words, and how often adopted texts write it so. */
export interface Form {
  readonly text: string;
  readonly count: number;
}

/** Words that adopted texts have together, in the forms that they have, the most frequent first. */
export interface WordGroup {
  readonly forms: readonly Form[];
  /** How often all of them were counted. */
  readonly total: number;
}

/** What follows words with which groups begin. */
export interface GroupNode {
  readonly group?: WordGroup;
  readonly next?: ReadonlyMap<string, GroupNode>;
}

interface OpenNode extends GroupNode {
  group?: WordGroup;
  next?: Map<string, OpenNode>;
}

/** A group with its words in lower case; of two with the same words the first counts. */
export type KeyedGroup = readonly [key: string, group: WordGroup];

/** Groups by their words in lower case, for one pass over a text. Those that begin with a word are read when it is first met. */
export class WordGroups {
  private readonly opened = new Map<string, OpenNode>();

  /** `groupsWith` gives the groups that begin with a word. */
  constructor(private readonly groupsWith: (first: string) => Iterable<KeyedGroup>) {}

  /** The groups that begin with these words (in lower case), which may be a group themselves; undefined if there are none. */
  after(key: string): GroupNode | undefined {
    const [first = '', ...rest] = key.split(' ');
    let node: GroupNode | undefined = this.startingWith(first);
    for (const word of rest) node = node?.next?.get(word);
    return node?.group || node?.next ? node : undefined;
  }

  private startingWith(first: string): OpenNode {
    const known = this.opened.get(first);
    if (known) return known;
    if (this.opened.size >= mostRemembered) this.opened.clear();
    const root: OpenNode = {};
    for (const [key, group] of this.groupsWith(first)) add(root, key.split(' ').slice(1), group);
    this.opened.set(first, root);
    return root;
  }
}

/** Words that are remembered; a text has the same ones again and again. */
const mostRemembered = 20_000;

function add(root: OpenNode, words: readonly string[], group: WordGroup): void {
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = {}));
    node = next;
  }
  node.group ??= group;
}

/** Forms as a table has them: `Member States 9383;member States 191`. */
export const readForms = (line: string): Form[] =>
  line.split(';').map((form) => {
    const blank = form.lastIndexOf(' ');
    return { text: form.slice(0, blank), count: Number(form.slice(blank + 1)) };
  });

export const groupOf = (forms: readonly Form[]): WordGroup => ({
  forms,
  total: forms.reduce((sum, { count }) => sum + count, 0),
});
