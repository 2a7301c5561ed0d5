import { hydrate } from "svelte";
import { rest } from "../shared/rest.ts";
import Explorer from "./Explorer.svelte";
import type { ExploreProps } from "./exploreProps.ts";

/** Brings the question page to life: the same component over the HTML that the build made of it. */
export async function wakeExplorer(target: Element, page: ExploreProps): Promise<void> {
  // A slow processor has had its hands full with the scripts: let it hear its reader in between.
  await rest();
  hydrate(Explorer, { target, props: { page } });
}
