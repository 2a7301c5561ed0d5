import "../shared/olderBrowsers.ts";
import { hydrate } from "svelte";
import Explorer from "./Explorer.svelte";
import { savesData } from "../offline/keeping.ts";
import { rest } from "../shared/rest.ts";
import { whenIdle } from "../shared/whenIdle.ts";
import { fetchAskable, fetchWhole } from "./exploreFiles.ts";
import type { ExploreProps } from "./exploreProps.ts";

/** Brings the question page to life: the same component over the HTML that the build made of it. */
const target = document.getElementById("explorer");
const props = document.getElementById("explorer-props");
if (!target || !props) throw new Error("page has no explorer");
const page = JSON.parse(props.textContent) as ExploreProps;
const { parquet } = page.askable;
const { search } = location;
const table = new URLSearchParams(search).get("table");
// What answers is on its way meanwhile, and the table where it is short, but for a reader who pays by the megabyte.
if (!savesData()) {
  void import("./exploreStore.ts").catch(() => undefined);
  const fetchTable = () => void fetchWhole(parquet).catch(() => undefined);
  const file = table !== null && Object.hasOwn(page.files, table) ? page.files[table] : undefined;
  if (file !== undefined) void fetchAskable(file).catch(() => undefined);
  if (search !== "" || !page.atHand) void import("./exploreReader.ts").catch(() => undefined);
  if (parquet.bytes < 250_000 && table === null)
    if (search !== "" || !page.atHand) fetchTable();
    else addEventListener("load", () => whenIdle(fetchTable));
}
// A slow processor has had its hands full with the scripts: let it hear its reader in between.
void rest().then(() => hydrate(Explorer, { target, props: { page } }));
