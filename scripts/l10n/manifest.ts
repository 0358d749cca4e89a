/** Texts of package.json by the names that stand there in their place. */
export type Names = Readonly<Record<string, string>>;
export interface Manifest {
  readonly contributes: Readonly<Record<string, unknown>>;
}

/** What people read in `contributes`. */
const read = new Set([
  'title',
  'description',
  'markdownDescription',
  'deprecationMessage',
  'enumDescriptions',
  'enumItemLabels',
  'altText',
  'contents',
  'label',
]);
/** Where `name` is for people as well. */
const named = new Set(['views', 'viewsContainers']);
/** Parts that tell an entry of a list from the others. */
const identity = ['command', 'id', 'type', 'view', 'name', 'language'];

/**
 * package.json with `%name%` where people read, and the texts under those names: those that were set apart before
 * keep theirs, and new ones get a name that says where they stand.
 */
export function setApart(manifest: Manifest, known: Names): { manifest: Manifest; names: Names } {
  const names = new Map<string, string>();

  function put(text: string, path: readonly string[]): string {
    const old = /^%(.+)%$/.exec(text)?.[1];
    const name = old ?? path.join('.');
    const words = old === undefined ? text : known[old];
    if (words === undefined) throw new Error(`package.nls.json has no ${text}`);
    names.set(name, words);
    return `%${name}%`;
  }

  function walk(value: unknown, path: readonly string[], isRead: boolean): unknown {
    if (typeof value === 'string') return isRead && value !== '' ? put(value, path) : value;
    if (Array.isArray(value))
      return value.map((item: unknown, i) => walk(item, [...path, nameOf(item) ?? String(i)], isRead));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        // A property of a setting may be called `title`: what it holds is looked at, not its name.
        const isText =
          (read.has(key) && path.at(-1) !== 'properties') || (key === 'name' && named.has(path[0] ?? ''));
        // A setting keeps the names of its texts when it moves to another section.
        const isInSection = key === 'properties' && path[0] === 'configuration' && path.length === 2;
        return [key, walk(inner, isInSection ? ['configuration', key] : [...path, key], isText)];
      }),
    );
  }

  const contributes = walk(manifest.contributes, [], false) as Manifest['contributes'];
  return { manifest: { ...manifest, contributes }, names: Object.fromEntries([...names].sort()) };
}

function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const key = identity.find((one) => one in item);
  const name = key === undefined ? undefined : (item as Record<string, unknown>)[key];
  return typeof name === 'string' ? name : undefined;
}
