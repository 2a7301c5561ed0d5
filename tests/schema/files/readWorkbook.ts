import { crc32, inflateRawSync } from "node:zlib";
import { DOMParser } from "linkedom";

/** What stands in a cell of a workbook: `text` by its kind in the file, never by its looks. */
export interface ReadCell {
  readonly type: "text" | "number" | "formula";
  readonly value: string;
}

export interface ReadWorkbook {
  /** By the sheet's name: by row, by column, null where there is no cell. */
  readonly sheets: Readonly<Record<string, readonly (readonly (ReadCell | null)[])[]>>;
  /** The modification time of each file in the archive, as MS-DOS writes it. */
  readonly times: readonly number[];
}

/** Reads a workbook by the format's own rules (ECMA-376), knowing nothing of what wrote it. */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const entries = readArchive(bytes);
  const xml = (path: string) => parseXml(entries.get(path)?.text ?? "");
  const texts = [...xml("xl/sharedStrings.xml").getElementsByTagName("si")].map((si) =>
    unescapeText([...si.getElementsByTagName("t")].map(({ textContent }) => textContent).join("")),
  );
  const names = [...xml("xl/workbook.xml").getElementsByTagName("sheet")];
  return {
    sheets: Object.fromEntries(
      names.map((sheet, i) => [
        sheet.getAttribute("name"),
        readRows(xml(`xl/worksheets/sheet${i + 1}.xml`), texts),
      ]),
    ),
    times: [...entries.values()].map(({ time }) => time),
  };
}

/** The day that a cell's serial number stands for. */
export const dayOf = (serial: string): string =>
  new Date((Number(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);

interface Element {
  readonly textContent: string;
  readonly getAttribute: (name: string) => string;
  readonly getElementsByTagName: (name: string) => Iterable<Element>;
}

const parseXml = (text: string): Element =>
  new DOMParser().parseFromString(text, "text/xml") as unknown as Element;

function readRows(sheet: Element, texts: readonly string[]): (ReadCell | null)[][] {
  return [...sheet.getElementsByTagName("row")].map((row) => {
    const cells: (ReadCell | null)[] = [];
    for (const cell of row.getElementsByTagName("c"))
      cells[columnIndex(cell.getAttribute("r"))] = readCell(cell, texts);
    return Array.from(cells, (cell) => cell ?? null);
  });
}

function readCell(cell: Element, texts: readonly string[]): ReadCell | null {
  const [formula] = cell.getElementsByTagName("f");
  if (formula) return { type: "formula", value: formula.textContent };
  const [value] = cell.getElementsByTagName("v");
  if (!value) return null;
  return cell.getAttribute("t") === "s"
    ? { type: "text", value: texts[Number(value.textContent)] ?? "" }
    : { type: "number", value: value.textContent };
}

const columnIndex = (reference: string): number =>
  [...reference.replace(/\d+$/, "")].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1;

const unescapeText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );

/** The files of a ZIP archive, by its central directory, each checked against its sum. */
function readArchive(bytes: Uint8Array): Map<string, { text: string; time: number }> {
  const data = Buffer.from(bytes);
  const end = data.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  const files = new Map<string, { text: string; time: number }>();
  let at = data.readUInt32LE(end + 16);
  for (let i = 0; i < data.readUInt16LE(end + 10); i++) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      data.readUInt16LE(at + offset),
    ) as [number, number, number];
    const local = data.readUInt32LE(at + 42);
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    const packed = data.subarray(start, start + data.readUInt32LE(at + 20));
    const content = data.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
    const name = data.toString("utf8", at + 46, at + 46 + nameLength);
    if (crc32(content) !== data.readUInt32LE(at + 16)) throw new Error(`file is damaged: ${name}`);
    const time = data.readUInt32LE(at + 12);
    if (time !== data.readUInt32LE(local + 10)) throw new Error(`times disagree: ${name}`);
    files.set(name, { text: content.toString("utf8"), time });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}
