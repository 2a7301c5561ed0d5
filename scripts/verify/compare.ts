import type { Field } from "../../src/schema/declare/field.ts";
import type { Dataset } from "../../src/schema/declare/dataset.ts";
import { literal, quoted, type Database } from "./database.ts";

/** One published file of a table beside what the witness made of the sources. */
export interface TableAgreement {
  readonly table: string;
  readonly format: ComparedFormat;
  readonly rows: number;
  readonly cells: number;
  readonly equal: number;
  readonly different: number;
  /** Cells held back, which can't be compared; their number, and that they are empty. */
  readonly withheld: number;
  readonly examples: readonly Difference[];
}

export interface Difference {
  readonly key: string;
  readonly column: string;
  readonly derived: string | null;
  readonly published: string | null;
}

export type ComparedFormat = "csv" | "parquet";

/** Compares a published file, cell by cell, with the derived table; rows are paired by their key. */
export async function compareTable(
  database: Database,
  dataset: Dataset,
  derived: string,
  format: ComparedFormat,
  path: string,
): Promise<TableAgreement> {
  const columns = Object.entries<Field>(dataset.table.columns);
  const published = await loadPublished(database, dataset, format, path);
  const pairs = quoted(`${dataset.table.id} ${format} pairs`);
  const names = columns.map(([name]) => name);
  await database.run(`CREATE OR REPLACE TABLE ${pairs} AS
    SELECT d.pair AS d_pair, p.pair AS p_pair, coalesce(d.row_key, p.row_key) AS row_key,
      ${names.map((name, i) => `d.${quoted(name)} AS d${i}, p.${quoted(name)} AS p${i}`).join(", ")}
    FROM (${numbered(dataset, asTexts(columns, derived))}) d
    FULL JOIN (${numbered(dataset, published)}) p ON d.row_key = p.row_key AND d.pair = p.pair`);
  const { allowed, counted } = withholding(dataset, names);
  const differs = names.map((name, i) => {
    const unequal = `(d_pair IS NULL OR p_pair IS NULL OR d${i} IS DISTINCT FROM p${i})`;
    return name in allowed ? `(${unequal} AND NOT coalesce(${allowed[name]}, false))` : unequal;
  });
  const [counts] = await database.ask(`SELECT count(*) AS rows, ${counted} AS withheld,
    ${differs.map((sql, i) => `count(*) FILTER (WHERE ${sql}) AS n${i}`).join(", ")} FROM ${pairs}`);
  const numbers = names.map((_, i) => Number(counts?.[`n${i}`]));
  const rows = Number(counts?.["rows"]);
  const different = numbers.reduce((sum, number) => sum + number, 0);
  const withheld = Number(counts?.["withheld"]);
  const cells = rows * names.length;
  const examples = await findExamples(database, pairs, names, differs, numbers);
  const equal = cells - different - withheld;
  return { table: dataset.table.id, format, rows, cells, equal, different, withheld, examples };
}

/** The published file as texts; a cell that isn't written as its type is written differs from any. */
async function loadPublished(
  database: Database,
  dataset: Dataset,
  format: ComparedFormat,
  path: string,
): Promise<string> {
  const table = quoted(`${dataset.table.id} ${format}`);
  const columns = Object.entries<Field>(dataset.table.columns);
  const declared = columns.map(([name]) => `${literal(name)}: 'VARCHAR'`).join(", ");
  const read =
    format === "parquet"
      ? `read_parquet(${literal(path)})`
      : `read_csv(${literal(path)}, auto_detect = false, header = true, delim = ',', quote = '"',
          escape = '"', columns = {${declared}})`;
  await database.run(`CREATE OR REPLACE TABLE ${table} AS SELECT * FROM ${read}`);
  const found = await database.ask(`DESCRIBE ${table}`);
  const types = new Map(found.map((row) => [row["column_name"], row["column_type"]]));
  if ([...types.keys()].join() !== columns.map(([name]) => name).join())
    throw new Error(`published columns are not those declared: ${path}`);
  if (format === "csv") return table;
  const wrong = columns.find(([name, { sql }]) => types.get(name) !== sql);
  if (wrong) throw new Error(`published type is not the one declared: ${wrong[0]} in ${path}`);
  return asTexts(columns, table);
}

/** Every value in the one way it is written: no grouping, no zeros that say nothing. */
const asTexts = (columns: readonly (readonly [string, Field])[], table: string): string => {
  const texts = columns.map(([name, { sql }]) => {
    const text = `CAST(${quoted(name)} AS VARCHAR)`;
    const plain = sql.startsWith("DECIMAL") || sql === "DOUBLE";
    return `${plain ? `regexp_replace(${text}, '\\.0+$|(\\.\\d*[1-9])0+$', '\\1')` : text} AS ${quoted(name)}`;
  });
  return `(SELECT ${texts.join(", ")} FROM ${table})`;
};

/** Rows with their key as one text, and a number that tells apart those that share one. */
function numbered({ table: { key } }: Dataset, table: string): string {
  const parts = key.map((name) => `coalesce(${quoted(name)}, '')`);
  return `SELECT *, concat_ws('|', ${parts.join(", ")}) AS row_key,
    row_number() OVER (PARTITION BY row_key ORDER BY source_file, source_row) AS pair FROM ${table}`;
}

/** What may stand in a column in place of a count that is held back, and how many such cells there are. */
function withholding({ disclosure }: Dataset, names: readonly string[]) {
  if (!disclosure) return { allowed: {} as Readonly<Record<string, string>>, counted: "0" };
  const measure = names.indexOf(disclosure.measure);
  const state = names.indexOf(disclosure.state);
  const isHeldBack = `(p${state} = 'withheld' AND p${measure} IS NULL AND d${measure} IS NOT NULL)`;
  const isNotStated = `(p${state} = 'not_stated' AND d${measure} IS NULL)`;
  return {
    allowed: {
      [disclosure.measure]: isHeldBack,
      [disclosure.state]: `(${isHeldBack} OR ${isNotStated})`,
    } as Readonly<Record<string, string>>,
    counted: `2 * count(*) FILTER (WHERE ${isHeldBack})`,
  };
}

async function findExamples(
  database: Database,
  pairs: string,
  names: readonly string[],
  differs: readonly string[],
  numbers: readonly number[],
): Promise<Difference[]> {
  const wanted = names.flatMap((name, i) =>
    numbers[i]! > 0
      ? [
          `(SELECT row_key AS key, ${literal(name)} AS "column", d${i} AS derived, p${i} AS published
          FROM ${pairs} WHERE ${differs[i]!} LIMIT 3)`,
        ]
      : [],
  );
  if (wanted.length === 0) return [];
  return (await database.ask(wanted.join(" UNION ALL "))) as unknown as Difference[];
}
