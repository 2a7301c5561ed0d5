import { deflateSync } from "fflate";
import { crc32 } from "./crc32.ts";
import { UnreadableWorkbook } from "./failure.ts";
import { packedBytes, readDirectory, type ZipEntry } from "./zipDirectory.ts";

interface Written {
  readonly entry: ZipEntry;
  readonly packed: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
}

/**
 * An archive with some of its parts holding something else; every other part is handed on as it is packed, in its
 * place and with all that the directory says of it.
 */
export function replaceParts(
  bytes: Uint8Array,
  parts: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = [...readDirectory(view, bytes)];
  if (entries.length > mostEntries) throw new UnreadableWorkbook("too_large");
  const pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array) => void (pieces.push(piece), (length += piece.length));
  const records = new Map<ZipEntry, Uint8Array>();
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    const content = parts.get(entry.name);
    const written = content ? packed(entry, content) : asItIs(entry, view, bytes);
    const record = recordOf(written, bytes, length);
    records.set(entry, record);
    add(localHeaderOf(record));
    add(written.packed);
  }
  const start = length;
  for (const entry of entries) add(records.get(entry)!);
  add(endOf(entries.length, { start, length: length - start }));
  return joined(pieces, length);
}

function packed(entry: ZipEntry, content: Uint8Array): Written {
  const packed = deflateSync(content, { level: 6 });
  return { entry, packed, method: 8, crc: crc32(content), size: content.length };
}

function asItIs(entry: ZipEntry, view: DataView, bytes: Uint8Array): Written {
  const { method, crc, size } = entry;
  return { entry, packed: packedBytes(entry, view, bytes), method, crc, size };
}

/** The record of the directory: as it was, but for where the part begins and how it is packed. */
function recordOf(
  { entry, packed, method, crc, size }: Written,
  bytes: Uint8Array,
  offset: number,
): Uint8Array {
  const old = bytes.subarray(...entry.record);
  const was = new DataView(old.buffer, old.byteOffset, old.length);
  const [name, extra] = [was.getUint16(28, true), was.getUint16(30, true)];
  const kept = withoutWideSizes(old.subarray(46 + name, 46 + name + extra));
  const comment = old.subarray(46 + name + extra);
  const record = joined(
    [old.subarray(0, 46 + name), kept, comment],
    46 + name + kept.length + comment.length,
  );
  const view = new DataView(record.buffer);
  // Sizes stand before the bytes here, not behind them.
  view.setUint16(8, entry.flags & ~8, true);
  view.setUint16(10, method, true);
  view.setUint32(16, crc, true);
  view.setUint32(20, packed.length, true);
  view.setUint32(24, size, true);
  view.setUint16(30, kept.length, true);
  view.setUint16(34, 0, true);
  view.setUint32(42, offset, true);
  return record;
}

/** What precedes the bytes of a part: the same as the directory says of it. */
function localHeaderOf(record: Uint8Array): Uint8Array {
  const name = new DataView(record.buffer).getUint16(28, true);
  const header = new Uint8Array(30 + name);
  header.set([0x50, 0x4b, 3, 4]);
  header.set(record.subarray(6, 28), 4);
  header.set(record.subarray(28, 30), 26);
  header.set(record.subarray(46, 46 + name), 30);
  return header;
}

/** Extra fields but the one of sizes that don't fit their places, which these do. */
function withoutWideSizes(extra: Uint8Array): Uint8Array {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.length);
  const kept: Uint8Array[] = [];
  for (let at = 0; at + 4 <= extra.length;) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== 1) kept.push(extra.subarray(at, next));
    at = next;
  }
  return joined(
    kept,
    kept.reduce((sum, one) => sum + one.length, 0),
  );
}

function endOf(
  count: number,
  { start, length }: { readonly start: number; readonly length: number },
) {
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, start, true);
  return end;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** More than these need the wide form of the directory, and no workbook has them. */
const mostEntries = 0xfffe;
