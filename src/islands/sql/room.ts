import { mount } from "svelte";
import { served } from "../shared/served.ts";
import { explorableFilePath } from "../../paths.ts";
import type { AskedTable } from "../../schema/export/askedTable.ts";
import SqlRoom from "./SqlRoom.svelte";
import type { SqlProps } from "./sqlProps.ts";
import { sqlWords } from "./sqlWords.ts";

/** What the page hands over; its tables, which are many, stand in a file of their own. */
type Handed = Omit<SqlProps, "tables"> & { readonly tables: string };

const target = document.getElementById("sql-room");
const props = document.getElementById("sql-props");
if (!target || !props) throw new Error("page has no room for SQL");
void open(target, JSON.parse(props.textContent) as Handed);

/** Opens the room where the page has kept its place. */
async function open(room: HTMLElement, handed: Handed): Promise<void> {
  const tables = await tablesOf(handed);
  if (tables) mount(SqlRoom, { target: room, props: { page: { ...handed, tables } } });
  else room.textContent = sqlWords[handed.language].notLoaded;
  room.classList.add("is-ready");
}

/** Null where the connection fails. */
async function tablesOf({ tables }: Handed): Promise<readonly AskedTable[] | null> {
  try {
    const response = await served(explorableFilePath(tables));
    return (await response.json()) as readonly AskedTable[];
  } catch {
    return null;
  }
}
