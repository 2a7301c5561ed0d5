import { changeSentences } from "../../pipeline/changes/changeSentences.ts";
import { fileChanges } from "../../pipeline/changes/fileChanges.ts";
import { rowsOfStore } from "../../pipeline/changes/comparedRows.ts";
import { cellName } from "../../pipeline/changes/rowName.ts";
import type { TextRow } from "../../pipeline/release/differencePair.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Field } from "../../schema/declare/field.ts";
import type { ToldChanges } from "./checkMessages.ts";
import type { KnownTables } from "./knownTables.ts";

/** What a file would change in its table as published; null where the two can't be held against each other here. */
export async function changesOf(
  dataset: Dataset,
  {
    path,
    rows,
    chosen,
  }: {
    readonly path: string;
    readonly rows: readonly TextRow[] | null;
    readonly chosen: string | null | undefined;
  },
  { storeOf, places }: Pick<KnownTables, "storeOf" | "places">,
): Promise<ToldChanges | null> {
  const store = await storeOf(dataset.table.id);
  if (!store || !rows) return null;
  const published = rowsOfStore(dataset.table, store);
  const changes = fileChanges({ dataset, path, rows, published, chosen, places });
  const { provinces } = changes.difference;
  return {
    changes,
    sentences: changeSentences(changes, dataset.table, places),
    provinces: Object.entries(provinces).map(([code, counts]) => {
      return { code, name: cellName({ kind: "province" } as Field, code, places), ...counts };
    }),
  };
}
