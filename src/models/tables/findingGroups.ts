import { formats } from "../../i18n/format.ts";
import { words } from "../../i18n/text.ts";
import { evidencePath } from "../../paths.ts";
import { findingName } from "../../words/reading/findingName.ts";
import type { Published, CatalogRawFile } from "../../schema/catalogues/catalog.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { sheetCell } from "../../words/reading/findingText.ts";
import type { Language } from "../../words/text/language.ts";
import { catalogTableOf } from "./dataIndex.ts";
import { rowEvidencePath } from "./evidence.ts";
import type { Link } from "../site/link.ts";
import { columnLabel, receivedTextOf } from "./receivedText.ts";
import type { TableAddress } from "./tablePage.ts";

/** Where something was found, and the raw cell or row as it stands there. */
export interface FindingPlace {
  readonly source: Link;
  readonly column: string | null;
  readonly received: string;
  /** What would have been right in this place, where that is another in each; else null. */
  readonly expected: string | null;
  readonly suggested: string | null;
}

/** Findings that break one rule and advise the same. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: string;
  /** What was expected, or the name of what is wrong where each place expects something else. */
  readonly title: string;
  /** The rule in words of its own; null where each place has its own. */
  readonly rule: string | null;
  readonly advice: string;
  /** How many there are in all. */
  readonly size: number;
  readonly places: readonly FindingPlace[];
  /** How many more there are than `places` shows; null for none. */
  readonly more: string | null;
}

/** A page names this many places of a group; the catalogue has them all. */
const shownPlaces = 50;

export function findingGroups(
  published: Published,
  { language, table }: Pick<TableAddress, "language" | "table">,
): FindingGroup[] {
  const { findings } = catalogTableOf(published, table);
  const placeOf = placeFinder(published, { language, table });
  const groups = Map.groupBy(findings, ({ code, expected, advice }) =>
    // What a value is held against is another in each row; the rule is one.
    [code, findingName(code) === null ? expected.th : "", advice.th].join("\n"),
  );
  return [...groups.values()].map((group) => groupOf(group, placeOf, language));
}

function groupOf(
  findings: readonly Finding[],
  placeOf: ReturnType<typeof placeFinder>,
  language: Language,
): FindingGroup {
  const [{ code, severity, expected, advice }] = findings as readonly [Finding];
  const say = words[language];
  const rest = findings.length - shownPlaces;
  const isOneRule = findings.every((finding) => finding.expected.th === expected.th);
  const name = isOneRule ? null : findingName(code);
  return {
    code,
    severity: say.severityNames[severity],
    title: name?.[language] ?? say.expected(expected[language]),
    rule: name === null ? expected[language] : null,
    advice: advice[language],
    size: findings.length,
    places: findings
      .toSorted(byPlace)
      .slice(0, shownPlaces)
      .map((finding) => ({
        ...placeOf(finding),
        expected: name === null ? null : say.expected(finding.expected[language]),
      })),
    more: rest > 0 ? say.findingsMore(formats[language].number(rest)) : null,
  };
}

/** As they stand in their files, from the top. */
const byPlace = (a: Finding, b: Finding): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0);

function placeFinder(
  published: Published,
  { language, table }: Pick<TableAddress, "language" | "table">,
): (finding: Finding) => Omit<FindingPlace, "expected"> {
  const received = receivedTextOf(published, language);
  const files = new Map<string, CatalogRawFile | null>();
  const rawOf = (file: string) => {
    const isSource = published.catalog.sources.some((source) => source.file === file);
    if (!files.has(file)) files.set(file, isSource ? published.raw(file) : null);
    return files.get(file) ?? null;
  };
  return (finding) => ({
    source: linkOf(published, finding, rawOf(finding.file), language),
    column: finding.column === null ? null : columnLabel(table, finding.column, language),
    received: received(finding.received),
    suggested:
      finding.suggest.length > 0
        ? words[language].suggested(formats[language].list(finding.suggest))
        : null,
  });
}

/** The raw row, or the file where the finding is about all of it. */
function linkOf(
  published: Published,
  { file, line, sheet, cell }: Finding,
  raw: CatalogRawFile | null,
  language: Language,
): Link {
  const say = words[language];
  const row = raw?.records.find((record) => record.line === line)?.row;
  return row === undefined
    ? { label: say.wholeFile, path: evidencePath(language, file) }
    : {
        label: sheet && cell ? sheetCell(sheet, cell) : say.rowOf(String(row)),
        path: rowEvidencePath(published, language, file, row),
      };
}
