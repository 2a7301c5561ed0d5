import { cddBudget, entryName } from "../datasets/cdd-budget.ts";
import { query } from "../query/query.ts";
import type { Row } from "../schema/declare/table.ts";
import { type Baht, sumBaht } from "../words/number/baht.ts";
import { budgetName, budgetNameInFull } from "../words/subject/budgetName.ts";
import { divided, stated, type Statement, summed } from "../words/subject/statement.ts";
import { type Bar, drawBars } from "./bars.ts";
import { defineChart, type Say } from "./chart.ts";
import { labelCell, statementCell } from "./figureCell.ts";

const selected = [
  "fiscal_year",
  "entry",
  "budget_plan",
  "output",
  "project",
  "amount_baht",
  "source_file",
  "source_row",
] as const;

type Entry = Pick<Row<typeof cddBudget.table>, (typeof selected)[number]>;

/** A budget plan with its projects and outputs, in the order of the draft. */
interface Plan {
  readonly name: string;
  readonly amount: Statement;
  readonly parts: readonly { readonly name: string; readonly amount: Statement }[];
}

interface Plans {
  readonly fiscalYear: number;
  readonly plans: readonly Plan[];
  readonly total: Statement;
}

export const budgetPlans = defineChart<{ entries: Entry }, Plans>({
  id: "budget-plans",
  title: {
    th: "ร่างงบประมาณกรมการพัฒนาชุมชน ตามแผนงาน",
    en: "Draft budget of the Community Development Department, by plan",
  },
  topic: "budget",
  areas: ["00"],
  heading: (_area, { language, format }, { fiscalYear }) =>
    wording[language].heading(format.fiscalYear(fiscalYear)),
  queries: () => ({
    entries: query(cddBudget.table, {
      select: selected,
      where: { level: "whole", fiscal_year: { newest: "table" } },
    }),
  }),
  shape: ({ entries }) => ({
    fiscalYear: entries[0]?.fiscal_year ?? 0,
    plans: [...Map.groupBy(entries, ({ budget_plan }) => budget_plan)]
      .map(([name, entries]) => planOf(name, entries))
      .toSorted((a, b) => valueOf(b.amount) - valueOf(a.amount)),
    total: sumOf(entries),
  }),
  plot: ({ plans }, canvas) =>
    drawBars(
      plans.flatMap((plan) => barsOf(plan, canvas)),
      canvas,
      {
        show: (value) => millions(value, canvas),
        notStated: wording[canvas.language].notStated,
        labels: "above",
        unit: wording[canvas.language].millions,
      },
    ),
  legend: (_data, { language }) => [
    { fill: "strong", label: wording[language].planKey },
    { fill: "soft", label: wording[language].partKey },
  ],
  headline: ({ total, fiscalYear }, say) => ({
    value: baht(total, say),
    label: wording[say.language].headline(say.format.fiscalYear(fiscalYear)),
  }),
  sentence: ({ plans, total, fiscalYear }, say) => {
    const [first, second] = plans;
    const year = say.format.fiscalYear(fiscalYear);
    if (!first) return wording[say.language].nothing;
    if (!second)
      return wording[say.language].single(
        year,
        budgetName(first.name, say.language),
        baht(first.amount, say),
      );
    return wording[say.language].sentence({
      year,
      total: baht(total, say),
      plans: say.format.number(plans.length),
      first: budgetName(first.name, say.language),
      most: baht(first.amount, say),
      share: shareOf(first.amount, total, say),
      second: budgetName(second.name, say.language),
      next: baht(second.amount, say),
      nextShare: shareOf(second.amount, total, say),
    });
  },
  table: ({ plans, total }, say) => {
    const words = wording[say.language];
    const cell = (statement: Statement) =>
      statementCell(statement, say.format.number, words.notStated);
    const named = (name: string) => labelCell(budgetNameInFull(name, say.language));
    return {
      columns: [
        { label: words.plan, numeric: false },
        { label: words.part, numeric: false },
        { label: words.amount, numeric: true },
      ],
      rows: [
        ...plans.flatMap(({ name, amount, parts }) => [
          ...parts.map((part) => [named(name), named(part.name), cell(part.amount)]),
          [named(name), labelCell(parts.length > 0 ? words.sum : words.whole), cell(amount)],
        ]),
        [labelCell(words.allPlans), labelCell(words.sum), cell(total)],
      ],
    };
  },
  notes: (_data, { language }) => wording[language].notes,
});

function planOf(name: string, entries: readonly Entry[]): Plan {
  const parts = entries
    .filter(({ output, project }) => output !== null || project !== null)
    .map((entry) => ({
      name: entryName(entry),
      amount: stated(entry.amount_baht as number, entry),
    }))
    .toSorted((a, b) => valueOf(b.amount) - valueOf(a.amount));
  return { name, amount: sumOf(entries), parts };
}

const sumOf = (entries: readonly Entry[]): Statement =>
  summed(
    entries.map((entry) => stated(entry.amount_baht as number, entry)),
    (values) => sumBaht(values as readonly Baht[]),
  );

const barsOf = ({ name, amount, parts }: Plan, { language }: Say): Bar[] => [
  { label: budgetName(name, language), value: amount, fill: "strong", heading: true },
  ...parts.map(({ name, amount }): Bar => ({
    label: budgetName(name, language),
    value: amount,
    fill: "soft",
    depth: 1,
  })),
];

