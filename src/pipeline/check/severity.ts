import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Severity } from "../../words/reading/finding.ts";

/** What a finding of this code does to a publication: what its dataset says, or else its rule. */
export const severityOf = (dataset: Dataset, code: string, ofRule: Severity = "refuse"): Severity =>
  dataset.severities?.[code] ?? ofRule;
