import { readSheet, type SheetOptions } from "../../../src/pipeline/read/sheet.ts";
import { answerLine } from "../../../src/pipeline/value/valueLine.ts";
import type { AreaRecord } from "../../../src/words/place/area.ts";
import { buildPlaces } from "../../../src/words/place/place.ts";

export interface CaseFile {
  readonly bytes: readonly number[];
  readonly options: Partial<SheetOptions>;
}

/** Everything the reader says of these cells and files, as text that can be compared to the letter. */
export function readings(
  lines: readonly string[],
  files: readonly CaseFile[],
  areas: readonly AreaRecord[],
): string[] {
  const places = buildPlaces(areas);
  return [
    ...lines.map((line) => answerLine(line, () => places) ?? ""),
    ...files.map(({ bytes, options }) =>
      JSON.stringify(readSheet(Uint8Array.from(bytes), { file: "input.csv", ...options })),
    ),
  ];
}
