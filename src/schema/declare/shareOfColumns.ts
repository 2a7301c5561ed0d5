import { grouped } from "../../words/number/groupedNumber.ts";
import type { Check } from "./check.ts";
import type { Field } from "./field.ts";

/** A column that is how many per cent another is of a third. */
export interface ColumnShare {
  readonly share: string;
  readonly part: string;
  readonly whole: string;
}

/** The rule that a row's share is that of its counts, to the decimals it is stated with. It warns; a row with one of them empty tells nothing. */
// Like the list of a dataset's checks, it serves rows of any table.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function shareOfColumns(columns: Fields, { share, part, whole }: ColumnShare): Check<any> {
  const title = (language: "th" | "en") => {
    const [stated, ...counts] = [share, part, whole].map((name) => columns[name]!.label[language]);
    return `${stated} = ${counts.join(" ÷ ")} × 100`;
  };
  return {
    code: "share_differs",
    severity: "warn",
    expected: { th: title("th"), en: title("en") },
    advice: {
      th: "ร้อยละของแถวนี้ไม่ตรงกับจำนวนที่ระบุไว้ โปรดตรวจกับต้นฉบับว่าสลับคอลัมน์ พิมพ์ตัวเลขผิด หรือเขียนสัดส่วนที่เต็มหนึ่งแทนร้อยละ ถ้าต้นฉบับเป็นเช่นนี้ ไม่ต้องแก้ เว็บแสดงทุกค่าตามต้นฉบับ",
      en: "The share of this row is not that of its counts. See in the original whether columns changed places, a number is mistyped or shares of one stand for per cent. If the original has it so, nothing needs to be done: every value is shown as it stands.",
    },
    broken: (rows: readonly AnyRow[]) =>
      rows.flatMap((row) => {
        const [stated, some, all] = [row[share], row[part], row[whole]];
        if (typeof stated !== "number" || typeof some !== "number" || typeof all !== "number")
          return [];
        if (all === 0) return [];
        const percent = (some / all) * 100;
        if (Math.abs(percent - stated) <= roundingOf(stated)) return [];
        const told = `${grouped(some)} ÷ ${grouped(all)} = ${Number(percent.toPrecision(4))}% ≠ ${stated}`;
        return [{ row, column: share, received: told }];
      }),
  };
}

type AnyRow = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, Pick<Field, "label">>>;

/** A unit of the last decimal stated, for sources round up, down and to the nearest. */
const roundingOf = (stated: number): number =>
  1.001 * 10 ** -(String(stated).split(".")[1]?.length ?? 0);
