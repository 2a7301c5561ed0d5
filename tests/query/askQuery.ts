import type { Query } from "../../src/query/query.ts";
import { decodeResult } from "./result.ts";
import { toSql } from "../../src/query/sql.ts";
import type { Engine } from "../../src/islands/engine/engine.ts";

/** Asks the engine a query of ours; the rows are those that `run` would give. */
export async function askQuery<R>(
  engine: Pick<Engine, "ask">,
  q: Query<R>,
  signal?: AbortSignal,
): Promise<R[]> {
  const { rows } = await engine.ask(toSql(q), {
    mostRows: Infinity,
    mostCells: Infinity,
    ...(signal && { signal }),
  });
  return decodeResult(q, rows);
}
