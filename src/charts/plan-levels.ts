import { documents } from "../datasets/documents.ts";
import { planLevels } from "../datasets/plan-levels.ts";
import { query } from "../query/query.ts";
import type { Row } from "../schema/declare/table.ts";
import { gloss } from "../words/text/glosses.ts";
import { type Canvas, defineChart, type Say } from "./chart.ts";
import { labelCell, orderCell, statedCell } from "./figureCell.ts";
import { nothingFound, type Layout, pixels } from "./pixels.ts";
import { textLines } from "./textLines.ts";
import type { Colour } from "./theme.ts";

const selected = [
  ...(["order", "level", "plan", "document", "source_file", "source_row"] as const),
] as const;

type Level = Pick<Row<typeof planLevels.table>, (typeof selected)[number]>;
type Document = Pick<Row<typeof documents.table>, "document" | "publisher">;

/** A plan with who speaks of it. */
interface Step {
  readonly level: Level;
  readonly publisher: string;
  readonly isOnePlan: boolean;
}

export const planLevelsChart = defineChart<{ levels: Level; documents: Document }, readonly Step[]>(
  {
    id: "plan-levels",
    title: planLevels.table.title,
    topic: "people",
    areas: ["00"],
    heading: (_area, { language, format }, steps) =>
      wording[language].heading(format.number(steps.length)),
    queries: () => ({
      levels: query(planLevels.table, { select: selected }),
      documents: query(documents.table, {
        select: ["document", "publisher", "source_file", "source_row"],
      }),
    }),
    shape: ({ levels, documents }) => {
      const publishers = new Map(documents.map((row) => [row.document as string, row.publisher]));
      return levels.map((level) => ({
        level,
        publisher: publishers.get(level.document) ?? "",
        isOnePlan: level.plan.includes("One Plan"),
      }));
    },
    plot: (steps, canvas) =>
      pixels(steps.length === 0 ? nothingFound(canvas) : stairOf(steps, canvas), canvas),
    legend: (_steps, { language }) => [
      { fill: "strong", label: wording[language].onePlan },
      { fill: "step1", label: wording[language].otherPlans },
    ],
    headline: (steps, { language, format }) => ({
      value: format.number(steps.length),
      label: wording[language].headline,
    }),
    sentence: (steps, say) => {
      const words = wording[say.language];
      const [lowest, highest] = [steps[0], steps.at(-1)];
      if (!lowest || !highest) return words.nothing;
      const onePlan = steps.find(({ isOnePlan }) => isOnePlan);
      return words.sentence({
        count: say.format.number(steps.length),
        lowest: levelName(lowest, say),
        highest: levelName(highest, say),
        onePlan: onePlan === undefined ? words.notStated : levelName(onePlan, say),
      });
    },
    table: (steps, say) => {
      const words = wording[say.language];
      return {
        columns: [
          { label: words.order, numeric: true },
          { label: words.level, numeric: false },
          { label: words.plan, numeric: false },
          { label: words.publisher, numeric: false },
        ],
        rows: steps.map((step) => [
          orderCell(step.level.order, say.format.number),
          labelCell(levelName(step, say)),
          statedCell(planName(step, say), step.level),
          labelCell(publisherName(step, say)),
        ]),
      };
    },
    notes: (_steps, { language }) => wording[language].notes,
  },
);

/** A stair that climbs to the right, the village at its foot. */
function stairOf(steps: readonly Step[], canvas: Canvas): Layout {
  const { width, format } = canvas;
  const narrow = width < 480;
  const [tread, size] = narrow ? [14, 14] : [52, 15];
  const blocks = steps.map((step, n) => {
    const detail = [planName(step, canvas), publisherName(step, canvas)] as const;
    return {
      step,
      lines: detail.flatMap((text, i) =>
        textLines(text, format.segments, {
          size: size - i,
          width: width - n * tread - 20,
        }).map((text) => ({ text, size: size - i })),
      ),
    };
  });
  const rise = Math.max(...blocks.map(({ lines }) => lines.length)) * 20 + 42;
  const top = (order: number) => (steps.length - 1 - order) * rise;
  return {
    height: steps.length * rise,
    boxes: blocks.map(({ step: { isOnePlan } }, i) => ({
      left: i * tread,
      top: top(i),
      width: width - i * tread,
      height: rise - 3,
      fill: isOnePlan ? "strong" : "step1",
    })),
    written: blocks.flatMap(({ step, lines }, i) => {
      const fill: Colour = step.isOnePlan ? "onStrong" : "ink";
      const x = i * tread + 12;
      return [
        { x, y: top(i) + 20, text: levelName(step, canvas), size: size + 1, bold: true, fill },
        ...lines.map((line, n) => ({ ...line, x, y: top(i) + 43 + n * 20, fill })),
      ];
    }),
  };
}

