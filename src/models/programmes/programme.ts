import type { Text } from "../../words/language.ts";
import type { PartOf } from "../programmePart.ts";

/** A programme or line of work, and what its page holds from top to bottom. */
export interface ProgrammeDeclaration {
  /** Its place in the address: `/programmes/mother-fund/`. */
  readonly id: string;
  readonly title: Text;
  /** One sentence that says what it is; no more than sources tell. */
  readonly lead: Text;
  readonly parts: readonly PartOf[];
}
