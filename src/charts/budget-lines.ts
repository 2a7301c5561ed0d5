import { type BudgetRow, budgetTree, cddBudget, entryName } from "../datasets/cdd-budget.ts";
import { query } from "../query/query.ts";
import { type Baht, fromSatang, sumBaht, toSatang } from "../words/number/baht.ts";
import { budgetName, budgetNameInFull } from "../words/subject/budgetName.ts";
import { notStated, stated, type Statement, summed } from "../words/subject/statement.ts";
import { type Bar, drawBars } from "./bars.ts";
import { defineChart, type Say } from "./chart.ts";
import { labelCell, statementCell } from "./figureCell.ts";

const selected = [
  "fiscal_year",
  "stage",
  "entry",
  "page",
  "budget_plan",
  "output",
  "project",
  "level",
  "line",
  "item",
  "item_as_read",
  "row_type",
  "amount_baht",
  "source_file",
  "source_row",
] as const;

/** A line of the draft where it stands in the tree; the first is the whole entry. */
interface Line {
  readonly row: BudgetRow;
  readonly depth: number;
  readonly amount: Statement;
  /** What the lines under it have more than the line itself; not stated where it has none or they agree. */
  readonly gap: Statement;
}

interface Lines {
  readonly name: string;
  readonly plan: string;
  readonly fiscalYear: number;
  readonly lines: readonly Line[];
}

/** The part of the draft that the bare address shows. */
const firstEntry = "entry-33";

const entryOf = (area: string): BudgetRow["entry"] =>
  Number(area.replace("entry-", "")) as BudgetRow["entry"];

