import { zipSync } from 'fflate';
import { joined } from './bytes';
import { DocumentProblem } from './problem';

/** The marks of the records of an archive, and how long these are without the names in them. */
const local = { mark: 0x04034b50, size: 30 };
const central = { mark: 0x02014b50, size: 46 };
const end = { mark: 0x06054b50, size: 22 };
const longestRemark = 65_535;
/** What stands in the place of numbers that are too large for it. */
const elsewhere = 0xffffffff;

/** A record of the directory of an archive, and the part itself as it stands there: its header, and what it is packed to. */
interface Entry {
  readonly name: string;
  readonly record: Uint8Array;
  readonly start: number;
  readonly packed: Uint8Array;
}

/**
 * An archive with other contents of some parts and with parts that it had not; all others keep their bytes and their
 * order. The same contents give the same bytes.
 * @throws DocumentProblem if its directory does not say where its parts are.
 */
export function rewriteArchive(bytes: Uint8Array, contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const { entries, remark } = directoryOf(bytes);
  const known = new Set(entries.map(({ name }) => name));
  const rewritten = entries.map((entry) => {
    const content = contents.get(entry.name);
    return content ? pack(entry.name, content) : entry;
  });
  const added = [...contents]
    .filter(([name]) => !known.has(name))
    .map(([name, content]) => pack(name, content));
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let size = 0;
  const starts = new Map<Entry, number>();
  for (const entry of [...rewritten].sort((a, b) => a.start - b.start).concat(added)) {
    starts.set(entry, size);
    pieces.push(entry.packed);
    size += entry.packed.length;
  }
  for (const entry of [...rewritten, ...added]) {
    const record = entry.record.slice();
    viewOf(record).setUint32(42, starts.get(entry) ?? 0, true);
    records.push(record);
  }
  return joined([...pieces, ...records, endOf(records, size, remark)]);
}

function directoryOf(bytes: Uint8Array): { readonly entries: readonly Entry[]; readonly remark: Uint8Array } {
  const view = viewOf(bytes);
  const at = findEnd(bytes, view);
  const count = view.getUint16(at + 10, true);
  const from = view.getUint32(at + 16, true);
  const found: Omit<Entry, 'packed'>[] = [];
  let position = from;
  for (let i = 0; i < count; i++) {
    if (position + central.size > at || view.getUint32(position, true) !== central.mark) throw damaged();
    const nameLength = view.getUint16(position + 28, true);
    const length =
      central.size + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
    const record = bytes.subarray(position, position + length);
    const start = view.getUint32(position + 42, true);
    if (start === elsewhere || start + local.size > from || view.getUint32(start, true) !== local.mark)
      throw damaged();
    const name = new TextDecoder().decode(record.subarray(central.size, central.size + nameLength));
    found.push({ name, record, start });
    position += length;
  }
  const starts = found.map(({ start }) => start).sort((a, b) => a - b);
  if (new Set(starts).size < count || new Set(found.map(({ name }) => name)).size < count || starts[0] !== 0)
    throw damaged();
  const next = new Map(starts.map((start, i) => [start, starts[i + 1] ?? from]));
  return {
    entries: found.map((entry) => ({
      ...entry,
      packed: bytes.subarray(entry.start, next.get(entry.start)),
    })),
    remark: bytes.subarray(at + end.size),
  };
}

function findEnd(bytes: Uint8Array, view: DataView): number {
  const last = bytes.length - end.size;
  for (let at = last; at >= 0 && at >= last - longestRemark; at--) {
    if (
      view.getUint32(at, true) === end.mark &&
      at + end.size + view.getUint16(at + 20, true) === bytes.length
    )
      return at;
  }
  throw damaged();
}

const damaged = (): DocumentProblem =>
  new DocumentProblem('its directory of parts is damaged; open it in Word, save it, and try again');

/** A part as it stands in an archive of its own. */
function pack(name: string, content: Uint8Array): Entry {
  // The date of a part is in the time of wherever it is written: one that is the same everywhere.
  const archive = zipSync({ [name]: content }, { level: 6, mtime: new Date(1980, 0, 1) });
  const { entries } = directoryOf(archive);
  const [entry] = entries;
  if (!entry) throw damaged();
  return entry;
}

function endOf(records: readonly Uint8Array[], from: number, remark: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(end.size + remark.length);
  const view = viewOf(bytes);
  view.setUint32(0, end.mark, true);
  view.setUint16(8, records.length, true);
  view.setUint16(10, records.length, true);
  view.setUint32(
    12,
    records.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  view.setUint32(16, from, true);
  view.setUint16(20, remark.length, true);
  bytes.set(remark, end.size);
  return bytes;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
