import type { AnyColumn, ReadingContext } from "../schema/column.ts";
import type { Dataset, Source } from "../schema/dataset.ts";
import { provenance } from "../schema/table.ts";
import type { Finding, Severity } from "../words/finding.ts";
import type { Refusal } from "../words/reading.ts";
import { cleanText } from "../words/thaiText.ts";
import type { Sheet, SheetRecord } from "./sheet.ts";

/** A record on its way to being a row: its values so far, and whether all of them could be read. */
export interface Draft {
  readonly record: SheetRecord;
  readonly values: Readonly<Record<string, unknown>>;
  readonly complete: boolean;
}

/** A change to one cell of the row with that key, declared by a person with a reason. */
export interface Fix {
  readonly key: string;
  readonly column: string;
  readonly expected: string;
  readonly replacement: string;
  readonly reason: string;
  readonly reference: string;
}

export interface Normalized {
  readonly drafts: readonly Draft[];
  readonly findings: readonly Finding[];
  readonly applied: readonly { readonly fix: Fix; readonly record: SheetRecord }[];
  /** The fixes whose cell was found, whether or not it held what they expect. */
  readonly met: ReadonlySet<Fix>;
}

/** Where a column's cells come from: a place in the record, or the one value all rows share. */
type Binding = { readonly name: string; readonly column: AnyColumn } & (
  | { readonly kind: "cell"; readonly index: number; readonly heading: string }
  | { readonly kind: "constant"; readonly cell: string }
);

/**
 * Reads every record of a sheet as the dataset declares. Cells that can't be read become findings,
 * and their record an incomplete draft; a cell is never guessed and a record never dropped.
 */
export function normalize(
  sheet: Sheet,
  dataset: Dataset,
  source: Source,
  fixes: readonly Fix[],
  context: ReadingContext & { readonly release: string },
): Normalized {
  const bindings = bind(sheet.header, dataset, source);
  const findings: Finding[] = [];
  const applied: { fix: Fix; record: SheetRecord }[] = [];
  const met = new Set<Fix>();
  const fixesByKey = Map.groupBy(fixes, ({ key }) => key);

  const drafts = sheet.records.map((record) => {
    const values: Record<string, unknown> = {};
    let complete = true;
    const readInto = (binding: Binding, cell: string) => {
      const reading = binding.column.parse(cell, context);
      if (reading.ok) values[binding.name] = reading.value;
      else {
        complete = false;
        findings.push(
          cellFinding(sheet, dataset, context.release, record, binding, cell, reading.refusal),
        );
      }
    };
    for (const binding of bindings) readInto(binding, cellOf(record, binding));
    if (!complete) return { record, values, complete };
    for (const fix of fixesByKey.get(keyOf(dataset, values)) ?? []) {
      const binding = bindings.find(({ name }) => name === fix.column);
      if (!binding) continue;
      met.add(fix);
      const cell = cellOf(record, binding);
      if (cell === fix.expected) {
        readInto(binding, fix.replacement);
        applied.push({ fix, record });
      } else findings.push(staleFix(sheet, dataset, context.release, record, fix, cell));
    }
    return { record, values, complete };
  });
  return { drafts, findings, applied, met };
}

/** What a finding of this code does to a publication. */
export const severityOf = (dataset: Dataset, code: string): Severity =>
  dataset.severities?.[code] ?? "refuse";

/** The key of a row as one text, its parts joined by `|`. */
export const keyOf = (dataset: Dataset, values: Readonly<Record<string, unknown>>): string =>
  dataset.table.key.map((name) => columnOf(dataset, name).format(values[name])).join("|");

/** The headings a file may give each column: its own name, its labels, and those the source declares. */
export function headingsOf(
  dataset: Dataset,
  source: Source,
): Readonly<Record<string, readonly string[]>> {
  const own = Object.entries<AnyColumn>(dataset.table.columns).filter(
    ([name]) => !(name in provenance) && !(name in (source.constants ?? {})),
  );
  return Object.fromEntries(
    own.map(([name, { label }]) => [
      name,
      [name, label.th, label.en, ...(source.headings?.[name] ?? [])].map(cleanText),
    ]),
  );
}

function bind(header: readonly string[], dataset: Dataset, source: Source): Binding[] {
  const cleaned = header.map(cleanText);
  const cells = Object.entries(headingsOf(dataset, source)).flatMap(
    ([name, headings]): Binding[] => {
      const index = cleaned.findIndex((heading) => headings.includes(heading));
      if (index < 0) return [];
      const heading = header[index] as string;
      return [{ kind: "cell", name, column: columnOf(dataset, name), index, heading }];
    },
  );
  const constants = Object.entries(source.constants ?? {}).map(([name, cell]): Binding => ({
    kind: "constant",
    name,
    column: columnOf(dataset, name),
    cell,
  }));
  return [...cells, ...constants];
}

const cellOf = (record: SheetRecord, binding: Binding): string =>
  binding.kind === "constant" ? binding.cell : (record.cells[binding.index] ?? "");

const columnOf = (dataset: Dataset, name: string): AnyColumn =>
  (dataset.table.columns as Readonly<Record<string, AnyColumn>>)[name] as AnyColumn;

function cellFinding(
  sheet: Sheet,
  dataset: Dataset,
  release: string,
  record: SheetRecord,
  binding: Binding,
  received: string,
  { code, expected, advice, suggest }: Refusal,
): Finding {
  return {
    dataset: dataset.table.id,
    release,
    file: sheet.file,
    line: record.line,
    column: binding.kind === "cell" ? binding.heading : binding.name,
    code,
    severity: severityOf(dataset, code),
    expected,
    received,
    advice,
    suggest,
  };
}

function staleFix(
  sheet: Sheet,
  dataset: Dataset,
  release: string,
  record: SheetRecord,
  fix: Fix,
  received: string,
): Finding {
  return {
    dataset: dataset.table.id,
    release,
    file: sheet.file,
    line: record.line,
    column: fix.column,
    code: "fix_stale",
    severity: severityOf(dataset, "fix_stale"),
    expected: {
      th: `“${fix.expected}” ตามที่การแก้ไขใน data/fixes/${dataset.table.id}.csv ระบุไว้`,
      en: `“${fix.expected}”, as the correction in data/fixes/${dataset.table.id}.csv says`,
    },
    received,
    advice: {
      th: "ต้นทางเปลี่ยนไปแล้ว หากแก้ถูกแล้วให้ลบการแก้ไขแถวนี้ หากยังผิดให้ปรับค่าที่คาดไว้",
      en: "The source has changed. If it is right now, remove the correction; if not, update what it expects.",
    },
    suggest: [],
  };
}
