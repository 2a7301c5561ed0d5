import type { Say } from "../../charts/chart.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";

/** What a part of a page is made from. */
export interface Making {
  readonly published: Published;
  readonly say: Say;
}
