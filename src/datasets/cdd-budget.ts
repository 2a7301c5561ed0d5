import { category, optional, ordinal, text } from "../schema/columns.ts";
import { defineDataset } from "../schema/dataset.ts";
import { baht } from "../schema/moneyColumns.ts";
import { sharing } from "../schema/sharedColumns.ts";
import { spelled } from "../schema/spelledColumns.ts";
import { defineTable, type Row } from "../schema/table.ts";
import { fiscalYear } from "../schema/yearColumns.ts";
import { fromSatang, sumBaht, toSatang, type Baht } from "../words/baht.ts";

const table = defineTable({
  id: "cdd-budget",
  title: {
    th: "งบประมาณกรมการพัฒนาชุมชน พ.ศ. 2565 (ร่าง)",
    en: "Budget of the Community Development Department, fiscal year 2565 (draft)",
  },
  description: {
    th: "ร่าง พ.ร.บ. งบประมาณรายจ่าย ไม่ใช่ฉบับที่ประกาศใช้ ยอดรวมและรายการย่อยอยู่ในตารางเดียวกัน รวมยอดได้จากแถวที่เป็นรายการย่อยสุดเท่านั้น",
    en: "The draft bill, not the act as passed. Sums and their parts share the table: only the rows marked as leaves add up",
  },
  columns: {
    fiscal_year: fiscalYear({ th: "ปีงบประมาณ", en: "Fiscal year" }),
    stage: category(
      { th: "ขั้นของเอกสาร", en: "Stage" },
      { draft: { th: "ร่าง", en: "Draft" }, passed: { th: "ประกาศใช้", en: "As passed" } },
    ),
    entry: ordinal({ th: "รายการที่", en: "Entry" }),
    page: optional(ordinal({ th: "หน้า", en: "Page" })),
    budget_plan: text({ th: "แผนงาน", en: "Budget plan" }),
    output: sharing(text({ th: "ผลผลิต", en: "Output" }), /^(?!โครงการ)/),
    project: sharing(text({ th: "โครงการ", en: "Project" }), /^โครงการ/),
    level: spelled(
      category(
        { th: "ระดับ", en: "Level" },
        {
          whole: { th: "ผลผลิตหรือโครงการ", en: "Output or project" },
          "1": { th: "หัวข้อ 1.", en: "Heading 1." },
          "2": { th: "หัวข้อ 1.1", en: "Heading 1.1" },
          "3": { th: "หัวข้อ 1.1.1", en: "Heading 1.1.1" },
          "4": { th: "หัวข้อ 1.1.1.1", en: "Heading 1.1.1.1" },
          item: { th: "รายการ (1)", en: "Item (1)" },
        },
      ),
      { item: ["90"] },
    ),
    line: text(
      { th: "เลขข้อ", en: "Line number" },
      { description: { th: "0 คือทั้งผลผลิตหรือโครงการ", en: "0 is the whole output or project" } },
    ),
    item: text({ th: "รายการ", en: "Item" }),
    item_as_read: optional(
      text(
        { th: "รายการตามที่อ่านจากภาพ", en: "Item as read from the scan" },
        {
          description: {
            th: "ก่อนตัดอักขระที่เครื่องอ่านเกินออก",
            en: "Before stray characters of the reading machine were taken out",
          },
        },
      ),
    ),
    row_type: spelled(
      category(
        { th: "ชนิดแถว", en: "Kind of row" },
        {
          leaf: { th: "รายการย่อยสุด", en: "Leaf" },
          sum: { th: "ยอดรวมของรายการย่อย", en: "Sum of its parts" },
        },
      ),
      { leaf: ["True"], sum: ["False"] },
    ),
    amount_baht: baht({ th: "จำนวนเงิน", en: "Amount" }),
  },
  key: ["entry", "line", "item"],
});

export type BudgetRow = Row<typeof table>;

/** What a part of the budget is called: its project or output, or the plan that has neither. */
export const entryName = ({
  project,
  output,
  budget_plan,
}: Pick<BudgetRow, "project" | "output" | "budget_plan">): string =>
  project ?? output ?? budget_plan;

const levels: readonly BudgetRow["level"][] = ["whole", "1", "2", "3", "4", "item"];

