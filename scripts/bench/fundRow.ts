import type { AreaRecord } from "../../src/words/place/area.ts";

/** A village × fund × fiscal year, as the generator knows it before it is written down. */
export interface MadeFundRow {
  readonly tambon: AreaRecord;
  readonly amphoe: AreaRecord;
  readonly province: AreaRecord;
  readonly moo: number;
  readonly village: string;
  readonly fund: string;
  readonly fiscalYear: number;
  readonly members: number | null;
  readonly savingsSatang: number | null;
  readonly loansSatang: number | null;
  readonly status: string;
}
