import type { AreaFact } from "./areaFact.ts";

/** What one subject's tables say of an area. */
export interface AreaTheme {
  readonly id: string;
  readonly heading: string;
  readonly facts: readonly AreaFact[];
  /** What a reader must know of the whole theme, such as why it is silent. */
  readonly remarks: readonly string[];
}
