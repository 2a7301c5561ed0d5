import "../shared/olderBrowsers.ts";
import { mount } from "svelte";
import { fetchParsed } from "../shared/fetchFile.ts";
import { troubleNotice } from "../shared/troubleNotice.ts";
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
  const { language } = handed;
  const waiting = document.createElement("p");
  waiting.setAttribute("role", "status");
  waiting.textContent = sqlWords[language].loadingTables;
  const late = setTimeout(() => {
    room.replaceChildren(waiting);
    room.classList.add("is-ready");
  }, 1_000);
  try {
    const tables = (await fetchParsed(explorableFilePath(handed.tables))) as readonly AskedTable[];
    room.replaceChildren();
    mount(SqlRoom, { target: room, props: { page: { ...handed, tables } } });
  } catch (error) {
    const what = sqlWords[language].notLoaded;
    const again = () => void open(room, handed);
    room.replaceChildren(troubleNotice({ what, cause: error, again }, language));
  } finally {
    clearTimeout(late);
    room.classList.add("is-ready");
  }
}
