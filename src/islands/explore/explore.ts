import "../shared/olderBrowsers.ts";
import { savesData } from "../offline/keeping.ts";
import { whenIdle } from "../shared/whenIdle.ts";
import { fetchAskable, fetchWhole } from "./exploreFiles.ts";
import type { ExploreProps } from "./exploreProps.ts";

/** What a question waits for is asked for before the question page comes to life, which takes a slow processor a while. */
const target = document.getElementById("explorer");
const props = document.getElementById("explorer-props");
if (!target || !props) throw new Error("page has no explorer");
const page = JSON.parse(props.textContent) as ExploreProps;
const { parquet } = page.askable;
const { search } = location;
const table = new URLSearchParams(search).get("table");
void import("./wakeExplorer.ts").then(({ wakeExplorer }) => wakeExplorer(target, page));
// What answers is on its way meanwhile, and the table where it is short, but for a reader who pays by the megabyte.
if (!savesData()) {
  void import("./exploreStore.ts").catch(() => undefined);
  const fetchTable = () => void fetchWhole(parquet).catch(() => undefined);
  const file = table !== null && Object.hasOwn(page.files, table) ? page.files[table] : undefined;
  if (file !== undefined) void fetchAskable(file).catch(() => undefined);
  const isAtHand = table === null ? search === "" && page.atHand : page.answering.includes(table);
  if (!isAtHand) void import("./exploreReader.ts").catch(() => undefined);
  if (parquet.bytes < 250_000 && table === null)
    if (search !== "" || !page.atHand) fetchTable();
    else addEventListener("load", () => whenIdle(fetchTable));
}
