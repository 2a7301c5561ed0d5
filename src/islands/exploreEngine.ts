import { phaseTargets } from "../datasets/phase-targets.ts";
import type { ResultOf } from "../query/query.ts";
import { askQuery } from "./askQuery.ts";
import { openEngine } from "./engine.ts";
import type { exploreQuery } from "./exploreQuery.ts";
import type { ExploreProps } from "./exploreProps.ts";
import { readParquetCells } from "./parquetCells.ts";

type Question = ReturnType<typeof exploreQuery>;

/** Fetches the engine and the table, loads one into the other, and locks the door behind them. */
export async function openExploreEngine(
  page: ExploreProps,
  onBytes: (received: number) => void,
): Promise<(question: Question) => Promise<readonly ResultOf<Question>[]>> {
  const table = fetch(page.parquet).then((response) => {
    if (!response.ok) throw new Error(`table not served: ${page.parquet}`);
    return response.arrayBuffer();
  });
  const [engine, file] = await Promise.all([
    openEngine({
      manifestUrl: page.engine,
      onProgress: ({ receivedBytes }) => onBytes(receivedBytes),
    }),
    table,
  ]);
  await engine.load(phaseTargets.table, await readParquetCells(phaseTargets.table, file));
  await engine.lock();
  return (question) => askQuery(engine, question);
}
