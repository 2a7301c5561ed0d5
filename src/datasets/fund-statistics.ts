import { namedAreas } from "../schema/declare/anyAreaColumns.ts";
import { asOf, endOf } from "../schema/declare/asOfColumn.ts";
import { code } from "../schema/declare/codeColumns.ts";
import { absentOr, category, optional, ordinal, text } from "../schema/declare/columns.ts";
import { defineDataset } from "../schema/declare/dataset.ts";
import { number } from "../schema/declare/measureColumns.ts";
import { quotedNumbers } from "../schema/declare/quotedNumbers.ts";
import { spelled, readFromWords } from "../schema/declare/spelledColumns.ts";
import { defineTable, type Row } from "../schema/declare/table.ts";
import {
  cumulativeMeasures,
  fundMeasures,
  measureSpellings,
} from "../words/subject/fundMeasure.ts";
import { programmes } from "../words/subject/programme.ts";
import { webExcerpts } from "./web-excerpts.ts";

const table = defineTable({
  id: "fund-statistics",
  title: { th: "ตัวเลขของกองทุนและโครงการ", en: "Figures of funds and programmes" },
  description: {
    th: "ตัวเลขเดี่ยวที่หน่วยงานเผยแพร่ พร้อมพื้นที่ เวลา หน่วย และที่มา ตัวเลขที่ขัดกันอยู่เคียงกันโดยไม่เฉลี่ย เมื่อต้องเลือกหนึ่งค่า ใช้ค่าที่ตรวจกับข่าวฉบับเต็มก่อนค่าจากข้อความตัดตอน แล้วใช้ค่าที่ใหม่กว่า หากเวลาเดียวกันใช้ค่าที่มากกว่า เพื่อให้เลือกได้ค่าเดียวทุกครั้ง",
    en: "Single figures that agencies published, with place, time, unit and source. Those in conflict stand side by side, none averaged. Where one has to be chosen, a figure checked in its full text goes before one from an excerpt, then the later before the earlier, then the larger, so that one is always chosen alike",
  },
  columns: {
    fact: code({ th: "รหัสตัวเลข", en: "Figure" }, /^[FNW]\d{2,4}$/, "F001"),
    part: ordinal({ th: "ลำดับในรหัส", en: "Part" }),
    programme: spelled(category({ th: "กองทุนหรือโครงการ", en: "Fund or programme" }, programmes), {
      savings_group: ["Savings groups (SGs) registered"],
    }),
    measure: spelled(category({ th: "สิ่งที่วัด", en: "Measure" }, fundMeasures), measureSpellings),
    measure_as_written: text({ th: "สิ่งที่วัดตามต้นทาง", en: "Measure as written" }),
    place_level: category(
      { th: "ระดับพื้นที่", en: "Level of the place" },
      {
        country: { th: "ประเทศ", en: "Country" },
        region: { th: "หลายจังหวัด", en: "Several provinces" },
        province: { th: "จังหวัด", en: "Province" },
        tambon: { th: "ตำบล", en: "Tambon" },
        village: { th: "หมู่บ้าน", en: "Village" },
        area: { th: "พื้นที่โครงการ", en: "Project area" },
        programme: { th: "ทั้งโครงการ", en: "The whole programme" },
      },
    ),
    place: text({ th: "พื้นที่ตามต้นทาง", en: "Place as written" }),
    area_codes: optional(namedAreas({ th: "รหัสพื้นที่", en: "Area codes" }), [
      "โครงการร้อยใจรักษ์",
      "แผนปฏิบัติการ",
      "แผนอบรมแบบปิดทองหลังพระฯ และการจัดการความรู้",
      "ทุกหมู่บ้านเป้าหมาย",
    ]),
    qualifier: readFromWords(
      category(
        { th: "ความแน่นอน", en: "Qualifier" },
        {
          exact: { th: "เท่ากับ", en: "Exactly" },
          more_than: { th: "มากกว่า", en: "More than" },
          about: { th: "ประมาณ", en: "About" },
        },
      ),
      { more_than: /กว่า\)/, about: /ประมาณ\)/ },
      "exact",
    ),
    value: number({ th: "ค่า", en: "Value" }, { additivity: "not additive", unitIn: "unit" }),
    unit: text({ th: "หน่วย", en: "Unit" }),
    as_of: optional(asOf({ th: "เวลา", en: "Time" }), ["undated"]),
    as_of_kind: absentOr(
      category(
        { th: "เวลานี้คืออะไร", en: "What this time is" },
        {
          stated: { th: "วันที่ต้นทางระบุ", en: "The date that the source states" },
          period: { th: "ช่วงเวลาของข้อมูล", en: "The period that the data are of" },
          fiscal_year: { th: "ปีงบประมาณของข้อมูล", en: "The fiscal year that the data are of" },
          published: { th: "รู้เพียงวันเผยแพร่", en: "Only the date of publication is known" },
        },
      ),
    ),
    evidence: category(
      { th: "หลักฐานที่เห็น", en: "Evidence seen" },
      {
        page: { th: "ข่าวทั้งฉบับ", en: "The full text" },
        excerpt: { th: "ข้อความตัดตอน", en: "An excerpt" },
      },
    ),
    quoted: optional(
      text(
        { th: "ข้อความต้นทาง", en: "Words of the source" },
        {
          description: {
            th: "ประโยคในข่าวหรือข้อความตัดตอนที่ตัวเลขมา ทุกตัวอักษร ตัดข้อความระหว่างกลางด้วย …",
            en: "The words of the news or the excerpt that hold the figure, letter for letter, “…” where words between are left out",
          },
        },
      ),
    ),
    page_title: text({ th: "ชื่อหน้า", en: "Page title" }),
    page_url: text({ th: "ที่อยู่หน้า", en: "Page address" }),
    corpus: optional(text({ th: "คลังข้อความ", en: "Text collection" })),
    corpus_path: optional(text({ th: "ไฟล์ในคลังข้อความ", en: "File in the collection" })),
  },
  key: ["fact", "part"],
});

