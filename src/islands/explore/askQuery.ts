import type { Query } from "../../query/query.ts";
import { decodeResult } from "../../query/result.ts";
import { toSql } from "../../query/sql.ts";
import type { Engine } from "../engine/engine.ts";

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
