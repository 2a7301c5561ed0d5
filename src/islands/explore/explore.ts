import "../shared/olderBrowsers.ts";
import { hydrate } from "svelte";
import Explorer from "./Explorer.svelte";
import { savesData } from "../offline/keeping.ts";
import type { ExploreProps } from "./exploreProps.ts";

/** Brings the question page to life: the same component over the HTML that the build made of it. */
// What reads and answers is on its way meanwhile, but for a reader who pays by the megabyte.
if (!savesData()) void import("./exploreStore.ts").catch(() => undefined);
const target = document.getElementById("explorer");
const props = document.getElementById("explorer-props");
if (!target || !props) throw new Error("page has no explorer");
hydrate(Explorer, { target, props: { page: JSON.parse(props.textContent) as ExploreProps } });
