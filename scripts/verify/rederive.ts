import { existsSync } from "node:fs";
import { join } from "node:path";
import type { AnyColumn } from "../../src/schema/declare/column.ts";
import type { Dataset, Source } from "../../src/schema/declare/dataset.ts";
import type { WideMeasures } from "../../src/schema/declare/layout.ts";
import { codeFromOtherColumns, namesBeside } from "./codesFromNames.ts";
import { withCustoms } from "./customs.ts";
import { literal, quoted, type Database } from "./database.ts";
import { readingOf } from "./readings.ts";
import { loadRecords, type Records } from "./records.ts";

/** A table as the witness has it: typed, with the columns of the published one. */
export interface Rederived {
  readonly table: string;
  readonly rows: number;
  /** Records of the files that have no key and so are no data: titles, totals, notes. */
  readonly setAside: number;
}

/** Reads a dataset's files again, from their bytes to typed rows, with nothing of the publisher's reader. */
export async function rederive(
  database: Database,
  dataFolder: string,
  dataset: Dataset,
): Promise<Rederived> {
  const { id, key } = dataset.table;
  const raw = quoted(`${id} cells`);
  const clean = quoted(`${id} clean cells`);
  const table = quoted(`${id} derived`);
  const parts: string[] = [];
  for (const source of dataset.sources) {
    const records = await loadRecords(database, dataFolder, dataset, source, (heading) =>
      key.some((name) =>
        [...headingsOf(dataset, source, name), ...namesBeside(columnNamed(dataset, name))].includes(
          heading,
        ),
      ),
    );
    parts.push(selectCells(dataset, source, records));
  }
  await database.run(`CREATE TABLE ${raw} AS ${parts.join(" UNION ALL BY NAME ")}`);
  const fixed = await applyFixes(database, dataFolder, dataset, raw);
  await database.run(`CREATE TABLE ${clean} AS SELECT ${cleanColumns(dataset)} FROM ${fixed}`);
  const known = key.map((name) => `${quoted(name)} IS NOT NULL`).join(" AND ");
  const select = `SELECT ${typedColumns(dataset)} FROM ${clean}`;
  await database.run(`CREATE TABLE ${table} AS SELECT * FROM (${select}) WHERE ${known}`);
  const rows = await countRows(database, table);
  return { table, rows, setAside: (await countRows(database, raw)) - rows };
}

const columnsOf = ({ table }: Dataset): readonly (readonly [string, AnyColumn])[] =>
  Object.entries<AnyColumn>(table.columns);

const provenance = ["source_file", "source_row"];

/** What a column may be called in the file: by its name, its labels, or as the source declares. */
function headingsOf(dataset: Dataset, source: Source, name: string): readonly string[] {
  const { label, headings = [] } = Object.fromEntries(columnsOf(dataset))[name]!;
  return [name, label.th, label.en, ...headings, ...(source.headings?.[name] ?? [])];
}

interface Found {
  readonly name: string;
  readonly sql: string;
  readonly heading: string | null;
}

/** The cells of a file under the names of the table's columns, one record for each cell of a wide column. */
function selectCells(dataset: Dataset, source: Source, { file, table, headings }: Records): string {
  const wide = dataset.layout?.wide;
  const found = columnsOf(dataset).flatMap(([name]): Found[] => {
    if (provenance.includes(name)) return [];
    const constant = source.constants?.[name];
    if (constant !== undefined) return [{ name, sql: literal(constant), heading: null }];
    const heading = headings.find((one) => headingsOf(dataset, source, name).includes(one));
    if (heading !== undefined) return [{ name, sql: quoted(heading), heading }];
    const told = codeFromOtherColumns(dataset, name, headings, source.constants);
    return told === null ? [] : [{ name, sql: told, heading: null }];
  });
  const cells = found.map(({ name, sql }) => `${sql} AS ${quoted(name)}`);
  const evidence = [`${literal(file)} AS source_file`, "source_row"];
  if (!wide) return `SELECT ${[...cells, ...evidence].join(", ")} FROM ${table}`;
  const rest = headings
    .filter((one) => !found.some(({ heading }) => heading === one))
    .filter((one) => !source.ignored?.includes(one));
  if ("measures" in wide) return selectMeasures([...cells, ...evidence], wide, rest, table);
  const values = rest.map(quoted);
  const made = columnsOf(dataset).flatMap(([name]) =>
    name !== wide.name && headingsOf(dataset, source, name).includes(wide.name)
      ? [`${quoted(wide.name)} AS ${quoted(name)}`]
      : [],
  );
  return `SELECT ${["*", ...made].join(", ")} FROM (SELECT ${[...cells, ...evidence, ...values].join(", ")} FROM ${table})
    UNPIVOT INCLUDE NULLS (${quoted(wide.value)} FOR ${quoted(wide.name)} IN (${values.join(", ")}))`;
}

