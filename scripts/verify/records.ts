import { isUtf8 } from "node:buffer";
import { mkdtempSync, readdirSync, readFileSync, existsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dataset, Source } from "../../src/schema/declare/dataset.ts";
import { literal, quoted, type Database } from "./database.ts";
import { sheetOf } from "./workbook.ts";

/** The records of a source file as DuckDB reads them, every cell a text, before any is understood. */
export interface Records {
  /** Counted from the data folder, as published rows cite it. */
  readonly file: string;
  /** A table of `source_row` and one column a heading. */
  readonly table: string;
  readonly headings: readonly string[];
}

/** Loads a source file under a name of its own. */
export async function loadRecords(
  database: Database,
  dataFolder: string,
  dataset: Dataset,
  source: Source,
  isHeader: (heading: string) => boolean,
): Promise<Records> {
  const file = findFile(dataFolder, source);
  const table = quoted(`${dataset.table.id} ${file}`);
  const path = join(dataFolder, file);
  const select = file.endsWith(".json")
    ? await selectJson(database, path)
    : await selectCsv(database, asCsv(path, dataset, isHeader), dataset, isHeader);
  await database.run(`CREATE TABLE ${table} AS ${select}`);
  const columns = await database.ask(`DESCRIBE ${table}`);
  const headings = columns.map(({ column_name: name }) => String(name)).slice(1);
  return { file, table, headings };
}

/** The file of the newest release that has it. */
function findFile(dataFolder: string, { kind, folder, edition, file }: Source): string {
  if (edition !== undefined) return `${kind}/${folder}/${edition}/${file}`;
  if (kind === "reference") return `${kind}/${folder}/${file}`;
  const releases = readdirSync(join(dataFolder, kind, folder)).sort();
  const paths = releases.map((release) => `${kind}/${folder}/${release}/${file}`);
  const newest = paths.findLast((path) => existsSync(join(dataFolder, path)));
  if (newest === undefined) throw new Error(`source not found: ${kind}/${folder}/…/${file}`);
  return newest;
}

async function selectJson(database: Database, path: string): Promise<string> {
  const names = await database.ask(`DESCRIBE SELECT * FROM read_json(${literal(path)})`);
  const columns = names.map(({ column_name: name }) => `${literal(String(name))}: 'VARCHAR'`);
  return `SELECT row_number() OVER () AS source_row, *
    FROM read_json(${literal(path)}, format = 'array', columns = {${columns.join(", ")}})`;
}

async function selectCsv(
  database: Database,
  path: string,
  { layout = {} }: Dataset,
  isHeader: (heading: string) => boolean,
): Promise<string> {
  const delimiter = layout.delimiter ?? ",";
  const rows = layout.headerRows ?? 1;
  const lines = (await readHead(database, path)).map((line) => cellsOfLine(line, delimiter));
  const at = lines.findIndex((cells) => cells.some(isHeader));
  if (at < 0) throw new Error(`header not found: ${path}`);
  // Only a first column without a heading has a name of ours.
  const headings = headingsDown(lines.slice(at, at + rows)).map((one) => one || "unnamed");
  const columns = headings.map((heading) => `${literal(heading)}: 'VARCHAR'`);
  const skip = at + rows;
  return `SELECT row_number() OVER () + ${skip} AS source_row, * FROM read_csv(${literal(path)},
    auto_detect = false, header = false, skip = ${skip}, null_padding = true, strict_mode = false,
    delim = ${literal(delimiter)}, quote = '"', escape = '"', columns = {${columns.join(", ")}})`;
}

/** The cells of a line of a header; a delimiter within quotation marks divides none. */
function cellsOfLine(line: string, delimiter: string): string[] {
  const cells = [""];
  let isQuoted = false;
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted;
    if (letter === delimiter && !isQuoted) cells.push("");
    else cells[cells.length - 1] += letter;
  }
  return cells.map(unquoted);
}

/** The headings of a header of several rows: each row's own words over the last, a group's going on over the blanks beside it. */
function headingsDown(rows: readonly (readonly string[])[]): string[] {
  const last = rows.at(-1) ?? [];
  return last.map((name, i) => {
    const above = rows.slice(0, -1).map((row) => {
      if (name === "") return row[i] ?? "";
      const from = last.lastIndexOf("", i) + 1;
      return row.slice(from, i + 1).findLast((cell) => cell !== "") ?? "";
    });
    return [...above, name].filter((part) => part !== "").join(" ");
  });
}

/** The first lines of a file; a header's own cells hold no line breaks and no delimiters. */
async function readHead(database: Database, path: string): Promise<string[]> {
  const rows = await database.ask(`SELECT line FROM read_csv(${literal(path)}, auto_detect = false,
    header = false, delim = '\u001f', quote = '', escape = '', strict_mode = false,
    columns = {'line': 'VARCHAR'}) LIMIT 64`);
  return rows.map(({ line }) => line ?? "");
}

const unquoted = (cell: string): string =>
  cell
    .replace(/^\ufeff?"(.*)"$/, "$1")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim();

/** A file that DuckDB can read: it has no Thai code page, and without another download knows no workbooks. */
function asCsv(
  path: string,
  { layout = {} }: Dataset,
  isHeader: (name: string) => boolean,
): string {
  const bytes = readFileSync(path);
  if (path.endsWith(".xlsx")) {
    const rows = sheetOf(bytes, { sheet: layout.sheet, isHeader });
    const delimiter = layout.delimiter ?? ",";
    const written = (cell: string) => (cell === "" ? "" : `"${cell.replaceAll('"', '""')}"`);
    return copyOf(rows.map((cells) => `${cells.map(written).join(delimiter)}\n`).join(""));
  }
  return isUtf8(bytes) ? path : copyOf(new TextDecoder("windows-874").decode(bytes));
}

function copyOf(text: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), "chumchon-verify-")), "decoded.csv");
  writeFileSync(copy, text);
  return copy;
}
