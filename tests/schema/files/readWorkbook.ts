import { crc32, inflateRawSync } from "node:zlib";

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
  const xml = (path: string) => entries.get(path)?.text ?? "";
  const texts = elements(xml("xl/sharedStrings.xml"), "si").map(({ content }) =>
    unescapeText(
      elements(content, "t")
        .map((text) => plain(text.content))
        .join(""),
    ),
  );
  return {
    sheets: Object.fromEntries(
      elements(xml("xl/workbook.xml"), "sheet").map(({ attributes }, i) => [
        attributes["name"],
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
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string;
}

/** The elements of a name that does not nest in itself. */
function elements(xml: string, name: string): Element[] {
  const form = new RegExp(`<${name}(\\s[^>]*?)?(?:/>|>(.*?)</${name}>)`, "gs");
  return Array.from(xml.matchAll(form), ([, attributes = "", content = ""]) => ({
    attributes: Object.fromEntries(
      Array.from(attributes.matchAll(/([\w:]+)="([^"]*)"/g), ([, key, value]) => [
        key,
        plain(value ?? ""),
      ]),
    ),
    content,
  }));
}

const plain = (xml: string): string =>
  xml.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof entities) => entities[name]);

const entities = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

const readRows = (sheet: string, texts: readonly string[]): (ReadCell | null)[][] =>
  elements(sheet, "row").map(({ content }) => {
    const cells: (ReadCell | null)[] = [];
    for (const cell of elements(content, "c"))
      cells[columnIndex(cell.attributes["r"] ?? "")] = readCell(cell, texts);
    return Array.from(cells, (cell) => cell ?? null);
  });

function readCell({ attributes, content }: Element, texts: readonly string[]): ReadCell | null {
  const [formula] = elements(content, "f");
  if (formula) return { type: "formula", value: plain(formula.content) };
  const [value] = elements(content, "v");
  if (!value) return null;
  return attributes["t"] === "s"
    ? { type: "text", value: texts[Number(value.content)] ?? "" }
    : { type: "number", value: value.content };
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
