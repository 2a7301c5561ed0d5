import type { Format } from "../i18n/format.ts";
import type { ComparedTimes, DeclaredMeasure } from "../schema/declare/comparedArea.ts";
import type { Language, Text } from "../words/text/language.ts";

/** A row of a comparison: what it is called and how its values are written. */
export interface ComparedMeasure {
  readonly id: string;
  readonly label: Text;
  readonly note?: (times: ComparedTimes, format: Format) => string;
  readonly show: (value: number, format: Format) => string;
  /** Whether a bar from zero says something: of a count yes, of a change no. */
  readonly bar: boolean;
}

const whole = (value: number, format: Format) => format.decimal(value, 0);

const counted = ({ counted }: ComparedTimes, format: Format): string =>
  by(format.language, `ณ ${format.date(counted)}`, `on ${format.date(counted)}`);

const signed = (value: number, text: string): string =>
  value > 0 ? `+${text}` : text.replace("-", "−");

const count = (id: string, th: string, en: string): ComparedMeasure => ({
  id,
  label: { th, en },
  note: counted,
  show: whole,
  bar: true,
});

const target = (phase: number, unit: string, th: string, en: string): ComparedMeasure => ({
  id: `target-${phase}-${unit}`,
  label: {
    th: `${th}เป้าหมายร้อยใจรักษ์ ระยะที่\u00a0${phase}`,
    en: `Target ${en} of Roi Jai Rak, phase\u00a0${phase}`,
  },
  show: whole,
  bar: true,
});

/** What areas are compared by, in the order of the table: first what every area has, then what tables declare. */
export const rowsOfComparison = ({ declared }: ComparedTimes): readonly ComparedMeasure[] => [
  ...comparedMeasures,
  ...declared.map(declaredMeasure),
];

const declaredMeasure = ({ id, label, note }: DeclaredMeasure): ComparedMeasure => ({
  ...{ id, label },
  note: (_times, { language }) => note[language],
  show: (value, format) => format.number(value),
  bar: true,
});

const comparedMeasures: readonly ComparedMeasure[] = [
  count("people", "ประชากร (คน)", "Population"),
  count("male", "ชาย (คน)", "Men"),
  count("female", "หญิง (คน)", "Women"),
  count("houses", "บ้าน (หลัง)", "Registered houses"),
  {
    ...count("peoplePerHouse", "ประชากรต่อบ้านหนึ่งหลัง (คน)", "People per house"),
    show: (value, format) => format.decimal(value, 2),
    bar: false,
  },
  {
    id: "change",
    label: { th: "ประชากรเปลี่ยนไป (คน)", en: "Change of population" },
    note: ({ firstYear, lastYear, break: broken }, format) =>
      [format.yearSpan(firstYear, lastYear), broken[format.language]]
        .filter((text) => text !== "")
        .join(" · "),
    show: (value, format) => signed(value, format.number(value)),
    bar: false,
  },
  {
    id: "changeShare",
    label: { th: "ประชากรเปลี่ยนไป (ร้อยละ)", en: "Change of population, per cent" },
    note: ({ firstYear, lastYear }, format) => format.yearSpan(firstYear, lastYear),
    show: (value, format) => signed(value, format.percent(value)),
    bar: false,
  },
  {
    id: "villages",
    label: { th: "หมู่บ้านในรายชื่อ", en: "Villages in the list" },
    note: (_times, { language }) =>
      by(language, "รายชื่อที่มีผู้รวบรวมไว้ของ 4 จังหวัดชายแดนภาคเหนือ", "a list compiled of four provinces"),
    show: whole,
    bar: true,
  },
  {
    id: "sales",
    // The working below it says the amount to the satang.
    label: { th: "ยอดจำหน่าย OTOP (ล้านบาท)", en: "OTOP sales (million baht)" },
    note: ({ fiscalYear }, format) => format.fiscalYear(fiscalYear),
    show: (value, format) => format.decimal(value / 1_000_000, 1),
    bar: true,
  },
  {
    id: "salesPerHead",
    label: { th: "ยอดจำหน่าย OTOP ต่อคน (บาท)", en: "OTOP sales per head (baht)" },
    note: ({ fiscalYear, counted }, format) =>
      by(
        format.language,
        `ยอด${format.fiscalYear(fiscalYear)} หารด้วยประชากร ณ ${format.date(counted)}`,
        `${format.fiscalYear(fiscalYear)}, divided by the people of ${format.date(counted)}`,
      ),
    show: whole,
    bar: true,
  },
  target(1, "village", "หมู่บ้าน", "villages"),
  target(1, "tambon", "ตำบล", "tambons"),
  target(1, "amphoe", "อำเภอ", "amphoes"),
  target(2, "village", "หมู่บ้าน", "villages"),
  target(2, "tambon", "ตำบล", "tambons"),
  target(2, "amphoe", "อำเภอ", "amphoes"),
];

const by = (language: Language, th: string, en: string): string => (language === "th" ? th : en);
