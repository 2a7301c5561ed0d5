import type { LocatedOrigin } from "../../pipeline/sources/copiedOrigin.ts";
import type { OriginAnswers } from "../../pipeline/sources/originQuestions.ts";
import type { Repository } from "../../schema/releases/repository.ts";
import type { Text } from "../../words/text/language.ts";

/** What the page knows that a file is handed over with. */
export interface HandOverProps {
  /** Who keeps the site, as the settings say; null where they say nothing. */
  readonly keeper: {
    readonly name: string | null;
    readonly email: string | null;
    readonly ways: readonly {
      readonly label: string;
      readonly text: string;
      readonly href: string;
    }[];
  } | null;
  readonly repository: Repository | null;
  /** The site's files, by their places counted from the data folder. */
  readonly standing: readonly { readonly file: string; readonly sha256: string }[];
  readonly origins: readonly LocatedOrigin[];
}

/** What a person says of a file that is to be handed over. */
export interface HandOverTold {
  readonly release: string;
  readonly from: string | null;
  readonly origin: OriginAnswers;
  readonly changes: Blob | null;
  /** Names the table of a file that is of none. */
  readonly id: string;
  readonly origins: readonly LocatedOrigin[];
}

/** What was answered in a way that can't stand, by the field. */
export interface HandOverTrouble {
  readonly field: string;
  readonly expected: Text;
  readonly advice: Text;
  readonly suggest: readonly string[];
}

export type HandOverAnswer =
  | { readonly kind: "refused"; readonly troubles: readonly HandOverTrouble[] }
  | {
      readonly kind: "packed";
      readonly name: string;
      readonly content: Blob;
      readonly sha256: string;
      /** Where the file belongs, counted from the project, and its own hash. */
      readonly file: string;
      readonly fileSha256: string;
      readonly origin: string;
    };
