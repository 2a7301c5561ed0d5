import type { Heading, Layout } from "../../schema/declare/layout.ts";
import type { Limits } from "./limits.ts";
import type { Report } from "./report.ts";

/** What records are read by, and where their troubles go. */
export interface RecordOptions {
  readonly layout: Layout;
  readonly columns: readonly Heading[] | undefined;
  readonly delimiter: string;
  readonly limits: Limits;
  readonly report: Report;
}
