import type { Statement } from "../../words/subject/statement.ts";
import type { ChartForm } from "../kit/chartRules.ts";

/** A place with what a figure says of it. */
export interface PlaceValue {
  readonly code: string;
  readonly value: Statement;
}

/** What a figure says of the provinces at its last time. */
export interface PlacesData {
  readonly time: string | number;
  readonly form: ChartForm | null;
  /** The times of what another table states, where the figure is divided by that. */
  readonly divided: readonly (string | number)[];
  /** Every province that it can speak of: the highest first where places may be ranked, else by their codes. */
  readonly values: readonly PlaceValue[];
}
