import { cddBudget, entryName } from "../datasets/cdd-budget.ts";
import { query } from "../query/query.ts";
import { budgetName, budgetNameInFull } from "../words/subject/budgetName.ts";
import { stated, type Statement } from "../words/subject/statement.ts";
import type { Say } from "./chart.ts";
import { barOf, drawBars } from "./kit/bars.ts";
import { summedBaht } from "./kit/bahtSums.ts";
import { labelCell, statementCell } from "./kit/cells.ts";
import { defineChart, inWords } from "./kit/defineChart.ts";
import { tableOf } from "./kit/table.ts";
import { notStatedText, tell, tellShare, statedValue } from "./kit/tell.ts";
import { words } from "../i18n/text.ts";

/** Budget plans with their projects and outputs, the largest first. */
export const budgetPlans = defineChart({
  id: "budget-plans",
  title: {
    th: "ร่างงบประมาณกรมการพัฒนาชุมชน ตามแผนงาน",
    en: "Draft budget of the Community Development Department, by plan",
  },
  topic: "budget",
  areas: ["00"],
  queries: () => ({
    entries: query(cddBudget.table, {
      select: [
        ...(["fiscal_year", "entry", "budget_plan", "output", "project", "amount_baht"] as const),
        ...(["source_file", "source_row"] as const),
      ],
      where: { level: "whole", fiscal_year: { newest: "table" } },
    }),
  }),
  shape: ({ entries }) => {
    const amounts = entries.map((entry) => ({
      plan: entry.budget_plan as string,
      part: entry.output !== null || entry.project !== null ? entryName(entry) : null,
      amount: stated(entry.amount_baht as number, entry),
    }));
    const plans = [...Map.groupBy(amounts, ({ plan }) => plan)].map(([name, entries]) => ({
      name,
      amount: summedBaht(entries.map(({ amount }) => amount)),
      parts: entries
        .flatMap(({ part, amount }) => (part === null ? [] : [{ name: part, amount }]))
        .toSorted(byAmount),
    }));
    return {
      fiscalYear: entries[0]?.fiscal_year ?? 0,
      plans: plans.toSorted(byAmount),
      total: summedBaht(amounts.map(({ amount }) => amount)),
    };
  },
  heading: ({ fiscalYear }, { format }) => ({
    th: `ร่างงบประมาณกรมการพัฒนาชุมชน ${format.fiscalYear(fiscalYear)} ตามแผนงานและโครงการ`,
    en: `Draft budget of the Community Development Department, ${format.fiscalYear(fiscalYear)}, by plan and project`,
  }),
  plot: ({ plans }, canvas) => {
    const bar = (name: string, amount: Statement, fill: "strong" | "soft") =>
      barOf(budgetName(name, canvas.language), amount, canvas, {
        fill,
        show: (value) => millions(value, canvas),
      });
    const bars = plans.flatMap(({ name, amount, parts }) => [
      { ...bar(name, amount, "strong"), isHeading: true },
      ...parts.map(({ name, amount }) => ({ ...bar(name, amount, "soft"), depth: 1 })),
    ]);
    const aside = inWords(canvas, { th: "ล้านบาท (ร่าง)", en: "million baht (draft)" });
    const things = words[canvas.language].items;
    return drawBars([{ aside, bars }], canvas, { labels: "above", things });
  },
  legend: () => [
    { fill: "strong", label: { th: "แผนงาน", en: "Budget plan" } },
    {
      fill: "soft",
      label: { th: "โครงการหรือผลผลิตในแผนงานนั้น", en: "Project or output within it" },
    },
  ],
  headline: ({ total, fiscalYear }, say) => {
    const year = say.format.fiscalYear(fiscalYear);
    return {
      value: inMillions(total, say),
      label: {
        th: `ร่างงบประมาณกรมการพัฒนาชุมชน ${year} (ร่าง ไม่ใช่ฉบับที่ประกาศใช้)`,
        en: `in the draft budget of the Community Development Department, ${year} (not the act as passed)`,
      },
    };
  },
  sentence: ({ plans, total, fiscalYear }, say) => {
    const [first, second] = plans;
    const year = say.format.fiscalYear(fiscalYear);
    const name = (plan: { readonly name: string }) => budgetName(plan.name, say.language);
    if (!first)
      return {
        th: "ยังไม่พบร่างงบประมาณกรมการพัฒนาชุมชนในข้อมูลที่รวบรวมไว้",
        en: "No draft budget of the Community Development Department is found in what is gathered.",
      };
    const most = inMillions(first.amount, say);
    if (!second)
      return {
        th: `ร่าง พ.ร.บ. งบประมาณรายจ่าย ${year} ที่รวบรวมไว้มีแผนงานเดียว คือ${name(first)} ${most} เป็นตัวเลขในร่าง ไม่ใช่ฉบับที่ประกาศใช้`,
        en: `The draft budget bill for ${year}, as far as gathered, has a single plan, “${name(first)}”, at ${most}. It is a figure of the draft, not of the act as passed.`,
      };
    const [all, next] = [inMillions(total, say), inMillions(second.amount, say)];
    const number = say.format.number(plans.length);
    const share = tellShare(first.amount, total, say);
    const nextShare = tellShare(second.amount, total, say);
    return {
      th:
        `ร่าง พ.ร.บ. งบประมาณรายจ่าย ${year} ตั้งงบกรมการพัฒนาชุมชนไว้ ${all} ใน ${number}\u00a0แผนงาน ` +
        `มากที่สุดคือ${name(first)} ${most} (${share}) รองลงมาคือ${name(second)} ${next} (${nextShare}) ` +
        "ทั้งหมดเป็นตัวเลขในร่าง ไม่ใช่ฉบับที่ประกาศใช้",
      en:
        `The draft budget bill for ${year} sets ${all} aside for the Community Development Department, in ${number} plans. ` +
        `The largest is “${name(first)}”, at ${most} (${share}), followed by “${name(second)}”, at ${next} (${nextShare}). ` +
        "All are figures of the draft, not of the act as passed.",
    };
  },
  table: ({ plans, total }, say) => {
    const sum = inWords(say, { th: "รวม", en: "Total" });
    const whole = inWords(say, {
      th: "ทั้งแผนงาน (ไม่แยกโครงการ)",
      en: "The whole plan (no projects)",
    });
    const all = inWords(say, { th: "รวมทุกแผนงาน", en: "All plans" });
    const name = (name: string) => budgetNameInFull(name, say.language);
    const rows = plans.flatMap(({ name: plan, amount, parts }) => [
      ...parts.map((part) => ({ plan, part: name(part.name), amount: part.amount })),
      { plan, part: parts.length > 0 ? sum : whole, amount },
    ]);
    return tableOf(
      rows,
      say,
      [
        { head: { th: "แผนงาน", en: "Budget plan" }, name: ({ plan }) => name(plan) },
        { head: { th: "โครงการหรือผลผลิต", en: "Project or output" }, name: ({ part }) => part },
        {
          head: { th: "จำนวนเงินตามร่าง (บาท)", en: "Amount in the draft (baht)" },
          figure: ({ amount }) => amount,
        },
      ],
      [
        [
          ...[labelCell(all), labelCell(sum)],
          statementCell(total, say.format.number, notStatedText[say.language]),
        ],
      ],
    );
  },
  notes: {
    th: [
      "ตัวเลขมาจากร่าง พ.ร.บ. งบประมาณรายจ่าย สภาอาจปรับลดหรือเพิ่มก่อนประกาศใช้ จึงใช้เป็นงบที่ได้รับจริงไม่ได้",
      "ยอดของแผนงานคือผลบวกของโครงการและผลผลิตในแผนงานนั้น แผนงานบุคลากรภาครัฐไม่แยกโครงการ",
      "ตัวเลขได้จากการแปลงภาพเอกสารเป็นข้อความ แต่ละรายการกดดูแถวในไฟล์ต้นทางได้",
    ],
    en: [
      "These are figures of the draft bill. Parliament may change them before the act is passed, so they do not tell what was granted.",
      "A plan is the sum of its projects and outputs; the plan for public-sector personnel has none.",
      "The figures were read from scanned pages; each leads to its row in the source file.",
      "The draft names plans, projects and outputs in Thai. The English names are our translation; the table has both.",
    ],
  },
});

type Amount = { readonly amount: Statement };

const byAmount = (a: Amount, b: Amount): number => statedValue(b.amount) - statedValue(a.amount);

const millions = (value: number, { format }: Say): string => format.decimal(value / 1_000_000, 1);

const inMillions = (amount: Statement, say: Say): string =>
  tell(amount, say, (value) => ({
    th: `${millions(value, say)}\u00a0ล้านบาท`,
    en: `${millions(value, say)}\u00a0million baht`,
  }));
