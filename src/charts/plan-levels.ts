import { documents } from "../datasets/documents.ts";
import { planLevels } from "../datasets/plan-levels.ts";
import { query } from "../query/query.ts";
import type { Language, Text } from "../words/text/language.ts";
import { gloss } from "../words/text/glosses.ts";
import type { Canvas } from "./chart.ts";
import { labelCell, orderCell, statedCell } from "./kit/cells.ts";
import { defineChart } from "./kit/defineChart.ts";
import { isNarrow, noParts, nothingFound, pixels, writeLines } from "./kit/pixels.ts";
import { tableOf } from "./kit/table.ts";
import { notStatedText } from "./kit/tell.ts";

/** A level with its plan, and who speaks of it. */
interface Step {
  readonly document: string;
  readonly level: string;
  readonly plan: string;
  readonly publisher: string;
  readonly isOnePlan: boolean;
}

export const planLevelsChart = defineChart({
  id: "plan-levels",
  title: planLevels.table.title,
  topic: "people",
  areas: ["00"],
  queries: () => ({
    levels: query(planLevels.table, {
      select: ["order", "level", "plan", "document", "source_file", "source_row"],
    }),
    documents: query(documents.table, {
      select: ["document", "publisher", "source_file", "source_row"],
    }),
  }),
  shape: ({ levels, documents }) => {
    const publishers = new Map(documents.map((row) => [row.document as string, row.publisher]));
    return levels.map((row) => ({
      row,
      document: row.document as string,
      level: row.level as string,
      plan: row.plan,
      publisher: publishers.get(row.document) ?? "",
      isOnePlan: row.plan.includes("One Plan"),
    }));
  },
  heading: ({ length }, { format }) => ({
    th: `แผนพัฒนา ${format.number(length)} ระดับที่เอกสารกล่าวถึง`,
    en: `${format.number(length)} levels of development plans in the documents`,
  }),
  plot: (steps, canvas) => (steps.length === 0 ? nothingFound(canvas) : stairOf(steps, canvas)),
  legend: () => [
    { fill: "strong", label: "One Plan" },
    { fill: "soft", label: { th: "แผนระดับอื่น", en: "Plans of other levels" } },
  ],
  headline: ({ length }, { format }) => ({
    value: format.number(length),
    label: {
      th: "ระดับของแผนพัฒนาที่เอกสารกล่าวถึง",
      en: "levels of development plans in the documents",
    },
  }),
  sentence: (steps, { language, format }) => {
    const [lowest, highest] = [steps[0], steps.at(-1)];
    if (!lowest || !highest)
      return {
        th: "ยังไม่พบระดับของแผนพัฒนาในเอกสารที่รวบรวมไว้",
        en: "No levels of development plans are found in the documents gathered.",
      };
    const onePlan = steps.find(({ isOnePlan }) => isOnePlan);
    const [first, last, one] = [
      levelName(lowest, language),
      levelName(highest, language),
      onePlan ? levelName(onePlan, language) : notStatedText[language],
    ];
    const count = format.number(steps.length);
    const from = documentsTold(new Set(steps.map(({ document }) => document)).size, format.number);
    return {
      th:
        `${from.th}กล่าวถึงแผนพัฒนา ${count}\u00a0ระดับ เรียงจากแผนของ${first}ขึ้นไปถึงแผนของ${last} ` +
        `แผนที่เรียกว่า One Plan คือแผนระดับ${one} ข้อมูลที่มีไม่บอกจำนวนแผนหรืองบประมาณของแต่ละระดับ`,
      en:
        `${from.en} plans of ${count} levels, from the ${first.toLowerCase()} up to the ${last.toLowerCase()}. ` +
        `The one called One Plan is that of the ${one.toLowerCase()}. How many plans there are, or their budgets, the data do not tell.`,
    };
  },
  table: (steps, say) =>
    tableOf(steps, say, [
      {
        head: { th: "ลำดับ", en: "Order" },
        cell: ({ row }) => orderCell(row.order, say.format.number),
        numeric: true,
      },
      { head: { th: "ระดับ", en: "Level" }, name: (step) => levelName(step, say.language) },
      {
        head: { th: "ชื่อแผน", en: "Plan" },
        cell: ({ row, plan }) => statedCell(gloss(plan, say.language), row),
      },
      {
        head: { th: "เอกสารของ", en: "Document of" },
        cell: (step) => labelCell(publisherName(step, say.language)),
      },
    ]),
  notes: (steps) => {
    const isOfReview = steps.some(({ document }) => document === reviewDocument);
    return [
      {
        th: "ระดับเรียงตามขนาดพื้นที่ แต่ละแถวอ้างเอกสารฉบับที่เขียนชื่อแผนนั้น ถ้าอ้างหลายฉบับ แปลว่าไม่มีฉบับใดเรียงครบทุกระดับ",
        en: "Levels are in order of the size of the area; each row cites the document that names its plan. Where several are cited, none of them lists every level.",
      },
      isOfReview && {
        th: "อปท. มีตั้งแต่องค์การบริหารส่วนตำบลถึงองค์การบริหารส่วนจังหวัด จึงไม่มีขนาดเดียว วางไว้ก่อนอำเภอตามที่เอกสารเขียนว่า จังหวัด/อำเภอ/อปท.",
        en: "Local administrative organisations run from tambon to province and have no one size; they stand below the amphoe, as the document writes province/amphoe/local.",
      },
      isOfReview && {
        th: "เอกสารของกรมแบ่งแผนเป็นระดับนโยบาย (Agenda) ระดับภารกิจหน่วยงาน (Function) และระดับพื้นที่ (Area) แผนในภาพนี้คือระดับพื้นที่กับแผนของหมู่บ้าน",
        en: "The department's document parts plans into policy (Agenda), the agencies' own work (Function) and areas (Area). Shown here are those of areas, and of villages.",
      },
    ];
  },
});