const levelName = ({ level }: Step, { language }: Say): string =>
  planLevels.table.columns.level.codes?.[level.level]?.[language] ?? level.level;

const planName = ({ level }: Step, { language }: Say): string => gloss(level.plan, language);

/** Who speaks of the plan, without the division that wrote the news. */
function publisherName({ publisher }: Step, { language }: Say): string {
  return gloss(publisher.replace(/ \(.*\)$/, ""), language);
}

interface Words {
  readonly count: string;
  readonly lowest: string;
  readonly highest: string;
  readonly onePlan: string;
}

const wording = {
  th: {
    heading: (levels: string) => `แผนพัฒนา ${levels} ระดับที่เอกสารกล่าวถึง`,
    nothing: "ยังไม่พบระดับของแผนพัฒนาในเอกสารที่รวบรวมไว้",
    onePlan: "One Plan",
    otherPlans: "แผนระดับอื่น",
    headline: "ระดับของแผนพัฒนาที่เอกสารกล่าวถึง",
    order: "ลำดับ",
    level: "ระดับ",
    plan: "ชื่อแผน",
    publisher: "เอกสารของ",
    notStated: "ไม่ได้ระบุ",
    sentence: ({ count, lowest, highest, onePlan }: Words) =>
      `เอกสารสองฉบับรวมกันกล่าวถึงแผนพัฒนา ${count}\u00a0ระดับ เรียงจากแผนของ${lowest}ขึ้นไปถึงแผนของ${highest} ` +
      `แผนที่เรียกว่า One Plan คือแผนระดับ${onePlan} ข้อมูลที่มีไม่บอกจำนวนแผนหรืองบประมาณของแต่ละระดับ`,
    notes: [
      "เอกสารที่รวบรวมไว้ไม่มีฉบับใดเรียงครบทุกระดับ เว็บนี้นำสองฉบับมาเรียงต่อกันตามขนาดพื้นที่ แต่ละแถวอ้างฉบับที่เขียนชื่อแผนนั้น",
      "อปท. มีตั้งแต่องค์การบริหารส่วนตำบลถึงองค์การบริหารส่วนจังหวัด จึงไม่มีขนาดเดียว วางไว้ก่อนอำเภอตามที่เอกสารเขียนว่า จังหวัด/อำเภอ/อปท.",
      "เอกสารของกรมแบ่งแผนเป็นระดับนโยบาย (Agenda) ระดับภารกิจหน่วยงาน (Function) และระดับพื้นที่ (Area) แผนในภาพนี้คือระดับพื้นที่กับแผนของหมู่บ้าน",
    ],
  },
  en: {
    heading: (levels: string) => `${levels} levels of development plans in the documents`,
    nothing: "No levels of development plans are found in the documents gathered.",
    onePlan: "One Plan",
    otherPlans: "Plans of other levels",
    headline: "levels of development plans in the documents",
    order: "Order",
    level: "Level",
    plan: "Plan",
    publisher: "Document of",
    notStated: "Not stated",
    sentence: ({ count, lowest, highest, onePlan }: Words) =>
      `Two documents together speak of plans of ${count} levels, from the ${lowest.toLowerCase()} up to the ${highest.toLowerCase()}. ` +
      `The one called One Plan is that of the ${onePlan.toLowerCase()}. How many plans there are, or their budgets, the data do not tell.`,
    notes: [
      "None of the documents gathered here lists every level. Two are joined here by the size of the area; each row cites the one that names its plan.",
      "Local administrative organisations run from tambon to province and have no one size; they stand below the amphoe, as the document writes province/amphoe/local.",
      "The department's document parts plans into policy (Agenda), the agencies' own work (Function) and areas (Area). Shown here are those of areas, and of villages.",
    ],
  },
};
