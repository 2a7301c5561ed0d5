import type { Frequency } from "../../schema/catalogues/about.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Field } from "../../schema/declare/field.ts";
import { periodOf } from "../../schema/declare/period.ts";
import { storedValue } from "../../schema/export/csv.ts";
import type { TextRow } from "../release/differencePair.ts";
import type { DimensionScore, ScoredFile } from "./dimension.ts";

/** Rounds of publication that were not missed since the figures end: one round is left for making them. */
export function timeliness({ dataset, rows, today }: ScoredFile): DimensionScore {
  const head = { id: "timeliness", name: { th: "ความเป็นปัจจุบัน", en: "Timeliness" } } as const;
  const every = roundOf(dataset);
  const until = rows === null || rows.length === 0 ? null : lastDay(dataset, rows);
  if (every === null || until === null)
    return { ...head, counted: null, working: every === null ? noRound : noTime, lacking: [] };
  const passed = Math.floor((Date.parse(today) - Date.parse(until)) / (every.days * dayMs));
  const missed = Math.max(0, passed - 1);
  return {
    ...head,
    counted: { met: 1, of: 1 + missed },
    working: {
      th: `ข้อมูลถึง ${buddhist(until)} ต้นทางปรับปรุง${every.name.th} ถึงวันนี้ (${buddhist(today)}) ผ่านมา ${Math.max(0, passed)} รอบเต็ม เผื่อเวลาจัดทำหนึ่งรอบ คะแนนคือ 1 จาก 1 บวกจำนวนรอบที่ขาด (${missed})`,
      en: `The figures end on ${until}, the source is brought up to date ${every.name.en}, and by today (${today}) ${Math.max(0, passed)} whole rounds have passed. One is left for making them; the score is 1 out of 1 and the rounds that lack (${missed})`,
    },
    lacking: [],
  };
}

const dayMs = 86_400_000;

/** `22/11/2569`: the day as offices write it. */
function buddhist(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date}/${month}/${year! + 543}`;
}

const rounds: Readonly<
  Partial<Record<Frequency, { days: number; name: { th: string; en: string } }>>
> = {
  year: { days: 365.25, name: { th: "ทุกปี", en: "every year" } },
  halfYear: { days: 182.6, name: { th: "ทุกครึ่งปี", en: "every half year" } },
  quarter: { days: 91.3, name: { th: "ทุกไตรมาส", en: "every quarter" } },
  month: { days: 30.4, name: { th: "ทุกเดือน", en: "every month" } },
  week: { days: 7, name: { th: "ทุกสัปดาห์", en: "every week" } },
  day: { days: 1, name: { th: "ทุกวัน", en: "every day" } },
};

const roundOf = ({ about }: Dataset) =>
  (about?.frequency === undefined ? undefined : rounds[about.frequency]) ?? null;

/** The last day that the rows speak of. */
function lastDay(dataset: Dataset, rows: readonly TextRow[]): string | null {
  const columns = Object.entries<Field>(dataset.table.columns);
  const values = rows.map((row) =>
    Object.fromEntries(
      columns.map(([name, field]) => [
        name,
        row[name] === "" ? null : storedValue(field, row[name]!),
      ]),
    ),
  );
  const until = periodOf(dataset, values)?.to ?? null;
  return until?.length === 4 ? `${until}-12-31` : until;
}

const noRound = {
  th: "ไม่ได้นับ เพราะตารางนี้ไม่ได้ประกาศว่าต้นทางปรับปรุงทุกกี่เดือนหรือปี",
  en: "Not counted: this table does not declare how often its source is brought up to date",
};

const noTime = {
  th: "ไม่ได้นับ เพราะไม่มีแถวที่บอกว่าเป็นข้อมูลของเวลาใด",
  en: "Not counted: no row that is kept here says what time it speaks of",
};
