import { currentCaveats, describedDataset } from "../../schema/declare/currentCaveats.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Text } from "../../words/text/language.ts";
import { perPublication } from "../releases/perPublication.ts";
import { areasOf } from "../site/say.ts";

/** The cautions that hold of a table as it is published. */
export const caveatsNow = (published: Published, dataset: Dataset): readonly Text[] =>
  currentCaveats(dataset, madeOf(published, dataset));

/** The dataset with its table described with them. */
export const describedNow = (published: Published, dataset: Dataset): Dataset =>
  describedDataset(dataset, madeOf(published, dataset));

const madeOf = (published: Published, { table, figures }: Dataset) => ({
  files: published.catalog.tables.find(({ id }) => id === table.id)?.sources ?? [],
  // Rows of which nothing is asked stay in their file.
  rows: figures ? (published.rows(table) as unknown as Readonly<Record<string, unknown>>[]) : [],
  provinces: provincesOf(published),
});

const provincesOf = perPublication((published: Published) =>
  [...areasOf(published).values()]
    .filter(({ level }) => level === "province")
    .map(({ code, name_th: th, name_en: en }) => ({ code: code as string, th, en })),
);