export const budgetLines = defineChart<{ lines: BudgetRow }, Lines>({
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
  areaName: (area, rows, { language }) => {
    const all = rows(cddBudget.table).filter((row) => row.entry === entryOf(area));
    const [newest] = all.toSorted((a, b) => b.fiscal_year - a.fiscal_year);
    return newest
      ? budgetName(entryName(newest), language)
      : wording[language].entryOf(entryOf(area));
  },
  heading: (_area, { language, format }, { name, fiscalYear }) =>
    wording[language].heading(budgetName(name, language), format.fiscalYear(fiscalYear)),
  queries: (area) => ({
    lines: query(cddBudget.table, {
      select: selected,
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
  plot: ({ lines, name }, canvas) =>
    drawBars(
      lines.map((line) => barOf(line, name, canvas)),
      canvas,
      {
        show: canvas.format.number,
        notStated: wording[canvas.language].notStated,
        labels: "above",
        unit: wording[canvas.language].unit,
      },
    ),
  legend: (_data, { language }) => [
    { fill: "plain", label: wording[language].sumKey },
    { fill: "strong", label: wording[language].leafKey },
  ],
  headline: ({ lines: [whole], name, fiscalYear }, say) => ({
    value: baht(whole?.amount ?? notStated, say),
    label: wording[say.language].headline(
      budgetName(name, say.language),
      say.format.fiscalYear(fiscalYear),
    ),
  }),
  sentence: ({ lines, name, plan, fiscalYear }, say) => {
    const words = wording[say.language];
    const [whole] = lines;
    if (!whole) return words.nothing;
    const leaves = lines.filter(({ row }) => row.row_type === "leaf");
    const most = leaves.toSorted((a, b) => b.row.amount_baht - a.row.amount_baht)[0];
    const gaps = lines.filter(({ gap }) => gap.kind !== "notStated");
    return words.sentence({
      year: say.format.fiscalYear(fiscalYear),
      name: budgetName(name, say.language),
      plan: budgetName(plan, say.language),
      amount: baht(whole.amount, say),
      leaves: say.format.number(leaves.length),
      most: most?.row.item ?? words.notStated,
      high: baht(most?.amount ?? notStated, say),
      single: leaves.length === 1,
      gaps: say.format.list(gaps.map(({ row }) => words.entry(row.line, row.item))),
    });
  },
  table: ({ lines, name }, say) => {
    const words = wording[say.language];
    const cell = (statement: Statement) =>
      statementCell(statement, say.format.number, words.notStated);
    const hasGaps = lines.some(({ gap }) => gap.kind !== "notStated");
    return {
      columns: [
        { label: words.line, numeric: false },
        { label: words.item, numeric: false },
        { label: words.amount, numeric: true },
        ...(hasGaps ? [{ label: words.gap, numeric: true }] : []),
      ],
      rows: lines.map(({ row, depth, amount, gap }) => [
        labelCell(depth === 0 ? "–" : row.line),
        labelCell(depth === 0 ? budgetNameInFull(name, say.language) : row.item),
        cell(amount),
        ...(hasGaps ? [gap.kind === "notStated" ? labelCell("–") : cell(gap)] : []),
      ]),
    };
  },
  notes: ({ lines }, { language }) => {
    const words = wording[language];
    return [
      ...(lines.some(({ gap }) => gap.kind !== "notStated") ? [words.gapNote] : []),
      ...words.notes,
    ];
  },
});

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
  const sum = summed(parts.map(amountOf), (values) => sumBaht(values as readonly Baht[]));
  if (sum.kind === "notStated" || sum.value === row.amount_baht) return notStated;
  const value = fromSatang(toSatang(sum.value as Baht) - toSatang(row.amount_baht));
  return {
    kind: "derived",
    value,
    from: [...sum.from, { source_file: row.source_file, source_row: row.source_row }],
    working: `${sum.value} − ${row.amount_baht} = ${value}`,
  };
}

function barOf({ row, depth, amount, gap }: Line, name: string, say: Say): Bar {
  const remark =
    gap.kind === "notStated"
      ? undefined
      : wording[say.language].remark(say.format.number(Math.abs(gap.value)), gap.value > 0);
  return {
    label: depth === 0 ? budgetName(name, say.language) : `${row.line} ${row.item}`,
    value: amount,
    fill: row.row_type === "leaf" ? "strong" : "plain",
    depth,
    heading: depth === 0,
    ...(remark !== undefined && { remark }),
  };
}

const baht = (statement: Statement, { language, format }: Say): string =>
  statement.kind === "notStated"
    ? wording[language].notStated
    : wording[language].baht(format.number(statement.value));

interface Words {
  readonly year: string;
  readonly name: string;
  readonly plan: string;
  readonly amount: string;
  readonly leaves: string;
  readonly most: string;
  readonly high: string;
  readonly single: boolean;
  readonly gaps: string;
}

const wording = {
  th: {
    heading: (name: string, year: string) => `ร่างงบประมาณ ${year}: ${name}`,
    headline: (name: string, year: string) => `${name} ในร่างงบประมาณ ${year}`,
    leafKey: "รายการย่อยสุด",
    sumKey: "ยอดรวมของรายการใต้ข้อนั้น",
    unit: "บาท (ร่าง)",
    line: "เลขข้อ",
    item: "รายการ",
    amount: "จำนวนเงินตามร่าง (บาท)",
    gap: "ผลบวกของรายการใต้ข้อนี้ลบด้วยยอดที่ระบุ (บาท)",
    entryOf: (entry: number) => `รายการที่ ${entry}`,
    nothing: "ยังไม่พบรายการนี้ในร่างงบประมาณที่รวบรวมไว้",
    entry: (line: string, item: string) => `ข้อ\u00a0${line} ${item}`,
    notStated: "ไม่ได้ระบุ",
    baht: (value: string) => `${value}\u00a0บาท`,
    remark: (gap: string, isMore: boolean) =>
      `ผลบวกของรายการใต้ข้อนี้${isMore ? "มากกว่า" : "น้อยกว่า"}ยอดที่ระบุ ${gap} บาท`,
    sentence: ({ year, name, plan, amount, leaves, most, high, single, gaps }: Words) =>
      `ร่าง พ.ร.บ. งบประมาณรายจ่าย ${year} ตั้งงบสำหรับ “${name}” ${amount} ` +
      (name === plan ? "" : `อยู่ใน${plan} `) +
      (single
        ? `ทั้งหมดเป็น${most} `
        : `มีรายการย่อยสุด ${leaves}\u00a0รายการ มากที่สุดคือ${most} ${high} `) +
      (gaps === "" ? "" : `ในไฟล์ต้นทาง ยอดของ${gaps} ไม่เท่ากับผลบวกของรายการใต้ข้อ `) +
      "ตัวเลขนี้เป็นร่าง ไม่ใช่ฉบับที่ประกาศใช้",
    gapNote:
      "ข้อที่มีหมายเหตุสีส้มคือยอดที่ระบุไม่เท่ากับผลบวกของรายการใต้ข้อ เพราะไฟล์ต้นทางมีบรรทัดหัวข้อขาดหาย เราแสดงตามต้นทางโดยไม่เติมเอง ยอดของทั้งรายการยังครบ",
    notes: [
      "ตัวเลขมาจากร่าง พ.ร.บ. งบประมาณรายจ่าย สภาอาจปรับก่อนประกาศใช้ จึงใช้เป็นงบที่ได้รับจริงไม่ได้",
      "แถบสีเทาเป็นยอดรวมของรายการใต้ข้อนั้น จะนำมารวมกับรายการย่อยอีกไม่ได้เพราะจะนับซ้ำ",
      "ชื่อรายการและตัวเลขได้จากการแปลงภาพเอกสารเป็นข้อความ อาจมีคำที่อ่านผิด แต่ละรายการกดดูแถวในไฟล์ต้นทางได้",
    ],
  },
  en: {
    heading: (name: string, year: string) => `Draft budget, ${year}: ${name}`,
    headline: (name: string, year: string) => `${name} in the draft budget, ${year}`,
    leafKey: "Line without parts",
    sumKey: "Sum of the lines under it",
    unit: "baht (draft)",
    line: "Number",
    item: "Item",
    amount: "Amount in the draft (baht)",
    gap: "Sum of the lines under it less the amount stated (baht)",
    entryOf: (entry: number) => `Entry ${entry}`,
    nothing: "This entry is not found in the draft budgets gathered.",
    entry: (line: string, item: string) => `${line} ${item}`,
    notStated: "Not stated",
    baht: (value: string) => `${value}\u00a0baht`,
    remark: (gap: string, isMore: boolean) =>
      `The lines under it add up to ${gap} baht ${isMore ? "more" : "less"} than stated`,
    sentence: ({ year, name, plan, amount, leaves, most, high, single, gaps }: Words) =>
      `The draft budget bill for ${year} sets ${amount} aside for “${name}”` +
      (name === plan ? ". " : `, within “${plan}”. `) +
      (single
        ? `All of it is for ${most}. `
        : `It has ${leaves} lines without parts, of which the largest is ${most}, at ${high}. `) +
      (gaps === ""
        ? ""
        : `In the source file the lines under ${gaps} do not add up to the amount stated. `) +
      "These are figures of the draft, not of the act as passed.",
    gapNote:
      "Where a remark in orange stands, the lines under a heading do not add up to its amount: the source file lacks a heading. It is shown as it stands, nothing filled in; the entry as a whole adds up.",
    notes: [
      "These are figures of the draft bill. Parliament may change them before the act is passed, so they do not tell what was granted.",
      "Grey bars are sums of the lines under them: adding them to those lines would count twice.",
      "Names and figures were read from scanned pages and may hold reading errors; each leads to its row in the source file.",
      "The draft is in Thai: items keep their names, the English names of plans, projects and outputs are our translation.",
    ],
  },
};
