import { type Field, writtenValue } from "../../schema/declare/field.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { grouped } from "../../words/number/groupedNumber.ts";
import type { Text } from "../../words/text/language.ts";
import type { Refusal } from "../../words/reading/reading.ts";
import { cellFinding } from "./cellFinding.ts";
import type { RowPlace } from "./duplicateKey.ts";
import type { Outlier, OutlierWatch } from "./outliers.ts";

/** What lies far from the other rows, as warnings at its rows: the first of each column, the rest counted. */
export function unusualValues(
  dataset: Dataset,
  watch: OutlierWatch,
  file: Omit<RowPlace, "line">,
  headingOf: (name: string) => string,
): Finding[] {
  const byMeasure = Map.groupBy(watch.outliers(), ({ measure }) => measure);
  return [...byMeasure].flatMap(([measure, all]) => {
    const column = (dataset.table.columns as Readonly<Record<string, Field>>)[measure]!;
    const placed = all.toSorted((a, b) => a.line - b.line);
    const told = placed.slice(0, toldOfAColumn).map((outlier) => {
      const at = { ...file, line: outlier.line, column: headingOf(measure) };
      const received = writtenValue(outlier.value);
      return asWarning(cellFinding(dataset, at, received, unusual(outlier, column)));
    });
    const rest = placed.slice(toldOfAColumn).map(({ line }) => line);
    const last = told.at(-1);
    return rest.length === 0 || !last
      ? told
      : [...told.slice(0, -1), { ...last, times: rest.length + 1, lines: [last.line!, ...rest] }];
  });
}

const toldOfAColumn = 10;

const asWarning = (finding: Finding): Finding => ({ ...finding, severity: "warn" });

function unusual({ value, usual, rows }: Outlier, { kind, unit }: Field): Refusal {
  const middle = grouped(usual < 10 ? Math.round(usual * 10) / 10 : Math.round(usual));
  const date = kind === "count" && Number.isInteger(value) ? dateOfSerial(value) : null;
  return {
    code: "unusual_value",
    expected: {
      th: `ค่าใกล้เคียงกับแถวอื่น ซึ่งมีค่ากลางราว ${middle}${unit ? ` ${unit.th}` : ""} (${grouped(rows)} แถว)`,
      en: `a value like those of the other rows, whose middle is about ${middle}${unit ? ` ${unit.en}` : ""} (${grouped(rows)} rows)`,
    },
    advice: date === null ? checkSize : maybeDate(date),
    suggest: [],
  };
}

/** The day that a workbook counts so far, from 2000 to 2050. */
const dateOfSerial = (serial: number): string | null =>
  serial < 36_526 || serial > 55_152
    ? null
    : new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);

const checkSize: Text = {
  th: "ต่างจากแถวอื่นมาก เผยแพร่ตามต้นทาง โปรดตรวจกับต้นฉบับว่าหลัก หน่วย หรือคอลัมน์ถูกต้องหรือไม่",
  en: "Far from the other rows. It is published as it stands; check its digits, its unit and its column against the original.",
};

const maybeDate = (iso: string): Text => ({
  th: `ต่างจากแถวอื่นมาก และอาจเป็นวันที่ ${iso} (ค.ศ.) ที่โปรแกรมตารางคำนวณเปลี่ยนเป็นตัวเลข เผยแพร่ตามต้นทาง โปรดตรวจกับต้นฉบับ`,
  en: `Far from the other rows; it may be the date ${iso}, which a spreadsheet turned into a number. It is published as it stands; check it against the original.`,
});
