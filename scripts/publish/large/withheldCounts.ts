import { protectRows } from "../../../src/pipeline/publish/disclosure.ts";
import type { Dataset } from "../../../src/schema/declare/dataset.ts";
import type { Disclosure } from "../../../src/schema/declare/disclosure.ts";
import { literal, quoted, type DatabaseCells, type Database } from "../../verify/database.ts";

/**
 * Finds the counts to withhold and notes their rows in the table `withheld`. Groups of one level are
 * protected one by one, for what one withholds depends on no other. Levels around them are safe as
 * they are when each of these groups hides its own counts; false where one can't, or none is small
 * enough to be looked at.
 */
export async function noteWithheld(
  database: Database,
  { table, disclosure }: Dataset,
  mostRows = 500_000,
): Promise<boolean> {
  await database.run("CREATE TABLE withheld (source_file VARCHAR, source_row INTEGER)");
  if (!disclosure) return true;
  const { levels } = disclosure;
  const level = await widestLevel(database, disclosure, mostRows);
  if (level < 0) return false;
  const columns = levels[level] ?? [];
  const inner = { ...disclosure, levels: levels.slice(0, level + 1) };
  const query = countsBy(disclosure, columns, table.key);
  for await (const group of groupsOf(database.stream(query), columns, disclosure.measure)) {
    const { withheld, sums } = protectRows(inner, group);
    const isOpen = sums.some((within) => Object.keys(within).join() === columns.join());
    if (isOpen && level < levels.length - 1) return false;
    await note(database, [...withheld]);
  }
  return true;
}

type Counted = Readonly<Record<string, string | number | null>>;

/** The last level none of whose groups has more rows than that; -1 when even the narrowest have. */
async function widestLevel(
  database: Database,
  { levels }: Disclosure,
  mostRows: number,
): Promise<number> {
  for (let level = levels.length - 1; level >= 0; level--) {
    const columns = (levels[level] ?? []).map(quoted).join(", ");
    const [answer] = await database.ask(
      `SELECT max(size) AS size FROM
        (SELECT count(*) AS size FROM part ${columns && `GROUP BY ${columns}`})`,
    );
    if (Number(answer?.["size"]) <= mostRows) return level;
  }
  return -1;
}

/** The rows by group and within a group by the key, as those of a small table come: ties are broken alike. */
function countsBy(
  { measure, levels }: Disclosure,
  columns: readonly string[],
  key: readonly string[],
): string {
  const names = new Set([measure, ...levels.flat(), "source_file", "source_row"]);
  const order = [...columns, ...key, "source_file", "source_row"];
  return `SELECT ${[...names].map(quoted).join(", ")} FROM part
    ORDER BY ${order.map(quoted).join(", ")}`;
}

async function* groupsOf(
  batches: AsyncIterable<readonly DatabaseCells[]>,
  columns: readonly string[],
  measure: string,
): AsyncGenerator<readonly Counted[]> {
  const nameOf = (row: Counted) => JSON.stringify(columns.map((name) => row[name]));
  let group: Counted[] = [];
  for await (const batch of batches)
    for (const cells of batch) {
      const count = cells[measure] ?? null;
      const row = { ...cells, [measure]: count === null ? null : Number(count) };
      if (group[0] && nameOf(group[0]) !== nameOf(row)) {
        yield group;
        group = [];
      }
      group.push(row);
    }
  if (group.length > 0) yield group;
}

async function note(database: Database, rows: readonly Counted[]): Promise<void> {
  for (let at = 0; at < rows.length; at += notedAtOnce) {
    const places = rows
      .slice(at, at + notedAtOnce)
      .map((row) => `(${literal(String(row["source_file"]))}, ${row["source_row"]})`);
    await database.run(`INSERT INTO withheld VALUES ${places.join(", ")}`);
  }
}

const notedAtOnce = 5000;

/** A column of `part` as it is published: a withheld count is null, and the column beside it says so. */
export function publishedColumn(name: string, { disclosure }: Dataset): string {
  if (name === disclosure?.measure)
    return `CASE WHEN is_withheld THEN NULL ELSE ${quoted(name)} END AS ${quoted(name)}`;
  if (name === disclosure?.state)
    return `CASE WHEN is_withheld THEN 'withheld' WHEN ${quoted(disclosure.measure)} IS NULL
      THEN 'not_stated' ELSE 'stated' END AS ${quoted(name)}`;
  return quoted(name);
}
