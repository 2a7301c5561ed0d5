import { parquetMetadata } from "hyparquet";
import { type Askable, storedTableOf } from "../../query/explore/askable.ts";
import { openingSums, sumsColumns, withSumsAtHand } from "../../query/explore/sumsAtHand.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { readColumns } from "../../schema/parquet/readColumns.ts";
import { perPublication } from "../releases/perPublication.ts";
import { askableTables } from "./explore.ts";

/** The file that tells how to ask a table; its name follows from its content. */
export interface AskableTableFile {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Whether it answers what the table opens with. */
  readonly isAnswering: boolean;
}

export async function askableFiles(
  published: Published,
  fingerprint: (text: string) => string,
): Promise<readonly AskableTableFile[]> {
  const askables = await withOpeningSums(published);
  return askables.map((askable) => {
    const text = JSON.stringify(askable);
    const isAnswering = askable.cubes.some(({ cells }) => cells !== undefined);
    return { id: askable.id, name: `${askable.id}-${fingerprint(text)}`, text, isAnswering };
  });
}

/** A long table brings the sums that it opens with: nothing else is to be fetched for its first answers. */
const withOpeningSums = perPublication((published): Promise<readonly Askable[]> =>
  Promise.all(askableTables(published).map((askable) => withSums(published, askable))),
);

async function withSums(published: Published, askable: Askable): Promise<Askable> {
  const cube = openingSums(askable);
  if (!cube) return askable;
  const { buffer } = published.bytes(cube.path);
  const columns = sumsColumns(storedTableOf(askable), cube);
  return withSumsAtHand(askable, cube, await readColumns(columns, parquetMetadata(buffer), buffer));
}
