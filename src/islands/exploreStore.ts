import { type FileMetaData, parquetMetadata } from "hyparquet";
import { filePath } from "../paths.ts";
import { answerView, type Cells, type ExploreAnswer } from "../query/explore/answer.ts";
import { type Askable, tableOf } from "../query/explore/askable.ts";
import { askView, hasEvidence } from "../query/explore/ask.ts";
import { neededColumns } from "../query/explore/neededColumns.ts";
import { answerable, type View } from "../query/explore/view.ts";
import type { ColumnStore } from "../query/columnStore.ts";
import type { AnyQuery, Query } from "../query/query.ts";
import { runColumns } from "../query/runColumns.ts";
import type { AnyColumn } from "../schema/column.ts";
import type { ColumnValues } from "../schema/columnBatch.ts";
import { fetchBytes } from "./exploreFiles.ts";
import { readColumns } from "./parquetColumns.ts";

/** A table whose columns are fetched and unpacked as questions need them. */
export interface OpenTable {
  readonly askable: Askable;
  readonly answer: (view: View) => Promise<ExploreAnswer>;
  readonly rowsOf: (q: AnyQuery) => Promise<readonly Cells[]>;
}

export function openTable(askable: Askable): OpenTable {
  const storeFor = wholeFile(askable);
  return {
    askable,
    answer: async (view) => {
      const asked = askView(askable, answerable(askable, view).view, hasEvidence(askable));
      const store = await storeFor([asked.answer, asked.whole]);
      return answerView(askable, view, (q) => runColumns(q as Query<Cells>, store));
    },
    rowsOf: async (q) => runColumns(q as Query<Cells>, await storeFor([q])).rows,
  };
}

type StoreFor = (queries: readonly AnyQuery[]) => Promise<ColumnStore>;

/** The file is fetched once as a whole; its columns are unpacked when first needed. */
function wholeFile(askable: Askable): StoreFor {
  const declared = tableOf(askable).columns as Readonly<Record<string, AnyColumn>>;
  const unpacked: Record<string, ColumnValues> = {};
  let metadata: FileMetaData | null = null;
  return async (queries) => {
    const file = await fetchBytes(filePath(askable.parquet.path));
    metadata ??= parquetMetadata(file);
    const missing = neededColumns(queries).filter((name) => !(name in unpacked));
    const wanted = Object.fromEntries(missing.map((name) => [name, declared[name] as AnyColumn]));
    Object.assign(unpacked, await readColumns(wanted, metadata, file));
    return { rows: Number(metadata.num_rows), columns: unpacked };
  };
}
