import { join } from "node:path";
import { villages } from "../../src/datasets/villages.ts";
import { findSource, tools } from "../../src/pipeline/effects.ts";
import { openSource } from "../../src/pipeline/sources/openSource.ts";
import { publishTable } from "../../src/pipeline/publish/publish.ts";
import type { Row } from "../../src/schema/declare/table.ts";
import type { AreaRecord } from "../../src/words/place/area.ts";
import { openRegister } from "../data/register.ts";
import { projectRoot } from "../project.ts";

/** A village with the areas it lies in. */
export interface Village {
  readonly moo: number;
  readonly name: string;
  readonly tambon: AreaRecord;
  readonly amphoe: AreaRecord;
  readonly province: AreaRecord;
}

/** The list that the table can't be without: a sample is of the same places whatever else has been gathered. */
const listed = villages.sources.filter(({ mayBeAbsent }) => !mayBeAbsent);

/** The villages whose codes the project knows, in order. */
export function readVillages(): Village[] {
  const places = openRegister()();
  const parts = listed.map((source) => {
    const found = findSource(join(projectRoot, "data"), source);
    return { source, release: found.release, ...openSource(found, villages, source, tools) };
  });
  const { rows } = publishTable(villages, parts, [], { places });
  const area = (code: string): AreaRecord => {
    const record = places.byCode.get(code);
    if (!record) throw new Error(`area of a village not registered: ${code}`);
    return record;
  };
  return (rows as unknown as readonly Row<typeof villages.table>[]).map((row) => ({
    moo: Number(row.village_code.slice(6)),
    name: row.name_th,
    tambon: area(row.tambon_code),
    amphoe: area(row.amphoe_code),
    province: area(row.province_code),
  }));
}
