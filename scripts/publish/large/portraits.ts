import { additive } from "../../../src/pipeline/check/sums.ts";
import type { ColumnPortrait } from "../../../src/pipeline/publish/ledger.ts";
import type { Field } from "../../../src/schema/declare/field.ts";
import type { Table } from "../../../src/schema/declare/table.ts";
import { quoted, type Database } from "../../verify/database.ts";

/** What the ledger says of each column of the table `merged`. */
export async function portraitsOf(
  database: Database,
  table: Table,
): Promise<readonly ColumnPortrait[]> {
  const portraits: ColumnPortrait[] = [];
  for (const [name, column] of Object.entries<Field>(table.columns)) {
    const sum = column.kind in additive ? `sum(${quoted(name)})` : "NULL";
    const [cells] = await database.ask(`
      SELECT count(*) - count(${quoted(name)}) AS nulls, count(DISTINCT ${quoted(name)}) AS "distinct",
        min(${quoted(name)}) AS least, max(${quoted(name)}) AS greatest, ${sum} AS total FROM merged`);
    const { nulls, distinct, least, greatest, total } = cells ?? {};
    const values = [nulls, distinct, least, greatest, total].map((cell) =>
      plain(cell ?? null, column),
    );
    portraits.push([name, column.kind, ...values]);
  }
  return portraits;
}

/** A decimal without the zeros that say nothing, as the ledgers of other tables have it. */
function plain(cell: string | null, { sql }: Field): string {
  if (cell === null) return "";
  return sql.startsWith("DECIMAL") ? String(cell).replace(/\.?0+$/, "") : String(cell);
}