export type FundFigure = Row<typeof table>;

/** What decides which figure goes first, and which are in conflict. */
type Dated = Pick<
  FundFigure,
  "evidence" | "as_of" | "value" | "fact" | "part" | "measure" | "page_url"
>;

/** Which of several figures on one thing goes first: one checked in its full page, then the latest, then the largest; undated ones last. */
export const byPrecedence = (a: Dated, b: Dated): number =>
  compareTexts(b.evidence, a.evidence) ||
  compareTexts(timeOf(b), timeOf(a)) ||
  b.value - a.value ||
  compareTexts(a.fact, b.fact) ||
  a.part - b.part;

/** Figures on one thing in one place, which ought to agree or to grow. */
export const sameThing = ({
  programme,
  measure,
  place_level,
  area_codes,
  place,
}: FundFigure): string => [programme, measure, place_level, area_codes ?? place].join("|");

const timeOf = ({ as_of }: Pick<FundFigure, "as_of">): string =>
  as_of === null ? "" : endOf(as_of);

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How both lists of figures head what they tell alike. */
const headingsOfFacts = {
  fact: ["fact_id"],
  measure: ["metric"],
  measure_as_written: ["metric"],
  qualifier: ["metric"],
  place_level: ["geo_level"],
  place: ["geo_name"],
  area_codes: ["geo_name"],
  as_of: ["as_of_be"],
} as const;

