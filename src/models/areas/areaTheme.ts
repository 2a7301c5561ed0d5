import type { AreaBlock } from "./areaBlock.ts";
import type { AreaFact } from "./areaFact.ts";
import type { Link } from "../site/link.ts";

export interface FactGrid {
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly facts: readonly AreaFact[] }[];
}

/** What one subject's tables say of an area. */
export interface AreaTheme {
  readonly id: string;
  readonly heading: string;
  /** What stands beside the heading while the theme is folded, where that isn't its first fact. */
  readonly hint?: string;
  readonly facts: readonly AreaFact[];
  /** Facts that are read across and down. */
  readonly grids: readonly FactGrid[];
  /** What a reader must know of the whole theme, such as why it is silent. */
  readonly remarks: readonly string[];
  /** The chart of the same figures, from which they are sent on and cited. */
  readonly chart?: Link;
  readonly blocks?: readonly AreaBlock[];
  /** Whether the sheet for paper leaves it out. */
  readonly screen?: true;
}
