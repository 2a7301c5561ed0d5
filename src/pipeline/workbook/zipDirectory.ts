import { UnreadableWorkbook } from "./failure.ts";

/** A part of an archive as its directory has it. */
export interface ZipEntry {
  readonly name: string;
  readonly written: string;
  /** Where its record stands in the directory, and where the next begins. */
  readonly record: readonly [start: number, end: number];
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** What is packed of a part. */
export function packedBytes({ offset, packed, name }: ZipEntry, view: DataView, bytes: Uint8Array) {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localHeader)
    throw new UnreadableWorkbook("damaged", name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new UnreadableWorkbook("damaged", name);
  return bytes.subarray(start, start + packed);
}

/** The parts of an archive in the order of its directory. */
export function* readDirectory(view: DataView, bytes: Uint8Array): Generator<ZipEntry> {
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
    const end = extra + extraLength + view.getUint16(at + 32, true);
    yield {
      ...{ written, name: nameOf(written) },
      record: [at, end],
      method: view.getUint16(at + 10, true),
      flags: view.getUint16(at + 8, true),
      crc: view.getUint32(at + 16, true),
      ...sizesOf(view, at, { extra, extraLength }),
    };
    at = end;
  }
}

/** A name that leads out of the archive is only a name: nothing is ever written by it. */
const nameOf = (written: string): string => written.replaceAll("\\", "/").replace(/^\/+/, "");

/** Sizes that don't fit their places stand in an extra field, as large files and some careful programs have it. */
function sizesOf(
  view: DataView,
  at: number,
  { extra, extraLength }: { readonly extra: number; readonly extraLength: number },
): Pick<ZipEntry, "packed" | "size" | "offset"> {
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
