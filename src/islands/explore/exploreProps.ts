import type { ExploreAnswer } from "../../query/explore/answer.ts";
import type { Askable } from "../../query/explore/askable.ts";
import type { RowsAtHand } from "../../query/explore/rowsAtHand.ts";
import type { Language } from "../../words/text/language.ts";

/** What the page hands to the explorer: what may be asked, the first answer, and where the rest lies. */
export interface ExploreProps {
  readonly language: Language;
  readonly tables: readonly { readonly id: string; readonly title: string }[];
  /** By table, the name of the file that tells how to ask it. */
  readonly files: Readonly<Record<string, string>>;
  /** The tables whose first answers are in that file. */
  readonly answering: readonly string[];
  readonly askable: Askable;
  readonly answer: ExploreAnswer;
  /** Rows of that table from which the first questions are answered, before its file has come. */
  readonly atHand: RowsAtHand | null;
  readonly provinces: readonly { readonly code: string; readonly label: string }[];
  readonly data: { readonly label: string; readonly path: string };
}