export const fundStatistics = defineDataset({
  table,
  about: {
    keywords: [
      { th: "กองทุนแม่ของแผ่นดิน", en: "Mother of the Land fund" },
      { th: "กองทุนหมู่บ้าน", en: "village fund" },
      { th: "กองทุนพัฒนาบทบาทสตรี", en: "women's role development fund" },
      { th: "โคก หนอง นา", en: "Khok Nong Na" },
      { th: "OTOP", en: "OTOP" },
      { th: "ร้อยใจรักษ์", en: "Roi Jai Rak" },
    ],
    contact: {
      name: {
        th: "หน่วยงานเจ้าของหน้าข่าวตามที่อยู่ในแต่ละแถว",
        en: "The owner of the page that each row gives",
      },
    },
    objective: {
      th: "รวมตัวเลขที่หน่วยงานเผยแพร่ไว้ต่างที่ต่างเวลา ให้เห็นที่มาและจุดที่ขัดกัน",
      en: "To bring together figures that agencies published at various times, with their sources and conflicts",
    },
    frequency: "never",
    coverage: "village",
  },
  sources: [
    {
      kind: "raw",
      folder: "government-news",
      file: "published_facts.csv",
      editions: "adds",
      headings: { ...headingsOfFacts, corpus: ["corpus_repo"] },
      constants: { part: "1", evidence: "page" },
    },
    {
      kind: "raw",
      folder: "web-excerpt-readings",
      file: "readings.csv",
      editions: "adds",
      headings: headingsOfFacts,
      constants: { evidence: "excerpt", corpus: "", corpus_path: "" },
    },
  ],
  severities: { figures_conflict: "warn", share_differs: "warn", parts_differ: "warn" },
  checks: [
    quotedNumbers<FundFigure>("value"),
    {
      code: "figures_conflict",
      expected: {
        th: "ตัวเลขเรื่องเดียวกันของเวลาเดียวกันตรงกัน และยอดสะสมไม่ลดลง",
        en: "one figure for one time, and a running total that never falls",
      },
      advice: {
        th: "แหล่งที่มาให้ตัวเลขต่างกัน แสดงไว้ทุกค่าพร้อมแหล่งและวันที่ ไม่เฉลี่ยและไม่ตัดออก",
        en: "The sources differ; every figure is shown with its source and date, none averaged, none left out.",
      },
      broken: (rows) =>
        [...Map.groupBy(rows, sameThing).values()].flatMap((figures) =>
          figures.flatMap((row) => {
            const others = figures
              .filter((figure) => conflicts(row, figure))
              .toSorted((a, b) => b.value - a.value)
              .map(figureText);
            if (others.length === 0) return [];
            return [{ row, received: `${figureText(row)} ≠ ${others.join(", ")}` }];
          }),
        ),
    },
    {
      code: "parts_differ",
      expected: {
        th: "เงินกองทุนรวมเท่ากับผลบวกของส่วนที่ข่าวเดียวกันแบ่งไว้",
        en: "money together equal to the parts that the same news splits it into",
      },
      advice: {
        th: "ข่าวเดียวกันบอกยอดรวมกับส่วนย่อยไม่ตรงกัน แสดงไว้ทุกค่าตามข่าวโดยไม่ปรับแก้",
        en: "One and the same news contradicts itself; all figures are shown as it has them.",
      },
      broken: (rows) =>
        rows.flatMap((row) => {
          if (row.measure !== "fund_money") return [];
          const parts = rows.filter((part) => isPartOfMoney(part, row));
          const sum = parts.reduce((sum, { value }) => sum + value, 0);
          if (parts.length === 0 || sum === row.value) return [];
          const working = parts.map(({ value }) => value).join(" + ");
          return [{ row, received: `${row.value} ≠ ${sum} = ${working}` }];
        }),
    },
    {
      code: "share_differs",
      expected: {
        th: "ร้อยละเท่ากับที่คำนวณจากตัวตั้งและตัวหารในรหัสเดียวกัน",
        en: "a share equal to what its own numerator and denominator come to",
      },
      advice: {
        th: "ตรวจร้อยละกับตัวตั้งและตัวหารในข้อความต้นทาง แสดงไว้ตามต้นทางโดยไม่ปรับแก้",
        en: "Check the share against its numerator and denominator; all three are shown as they stand.",
      },
      broken: (rows) =>
        rows.flatMap((row) => {
          const [above, below] = shares[row.measure] ?? [];
          const valueOf = (measure?: FundFigure["measure"]) =>
            rows.find((part) => part.fact === row.fact && part.measure === measure)?.value;
          const [numerator, denominator] = [valueOf(above), valueOf(below)];
          if (numerator === undefined || !denominator) return [];
          const share = ((100 * numerator) / denominator).toFixed(decimalsOf(row.value));
          return Number(share) === row.value
            ? []
            : [{ row, received: `${row.value} ≠ ${share} = 100 × ${numerator} / ${denominator}` }];
        }),
    },
  ],
  comparisons: [
    {
      code: "reading_differs",
      expected: {
        th: "ข้อความที่แยกมามีอยู่ในข้อความตัดตอนของรหัสเดียวกัน",
        en: "words that stand in the excerpt of that figure",
      },
      advice: {
        th: "ตรวจไฟล์ที่แยกตัวเลขกับข้อความตัดตอน แล้วแก้ให้ตรงทุกตัวอักษร",
        en: "Compare the reading with the excerpt and correct it letter for letter.",
      },
      broken: (rows, earlier) => {
        const excerpts = new Map<string, string>(
          earlier(webExcerpts.table).map((row) => [row.fact, witness(row, row.stated)]),
        );
        return rows
          .filter((row) => row.evidence === "excerpt")
          .filter((row) => !isReadFrom(row, excerpts.get(row.fact) ?? ""))
          .map((row) => ({ row, received: `${row.value} ← ${row.quoted}` }));
      },
    },
  ],
});

/** The money that one page splits a place's funds into. */
const isPartOfMoney = (part: FundFigure, whole: FundFigure): boolean =>
  (part.measure === "own_money" || part.measure === "contributed_money") &&
  part.page_url === whole.page_url &&
  part.area_codes === whole.area_codes;

/** Shares are recomputed from what they divide, never summed. */
const shares: Readonly<
  Partial<Record<FundFigure["measure"], readonly [FundFigure["measure"], FundFigure["measure"]]>>
> = {
  agreeing_share: ["agreeing", "households"],
  registered_share: ["registered_funds", "funds"],
};

const decimalsOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;

/** Whether a later figure is lower than an earlier running total, or two of one time differ. Figures of one page don't conflict: they differ in extent. */
export function conflicts(row: Dated, other: Dated): boolean {
  if (row.page_url === other.page_url) return false;
  if (timeOf(row) === timeOf(other)) return row.value !== other.value;
  const isRunning = cumulativeMeasures.includes(row.measure);
  return (
    isRunning && timeOf(other) !== "" && timeOf(row) > timeOf(other) && row.value < other.value
  );
}

/** Whether a figure and one of its rivals can't both hold. */
export const isDisputed = (row: FundFigure, rivals: readonly FundFigure[]): boolean =>
  rivals.some((rival) => conflicts(row, rival) || conflicts(rival, row));

const figureText = ({ fact, value, as_of }: FundFigure): string =>
  `${value} (${as_of === null ? fact : `${fact}, ${as_of}`})`;

const witness = (
  row: Pick<FundFigure, "place" | "as_of" | "page_title" | "page_url">,
  words: string,
): string => [row.place, row.as_of, row.page_title, row.page_url, words].join("\n");

function isReadFrom(row: FundFigure, excerpt: string): boolean {
  const quoted = row.quoted ?? "";
  const source = witness(row, "");
  return (
    excerpt.startsWith(source) &&
    excerpt.slice(source.length).includes(quoted) &&
    quoted.startsWith(String(row.value))
  );
}
