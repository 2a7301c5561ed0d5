import type { Text } from "../../words/text/language.ts";
import { caveatsOfEditions, editionsOfFiles } from "./caveat.ts";
import type { Dataset } from "./dataset.ts";
import { type NamedProvince, silentPlaces } from "./silentPlaces.ts";
import { joinedTexts } from "./table.ts";

/** What a table was made of. */
interface Made {
  /** The files that it was read from, counted from the data folder. */
  readonly files: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly provinces: readonly NamedProvince[];
}

/** The cautions of a dataset as it is now: those declared that hold of its files, and what its rows leave unsaid. */
export const currentCaveats = (
  dataset: Dataset,
  { files, rows, provinces }: Made,
): readonly Text[] => [
  ...caveatsOfEditions(dataset.caveats ?? [], editionsOfFiles(files)),
  ...silentPlaces(dataset, rows, provinces),
];

/** The dataset with a description of its table that ends with them. */
export function describedDataset(dataset: Dataset, made: Made): Dataset {
  const { table } = dataset;
  const caveats = currentCaveats(dataset, made);
  if (caveats.length === 0) return dataset;
  const description = joinedTexts([table.description, ...caveats]);
  return { ...dataset, table: { ...table, description } };
}
