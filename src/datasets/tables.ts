import { readWrittenTable, type ReadTable } from "../schema/written/readTable.ts";
import { decodeByHand } from "../words/json/textByHand.ts";

type Files = Readonly<Record<string, ReturnType<typeof decodeByHand>>>;

/**
 * The declarations of `data/tables`. A bundler takes them in while it builds; a script, which no bundler
 * has been over, reads those of the project it runs in.
 */
const files: Files = import.meta.env
  ? import.meta.glob<string>("../../data/tables/*.json", {
      query: "?raw",
      import: "default",
      eager: true,
    })
  : onDisk();

/** Every declaration of `data/tables`, in the order of their names. */
export const readTables: readonly ReadTable[] = Object.entries(files)
  .map(([path, written]) => ({ name: path.split("/").at(-1)!, written }))
  .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  .map(({ name, written }) => readWrittenTable(written, name));

function onDisk(): Files {
  const { existsSync, readdirSync, readFileSync } = process.getBuiltinModule("node:fs");
  const folder = `${process.cwd()}/data/tables`;
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return Object.fromEntries(
    names.map((name) => [name, decodeByHand(readFileSync(`${folder}/${name}`))]),
  );
}
