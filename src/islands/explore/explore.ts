import "../shared/olderBrowsers.ts";
import { hydrate } from "svelte";
import Explorer from "./Explorer.svelte";
import { savesData } from "../offline/keeping.ts";
import { fetchWhole } from "./exploreFiles.ts";
import type { ExploreProps } from "./exploreProps.ts";

/** Brings the question page to life: the same component over the HTML that the build made of it. */
const target = document.getElementById("explorer");
const props = document.getElementById("explorer-props");
if (!target || !props) throw new Error("page has no explorer");
const page = JSON.parse(props.textContent) as ExploreProps;
const { parquet } = page.askable;
// What reads and answers is on its way meanwhile, and the table where it is short, but for a reader who pays by the megabyte.
if (!savesData()) {
  void import("./exploreStore.ts").catch(() => undefined);
  const isOfAnother = new URLSearchParams(location.search).has("table");
  if (parquet.bytes < 250_000 && !isOfAnother) void fetchWhole(parquet).catch(() => undefined);
}
hydrate(Explorer, { target, props: { page } });
