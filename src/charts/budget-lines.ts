import { type BudgetRow, budgetTree, cddBudget, entryName } from "../datasets/cdd-budget.ts";
import { words } from "../i18n/text.ts";
import { query } from "../query/query.ts";
import { budgetName, budgetNameInFull } from "../words/subject/budgetName.ts";
import { notStated, stated, type Statement } from "../words/subject/statement.ts";
import type { Text } from "../words/text/language.ts";
import type { Say } from "./chart.ts";
import { bahtBeyond, summedBaht } from "./kit/bahtSums.ts";
import { type Bar, barOf, drawBars } from "./kit/bars.ts";
import { dash, statementCell } from "./kit/cells.ts";
import { defineChart, inWords } from "./kit/defineChart.ts";
import { tableOf } from "./kit/table.ts";
import { isStated, notStatedText, tell } from "./kit/tell.ts";

/** A line of the draft where it stands in the tree; the first is the whole entry. */
interface Line {
  readonly row: BudgetRow;
  readonly depth: number;
  readonly amount: Statement;
  /** What the lines under it have more than the line itself; not stated where it has none or they agree. */
  readonly gap: Statement;
}

/** The part of the draft that the bare address shows. */
const firstEntry = "entry-33";

const entryOf = (area: string): BudgetRow["entry"] =>
  Number(area.replace("entry-", "")) as BudgetRow["entry"];

