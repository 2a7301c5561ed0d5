import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Places } from "../../words/place/places.ts";
import { headingOf } from "./binding.ts";
import type { RowPlace } from "./duplicateKey.ts";
import type { Normalized } from "./normalize.ts";
import { createOutlierWatch } from "./outliers.ts";
import { unusualValues } from "./unusualValue.ts";
import { createVillageWatch } from "./villageWatch.ts";

/** What a file's rows hold that is worth a look: values far from the others, villages that aren't listed. */
export function unusualInRows(
  dataset: Dataset,
  { drafts, bindings }: Normalized,
  file: Omit<RowPlace, "line">,
  places: Places,
): Finding[] {
  const watch = createOutlierWatch(dataset);
  const villages = createVillageWatch(dataset, places);
  const rows = drafts.filter(({ complete }) => complete);
  for (const { values, record } of rows) {
    const kind = watch.kindOf(watch.kinds.map((name) => (values[name] ?? null) as string | null));
    watch.measures.forEach((name, measure) => {
      const value = values[name];
      if (kind !== null && typeof value === "number") watch.add(measure, kind, value, record.line);
    });
    const village = villages.column === null ? null : values[villages.column];
    if (typeof village === "string" && !villages.isListed(village))
      villages.add(village, record.line);
  }
  const told = (column: string) =>
    headingOf(
      bindings.find(({ name }) => name === column),
      column,
    );
  return [
    ...unusualValues(dataset, watch, file, told),
    ...villages.findings(file, told(villages.column ?? "")),
  ];
}
