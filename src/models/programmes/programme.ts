import type { Text } from "../../words/language.ts";
import type { PartOf } from "../programmePart.ts";
import type { NewsPage } from "./newsPages.ts";

/** A programme or line of work, and what its page holds from top to bottom. */
export interface ProgrammeDeclaration {
  /** Its place in the address: `/programmes/mother-fund/`. */
  readonly id: string;
  readonly title: Text;
  /** One sentence that says what it is; no more than sources tell. */
  readonly lead: Text;
  /** What it is in plain words, where a page of news says it. */
  readonly told?: readonly { readonly text: Text; readonly page: NewsPage }[];
  /** What was looked for in the documents gathered and not found. */
  readonly missing?: readonly Text[];
  readonly parts: readonly PartOf[];
}
