import { join } from "node:path";
import { areas } from "../../src/datasets/areas.ts";
import { villages } from "../../src/datasets/villages.ts";
import { findSource, hasSource, tools, withEditions } from "../../src/pipeline/effects.ts";
import { openSource } from "../../src/pipeline/sources/openSource.ts";
import { checkSheet } from "../../src/pipeline/check/checkSheet.ts";
import { sortByKey } from "../../src/pipeline/check/rowKey.ts";
import { knownLimitsOf } from "../../src/pipeline/check/limits.ts";
import { headingsOf } from "../../src/pipeline/sources/headings.ts";
import { checkStream } from "../../src/pipeline/check/check.ts";
import { rowsOfBatch } from "../../src/schema/parquet/columnBatch.ts";
import type { Dataset } from "../../src/schema/declare/dataset.ts";
import type { KnownLimits } from "../../src/schema/declare/limit.ts";
import type { Row } from "../../src/schema/declare/table.ts";
import { buildPlaces, noPlaces, type Places } from "../../src/words/place/places.ts";
import { areaRecords, villageRecords } from "../publish/placeRegister.ts";
import { projectRoot } from "../project.ts";
import { declaredCorrections } from "./corrections.ts";
import { findDataset } from "./declared.ts";
import { nativeSha256 } from "./hash.ts";

/** The official register of areas and the list of villages, read once, when they are first needed. */
export function openRegister(): () => Places {
  let places: Places | null = null;
  return () => (places ??= readRegister());
}

function readRegister(): Places {
  const records = areaRecords(readAreas());
  const known = readColumns(villages, ["village_code", "name_th"], buildPlaces(records));
  return buildPlaces(records, villageRecords(known));
}

/** What the project's other tables know to be the most of a dataset's measures. */
export const limitsOf = (dataset: Dataset, places: Places): KnownLimits =>
  knownLimitsOf(dataset, (id, names) => {
    const table = findDataset(id);
    return table && hasSource(join(projectRoot, "data"), table)
      ? readColumns(table, names, places)
      : null;
  });

/**
 * Columns of a table of the project, in the order of its files: of each row in which they can be read. What
 * there is against a row is told where the table itself is checked.
 */
function readColumns<D extends Dataset, Name extends keyof Row<D["table"]> & string>(
  dataset: D,
  names: readonly Name[],
  places: Places,
): readonly Pick<Row<D["table"]>, Name>[] {
  const { table, layout } = dataset;
  const columns = Object.entries(table.columns).filter(
    ([name]) => names.includes(name as Name) || table.key.includes(name),
  );
  const own = columns.map(([name]) => name);
  const narrow = { ...table, columns: Object.fromEntries(columns) } as Dataset["table"];
  const fixes = declaredCorrections(dataset).fixes.filter(({ column }) => own.includes(column));
  const folder = join(projectRoot, "data");
  return withEditions(folder, dataset).sources.flatMap((source) => {
    const { file, release, bytes } = findSource(folder, source);
    const others = Object.entries(headingsOf(dataset, source)).filter(([name]) => !own.includes(name));
    const ignored = [...(source.ignored ?? []), ...others.flatMap(([, headings]) => headings)];
    const check = checkStream({
      dataset: { table: narrow, sources: [], ...(layout && { layout }) },
      source: { ...source, fromFolder: [], ignored },
      ...{ file, release, places, fixes, hash: nativeSha256() },
    });
    const batches = [...check.push(bytes), ...check.end()];
    return batches.flatMap((batch) => [...rowsOfBatch(batch, own)]);
  }) as unknown as readonly Pick<Row<D["table"]>, Name>[];
}

/** The records of the reference files, which are JSON. */
function readAreas(): readonly Row<typeof areas.table>[] {
  const { fixes } = declaredCorrections(areas);
  const rows = areas.sources.flatMap((source) => {
    const found = findSource(join(projectRoot, "data"), source);
    const { sheet } = openSource(found, areas, source, tools);
    const part = { sheet, source, release: found.release };
    return checkSheet(part, areas, fixes, { places: noPlaces }).kept.rows;
  });
  return sortByKey(areas, rows) as unknown as readonly Row<typeof areas.table>[];
}
