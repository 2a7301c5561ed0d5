import { openShelf } from "../../scripts/publish/shelf.ts";
import { tools } from "../../src/pipeline/effects.ts";
import { publishAll, type Whole } from "../../src/pipeline/publish/publication.ts";
import {
  compareWithNewest,
  planRelease,
  type ReleaseContext,
} from "../../src/pipeline/release/releasePlan.ts";
import { count, text } from "../../src/schema/declare/columns.ts";
import { textOf } from "../../src/schema/export/archive.ts";
import { defineDataset } from "../../src/schema/declare/dataset.ts";
import { defineTable } from "../../src/schema/declare/table.ts";
import { buildPlaces } from "../../src/words/place/places.ts";

const name = (en: string) => ({ th: `ไทย ${en}`, en });

const funds = defineDataset({
  table: defineTable({
    id: "funds",
    title: name("funds"),
    description: name("funds"),
    columns: {
      village: text(name("village")),
      members: count(name("members"), { additivity: "additive" }),
    },
    key: ["village"],
  }),
  sources: [{ kind: "raw", folder: "funds", file: "funds.csv" }],
});

/** Publishes a table of two columns from its CSV. */
export const publish = (csv: string): Promise<Whole> =>
  publishAll({
    datasets: [funds],
    find: () => ({
      file: "raw/funds/1/funds.csv",
      release: "1",
      bytes: new TextEncoder().encode(csv),
      origin: {
        publisher: "p",
        title: "t",
        address: null,
        licence: null,
        retrieved: "2026-11-22",
        note: null,
      },
    }),
    fixesOf: () => [],
    placesOf: () => buildPlaces([]),
    tools,
  });

export async function plan(
  shelf: string,
  id: string,
  csv: string,
  acknowledged: string | null = null,
) {
  const { catalog, files } = await publish(csv);
  const { releases, keptText } = openShelf(shelf);
  const context: ReleaseContext = {
    datasets: [funds],
    catalog,
    corrections: [],
    releases,
    keptText,
    publishedText: (path) => textOf(path, files.find((file) => file.path === path)!.content),
  };
  const planned = planRelease(context, compareWithNewest(context), id, acknowledged);
  const reasons = planned.kind === "refused" ? planned.reasons.map(({ en }) => en) : [];
  return { planned, reasons, catalog, context };
}

/** Makes a release of it on a shelf; one that is refused throws. */
export async function release(
  shelf: string,
  id: string,
  csv: string,
  acknowledged: string | null = null,
) {
  const { planned, reasons, catalog } = await plan(shelf, id, csv, acknowledged);
  if (planned.kind === "refused") throw new Error(reasons.join("\n"));
  openShelf(shelf).add(planned);
  return { catalog };
}