/** One record for all that the headings of several measures speak of, such as each year. */
function selectMeasures(
  own: readonly string[],
  { name, measures }: WideMeasures,
  headings: readonly string[],
  table: string,
): string {
  const saidIn = (heading: string, form: string) => {
    const [before = "", after = ""] = form.split("{}").map((part) => part.replace(/ปี ?$/, ""));
    const isOne = heading.startsWith(before) && heading.endsWith(after);
    const said = heading.slice(before.length, heading.length - after.length);
    return isOne && /^(?:ปี ?)?(?:พ\.ศ\. ?)?(?:\d{4}|[๐-๙]{4})$/.test(said) ? said : null;
  };
  const forms = Object.values(measures);
  const all = new Set(headings.flatMap((one) => forms.flatMap((form) => saidIn(one, form) ?? [])));
  const parts = [...all].map((said) => {
    const cells = Object.entries(measures).map(([measure, form]) => {
      const heading = headings.find((one) => saidIn(one, form) === said);
      return `${heading === undefined ? "NULL" : quoted(heading)} AS ${quoted(measure)}`;
    });
    return `SELECT ${[...own, `${literal(said)} AS ${quoted(name)}`, ...cells].join(", ")} FROM ${table}`;
  });
  return parts.join(" UNION ALL BY NAME ");
}

/** The cells with the declared corrections in place of what they correct. */
async function applyFixes(
  database: Database,
  dataFolder: string,
  dataset: Dataset,
  raw: string,
): Promise<string> {
  const path = join(dataFolder, "fixes", `${dataset.table.id}.csv`);
  if (!existsSync(path)) return raw;
  const fixes = quoted(`${dataset.table.id} fixes`);
  await database.run(`CREATE TABLE ${fixes} AS
    SELECT * FROM read_csv(${literal(path)}, header = true, all_varchar = true)`);
  const key = dataset.table.key.map((name) =>
    readingOf(columnNamed(dataset, name), `clean(${quoted(name)})`),
  );
  const fixedColumns = await database.ask(`SELECT DISTINCT "column" AS name FROM ${fixes}`);
  const replaced = fixedColumns.map(({ name }) => {
    const cell = `c.${quoted(String(name))}`;
    return `coalesce((SELECT any_value(f.replacement) FROM ${fixes} f WHERE f."column" = ${literal(String(name))}
      AND f.key = c.fix_key AND f.expected = ${cell}), ${cell}) AS ${quoted(String(name))}`;
  });
  return `(SELECT c.* EXCLUDE (fix_key) REPLACE (${replaced.join(", ")})
    FROM (SELECT *, concat_ws('|', ${key.join(", ")}) AS fix_key FROM ${raw}) c)`;
}

const columnNamed = (dataset: Dataset, name: string): AnyColumn =>
  Object.fromEntries(columnsOf(dataset))[name] as AnyColumn;

const cleanColumns = (dataset: Dataset): string =>
  columnsOf(dataset)
    .map(([name]) =>
      provenance.includes(name) ? name : `clean(${quoted(name)}) AS ${quoted(name)}`,
    )
    .join(", ");

const typedColumns = (dataset: Dataset): string =>
  columnsOf(dataset)
    .map(([name, column]) => {
      const cell = withCustoms(`${dataset.table.id}.${name}`, quoted(name));
      return `CAST(${readingOf(column, cell)} AS ${column.sql}) AS ${quoted(name)}`;
    })
    .join(", ");

async function countRows(database: Database, table: string): Promise<number> {
  const [counted] = await database.ask(`SELECT count(*) AS rows FROM ${table}`);
  return Number(counted?.["rows"]);
}
