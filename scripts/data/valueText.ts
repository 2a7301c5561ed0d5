import type { AnsweredValue } from "../../src/pipeline/value/valueAnswer.ts";
import { toBuddhistYear } from "../../src/words/time/buddhistYear.ts";
import { weekday } from "../../src/words/time/calendar.ts";
import { civilDate, type IsoDate } from "../../src/words/time/date.ts";
import { fiscalYearSpan, type FiscalYear } from "../../src/words/time/fiscalYear.ts";
import type { Language, Text } from "../../src/words/text/language.ts";
import type { Places } from "../../src/words/place/places.ts";
import { placeLabel } from "../../src/words/place/placeSuggestion.ts";
import { thaiMonths } from "../../src/words/time/thaiMonth.ts";
import { thaiWeekdays } from "../../src/words/time/thaiWeekday.ts";

/** A value on the first line, and below it what it means, where the value alone doesn't say so. */
export function valueText(
  kind: string,
  value: AnsweredValue,
  places: () => Places,
  language: Language,
): string {
  const meaning = meanings[kind]?.(value, places);
  const plain = value === null ? none[language] : typeof value === "object" ? value.text : value;
  return meaning ? `${plain}\n${meaning[language]}` : String(plain);
}

const none: Text = { th: "(ไม่มีค่า)", en: "(no value)" };

type Meaning = (value: AnsweredValue, places: () => Places) => Text | null;

const place: Meaning = (code, places) => {
  const area = places().byCode.get(String(code));
  return area ? { th: placeLabel(area, places()), en: `${area.nameEn} (${placeLabel(area, places())})` } : null;
};

const meanings: Readonly<Record<string, Meaning>> = {
  province: place,
  amphoe: place,
  tambon: place,
  date: (value) => {
    const day = civilDate(value as IsoDate);
    const { name, en } = thaiMonths[day.month - 1]!;
    return {
      th: `วัน${thaiWeekdays[weekday(day)]}ที่ ${day.day} ${name} พ.ศ. ${toBuddhistYear(day.year)}`,
      en: `${day.day} ${en} ${day.year} (${toBuddhistYear(day.year)} BE)`,
    };
  },
  month: (value) => {
    const [year = "", month = ""] = String(value).split("-");
    const { name, en } = thaiMonths[Number(month) - 1]!;
    const buddhist = toBuddhistYear(Number(year));
    return { th: `เดือน${name} พ.ศ. ${buddhist}`, en: `${en} ${year} (${buddhist} BE)` };
  },
  fiscal_year: (value) => {
    const { start, end } = fiscalYearSpan(value as FiscalYear);
    const year = Number(value);
    return {
      th: `ปีงบประมาณ พ.ศ. ${year} ตั้งแต่ 1 ตุลาคม ${year - 1} ถึง 30 กันยายน ${year}`,
      en: `The fiscal year from ${start} to ${end}`,
    };
  },
  missing: (value) =>
    value === null
      ? { th: "ช่องนี้นับว่าไม่มีข้อมูล ไม่ใช่ศูนย์", en: "The cell counts as missing, which is not zero." }
      : { th: "ช่องนี้มีค่า ไม่นับว่าไม่มีข้อมูล", en: "The cell holds a value; it does not count as missing." },
  encoding: (value) => {
    const { encoding } = value as { readonly encoding: string };
    return { th: `รหัสอักขระ ${encoding}`, en: `Encoding: ${encoding}` };
  },
};
