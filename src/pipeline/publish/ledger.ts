import type { Field } from "../../schema/declare/field.ts";
import type { AppliedFix, CatalogSource } from "../../schema/catalogues/catalog.ts";
import type { Row, Table } from "../../schema/declare/table.ts";
import { sumBaht, type Baht } from "../../words/number/baht.ts";
import type { Finding } from "../../words/reading/finding.ts";

export interface LedgerEntry {
  readonly table: Table;
  readonly rows: readonly Row<Table>[];
  readonly sources: readonly LedgerSource[];
  readonly findings: readonly Finding[];
  readonly fixes: readonly AppliedFix[];
}

/** A source file; hash and size are null where small counts could be tried by them. */
export type LedgerSource = Pick<CatalogSource, "file" | "encoding" | "account" | "derived"> & {
  readonly sha256: string | null;
  readonly bytes: number | null;
};

/** What a ledger says of each column: its name, kind, nulls, distinct values, least, greatest and sum. */
export type ColumnPortrait = readonly string[];

/** The portrait of a published table in Markdown: committed, so that a change of the data is a diff people can read. */
export const ledgerOf = ({ rows, ...entry }: LedgerEntry): string =>
  ledgerText({
    ...entry,
    rows: rows.length,
    portraits: Object.entries<Field>(entry.table.columns).map(([name, column]) =>
      portrait(name, column, rows as readonly Readonly<Record<string, unknown>>[]),
    ),
  });

export const ledgerText = ({
  table,
  rows,
  portraits,
  sources,
  findings,
  fixes,
}: Omit<LedgerEntry, "rows"> & {
  readonly rows: number;
  readonly portraits: readonly ColumnPortrait[];
}): string =>
  [
    `# ${table.id}: ${table.title.th}`,
    `${table.title.en}. ${rows} rows, keyed by ${table.key.join(", ")}.`,
    "## Sources",
    grid(
      ["file", "sha256", "bytes", "encoding", "account"],
      sources.map((source) => [
        source.file,
        source.sha256?.slice(0, 16) ?? "withheld",
        String(source.bytes ?? "withheld"),
        source.encoding,
        accountText(source),
      ]),
    ),
    ...derivedText(sources),
    "## Columns",
    grid(["column", "kind", "nulls", "distinct", "least", "greatest", "sum"], portraits),
    "## Findings",
    grid(
      ["code", "severity", "file", "line", "column", "received"],
      findings.map(({ code, severity, file, line, column, received }) => [
        code,
        severity,
        file,
        String(line ?? ""),
        column ?? "",
        received,
      ]),
    ),
    "## Corrections",
    grid(
      ["key", "column", "in the file", "published", "reason", "reference"],
      fixes.map((fix) => [
        fix.key,
        fix.column,
        fix.expected,
        fix.replacement,
        fix.reason,
        fix.reference,
      ]),
    ),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");

const accountText = ({ account: { read, ...parts } }: LedgerSource): string => {
  const named = Object.entries(parts).filter(([, count]) => count > 0);
  return `${read} = ${named.map(([name, count]) => `${count} ${name}`).join(" + ")}`;
};

/** The columns that files leave out and others of their columns tell; nothing where there are none. */
function derivedText(sources: readonly LedgerSource[]): string[] {
  const lines = sources.flatMap(({ file, derived = [] }) =>
    derived.map(({ name, heading, rows }) => `- ${file}: ${name} from “${heading}”: ${rows} rows`),
  );
  return lines.length > 0 ? ["## Derived", lines.join("\n")] : [];
}

function portrait(
  name: string,
  column: Field,
  rows: readonly Readonly<Record<string, unknown>>[],
): string[] {
  const values = rows.map((row) => row[name]).filter((value) => value !== null);
  const ordered = [...new Set(values as (string | number)[])].sort((a, b) =>
    a < b ? -1 : a > b ? 1 : 0,
  );
  return [
    name,
    column.kind,
    String(rows.length - values.length),
    String(ordered.length),
    String(ordered[0] ?? ""),
    String(ordered.at(-1) ?? ""),
    String(sums[column.kind]?.(values as number[]) ?? ""),
  ];
}

const sums: Readonly<Record<string, (values: readonly number[]) => number>> = {
  count: (counts) => counts.reduce((sum, count) => sum + count, 0),
  baht: (amounts) => sumBaht(amounts as readonly Baht[]),
};

function grid(header: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "None.";
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

const escaped = (cell: string): string =>
  cell
    .replaceAll("\\", "\\\\")
    .replaceAll("|", "\\|")
    .replaceAll("\n", "⏎")
    .replaceAll("<", "&lt;");