export const budgetLines = defineChart({
  id: "budget-lines",
  title: {
    th: "รายการในร่างงบประมาณกรมการพัฒนาชุมชน",
    en: "Lines of the Community Development Department's draft budget",
  },
  topic: "budget",
  areas: [firstEntry, "rows"],
  areasInRows: (rows) =>
    [...new Set(rows(cddBudget.table).map(({ entry }) => entry as number))]
      .toSorted((a, b) => a - b)
      .map((entry) => `entry-${entry}`),
  areasTitle: { th: "ดูโครงการหรือผลผลิตอื่น", en: "Show another project or output" },
  areaName: (area, rows, say) => {
    const all = rows(cddBudget.table).filter((row) => row.entry === entryOf(area));
    const [newest] = all.toSorted((a, b) => b.fiscal_year - a.fiscal_year);
    return newest
      ? budgetName(entryName(newest), say.language)
      : inWords(say, { th: `รายการที่ ${entryOf(area)}`, en: `Entry ${entryOf(area)}` });
  },
  queries: (area) => ({
    lines: query(cddBudget.table, {
      select: [
        ...(["fiscal_year", "stage", "entry", "page", "budget_plan", "output", "project"] as const),
        ...(["level", "line", "item", "item_as_read", "row_type", "amount_baht"] as const),
        ...(["source_file", "source_row"] as const),
      ],
      where: { entry: entryOf(area), fiscal_year: { newest: "found" } },
    }),
  }),
  shape: ({ lines: rows }) => {
    const [first] = rows;
    return {
      name: first ? entryName(first) : "",
      plan: first?.budget_plan ?? "",
      fiscalYear: first?.fiscal_year ?? 0,
      lines: linesOf(rows),
    };
  },
  heading: ({ name, fiscalYear }, { language, format }) => ({
    th: `ร่างงบประมาณ ${format.fiscalYear(fiscalYear)}: ${budgetName(name, language)}`,
    en: `Draft budget, ${format.fiscalYear(fiscalYear)}: ${budgetName(name, language)}`,
  }),
  plot: ({ lines, name }, canvas) => {
    const bars = lines.map((line) => lineBar(line, name, canvas));
    const aside = inWords(canvas, { th: "บาท (ร่าง)", en: "baht (draft)" });
    const things = words[canvas.language].items;
    return drawBars([{ aside, bars }], canvas, { labels: "above", things });
  },
  legend: () => [
    {
      fill: "plain",
      label: { th: "ยอดรวมของรายการใต้ข้อนั้น", en: "Sum of the lines under it" },
    },
    { fill: "strong", label: { th: "รายการย่อยสุด", en: "Line without parts" } },
  ],
  headline: ({ lines: [whole], name, fiscalYear }, say) => {
    const [title, year] = [budgetName(name, say.language), say.format.fiscalYear(fiscalYear)];
    return {
      value: baht(whole?.amount, say),
      label: {
        th: `${title} ในร่างงบประมาณ ${year}`,
        en: `${title} in the draft budget, ${year}`,
      },
    };
  },
  sentence: ({ lines, name: entry, plan, fiscalYear }, say) => {
    const [whole] = lines;
    if (!whole)
      return {
        th: "ยังไม่พบรายการนี้ในร่างงบประมาณที่รวบรวมไว้",
        en: "This entry is not found in the draft budgets gathered.",
      };
    const leaves = lines.filter(({ row }) => row.row_type === "leaf");
    const [first] = leaves.toSorted((a, b) => b.row.amount_baht - a.row.amount_baht);
    const gaps = lines.filter(({ gap }) => isStated(gap)).map(({ row }) => row);
    const amount = baht(whole.amount, say);
    const most = first?.row.item ?? notStatedText[say.language];
    const high = baht(first?.amount, say);
    const year = say.format.fiscalYear(fiscalYear);
    const number = say.format.number(leaves.length);
    const name = budgetName(entry, say.language);
    const within = entry === plan ? null : budgetName(plan, say.language);
    const differing = say.format.list(
      gaps.map(({ line, item }) =>
        inWords(say, { th: `ข้อ\u00a0${line} ${item}`, en: `${line} ${item}` }),
      ),
    );
    return {
      th:
        `ร่าง พ.ร.บ. งบประมาณรายจ่าย ${year} ตั้งงบสำหรับ “${name}” ${amount} ` +
        (within === null ? "" : `อยู่ใน${within} `) +
        (leaves.length === 1
          ? `ทั้งหมดเป็น${most} `
          : `มีรายการย่อยสุด ${number}\u00a0รายการ มากที่สุดคือ${most} ${high} `) +
        (differing === "" ? "" : `ในไฟล์ต้นทาง ยอดของ${differing} ไม่เท่ากับผลบวกของรายการใต้ข้อ `) +
        "ตัวเลขนี้เป็นร่าง ไม่ใช่ฉบับที่ประกาศใช้",
      en:
        `The draft budget bill for ${year} sets ${amount} aside for “${name}”` +
        (within === null ? ". " : `, within “${within}”. `) +
        (leaves.length === 1
          ? `All of it is for ${most}. `
          : `It has ${number} lines without parts, of which the largest is ${most}, at ${high}. `) +
        (differing === ""
          ? ""
          : `In the source file the lines under ${differing} do not add up to the amount stated. `) +
        "These are figures of the draft, not of the act as passed.",
    };
  },
  table: ({ lines, name }, say) =>
    tableOf(lines, say, [
      {
        head: { th: "เลขข้อ", en: "Number" },
        name: ({ row, depth }) => (depth === 0 ? "–" : row.line),
      },
      {
        head: { th: "รายการ", en: "Item" },
        name: ({ row, depth }) => (depth === 0 ? budgetNameInFull(name, say.language) : row.item),
      },
      {
        head: { th: "จำนวนเงินตามร่าง (บาท)", en: "Amount in the draft (baht)" },
        figure: ({ amount }) => amount,
      },
      hasGaps(lines) && {
        head: {
          th: "ผลบวกของรายการใต้ข้อนี้ลบด้วยยอดที่ระบุ (บาท)",
          en: "Sum of the lines under it less the amount stated (baht)",
        },
        cell: ({ gap }) => (isStated(gap) ? statementCell(gap, say.format.number, "") : dash),
        numeric: true,
      },
    ]),
  notes: ({ lines }) => [
    hasGaps(lines) && {
      th: "ข้อที่มีหมายเหตุสีส้มคือยอดที่ระบุไม่เท่ากับผลบวกของรายการใต้ข้อ เพราะไฟล์ต้นทางมีบรรทัดหัวข้อขาดหาย เราแสดงตามต้นทางโดยไม่เติมเอง ยอดของทั้งรายการยังครบ",
      en: "Where a remark in orange stands, the lines under a heading do not add up to its amount: the source file lacks a heading. It is shown as it stands, nothing filled in; the entry as a whole adds up.",
    },
    {
      th: "ตัวเลขมาจากร่าง พ.ร.บ. งบประมาณรายจ่าย สภาอาจปรับก่อนประกาศใช้ จึงใช้เป็นงบที่ได้รับจริงไม่ได้",
      en: "These are figures of the draft bill. Parliament may change them before the act is passed, so they do not tell what was granted.",
    },
    {
      th: "แถบสีเทาเป็นยอดรวมของรายการใต้ข้อนั้น จะนำมารวมกับรายการย่อยอีกไม่ได้เพราะจะนับซ้ำ",
      en: "Grey bars are sums of the lines under them: adding them to those lines would count twice.",
    },
    {
      th: "ชื่อรายการและตัวเลขได้จากการแปลงภาพเอกสารเป็นข้อความ อาจมีคำที่อ่านผิด แต่ละรายการกดดูแถวในไฟล์ต้นทางได้",
      en: "Names and figures were read from scanned pages and may hold reading errors; each leads to its row in the source file.",
    },
    {
      th: null,
      en: "The draft is in Thai: items keep their names, the English names of plans, projects and outputs are our translation.",
    },
  ],
});

