import "../shared/olderBrowsers.ts";
import { hydrate } from "svelte";
import Explorer from "./Explorer.svelte";
import type { ExploreProps } from "./exploreProps.ts";

/** Brings the question page to life: the same component over the HTML that the build made of it. */
const target = document.getElementById("explorer");
const props = document.getElementById("explorer-props");
if (!target || !props) throw new Error("page has no explorer");
hydrate(Explorer, { target, props: { page: JSON.parse(props.textContent) as ExploreProps } });
