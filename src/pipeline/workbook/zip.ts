import { Inflate } from "fflate";
import { crc32 } from "./crc32.ts";
import { UnreadableWorkbook } from "./failure.ts";
import { packedBytes, readDirectory, type ZipEntry } from "./zipDirectory.ts";

/** A ZIP archive by its central directory, which is the list that spreadsheet programs go by. */
export interface Zip {
  readonly has: (name: string) => boolean;
  readonly names: () => readonly string[];
  /** Every name as the archive has it, whatever it leads to and however often it is there. */
  readonly written: () => readonly string[];
  /** The bytes of a part as they are unpacked; no more of them than its entry says. */
  readonly unpack: (name: string, onBytes: (bytes: Uint8Array) => void) => void;
}

/** The largest part that is unpacked, and how many times its packed size it may be beyond a size that harms no one. */
const mostBytes = 768 * 1024 ** 2;
const mostTimes = 300;
const harmless = 32 * 1024 ** 2;

/** Opens an archive; what is in it stays packed until asked for. */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = new Map<string, ZipEntry>();
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

function inflate(entry: ZipEntry, packed: Uint8Array, onBytes: (bytes: Uint8Array) => void): void {
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
