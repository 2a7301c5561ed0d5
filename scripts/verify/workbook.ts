import { unzipSync } from "fflate";
import { Parser } from "htmlparser2";

type Attributes = Readonly<Record<string, string>>;

interface Asked {
  /** The sheet that is declared; else the first with a heading of the table's key. */
  readonly sheet?: string | undefined;
  readonly isHeader: (heading: string) => boolean;
}

/**
 * A sheet of a workbook as rows of text, row 1 first, unpacked and parsed by other means than the
 * publisher's. Columns in which nothing stands are left out.
 */
export function sheetOf(bytes: Uint8Array, { sheet, isHeader }: Asked): string[][] {
  const files = new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name.toLowerCase(),
      new TextDecoder().decode(content),
    ]),
  );
  const part = (name: string) => files.get(name.toLowerCase()) ?? "";
  const main = targetsIn(part("_rels/.rels"), "").find(({ type }) => type === "officeDocument")!;
  const folder = main.target.replace(/[^/]*$/, "");
  const parts = targetsIn(part(main.target.replace(/([^/]*)$/, "_rels/$1.rels")), folder);
  const own = (type: string) => part(parts.find((one) => one.type === type)?.target ?? "");
  const book = {
    strings: stringsIn(own("sharedStrings")),
    formats: formatsIn(own("styles")),
    dayZero: 0,
  };
  const sheets: { name: string; target: string }[] = [];
  parse(part(main.target), (name, attributes) => {
    if (name === "workbookPr" && /^(?:1|true)$/.test(attributes["date1904"] ?? ""))
      book.dayZero = 1462;
    const found = name === "sheet" && parts.find(({ id }) => id === attributes["r:id"]);
    if (found) sheets.push({ name: attributes["name"] ?? "", target: found.target });
  });
  const asked = sheet === undefined ? sheets : sheets.filter(({ name }) => name === sheet);
  const all = asked.map(({ target }) => rowsIn(part(target), book));
  const rows = all.find((one) => one.some((cells) => cells.some(isHeader))) ?? [];
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const used = Array.from({ length: width }, (_, i) => i).filter((i) => rows.some((row) => row[i]));
  return rows.map((cells) => used.map((i) => cells[i] ?? ""));
}

interface Book {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly dayZero: number;
}

function rowsIn(xml: string, book: Book): string[][] {
  const rows: string[][] = [];
  let [row, column] = [0, 0];
  let cell: Attributes = {};
  let told = { v: "", t: "" };
  parse(
    xml,
    (name, attributes) => {
      if (name === "row") [row, column] = [Number(attributes["r"] ?? row + 1), 0];
      if (name !== "c") return;
      cell = attributes;
      told = { v: "", t: "" };
      const letters = (attributes["r"] ?? "").replace(/[^A-Z]/g, "");
      if (letters)
        column = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
    },
    (name, text) => {
      if (name === "v" || name === "t") told[name] += text;
      if (name !== "c") return;
      while (rows.length < row) rows.push([]);
      rows[row - 1]![column++] = textOf(cell, told, book).replace(/\s+/g, " ").trim();
    },
  );
  return rows.map((cells) => Array.from(cells, (text) => text ?? ""));
}

function textOf(
  { t = "n", s = "0" }: Attributes,
  told: { v: string; t: string },
  book: Book,
): string {
  if (t === "inlineStr") return told.t;
  if (t === "s") return book.strings[Number(told.v)] ?? "";
  if (t === "b") return told.v === "1" ? "TRUE" : "FALSE";
  if (t === "d") return told.v.replace(/T00:00:00.*$/, "").replace("T", " ");
  return t === "n" && told.v !== ""
    ? shown(Number(told.v), book.formats[Number(s)] ?? "", book.dayZero)
    : told.v;
}

function shown(value: number, code: string, dayZero: number): string {
  const [format = ""] = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/gi, "").split(";");
  if (/[dmyhsb]/i.test(format) && !/general|standard/i.test(format)) {
    const text = new Date(Date.UTC(1899, 11, 30) + Math.round((value + dayZero) * 86400) * 1000)
      .toISOString()
      .replace(/\.\d+Z$/, "")
      .replace("T", " ");
    const isMonth = /[yb]/i.test(format) && !/[dhs]/i.test(format) && text.endsWith("-01 00:00:00");
    return isMonth ? text.slice(0, 7) : text.replace(/ 00:00:00$/, "");
  }
  const plain = (number: number) => digits.format(number).replace(/^-0$/, "0");
  if (format.includes("%")) return `${plain(value * 100)}%`;
  return /^0{2,}$/.test(format) ? plain(value).padStart(format.length, "0") : plain(value);
}

const digits = new Intl.NumberFormat("en", { useGrouping: false, maximumSignificantDigits: 15 });

function stringsIn(xml: string): string[] {
  const strings: string[] = [];
  let isSound = false;
  parse(
    xml,
    (name) => {
      if (name === "si") strings.push("");
      if (name === "rPh") isSound = true;
    },
    (name, text) => {
      if (name === "t" && !isSound) strings[strings.length - 1] += text;
      if (name === "rPh") isSound = false;
    },
  );
  return strings.map((text) =>
    text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
      String.fromCodePoint(Number(`0x${code}`)),
    ),
  );
}

/** The code of each style; those that Excel has no code for in the file, by what they show. */
function formatsIn(xml: string): string[] {
  const codes = new Map(builtIn);
  const formats: string[] = [];
  let isOfCells = false;
  parse(
    xml,
    (name, attributes) => {
      const id = Number(attributes["numFmtId"]);
      if (name === "cellXfs") isOfCells = true;
      if (name === "numFmt") codes.set(id, attributes["formatCode"] ?? "");
      if (name === "xf" && isOfCells) formats.push(codes.get(id) ?? "General");
    },
    (name) => {
      if (name === "cellXfs") isOfCells = false;
    },
  );
  return formats;
}

const builtIn: readonly (readonly [number, string])[] = [
  ...[9, 10, 67, 68].map((id) => [id, "0%"] as const),
  ...[14, 15, 16, 22, 71, 72, 73, 77, 81].map((id) => [id, "d/m/yyyy"] as const),
  ...[17, 74].map((id) => [id, "mmm-yy"] as const),
];

interface Target {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function targetsIn(xml: string, folder: string): Target[] {
  const targets: Target[] = [];
  parse(xml, (name, { Id: id = "", Type: type = "", Target: target = "" }) => {
    if (name !== "Relationship") return;
    const path = new URL(target, `file:///${folder}`).pathname.slice(1);
    targets.push({ id, type: type.split("/").at(-1)!, target: decodeURI(path) });
  });
  return targets;
}

/** Names without prefixes; each element's own text at its end. */
function parse(
  xml: string,
  open: (name: string, attributes: Attributes) => void,
  close: (name: string, text: string) => void = () => {},
): void {
  let text = "";
  const bare = (name: string) => name.replace(/^.*:/, "");
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        text = "";
        open(bare(name), attributes);
      },
      ontext: (more) => void (text += more),
      onclosetag: (name) => {
        close(bare(name), text);
        text = "";
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}
