import type { Fix } from "../../pipeline/check/fix.ts";
import type { Language } from "../../words/text/language.ts";
import type { NeededTable } from "./openChecker.ts";

/** What the page hands to the room: the tables that a file can be of, and what checking takes. */
export interface CheckProps {
  readonly language: Language;
  readonly tables: readonly { readonly id: string; readonly title: string }[];
  readonly needed: readonly NeededTable[];
  /** Together, as they are told to a reader who pays by the megabyte. */
  readonly bytes: number;
  readonly fixes: Readonly<Record<string, readonly Fix[]>>;
}
