import { readWrittenTable } from "../../schema/written/readTable.ts";
import { readJsonTree, valueOfMembers } from "../../words/json/jsonTree.ts";
import { decodeByHand } from "../../words/json/textByHand.ts";
import { parsePath } from "../sources/rawPath.ts";

/** Whether a draft declares the table that is read from this very file; words that wait for their author are none of its faults. */
export function isDraftOf(draft: Uint8Array, table: string, file: string): boolean {
  const text = decodeByHand(draft);
  if (typeof text !== "string") return false;
  const { findings } = readWrittenTable(text, `${table}.json`);
  if (findings.some(({ code }) => !awaited.includes(code))) return false;
  const said = valueOfMembers(readJsonTree(text).entries) as unknown as {
    readonly id: string;
    readonly sources: readonly { readonly folder: string; readonly file: string }[];
  };
  const { folder, name } = parsePath(file.replace(/^data\//, ""));
  return (
    said.id === table &&
    folder === table &&
    said.sources.every((one) => one.folder === table && one.file === name)
  );
}

/** What a person has still to do after a draft is in place. */
const awaited: readonly string[] = ["words_unfinished", "declaration_question"];
