import type { AreaComparison } from "../../render/comparison.ts";
import { writeRecords } from "../../schema/csv/write.ts";

/** A figure a line, with the rows that it was read or derived from; what no source states is empty. */
export function comparisonCsv({ language, areas, rows: measures }: AreaComparison): string {
  const lines = measures.flatMap(({ id, label, note }) =>
    areas.map((area) => {
      const figure = area.figures[id] ?? null;
      const rows = (figure?.from ?? []).map(
        ({ file, first, last }) => `${file}#row=${first === last ? first : `${first}-${last}`}`,
      );
      return [
        ...[area.code, area[language], label[language], note[language]],
        ...[figure === null ? "" : String(figure.value), figure?.working ?? "", rows.join(" ")],
      ];
    }),
  );
  const head = ["area_code", "area", "measure", "note", "value", "working", "source_rows"];
  return `${writeRecords([head, ...lines], "\r\n")}\r\n`;
}
