import { brokenRules, type AnyRow } from "../../src/pipeline/check/brokenRule.ts";
import { duplicateKey } from "../../src/pipeline/check/duplicateKey.ts";
import { createExplainer, type ReadFile } from "../../src/pipeline/check/explainRecord.ts";
import { createOutlierWatch } from "../../src/pipeline/check/outliers.ts";
import { keyOf } from "../../src/pipeline/check/rowKey.ts";
import { unusualValues } from "../../src/pipeline/check/unusualValue.ts";
import { createVillageWatch } from "../../src/pipeline/check/villageWatch.ts";
import type { SheetRecord } from "../../src/pipeline/read/sheet.ts";
import { createFindingLog } from "../../src/pipeline/check/findingLog.ts";
import { bind, headingOf } from "../../src/pipeline/check/binding.ts";
import { completionOf } from "../../src/pipeline/check/completion.ts";
import { sampledRecords } from "../../src/pipeline/check/columnFit.ts";
import { tellWholeColumns } from "../../src/pipeline/check/wholeColumn.ts";

/** The meaning of a check: every record explained by itself, keys compared as texts, values watched one by one. */
export function checkRowByRow(file: ReadFile, records: readonly SheetRecord[]) {
  const { dataset, header, source, context } = file;
  const explain = createExplainer(file);
  const explained = records.map((record) => ({ record, ...explain(record) }));
  const good = explained.filter(({ isComplete }) => isComplete);
  const rows = good.map(({ values, record }) => {
    return { ...values, source_file: file.file, source_row: record.row } as unknown as AnyRow;
  });
  const lines = new Map(rows.map((row, i) => [row, good[i]!.record.line]));
  const placeOf = (row: AnyRow) => {
    return { file: file.file, release: context.release, line: lines.get(row)! };
  };
  const { derived, complete } = completionOf(header, dataset, source, context);
  const bindings = bind(header, dataset, source, derived);
  const log = createFindingLog({ kept: Infinity });
  for (const { findings } of explained) for (const finding of findings) log.add(finding);
  const sample = {
    header,
    bindings,
    limits: [],
    records: records.slice(0, sampledRecords),
    context,
  };
  const shown = { ...sample, records: sample.records.map(complete) };
  const told = (name: string) =>
    headingOf(
      bindings.find((one) => one.name === name),
      name,
    );
  return {
    rows,
    findings: [
      ...tellWholeColumns({ log, rows: records.length, sample: shown }),
      ...sharedKeys(file, rows, placeOf),
      ...brokenRules(dataset, rows, placeOf),
      ...unusual(file, rows, lines, told),
    ],
  };
}

function sharedKeys(
  { dataset }: ReadFile,
  rows: readonly AnyRow[],
  placeOf: (row: AnyRow) => Parameters<typeof duplicateKey>[1],
) {
  const first = new Map<string, AnyRow>();
  return rows.flatMap((row) => {
    if (!dataset.table.key.every((name) => name in row)) return [];
    const key = keyOf(dataset, row as unknown as Record<string, unknown>);
    const earlier = first.get(key);
    if (earlier) return [duplicateKey(dataset, placeOf(row), placeOf(earlier), key)];
    first.set(key, row);
    return [];
  });
}

function unusual(
  { dataset, file, context }: ReadFile,
  rows: readonly AnyRow[],
  lines: ReadonlyMap<AnyRow, number>,
  told: (name: string) => string,
) {
  const watch = createOutlierWatch(dataset);
  const villages = createVillageWatch(dataset, context.places);
  for (const row of rows) {
    const values = row as unknown as Readonly<Record<string, string | number | null>>;
    const line = lines.get(row)!;
    const kind = watch.kindOf(watch.kinds.map((name) => (values[name] ?? null) as string | null));
    for (const [i, name] of watch.measures.entries()) {
      const value = values[name];
      if (kind !== null && typeof value === "number") watch.add(i, kind, value, line);
    }
    const village = villages.column === null ? null : values[villages.column];
    if (typeof village === "string" && !villages.isListed(village)) villages.add(village, line);
  }
  const place = { file, release: context.release };
  return [
    ...unusualValues(dataset, watch, place, told),
    ...villages.findings(place, told(villages.column ?? "")),
  ];
}
