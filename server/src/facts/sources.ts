import table from '../../data/sources.json';

/** Where an instrument stands: a treaty in the Treaty Series, or a resolution of the General Assembly with its part. */
export type InstrumentSource = { readonly name: string } & (
  | { readonly kind: 'treaty'; readonly number: number; readonly volume: number }
  | { readonly kind: 'resolution'; readonly number: string; readonly part: string }
);

const volumes = new Map(table.volumes as [number, number][]);

const sources: readonly InstrumentSource[] = [
  ...(table.treaties as [string, number][]).map(([name, number]): InstrumentSource => ({
    kind: 'treaty',
    name,
    number,
    volume: volumes.get(number) ?? 0,
  })),
  ...table.resolutions.map(([name = '', number = '', part = '']): InstrumentSource => ({
    kind: 'resolution',
    name,
    number,
    part,
  })),
].sort((a, b) => b.name.length - a.name.length);

/** The volume of the Treaty Series in which a treaty was published; undefined for one that is not known. */
export const volumeOf = (number: number): number | undefined => volumes.get(number);

/** The numbers of the treaties that are known to be in a volume. */
export const treatiesIn = (volume: number): number[] =>
  [...volumes].flatMap(([number, itsVolume]) => (itsVolume === volume ? [number] : []));

/** The instrument with whose name a passage ends; of several the one with the longest name. */
export function instrumentAtEnd(passage: string): InstrumentSource | undefined {
  return sources.find(
    ({ name }) =>
      passage.endsWith(name) && !/[\p{L}\d-]/u.test(passage.charAt(passage.length - name.length - 1)),
  );
}
