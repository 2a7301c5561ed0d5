import type { CheckResult } from "../../pipeline/check/check.ts";
import { type FindingCause, findingTimes } from "../../pipeline/report/causes.ts";
import type { SheetSummary } from "../../pipeline/read/sheet.ts";
import type { Finding, Severity } from "../../words/reading/finding.ts";
import type { Cause, FoundPlace, FileVerdict } from "./verdict.ts";

/** A file as its reading ended, held against a table or not. */
export type JudgedSheet = SheetSummary &
  Pick<CheckResult, "isPublishable"> &
  Partial<Pick<CheckResult, "applied" | "derived">>;

/** What a page is told of a file at once: the rest of long lists is handed on when asked for. */
export const verdictOf = (
  told: JudgedSheet,
  causes: readonly FindingCause[],
  own: Pick<
    FileVerdict,
    "choice" | "likely" | "isCertain" | "otherName" | "asksYear" | "markedRows"
  >,
): FileVerdict => ({
  ...own,
  form: {
    encoding: told.encoding,
    newline: told.newline,
    delimiter: told.delimiter,
    ...(told.sheet && { sheet: told.sheet }),
  },
  bytes: told.bytes,
  sha256: told.sha256,
  columns: told.header.length,
  account: told.account,
  isPublishable: told.isPublishable,
  times: timesOf(told.findings),
  causes: causes.map((cause) => causeTold(cause, told)),
  derived: (told.derived ?? []).map(({ label, heading }) => ({ label, heading })),
  corrected: told.applied?.length ?? 0,
});

const timesOf = (findings: readonly Finding[]): Record<Severity, number> => {
  const of = (severity: Severity) =>
    findingTimes(findings.filter((one) => one.severity === severity));
  return { refuse: of("refuse"), warn: of("warn"), count: of("count") };
};

/** What is suggested there is no cell. */
const suggestsHeadings: ReadonlySet<string> = new Set(["swapped_columns"]);

/** A file that is mended is held in memory several times, and a workbook unpacks to ten times its bytes. */
const mostMended = 64e6;
const mostMendedWorkbook = 12e6;

const causeTold = (
  { first, findings, times }: FindingCause,
  told: Pick<JudgedSheet, "encoding" | "bytes">,
): Cause => {
  const isMendable =
    told.bytes <= (told.encoding === "xlsx" ? mostMendedWorkbook : mostMended) &&
    !suggestsHeadings.has(first.code);
  const sure = findings.filter(({ suggest }) => suggest.length === 1);
  return {
    code: first.code,
    severity: first.severity,
    column: first.column,
    expected: first.expected,
    advice: first.advice,
    times,
    places: placesOf(findings, 0),
    listed: findings.length,
    isMendable,
    sure: isMendable ? findingTimes(sure) : 0,
  };
};

/** Places that a page is handed at once. */
const placesAtOnce = 20;

export const placesOf = (
  findings: readonly Finding[],
  from: number,
  most = placesAtOnce,
): readonly FoundPlace[] => findings.slice(from, from + most).map(placeOf);

const placeOf = ({
  line,
  cell,
  lines = [],
  times = 1,
  column,
  received,
  suggest,
}: Finding): FoundPlace => ({
  line,
  cell: cell ?? null,
  lines: lines.filter((one) => one !== line).slice(0, linesTold),
  times,
  column,
  received: received.slice(0, lettersTold),
  suggest,
});

const linesTold = 200;
const lettersTold = 400;
