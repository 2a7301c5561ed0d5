import type { MissingState } from "../../words/reading/missing.ts";
import type { Text } from "../../words/text/language.ts";
import type { Column } from "./column.ts";
import { category } from "./columns.ts";

/**
 * How a table keeps counts of few persons from pointing at them. A count below the threshold is
 * withheld, and with it as many others as it takes that no sum gives it away.
 */
export interface Disclosure {
  /** The column that counts persons. */
  readonly measure: string;
  /** The column beside it that says whether the count is stated, not stated, or withheld. */
  readonly state: string;
  /** The smallest count that is published; zero says of nobody anything and is published too. */
  readonly threshold: number;
  /** The sums that anyone may publish or make, from the narrowest: each by the columns it is made within, all of which the one before has or implies. */
  readonly levels: readonly (readonly string[])[];
}

/** Whether a count stands in its row, and why not. */
export type CountState = "stated" | Extract<MissingState, "not_stated" | "withheld">;

const states: Readonly<Record<CountState, Text>> = {
  stated: { th: "ระบุไว้", en: "Stated" },
  not_stated: { th: "ต้นทางไม่ได้ระบุ", en: "Not stated" },
  withheld: { th: "ไม่เปิดเผย เพราะนับคนได้น้อย", en: "Withheld, since it counts few people" },
};

/** The companion of a protected count; its source leaves it unsaid: `constants: { members_state: "stated" }`. */
export const countState = (label: Text): Column<CountState> => category(label, states);