/** The document that names the levels of an area, and what else plans are parted into. */
const reviewDocument = "000_70eba37103ef22f8";

/** How many documents the levels are put together from, as their sentence begins. */
const documentsTold = (count: number, number: (value: number) => string): Text =>
  count === 1
    ? { th: "เอกสารฉบับเดียว", en: "One document speaks of" }
    : {
        th: `เอกสาร ${number(count)}\u00a0ฉบับรวมกัน`,
        en: `${number(count)} documents together speak of`,
      };

/** A stair that climbs to the right, the village at its foot. */
function stairOf(steps: readonly Step[], canvas: Canvas) {
  const { language, width } = canvas;
  const [tread, size] = isNarrow(canvas) ? [14, 14] : [52, 15];
  const blocks = steps.map((step, i) => {
    const lines = noParts();
    const style = { x: i * tread + 12, width: width - i * tread - 20 };
    const fill = step.isOnePlan ? "onStrong" : "onSoft";
    let y = 8;
    const write = (text: string, size: number, bold = false) => {
      y = writeLines(lines, text, canvas, { ...style, top: y, size, bold, fill });
    };
    write(levelName(step, language), size + 1, true);
    write(gloss(step.plan, language), size);
    write(publisherName(step, language), size - 1);
    return { step, written: lines.written, height: y + 8 };
  });
  const rise = Math.max(...blocks.map(({ height }) => height));
  const top = (order: number) => (steps.length - 1 - order) * rise;
  return pixels(
    {
      height: steps.length * rise,
      boxes: blocks.map(({ step: { isOnePlan } }, i) => ({
        ...{ left: i * tread, top: top(i), width: width - i * tread, height: rise - 3 },
        fill: isOnePlan ? "strong" : "soft",
      })),
      written: blocks.flatMap(({ written }, i) =>
        written.map((line) => ({ ...line, y: line.y + top(i) })),
      ),
    },
    canvas,
  );
}

const levelName = ({ level }: Pick<Step, "level">, language: Language): string =>
  planLevels.table.columns.level.codes?.[level]?.[language] ?? level;

/** Who speaks of the plan, without the division that wrote the news. */
const publisherName = ({ publisher }: Pick<Step, "publisher">, language: Language): string =>
  gloss(publisher.replace(/ \(.*\)$/, ""), language);
