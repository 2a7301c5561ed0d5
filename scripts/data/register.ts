import { join } from "node:path";
import { areas } from "../../src/datasets/areas.ts";
import { villages } from "../../src/datasets/villages.ts";
import { findSource, hasSource, tools } from "../../src/pipeline/effects.ts";
import { openSource } from "../../src/pipeline/publish/openSource.ts";
import { publishTable } from "../../src/pipeline/publish/publish.ts";
import { knownLimitsOf } from "../../src/pipeline/check/limits.ts";
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
  const records = areaRecords(readTable(areas, buildPlaces([])));
  return buildPlaces(records, villageRecords(readTable(villages, buildPlaces(records))));
}

/** What the project's other tables know to be the most of a dataset's measures. */
export const limitsOf = (dataset: Dataset, places: Places): KnownLimits =>
  knownLimitsOf(dataset, (id) => {
    const table = findDataset(id);
    return table && hasSource(join(projectRoot, "data"), table) ? readTable(table, places) : null;
  });

/** The rows of a table of the project, as it would be published. */
export function readTable<D extends Dataset>(
  dataset: D,
  places: Places,
): readonly Row<D["table"]>[] {
  const dataFolder = join(projectRoot, "data");
  const parts = dataset.sources.map((source) => {
    const found = findSource(dataFolder, source);
    return { source, release: found.release, ...openSource(found, dataset, source, tools) };
  });
  const { rows } = publishTable(dataset, parts, correctionsOf(dataset).fixes, { places });
  return rows as readonly Row<D["table"]>[];
}
