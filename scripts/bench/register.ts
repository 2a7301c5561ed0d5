import { areas } from "../../src/datasets/areas.ts";
import { findSource, readText, tools } from "../../src/pipeline/effects.ts";
import { publishAll } from "../../src/pipeline/publication.ts";
import { readFixes } from "../../src/pipeline/readFixes.ts";
import type { Row } from "../../src/schema/table.ts";
import type { AreaRecord } from "../../src/words/area.ts";
import { buildPlaces } from "../../src/words/places.ts";
import { projectRoot } from "../project.ts";

/** The register of areas as the site publishes it, corrections applied. */
export function readRegister(): readonly AreaRecord[] {
  const { publications } = publishAll({
    datasets: [areas],
    find: (source) => findSource(`${projectRoot}/data`, source),
    fixesOf: (id) => readFixes(readText(`${projectRoot}/data/fixes/${id}.csv`) ?? ""),
    placesOf: () => buildPlaces([]),
    tools,
  });
  const rows = (publications[0]?.rows ?? []) as readonly Row<typeof areas.table>[];
  return rows.map(({ code, level, name_th, name_en }) => {
    return { code, level, nameTh: name_th, nameEn: name_en };
  });
}
