import { isUtf8 } from "node:buffer";
import { mkdtempSync, readdirSync, readFileSync, existsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dataset, Source } from "../../src/schema/declare/dataset.ts";
import { literal, quoted, type Database } from "./database.ts";

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
    : await selectCsv(database, inUtf8(path), dataset, isHeader);
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
  const lines = await readHead(database, path);
  const at = lines.findIndex((line) =>
    line.split(delimiter).some((cell) => isHeader(unquoted(cell))),
  );
  if (at < 0) throw new Error(`header not found: ${path}`);
  const headings = lines[at]!.split(delimiter).map(unquoted);
  const columns = headings.map((heading) => `${literal(heading)}: 'VARCHAR'`);
  return `SELECT row_number() OVER () + ${at + 1} AS source_row, * FROM read_csv(${literal(path)},
    auto_detect = false, header = false, skip = ${at + 1}, null_padding = true, strict_mode = false,
    delim = ${literal(delimiter)}, quote = '"', escape = '"', columns = {${columns.join(", ")}})`;
}

/** The first lines of a file; a header's own cells hold no line breaks and no delimiters. */
async function readHead(database: Database, path: string): Promise<string[]> {
  const rows = await database.ask(`SELECT line FROM read_csv(${literal(path)}, auto_detect = false,
    header = false, delim = '\u001f', quote = '', escape = '', strict_mode = false,
    columns = {'line': 'VARCHAR'}) LIMIT 20`);
  return rows.map(({ line }) => line ?? "");
}

const unquoted = (cell: string): string =>
  cell
    .replace(/^\ufeff?"(.*)"$/, "$1")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim();

/** DuckDB has no Thai code page: such a file is decoded first, byte for character. */
function inUtf8(path: string): string {
  const bytes = readFileSync(path);
  if (isUtf8(bytes)) return path;
  const copy = join(mkdtempSync(join(tmpdir(), "chumchon-verify-")), "decoded.csv");
  writeFileSync(copy, new TextDecoder("windows-874").decode(bytes));
  return copy;
}
