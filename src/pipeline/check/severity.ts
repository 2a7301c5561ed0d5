import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Severity } from "../../words/reading/finding.ts";

/** What a finding of this code does to a publication. */
export const severityOf = (dataset: Dataset, code: string): Severity =>
  dataset.severities?.[code] ?? "refuse";
