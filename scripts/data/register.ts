import { join } from "node:path";
import { areas } from "../../src/datasets/areas.ts";
import { findSource, tools } from "../../src/pipeline/effects.ts";
import { openSource } from "../../src/pipeline/publish/openSource.ts";
import { publishTable } from "../../src/pipeline/publish/publish.ts";
import type { Row } from "../../src/schema/table.ts";
import { buildPlaces, type Places } from "../../src/words/places.ts";
import { projectRoot } from "../project.ts";
import { correctionsOf } from "./corrections.ts";

/** The official register of areas, read from the reference files once, when it is first needed. */
export function openRegister(): () => Places {
  let places: Places | null = null;
  return () => (places ??= buildPlaces(areaRecords()));
}

function areaRecords() {
  const dataFolder = join(projectRoot, "data");
  const parts = areas.sources.map((source) => {
    const found = findSource(dataFolder, source);
    return { source, release: found.release, ...openSource(found, areas, source, tools) };
  });
  const { fixes } = correctionsOf(areas);
  const { rows } = publishTable(areas, parts, fixes, { places: buildPlaces([]) });
  return (rows as readonly Row<typeof areas.table>[]).map(({ code, level, name_th, name_en }) => {
    return { code, level, nameTh: name_th, nameEn: name_en };
  });
}
