import { protectRows } from "../../../src/pipeline/publish/disclosure.ts";
import type { Dataset } from "../../../src/schema/dataset.ts";
import type { Disclosure } from "../../../src/schema/disclosure.ts";
import { literal, quoted, type Cells, type Database } from "../../verify/database.ts";

/**
 * Finds the counts to withhold and notes their rows in the table `withheld`. What one group of the
 * widest sums withholds depends on no other: they are taken one by one, however many there are.
 */
export async function noteWithheld(
  database: Database,
  { table, disclosure }: Dataset,
): Promise<void> {
  await database.run("CREATE TABLE withheld (source_file VARCHAR, source_row INTEGER)");
  if (!disclosure) return;
  const note = async (group: readonly Counted[]) => {
    const places = [...protectRows(disclosure, group).withheld].map(
      (row) => `(${literal(row["source_file"] as string)}, ${row["source_row"]})`,
    );
    for (let at = 0; at < places.length; at += insertedAtOnce)
      await database.run(
        `INSERT INTO withheld VALUES ${places.slice(at, at + insertedAtOnce).join(", ")}`,
      );
  };
  const widest = disclosure.levels.at(-1) ?? [];
  const groupOf = (row: Counted) => widest.map((name) => row[name]).join("\u001f");
  let group: Counted[] = [];
  for await (const rows of database.stream(counts(disclosure, widest, table.key)))
    for (const cells of rows) {
      const row = counted(cells, disclosure);
      if (group[0] && groupOf(group[0]) !== groupOf(row)) {
        await note(group);
        group = [];
      }
      group.push(row);
    }
  await note(group);
}

/** The largest group of rows that is held in memory at a time. */
export const largestGroup = 2_000_000;

/** How many rows the widest sums add up at the most. */
export async function largestSum(database: Database, { levels }: Disclosure): Promise<number> {
  const widest = (levels.at(-1) ?? []).map(quoted);
  const grouping = widest.length > 0 ? `GROUP BY ${widest.join(", ")}` : "";
  const [answer] = await database.ask(
    `SELECT max(rows) AS rows FROM (SELECT count(*) AS rows FROM part ${grouping})`,
  );
  return Number(answer?.["rows"]);
}

/** A column as it is published: a count that is withheld is null, and the column beside it says so. */
export function publishedColumn(name: string, { disclosure }: Dataset): string {
  if (name === disclosure?.measure)
    return `CASE WHEN is_withheld THEN NULL ELSE ${quoted(name)} END AS ${quoted(name)}`;
  if (name === disclosure?.state)
    return `CASE WHEN is_withheld THEN 'withheld' WHEN ${quoted(disclosure.measure)} IS NULL
      THEN 'not_stated' ELSE 'stated' END AS ${quoted(name)}`;
  return quoted(name);
}

type Counted = Readonly<Record<string, string | number | null>>;

function counts(
  { measure, levels }: Disclosure,
  widest: readonly string[],
  key: readonly string[],
): string {
  const names = new Set([measure, ...levels.flat(), "source_file", "source_row"]);
  // By the key within a group, as the rows of a small table come: ties are broken alike.
  const order = [...widest, ...key, "source_file", "source_row"].map(quoted);
  return `SELECT ${[...names].map(quoted).join(", ")} FROM part ORDER BY ${order.join(", ")}`;
}

const counted = (cells: Cells, { measure }: Disclosure): Counted => {
  const count = cells[measure] ?? null;
  return { ...cells, [measure]: count === null ? null : Number(count) };
};

const insertedAtOnce = 5000;