/** Each line in the order of the document, with the line it is part of: the nearest above it of a higher level. */
export function budgetTree(
  rows: readonly BudgetRow[],
): readonly { readonly row: BudgetRow; readonly parent: BudgetRow | null }[] {
  const ordered = rows.toSorted((a, b) => a.entry - b.entry || rank(a) - rank(b));
  let open: readonly BudgetRow[] = [];
  return ordered.map((row) => {
    const depth = levels.indexOf(row.level);
    open = open.filter((above) => above.entry === row.entry && levels.indexOf(above.level) < depth);
    const parent = open.at(-1) ?? null;
    open = [...open, row];
    return { row, parent };
  });
}

const rank = ({ level, source_row }: BudgetRow): number => (level === "whole" ? 0 : source_row);

export const cddBudget = defineDataset({
  table,
  sources: [
    {
      kind: "raw",
      folder: "cdd-budget",
      file: "cdd_budget_fy2565_by_project.csv",
      headings: { output: ["output_or_project"], project: ["output_or_project"] },
      constants: {
        fiscal_year: "2565",
        stage: "draft",
        page: "",
        level: "whole",
        line: "0",
        item: "รวม",
        item_as_read: "",
        row_type: "sum",
      },
    },
    {
      kind: "raw",
      folder: "cdd-budget",
      file: "cdd_budget_fy2565_lines.csv",
      headings: {
        level: ["depth"],
        line: ["bullet"],
        item: ["item_clean"],
        item_as_read: ["item_raw"],
        row_type: ["is_leaf"],
      },
      constants: { fiscal_year: "2565", stage: "draft" },
      ignored: ["ref_doc", "ministry", "budgetary_unit", "cross_func"],
    },
  ],
  severities: { sum_differs: "warn", heading_missing: "warn" },
  checks: [
    {
      code: "sum_differs",
      expected: {
        th: "ยอดเท่ากับผลบวกของรายการที่อยู่ใต้ข้อนั้น",
        en: "an amount equal to the sum of the lines under it",
      },
      advice: {
        th: "ต้นทางมีบรรทัดขาดหาย แสดงไว้ตามต้นทางโดยไม่เติมเอง โปรดตรวจกับเล่มร่างงบประมาณหน้าเดียวกัน",
        en: "A line is missing in the source; it is shown as it stands, nothing filled in. Check the same page of the draft budget.",
      },
      broken: (rows) => {
        const tree = budgetTree(rows);
        const parts = Map.groupBy(tree, ({ parent }) => parent);
        return tree.flatMap(({ row }) => {
          const amounts = parts.get(row)?.map((part) => part.row.amount_baht) ?? [];
          const sum = amounts.length > 0 ? sumBaht(amounts) : row.amount_baht;
          if (sum === row.amount_baht) return [];
          const gap = minus(sum, row.amount_baht);
          return [
            { row, received: `${row.line} ${row.item}: ${sum} − ${row.amount_baht} = ${gap}` },
          ];
        });
      },
    },
    {
      code: "heading_missing",
      expected: { th: "ข้อที่อยู่เหนือข้อนี้มีอยู่ในแฟ้ม", en: "the heading above this line" },
      advice: {
        th: "แฟ้มต้นทางไม่มีบรรทัดหัวข้อนี้ ยอดรวมของรายการยังครบ โปรดตรวจกับเล่มร่างงบประมาณหน้าเดียวกัน",
        en: "The file lacks the line of this heading; the entry still adds up. Check the same page of the draft budget.",
      },
      broken: (rows) => {
        const present = new Set(rows.map(({ entry, line }) => `${entry} ${line}`));
        const orphans = rows
          .map((row) => ({ row, heading: headingAbove(row.line) }))
          .filter(
            ({ row, heading }) => heading !== null && !present.has(`${row.entry} ${heading}`),
          );
        const first = Map.groupBy(orphans, ({ row, heading }) => `${row.entry} ${heading}`);
        return [...first.values()].map(([orphan]) => ({
          row: orphan!.row,
          received: `${orphan!.heading} ← ${orphan!.row.line} ${orphan!.row.item}`,
        }));
      },
    },
  ],
});

const minus = (sum: Baht, stated: Baht): Baht => fromSatang(toSatang(sum) - toSatang(stated));

/** `2.1.1` of `2.1.1.2`, `2.` of `2.1`; a heading of the first level has none, nor has an item. */
function headingAbove(line: string): string | null {
  const [, above] = /^(\d+(?:\.\d+)*)\.\d+$/.exec(line) ?? [];
  if (above === undefined) return null;
  return above.includes(".") ? above : `${above}.`;
}
