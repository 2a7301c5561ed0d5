import { formats } from "../../i18n/format.ts";
import type { AboutLine } from "../../schema/export/figureWorkbook.ts";
import { licenceNotStated, sourceNotStated } from "../../schema/declare/origin.ts";
import { cellStates } from "../tables/cellState.ts";
import { type Language, languages } from "../../words/text/language.ts";
import { sampleMark } from "../../words/subject/sample.ts";
import type { FigureAbout, FigureSource } from "./figureAbout.ts";
import type { FigureFilter } from "./figureFilters.ts";

/** A thing to know of a figure: what it is called, and what is to be said of it, a line each. */
export interface ReadmeFact {
  readonly label: string;
  readonly lines: readonly string[];
}

/** Everything a figure's files say of themselves, in one language. */
export function factsOf(about: FigureAbout, language: Language): readonly ReadmeFact[] {
  const say = wording[language];
  return [
    ...(about.sample ? [{ label: sampleMark, lines: [say.sample] }] : []),
    { label: say.title, lines: [about.title[language]] },
    { label: say.sentence, lines: [about.sentence[language]] },
    { label: say.place, lines: [about.area] },
    { label: say.filters, lines: about.filters.map((filter) => filterLine(filter, language)) },
    { label: say.publisher, lines: [about.publisher[language]] },
    {
      label: say.sources,
      lines: about.sources.flatMap((source) => sourceLines(source, language)),
    },
    { label: say.licence, lines: [about.licence[language]] },
    { label: say.release, lines: [about.release ?? say.noRelease] },
    { label: say.retrieved, lines: [dateLine(about.retrieved, language)] },
    { label: say.page, lines: [about.page[language]] },
    { label: say.method, lines: [...about.notes[language], say.cells, statesLine(language)] },
    ...about.citations[language].map(({ label, text }) => ({
      label: `${say.cite} (${label})`,
      lines: text.trimEnd().split("\n"),
    })),
  ];
}

/** The facts as a text to read, Thai before English. */
export const readmeOf = (about: FigureAbout): string =>
  languages
    .map((language) =>
      factsOf(about, language)
        .map(({ label, lines }) => `${label}\n${lines.map((line) => `  ${line}`).join("\n")}\n`)
        .join("\n"),
    )
    .join(`\n${"-".repeat(60)}\n\n`);

/** The same facts side by side, for the workbook. */
export function workbookLines(about: FigureAbout): readonly AboutLine[] {
  const [th, en] = [factsOf(about, "th"), factsOf(about, "en")];
  return th.flatMap(({ label, lines }, i) => {
    const other = en[i] as ReadmeFact;
    const rows = Math.max(lines.length, other.lines.length);
    return Array.from({ length: rows }, (_, row): AboutLine => [
      row === 0 ? `${label} ${other.label}` : "",
      lines[row] ?? null,
      other.lines[row] ?? null,
    ]);
  });
}

const filterLine = ({ table, conditions }: FigureFilter, language: Language): string =>
  `${table}: ${conditions.join(" and ") || wording[language].allRows}`;

const sourceLines = (source: FigureSource, language: Language): readonly string[] => [
  [
    `${source.publisher}. ${source.title}`,
    source.address ?? `${wording[language].address} ${sourceNotStated[language]}`,
    source.licence ?? licenceNotStated[language],
    `${wording[language].retrieved} ${dateLine(source.retrieved, language)}`,
  ].join(" · "),
  ...source.files.map(({ file, sha256 }) => `${file} · SHA-256 ${sha256}`),
];

/** 22 พฤศจิกายน 2569 (2026-11-22) */
const dateLine = (date: string, language: Language): string =>
  `${formats[language].date(date)} (${date})`;

const statesLine = (language: Language): string =>
  Object.entries(cellStates)
    .map(([state, name]) => `${state} = ${name[language]}`)
    .join(", ");

const wording = {
  th: {
    sample: "ตัวเลขทั้งหมดในชุดนี้สมมติขึ้นเพื่อทดลองระบบ ห้ามนำไปอ้างอิง",
    title: "ชื่อแผนภูมิ",
    sentence: "ข้อความสรุป",
    place: "รหัสพื้นที่",
    filters: "ตารางที่ใช้และตัวกรอง",
    allRows: "ทุกแถว",
    publisher: "ผู้เผยแพร่",
    sources: "แหล่งข้อมูล",
    address: "ที่อยู่",
    licence: "สัญญาอนุญาต",
    release: "รุ่นของข้อมูล",
    noRelease: "ยังไม่มีรุ่นใดมีตัวเลขชุดนี้",
    retrieved: "วันที่ได้รับข้อมูล",
    page: "หน้าแผนภูมิ",
    method: "วิธีอ่านและวิธีคำนวณ",
    cells:
      "แต่ละตัวเลขมีคอลัมน์บอกสถานะ วิธีคำนวณ และแถวในไฟล์ต้นทาง ช่องว่างคือไม่มีค่า ไม่ใช่ศูนย์ สัดส่วนเขียนโดยให้ 1 คือทั้งหมด",
    cite: "การอ้างอิง",
  },
  en: {
    sample: "All figures of this kit are made up to try the system. Do not cite them.",
    title: "Chart",
    sentence: "In words",
    place: "Area code",
    filters: "Tables used and filters",
    allRows: "all rows",
    publisher: "Publisher",
    sources: "Sources",
    address: "address",
    licence: "Licence",
    release: "Release of the data",
    noRelease: "no release has these figures yet",
    retrieved: "Retrieved",
    page: "Page of the chart",
    method: "Method, and how to read the figures",
    cells:
      "Columns beside each figure tell its state, its working and its rows of the source file. An empty cell is a missing value, not zero. Shares are written with 1 for the whole.",
    cite: "Citation",
  },
};
