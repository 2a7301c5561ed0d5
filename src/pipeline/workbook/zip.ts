import { Inflate } from "fflate";
import { crc32 } from "./crc32.ts";
import { UnreadableWorkbook } from "./failure.ts";

/** A ZIP archive by its central directory, which is the list that spreadsheet programs go by. */
export interface Zip {
  readonly has: (name: string) => boolean;
  readonly names: () => readonly string[];
  /** Every name as the archive has it, whatever it leads to and however often it is there. */
  readonly written: () => readonly string[];
  /** The bytes of a part as they are unpacked; no more of them than its entry says. */
  readonly unpack: (name: string, onBytes: (bytes: Uint8Array) => void) => void;
}

interface Entry {
  readonly name: string;
  readonly written: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** The largest part that is unpacked, and how many times its packed size it may be beyond a size that harms no one. */
const mostBytes = 768 * 1024 ** 2;
const mostTimes = 300;
const harmless = 32 * 1024 ** 2;

/** Opens an archive; what is in it stays packed until asked for. */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = new Map<string, Entry>();
  const twice = new Set<string>();
  const written: string[] = [];
  for (const entry of readDirectory(view, bytes)) {
    written.push(entry.written);
    // Names in a package are the same in capitals.
    const key = entry.name.toLowerCase();
    if (entries.has(key)) twice.add(key);
    entries.set(key, entry);
  }

  function unpack(name: string, onBytes: (bytes: Uint8Array) => void): void {
    const entry = entries.get(name.toLowerCase());
    if (!entry) throw new UnreadableWorkbook("not_workbook", name);
    if (twice.has(name.toLowerCase())) throw new UnreadableWorkbook("ambiguous", name);
    if ((entry.flags & 1) !== 0) throw new UnreadableWorkbook("encrypted", name);
    const { size, packed } = entry;
    if (size > mostBytes || (size > harmless && size > packed * mostTimes))
      throw new UnreadableWorkbook("too_large", name);
    inflate(entry, packedBytes(entry, view, bytes), onBytes);
  }

  return {
    has: (name) => entries.has(name.toLowerCase()),
    names: () => [...entries.values()].map(({ name }) => name),
    written: () => written,
    unpack,
  };
}

function inflate(entry: Entry, packed: Uint8Array, onBytes: (bytes: Uint8Array) => void): void {
  const { name, size, crc, method } = entry;
  let length = 0;
  let sum = 0;
  const take = (bytes: Uint8Array) => {
    length += bytes.length;
    if (length > size) throw new UnreadableWorkbook("damaged", name);
    sum = crc32(bytes, sum);
    onBytes(bytes);
  };
  if (method === stored) take(packed);
  else if (method === deflated) inflatePieces(packed, take, name);
  else throw new UnreadableWorkbook("damaged", name);
  if (length !== size || sum !== crc) throw new UnreadableWorkbook("damaged", name);
}

const stored = 0;
const deflated = 8;

/** In pieces, so that what one unpacks to stays within bounds whatever the archive says. */
const pieceBytes = 16 * 1024;

function inflatePieces(packed: Uint8Array, take: (bytes: Uint8Array) => void, name: string): void {
  let ours: unknown;
  const inflater = new Inflate((bytes) => {
    try {
      take(bytes);
    } catch (error) {
      throw (ours = error);
    }
  });
  try {
    for (let at = 0; at < packed.length; at += pieceBytes)
      inflater.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length);
  } catch (error) {
    // Of what is thrown, all that the reader of the bytes didn't throw is what the packer makes of bad ones.
    throw error === ours ? error : new UnreadableWorkbook("damaged", name);
  }
}

function packedBytes({ offset, packed, name }: Entry, view: DataView, bytes: Uint8Array) {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localHeader)
    throw new UnreadableWorkbook("damaged", name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new UnreadableWorkbook("damaged", name);
  return bytes.subarray(start, start + packed);
}

function* readDirectory(view: DataView, bytes: Uint8Array): Generator<Entry> {
  const { count, start } = findDirectory(view);
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryHeader)
      throw new UnreadableWorkbook("damaged");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extra = at + 46 + nameLength;
    if (extra + extraLength > bytes.length) throw new UnreadableWorkbook("damaged");
    const written = new TextDecoder().decode(bytes.subarray(at + 46, extra));
    yield {
      ...{ written, name: nameOf(written) },
      method: view.getUint16(at + 10, true),
      flags: view.getUint16(at + 8, true),
      crc: view.getUint32(at + 16, true),
      ...sizesOf(view, at, { extra, extraLength }),
    };
    at = extra + extraLength + view.getUint16(at + 32, true);
  }
}

/** A name that leads out of the archive is only a name: nothing is ever written by it. */
const nameOf = (written: string): string => written.replaceAll("\\", "/").replace(/^\/+/, "");

/** Sizes that don't fit their places stand in an extra field, as large files and some careful programs have it. */
function sizesOf(
  view: DataView,
  at: number,
  { extra, extraLength }: { readonly extra: number; readonly extraLength: number },
): Pick<Entry, "packed" | "size" | "offset"> {
  const said = [24, 20, 42].map((place) => view.getUint32(at + place, true));
  let wide = -1;
  for (let field = extra; field + 4 <= extra + extraLength;) {
    if (view.getUint16(field, true) === wideSizes) wide = field + 4;
    field += 4 + view.getUint16(field + 2, true);
  }
  const [size, packed, offset] = said.map((value) => {
    if (value !== 0xffffffff) return value;
    if (wide < 0 || wide + 8 > extra + extraLength) throw new UnreadableWorkbook("damaged");
    wide += 8;
    return Number(view.getBigUint64(wide - 8, true));
  }) as [number, number, number];
  return { size, packed, offset };
}

/** Where the directory stands, told by the record at the end, behind which a comment may come. */
function findDirectory(view: DataView): { readonly count: number; readonly start: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== endRecord) continue;
    const [count, start] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    return count === 0xffff || start === 0xffffffff ? wideDirectory(view, at) : { count, start };
  }
  throw new UnreadableWorkbook("damaged");
}

function wideDirectory(view: DataView, end: number) {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== wideLocator)
    throw new UnreadableWorkbook("damaged");
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== wideEndRecord)
    throw new UnreadableWorkbook("damaged");
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    start: Number(view.getBigUint64(at + 48, true)),
  };
}

const localHeader = 0x04034b50;
const directoryHeader = 0x02014b50;
const endRecord = 0x06054b50;
const wideEndRecord = 0x06064b50;
const wideLocator = 0x07064b50;
const wideSizes = 1;