const hasGaps = (lines: readonly Line[]): boolean => lines.some(({ gap }) => isStated(gap));

function linesOf(rows: readonly BudgetRow[]): Line[] {
  const tree = budgetTree(rows);
  const depths = new Map<BudgetRow, number>();
  for (const { row, parent } of tree) depths.set(row, parent ? depths.get(parent)! + 1 : 0);
  const parts = Map.groupBy(tree, ({ parent }) => parent);
  return tree.map(({ row }) => ({
    row,
    depth: depths.get(row)!,
    amount: amountOf(row),
    gap: gapOf(row, parts.get(row)?.map((part) => part.row) ?? []),
  }));
}

const amountOf = (row: BudgetRow): Statement => stated(row.amount_baht as number, row);

function gapOf(row: BudgetRow, parts: readonly BudgetRow[]): Statement {
  const gap = bahtBeyond(summedBaht(parts.map(amountOf)), amountOf(row));
  return gap.kind === "derived" && gap.value === 0 ? notStated : gap;
}

function lineBar({ row, depth, amount, gap }: Line, name: string, say: Say): Bar {
  const label = depth === 0 ? budgetName(name, say.language) : `${row.line} ${row.item}`;
  return {
    ...barOf(label, amount, say, { fill: row.row_type === "leaf" ? "strong" : "plain" }),
    depth,
    isHeading: depth === 0,
    ...(gap.kind !== "notStated" && { remark: inWords(say, remarkOf(gap.value, say)) }),
  };
}

function remarkOf(gap: number, { format }: Say): Text {
  const [size, isMore] = [format.number(Math.abs(gap)), gap > 0];
  return {
    th: `ผลบวกของรายการใต้ข้อนี้${isMore ? "มากกว่า" : "น้อยกว่า"}ยอดที่ระบุ ${size} บาท`,
    en: `The lines under it add up to ${size} baht ${isMore ? "more" : "less"} than stated`,
  };
}

const baht = (amount: Statement | undefined, say: Say): string =>
  tell(amount, say, (value) => ({
    th: `${say.format.number(value)}\u00a0บาท`,
    en: `${say.format.number(value)}\u00a0baht`,
  }));
