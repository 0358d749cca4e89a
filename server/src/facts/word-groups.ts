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

/** Groups by their words in lower case, for one pass over a text. */
export class WordGroups {
  private readonly root: OpenNode = {};

  add(key: string, group: WordGroup): void {
    let node = this.root;
    for (const word of key.split(' ')) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = {}));
      node = next;
    }
    node.group ??= group;
  }

  /** The groups that begin with these words (in lower case), which may be a group themselves; undefined if there are none. */
  after(key: string): GroupNode | undefined {
    let node: GroupNode | undefined = this.root;
    for (const word of key.split(' ')) node = node?.next?.get(word);
    return node;
  }
}
