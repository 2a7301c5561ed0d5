import { strToU8, zipSync, type Zippable } from "fflate";
import { formatCellAddress } from "../../src/words/reading/cellAddress.ts";

/** A cell as the XML of a sheet has it; a text stands in the cell itself, a number as its value. */
export type Cell = string | number | null | CellXml;

export interface CellXml {
  readonly v?: string | number;
  readonly t?: "s" | "str" | "b" | "e" | "d" | "n" | "inlineStr";
  /** Its style, from 0; the formats of a workbook are styles 1, 2, … */
  readonly s?: number;
  readonly f?: string;
  /** What stands in the cell, where that is something odd. */
  readonly xml?: string;
  /** Where it says it stands. */
  readonly r?: string;
}

export interface SheetXml {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  readonly xml: string;
}

export interface XlsxOptions {
  readonly sheets: readonly SheetXml[];
  /** Codes of formats: the first is style 1. A number is one of Excel's own. */
  readonly formats?: readonly (string | number)[];
  /** Texts that cells point to, each as the XML of its `si`. */
  readonly strings?: readonly string[];
  readonly date1904?: boolean;
  /** Parts that are put in, or put in place of those that would be there; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export interface SheetOptions {
  readonly name?: string;
  readonly state?: SheetXml["state"];
  /** The row of the first row of cells. */
  readonly from?: number;
  /** Attributes of rows, by their number. */
  readonly rows?: Readonly<Record<number, string>>;
  /** XML before and behind the cells. */
  readonly before?: string;
  readonly after?: string;
}

/** A sheet of these rows. */
export function sheet(
  rows: readonly (readonly Cell[])[],
  {
    name = "Sheet1",
    state,
    from = 1,
    rows: attributes = {},
    before = "",
    after = "",
  }: SheetOptions = {},
): SheetXml {
  const data = rows.map((cells, i) => {
    const row = from + i;
    const written = cells.map((cell, column) => cellXml(cell, formatCellAddress({ row, column })));
    return `<row r="${row}" ${attributes[row] ?? ""}>${written.join("")}</row>`;
  });
  const xml = `${declaration}<worksheet xmlns="${main}">${before}<sheetData>${data.join("")}</sheetData>${after}</worksheet>`;
  return { name, xml, ...(state && { state }) };
}

/** The bytes of a workbook, packed as spreadsheet programs pack theirs. */
export function xlsx({
  sheets,
  formats = [],
  strings,
  date1904,
  parts = {},
}: XlsxOptions): Uint8Array {
  const all: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": contentTypes(sheets.length, strings !== undefined),
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(sheets, date1904 === true),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map(
        (_, i) => [`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`] as const,
      ),
      ["rIdS", "styles", "styles.xml"],
      ...(strings ? [["rIdT", "sharedStrings", "sharedStrings.xml"] as const] : []),
    ]),
    "xl/styles.xml": stylesXml(formats),
    ...(strings && { "xl/sharedStrings.xml": stringsXml(strings) }),
    ...Object.fromEntries(sheets.map(({ xml }, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
    ...parts,
  };
  const files: Zippable = {};
  for (const [path, content] of Object.entries(all))
    if (content !== null) files[path] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(files);
}

/** A workbook of one sheet. */
export const workbookOf = (
  rows: readonly (readonly Cell[])[],
  { formats, strings, date1904, parts, ...options }: SheetOptions & Partial<XlsxOptions> = {},
): Uint8Array =>
  xlsx({
    sheets: [sheet(rows, options as SheetOptions)],
    ...(formats && { formats }),
    ...(strings && { strings }),
    ...(date1904 && { date1904 }),
    ...(parts && { parts }),
  });

function cellXml(cell: Cell, at: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "string")
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
  const { v, t, s, f, xml = "", r = at } = cell;
  const type = t === undefined ? "" : ` t="${t}"`;
  const style = s === undefined ? "" : ` s="${s}"`;
  const formula = f === undefined ? "" : `<f>${escape(f)}</f>`;
  const value = v === undefined ? "" : `<v>${escape(String(v))}</v>`;
  return `<c r="${r}"${style}${type}>${formula}${value}${xml}</c>`;
}

export const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

export function contentTypes(sheets: number, hasStrings = false, type = "sheet.main+xml"): string {
  const own = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  const override = (part: string, kind: string) =>
    `<Override PartName="/${part}" ContentType="${kind.includes("/") ? kind : own + kind}"/>`;
  return `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    override("xl/workbook.xml", type),
    ...Array.from({ length: sheets }, (_, i) =>
      override(`xl/worksheets/sheet${i + 1}.xml`, "worksheet+xml"),
    ),
    override("xl/styles.xml", "styles+xml"),
    ...(hasStrings ? [override("xl/sharedStrings.xml", "sharedStrings+xml")] : []),
  ].join("")}</Types>`;
}

export const relations = (all: readonly (readonly [string, string, string])[]): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${all
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const workbookXml = (sheets: readonly SheetXml[], date1904: boolean): string =>
  `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${date1904 ? ` date1904="1"` : ""}/><sheets>${sheets
    .map(
      ({ name, state }, i) =>
        `<sheet name="${escape(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ""} r:id="rId${i + 1}"/>`,
    )
    .join("")}</sheets></workbook>`;

function stylesXml(formats: readonly (string | number)[]): string {
  const ids = formats.map((format, i) => (typeof format === "number" ? format : 164 + i));
  const own = formats.flatMap((format, i) =>
    typeof format === "number"
      ? []
      : [`<numFmt numFmtId="${ids[i]}" formatCode="${escape(format)}"/>`],
  );
  return `${declaration}<styleSheet xmlns="${main}"><numFmts>${own.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${ids
    .map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`)
    .join("")}</cellXfs></styleSheet>`;
}

const stringsXml = (strings: readonly string[]): string =>
  `${declaration}<sst xmlns="${main}" count="${strings.length}">${strings.map((one) => `<si>${one}</si>`).join("")}</sst>`;
