import { join } from "node:path";
import { areas } from "../../src/datasets/areas.ts";
import { villages } from "../../src/datasets/villages.ts";
import { findSource, hasSource, tools } from "../../src/pipeline/effects.ts";
import { openSource } from "../../src/pipeline/publish/openSource.ts";
import { publishTable } from "../../src/pipeline/publish/publish.ts";
import { knownLimitsOf } from "../../src/pipeline/check/limits.ts";
import { checkStream } from "../../src/pipeline/check/check.ts";
import { valueAt, type ColumnBatch } from "../../src/schema/columnBatch.ts";
import type { Dataset } from "../../src/schema/dataset.ts";
import type { KnownLimits } from "../../src/schema/limit.ts";
import type { Row } from "../../src/schema/table.ts";
import { buildPlaces, type Places } from "../../src/words/places.ts";
import { areaRecords, villageRecords } from "../publish/placeRegister.ts";
import { projectRoot } from "../project.ts";
import { correctionsOf } from "./corrections.ts";
import { findDataset } from "./declared.ts";

/** The official register of areas and the list of villages, read once, when they are first needed. */
export function openRegister(): () => Places {
  let places: Places | null = null;
  return () => (places ??= readRegister());
}

function readRegister(): Places {
  const records = areaRecords(readAreas());
  return buildPlaces(records, villageRecords(readTable(villages, buildPlaces(records))));
}

/** What the project's other tables know to be the most of a dataset's measures. */
export const limitsOf = (dataset: Dataset, places: Places): KnownLimits =>
  knownLimitsOf(dataset, (id) => {
    const table = findDataset(id);
    return table && hasSource(join(projectRoot, "data"), table) ? readTable(table, places) : null;
  });

/**
 * The rows of a table of the project as it would be published, in the order of its files. What its rules
 * have against them is told where the table itself is checked.
 */
function readTable<D extends Dataset>(dataset: D, places: Places): readonly Row<D["table"]>[] {
  const { fixes } = correctionsOf(dataset);
  const names = Object.keys(dataset.table.columns);
  const rowOf = ({ columns }: ColumnBatch, row: number) =>
    Object.fromEntries(names.map((name, i) => [name, valueAt(columns[i]!, row)]));
  const withoutRules: Dataset = { ...dataset, checks: [], reconciliations: [] };
  return dataset.sources.flatMap((source) => {
    const { file, release, bytes } = findSource(join(projectRoot, "data"), source);
    const read = { ...source, fromFolder: [] };
    const check = checkStream({ ...{ dataset: withoutRules, source: read }, file, release, places, fixes });
    const batches = [...check.push(bytes), ...check.end()];
    return batches.flatMap((batch) => Array.from({ length: batch.rows }, (_, i) => rowOf(batch, i)));
  }) as unknown as readonly Row<D["table"]>[];
}

/** The records of the reference files, which are JSON. */
function readAreas(): readonly Row<typeof areas.table>[] {
  const parts = areas.sources.map((source) => {
    const found = findSource(join(projectRoot, "data"), source);
    return { source, release: found.release, ...openSource(found, areas, source, tools) };
  });
  const { fixes } = correctionsOf(areas);
  const { rows } = publishTable(areas, parts, fixes, { places: buildPlaces([]) });
  return rows as readonly Row<typeof areas.table>[];
}
