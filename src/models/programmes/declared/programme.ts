import type { ProgrammePageId } from "../../../words/subject/programme.ts";
import type { Text } from "../../../words/text/language.ts";
import type { ProgrammeAnswers } from "../programmeAnswers.ts";
import type { PartOf } from "../programmePart.ts";
import type { NewsPage } from "./newsPages.ts";

/** A programme or line of work, and what its page holds from top to bottom. */
export interface ProgrammeDeclaration {
  /** Its place in the address: `/programmes/mother-fund/`. */
  readonly id: ProgrammePageId;
  readonly title: Text;
  /** One sentence that says what it is; no more than sources tell. */
  readonly lead: Text;
  /** What it is in plain words, where a page of news says it. */
  readonly told?: readonly { readonly text: Text; readonly page: NewsPage }[];
  /** What the blocks below the lead say. */
  readonly answers: ProgrammeAnswers;
  readonly parts: readonly PartOf[];
}
