import type { Finding, Severity } from "../../words/reading/finding.ts";
import type { Text } from "../../words/text/language.ts";

/** What is wrong with a file that says something about data, or isn't read as data. */
export interface SourceTrouble {
  readonly code: string;
  readonly line?: number | null;
  readonly column?: string | null;
  readonly received?: string;
  readonly expected: Text;
  readonly advice: Text;
  readonly suggest?: readonly string[];
  readonly severity?: Severity;
}

/** The finding about a file; `file` counts from the data folder. */
export const sourceFinding = (
  { file, dataset = "" }: { readonly file: string; readonly dataset?: string },
  {
    severity = "refuse",
    line = null,
    column = null,
    received = "",
    suggest = [],
    ...trouble
  }: SourceTrouble,
): Finding => ({
  dataset,
  release: file.startsWith("raw/") ? (file.split("/")[2] ?? "") : "",
  ...{ file, line, column, severity, received, suggest },
  ...trouble,
});
