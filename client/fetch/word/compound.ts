/** Bytes of the header of an older Word file. */
const headerSize = 512;
/** The sizes of a sector that there are, as powers of two. */
const sectorPowers = [9, 12];
/** Sectors of the table of sectors that the header itself names. */
const named = 109;

/**
 * Looks at the chains of sectors of an older Word file before a library follows them: one that leads back to itself
 * would be followed until memory is exhausted.
 * @throws Error where the file is none that Word writes.
 */
export function checkChains(file: Buffer): void {
  if (file.length < headerSize) throw new Error('it is cut off');
  const power = file.readInt16LE(30);
  if (!sectorPowers.includes(power) || file.readInt16LE(32) !== 6)
    throw new Error('its sectors have no size that is used');
  const size = 1 << power;
  const sectors = Math.ceil(file.length / size);
  const perSector = size / 4;
  const isCount = (place: number): boolean =>
    file.readInt32LE(place) >= 0 && file.readInt32LE(place) <= sectors;
  if (![44, 64, 72].every(isCount)) throw new Error('it claims to have more than it has');
  const entry = (sector: number, i: number): number => {
    const place = (sector + 1) * size + i * 4;
    return sector >= 0 && place + 4 <= file.length ? file.readInt32LE(place) : -1;
  };
  const tableOf = (list: readonly number[]): number[] =>
    list.flatMap((sector) => Array.from({ length: perSector }, (_, i) => entry(sector, i)));

  const parts = Array.from({ length: named }, (_, i) => file.readInt32LE(76 + i * 4));
  let more = file.readInt32LE(68);
  for (let i = 0; i < file.readInt32LE(72); i++) {
    for (let j = 0; j < perSector - 1; j++) parts.push(entry(more, j));
    more = entry(more, perSector - 1);
  }
  const table = tableOf(parts.slice(0, file.readInt32LE(44)));
  refuseCircles(table);
  const short: number[] = [];
  for (
    let sector = file.readInt32LE(60);
    sector >= 0 && short.length <= sectors;
    sector = table[sector] ?? -1
  )
    short.push(sector);
  refuseCircles(tableOf(short));
}

/** Each entry names the sector that follows; less than 0 ends a chain. */
function refuseCircles(table: readonly number[]): void {
  const passedIn = new Int32Array(table.length);
  for (let first = 0; first < table.length; first++)
    for (let at = first; at >= 0 && at < table.length; at = table[at] ?? -1) {
      if (passedIn[at] === first + 1) throw new Error('its sectors follow one another in a circle');
      // A chain that was walked from an earlier start ended.
      if ((passedIn[at] ?? 0) > 0) break;
      passedIn[at] = first + 1;
    }
}
