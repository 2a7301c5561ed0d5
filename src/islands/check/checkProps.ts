import type { Fix } from "../../pipeline/check/fix.ts";
import type { Language } from "../../words/text/language.ts";
import type { HandOverProps } from "./handOverForm.ts";
import type { NeededTable } from "./openChecker.ts";

/** A table that a file can be of. */
export interface CheckedTable {
  readonly id: string;
  readonly title: string;
  /** Whether the page brought its published rows along, or why not. */
  readonly comparison: "brought" | "long" | "unpublished";
  /** The release that it is published from. */
  readonly release: string | null;
  /** The pages that show it, but for those of areas. */
  readonly pages: readonly { readonly label: string; readonly path: string }[];
}

/** What the page hands to the room: the tables that a file can be of, and what checking takes. */
export interface CheckProps {
  readonly language: Language;
  readonly tables: readonly CheckedTable[];
  readonly needed: readonly NeededTable[];
  /** Together, as they are told to a reader who pays by the megabyte. */
  readonly bytes: number;
  readonly fixes: Readonly<Record<string, readonly Fix[]>>;
  readonly handOver: HandOverProps;
}