const valueOf = (statement: Statement): number =>
  statement.kind === "notStated" ? -1 : statement.value;

const millions = (value: number, { format }: Say): string => format.decimal(value / 1_000_000, 1);

const baht = (statement: Statement, say: Say): string =>
  statement.kind === "notStated"
    ? wording[say.language].notStated
    : wording[say.language].baht(millions(statement.value, say));

function shareOf(part: Statement, whole: Statement, { language, format }: Say): string {
  const share = divided(part, whole, 6);
  return share.kind === "notStated" ? wording[language].notStated : format.percent(share.value);
}

interface Words {
  readonly year: string;
  readonly total: string;
  readonly plans: string;
  readonly first: string;
  readonly most: string;
  readonly share: string;
  readonly second: string;
  readonly next: string;
  readonly nextShare: string;
}

const wording = {
  th: {
    heading: (year: string) => `ร่างงบประมาณกรมการพัฒนาชุมชน ${year} ตามแผนงานและโครงการ`,
    headline: (year: string) => `ร่างงบประมาณกรมการพัฒนาชุมชน ${year} (ร่าง ไม่ใช่ฉบับที่ประกาศใช้)`,
    planKey: "แผนงาน",
    partKey: "โครงการหรือผลผลิตในแผนงานนั้น",
    millions: "ล้านบาท (ร่าง)",
    plan: "แผนงาน",
    part: "โครงการหรือผลผลิต",
    amount: "จำนวนเงินตามร่าง (บาท)",
    sum: "รวม",
    whole: "ทั้งแผนงาน (ไม่แยกโครงการ)",
    allPlans: "รวมทุกแผนงาน",
    notStated: "ไม่ได้ระบุ",
    baht: (value: string) => `${value}\u00a0ล้านบาท`,
    nothing: "ยังไม่พบร่างงบประมาณกรมการพัฒนาชุมชนในข้อมูลที่รวบรวมไว้",
    single: (year: string, plan: string, amount: string) =>
      `ร่าง พ.ร.บ. งบประมาณรายจ่าย ${year} ที่รวบรวมไว้มีแผนงานเดียว คือ${plan} ${amount} เป็นตัวเลขในร่าง ไม่ใช่ฉบับที่ประกาศใช้`,
    sentence: (words: Words) =>
      `ร่าง พ.ร.บ. งบประมาณรายจ่าย ${words.year} ตั้งงบกรมการพัฒนาชุมชนไว้ ${words.total} ใน ${words.plans}\u00a0แผนงาน ` +
      `มากที่สุดคือ${words.first} ${words.most} (${words.share}) รองลงมาคือ${words.second} ${words.next} (${words.nextShare}) ` +
      "ทั้งหมดเป็นตัวเลขในร่าง ไม่ใช่ฉบับที่ประกาศใช้",
    notes: [
      "ตัวเลขมาจากร่าง พ.ร.บ. งบประมาณรายจ่าย สภาอาจปรับลดหรือเพิ่มก่อนประกาศใช้ จึงใช้เป็นงบที่ได้รับจริงไม่ได้",
      "ยอดของแผนงานคือผลบวกของโครงการและผลผลิตในแผนงานนั้น แผนงานบุคลากรภาครัฐไม่แยกโครงการ",
      "ตัวเลขได้จากการแปลงภาพเอกสารเป็นข้อความ แต่ละรายการกดดูแถวในไฟล์ต้นทางได้",
    ],
  },
  en: {
    heading: (year: string) =>
      `Draft budget of the Community Development Department, ${year}, by plan and project`,
    headline: (year: string) =>
      `in the draft budget of the Community Development Department, ${year} (not the act as passed)`,
    planKey: "Budget plan",
    partKey: "Project or output within it",
    millions: "million baht (draft)",
    plan: "Budget plan",
    part: "Project or output",
    amount: "Amount in the draft (baht)",
    sum: "Total",
    whole: "The whole plan (no projects)",
    allPlans: "All plans",
    notStated: "Not stated",
    baht: (value: string) => `${value}\u00a0million baht`,
    nothing:
      "No draft budget of the Community Development Department is found in what is gathered.",
    single: (year: string, plan: string, amount: string) =>
      `The draft budget bill for ${year}, as far as gathered, has a single plan, “${plan}”, at ${amount}. It is a figure of the draft, not of the act as passed.`,
    sentence: (words: Words) =>
      `The draft budget bill for ${words.year} sets ${words.total} aside for the Community Development Department, in ${words.plans} plans. ` +
      `The largest is “${words.first}”, at ${words.most} (${words.share}), followed by “${words.second}”, at ${words.next} (${words.nextShare}). ` +
      "All are figures of the draft, not of the act as passed.",
    notes: [
      "These are figures of the draft bill. Parliament may change them before the act is passed, so they do not tell what was granted.",
      "A plan is the sum of its projects and outputs; the plan for public-sector personnel has none.",
      "The figures were read from scanned pages; each leads to its row in the source file.",
      "The draft names plans, projects and outputs in Thai. The English names are our translation; the table has both.",
    ],
  },
};
