import { grouped } from "../../words/number/groupedNumber.ts";
import type { Check } from "./check.ts";
import type { Field } from "./field.ts";

/** A column that is the sum of others of its row: all people, of men and women. */
export interface ColumnSum {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** The rule that a row's columns add up. It warns, for sources state such numbers; a row with one of them empty tells nothing. */
// Like the list of a dataset's checks, it serves rows of any table.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function sumOfColumns(columns: Fields, { whole, parts }: ColumnSum): Check<any> {
  const title = (language: "th" | "en") => {
    const labels = parts.map((part) => columns[part]!.label[language]);
    return `${columns[whole]!.label[language]} = ${labels.join(" + ")}`;
  };
  return {
    code: "columns_differ",
    severity: "warn",
    expected: { th: title("th"), en: title("en") },
    advice: {
      th: "คอลัมน์ของแถวนี้รวมกันไม่เท่ายอดที่ระบุไว้ โปรดตรวจกับต้นฉบับว่าพิมพ์ตัวเลขผิด สลับคอลัมน์ หรือยอดยังไม่ได้คำนวณใหม่ ถ้าต้นฉบับเป็นเช่นนี้ ไม่ต้องแก้ เว็บแสดงทุกค่าตามต้นฉบับ",
      en: "The columns of this row don’t come to the total that it states. See in the original whether a number is mistyped, columns changed places or the total is out of date. If the original has it so, nothing needs to be done: every value is shown as it stands.",
    },
    broken: (rows: readonly AnyRow[]) =>
      rows.flatMap((row) => {
        const stated = row[whole];
        const values = parts.map((part) => row[part]);
        if (typeof stated !== "number" || !values.every((one) => typeof one === "number"))
          return [];
        const sum = toSatang(values.reduce((all, value) => all + value, 0));
        if (sum === toSatang(stated)) return [];
        const added = values.map((value) => grouped(value)).join(" + ");
        return [
          { row, column: whole, received: `${added} = ${grouped(sum / 100)} ≠ ${grouped(stated)}` },
        ];
      }),
  };
}

type AnyRow = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, Pick<Field, "label">>>;

/** Sums of doubles drift; nothing that adds up is finer. */
const toSatang = (value: number): number => Math.round(value * 100);
