import { join } from "node:path";
import { expectedDatasets } from "../../src/datasets/index.ts";
import { villages } from "../../src/datasets/villages.ts";
import { findSource, tools } from "../../src/pipeline/effects.ts";
import { openSource } from "../../src/pipeline/sources/openSource.ts";
import { publishTable } from "../../src/pipeline/publish/publish.ts";
import type { Dataset } from "../../src/schema/declare/dataset.ts";
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
export const readVillages = (): Village[] =>
  rowsOf(villages, listed).map((row) =>
    villageIn(row["tambon_code"] as string, row["moo"] as number, row["name_th"] as string),
  );

/**
 * The villages of the whole country, as many in each tambon as a published table counts. The names of most are not
 * known, so each is called by its number.
 */
export function readCountedVillages(): Village[] {
  const counts = expectedDatasets.find(({ table }) => table.id === "village-counts");
  if (!counts) throw new Error("the table that counts the villages of each tambon is not declared");
  return rowsOf(counts, counts.sources)
    .filter((row) => row["tambon_code"] !== null)
    .toSorted((a, b) => Number(a["tambon_code"]) - Number(b["tambon_code"]))
    .flatMap((row) =>
      Array.from({ length: row["villages"] as number }, (_, i) =>
        villageIn(row["tambon_code"] as string, i + 1, `บ้านหมู่ ${i + 1}`),
      ),
    );
}

function rowsOf(dataset: Dataset, sources: Dataset["sources"]) {
  const parts = sources.map((source) => {
    const found = findSource(join(projectRoot, "data"), source);
    return { source, release: found.release, ...openSource(found, dataset, source, tools) };
  });
  return publishTable(dataset, parts, [], { places }).rows;
}

const places = openRegister()();

const villageIn = (tambon: string, moo: number, name: string): Village => ({
  moo,
  name,
  tambon: area(tambon),
  amphoe: area(tambon.slice(0, 4)),
  province: area(tambon.slice(0, 2)),
});

function area(code: string): AreaRecord {
  const record = places.byCode.get(code);
  if (!record) throw new Error(`area of a village not registered: ${code}`);
  return record;
}
