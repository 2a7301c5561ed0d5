import { createReadStream } from "node:fs";
import { checkFile } from "../../../src/pipeline/check/check.ts";
import type { ReadingContext } from "../../../src/schema/declare/column.ts";
import type { Dataset } from "../../../src/schema/declare/dataset.ts";
import { nativeSha256 } from "../../data/hash.ts";
import { openTableFile } from "../../data/tableFile.ts";
import type { PartReading, PartTask } from "./part.ts";

/** Checks an export file and writes the rows that pass as Parquet, also when others are refused. */
export async function readPart(
  dataset: Dataset,
  { source, file, release, path, out }: PartTask,
  context: ReadingContext,
): Promise<PartReading> {
  const table = openTableFile(out, dataset.table);
  if ("th" in table) throw new Error(`part can't be written: ${out}`);
  const { sha256, bytes, encoding, account, rows, findings } = await checkFile({
    ...{ ...context, dataset, source, file, release },
    hash: nativeSha256(),
    bytes: createReadStream(path, { highWaterMark: 1024 * 1024 }),
    out: table,
  });
  table.keep();
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  return { sha256, bytes, encoding, account, rows, findings, peakBytes };
}
