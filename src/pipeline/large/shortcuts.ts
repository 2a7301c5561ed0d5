import { rowGroupsOf } from "../../schema/parquet/rowGroups.ts";
import { type Cube, cubesOf } from "./cubes.ts";
import { type Publication, type Tools } from "../publish/publish.ts";
import { newFile, type NewFile } from "../publish/newFile.ts";

/** What spares a reader of a long table most of it: sums made beforehand, and where its row groups lie. */
export interface Shortcuts {
  readonly cubes: readonly { readonly file: NewFile; readonly cube: Cube }[];
  readonly groups: NewFile | null;
}

export function shortcutsOf(
  publication: Publication,
  parquet: NewFile,
  { sha256, compress }: Tools,
  nameOf: (name: string) => string,
): Shortcuts {
  const { table } = publication.dataset;
  const groups = rowGroupsOf(table, parquet.content);
  return {
    cubes: cubesOf(publication, parquet.bytes, compress).map((cube) => {
      const name = nameOf(`${table.id}.by-${cube.by.join("-")}.parquet`);
      return { cube, file: newFile(name, cube.content, sha256) };
    }),
    groups: groups && newFile(nameOf(`${table.id}.row-groups.json`), encode(groups), sha256),
  };
}

const encode = (content: object): Uint8Array => new TextEncoder().encode(JSON.stringify(content));
