import { category, optional, ordinal, text } from "../schema/declare/columns.ts";
import { defineDataset } from "../schema/declare/dataset.ts";
import { baht } from "../schema/declare/moneyColumns.ts";
import { sharing } from "../schema/declare/sharedColumns.ts";
import { spelled } from "../schema/declare/spelledColumns.ts";
import type { Unmatched } from "../schema/declare/reconciliation.ts";
import { defineTable, type Row } from "../schema/declare/table.ts";
import { fiscalYear } from "../schema/declare/yearColumns.ts";
import { agencies } from "../words/place/agency.ts";

const table = defineTable({
  id: "cdd-budget",
  title: {
    th: "งบประมาณกรมการพัฒนาชุมชน (ร่าง)",
    en: "Budget of the Community Development Department (draft)",
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
    amount_baht: baht({ th: "จำนวนเงิน", en: "Amount" }, { additivity: "additive" }),
  },
  key: ["fiscal_year", "entry", "line", "item"],
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
  const ordered = rows.toSorted(
    (a, b) => a.fiscal_year - b.fiscal_year || a.entry - b.entry || rank(a) - rank(b),
  );
  let open: readonly BudgetRow[] = [];
  return ordered.map((row) => {
    const depth = levels.indexOf(row.level);
    open = open.filter(
      (above) => entryKey(above) === entryKey(row) && levels.indexOf(above.level) < depth,
    );
    const parent = open.at(-1) ?? null;
    open = [...open, row];
    return { row, parent };
  });
}

/** An entry has its number in the budget of one year alone. */
const entryKey = ({ fiscal_year, entry }: Pick<BudgetRow, "fiscal_year" | "entry">): string =>
  `${fiscal_year} ${entry}`;

const rank = ({ level, source_row }: BudgetRow): number => (level === "whole" ? 0 : source_row);

/** The files don't say of which stage they are: whoever hands them in says it in the title. */
const ofDraft = {
  says: "ร่าง",
  advice: {
    th: "ตารางและทุกหน้าของงบประมาณบอกว่าเป็นร่าง ถ้าไฟล์นี้เป็นร่าง ให้เขียนคำว่าร่างใน title ถ้าเป็นฉบับที่ประกาศใช้แล้ว ยังเผยแพร่ในตารางนี้ไม่ได้ ให้นำโฟลเดอร์นี้ออก แล้วขอให้ผู้ดูแลระบบประกาศตารางของฉบับที่ประกาศใช้",
    en: "The table and every page of the budget call it a draft. If this is a draft, say ร่าง in the title; if it is the act as passed, it can't stand in this table: take the folder out, and ask for a table of its own to be declared.",
  },
};

export const cddBudget = defineDataset({
  table,
  about: {
    keywords: [
      { th: "งบประมาณรายจ่าย", en: "budget" },
      { th: "ร่างพระราชบัญญัติงบประมาณ", en: "draft budget bill" },
      { th: "กรมการพัฒนาชุมชน", en: "Community Development Department" },
      { th: "ปีงบประมาณ", en: "fiscal year" },
    ],
    contact: { name: agencies.budgetBureau },
    objective: {
      th: "ให้ตรวจได้ว่างบประมาณของกรมการพัฒนาชุมชนแบ่งไปผลผลิต โครงการ และรายการใด",
      en: "To show to which outputs, projects and lines the department's budget goes",
    },
    frequency: "never",
    coverage: "country",
  },
  nested: { row_type: "leaf" },
  sources: [
    {
      kind: "raw",
      folder: "cdd-budget",
      file: "cdd_budget_fy{year}_by_project.csv",
      editions: "adds",
      fromFolder: ["fiscal_year"],
      titled: ofDraft,
      headings: { output: ["output_or_project"], project: ["output_or_project"] },
      constants: {
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
      file: "cdd_budget_fy{year}_lines.csv",
      editions: "adds",
      fromFolder: ["fiscal_year"],
      titled: ofDraft,
      headings: {
        level: ["depth"],
        line: ["bullet"],
        item: ["item_clean"],
        item_as_read: ["item_raw"],
        row_type: ["is_leaf"],
      },
      constants: { stage: "draft" },
      ignored: ["ref_doc", "ministry", "budgetary_unit", "cross_func"],
    },
  ],
  severities: { parts_differ: "warn", heading_missing: "warn" },
  reconciliations: [
    {
      title: {
        th: "ยอดเท่ากับผลบวกของรายการที่อยู่ใต้ข้อนั้น",
        en: "an amount is the sum of the lines under it",
      },
      measures: ["amount_baht"],
      footings: (rows) => {
        const tree = budgetTree(rows);
        const parts = Map.groupBy(tree, ({ parent }) => parent);
        return tree.flatMap(({ row }) => {
          const under = parts.get(row);
          return under ? [{ whole: row, parts: under.map((part) => part.row) }] : [];
        });
      },
      unmatched: (rows) =>
        [...Map.groupBy(rows, entryKey).values()].flatMap((own): Unmatched<BudgetRow>[] => {
          const wholes = own.filter(({ level }) => level === "whole");
          if (wholes.length === 0) return [{ row: own[0]!, lacks: "whole" }];
          return wholes.length === own.length ? [{ row: own[0]!, lacks: "parts" }] : [];
        }),
    },
  ],
  checks: [
    {
      code: "heading_missing",
      expected: { th: "มีบรรทัดหัวข้อที่อยู่เหนือข้อนี้ในไฟล์", en: "the heading above this line" },
      advice: {
        th: "ไฟล์ต้นทางไม่มีบรรทัดหัวข้อนี้ ยอดรวมของรายการยังครบ โปรดตรวจกับเล่มร่างงบประมาณหน้าเดียวกัน",
        en: "The file lacks the line of this heading; the entry still adds up. Check the same page of the draft budget.",
      },
      broken: (rows) =>
        [...headless(rows), ...restartedItems(rows)].map(({ row, heading }) => ({
          row,
          received: `${heading} ← ${row.line} ${row.item}`,
        })),
    },
  ],
});

interface Orphan {
  readonly row: BudgetRow;
  /** The number of the heading that ought to stand above the row. */
  readonly heading: string;
}

/** The first line under each heading that its number speaks of and the file lacks. */
function headless(rows: readonly BudgetRow[]): Orphan[] {
  const present = new Set(rows.map((row) => `${entryKey(row)} ${row.line}`));
  const orphans = rows.flatMap((row): Orphan[] => {
    const heading = headingAbove(row.line);
    return heading === null || present.has(`${entryKey(row)} ${heading}`) ? [] : [{ row, heading }];
  });
  const byHeading = Map.groupBy(orphans, ({ row, heading }) => `${entryKey(row)} ${heading}`);
  return [...byHeading.values()].map(([first]) => first!);
}

/** Items that are counted from (1) again under one heading: the next heading, `2.1.1.2` after `2.1.1.1`, is missing. */
const restartedItems = (rows: readonly BudgetRow[]): Orphan[] =>
  budgetTree(rows).flatMap(({ row, parent }, i, tree): Orphan[] => {
    const before = tree[i - 1];
    const isRestarted = row.level === "item" && row.line === "(1)" && before?.row.level === "item";
    return isRestarted && parent !== null && before.parent === parent
      ? [{ row, heading: parent.line.replace(/\d+$/, (last) => String(Number(last) + 1)) }]
      : [];
  });

/** `2.1.1` of `2.1.1.2`, `2.` of `2.1`; a heading of the first level has none, nor has an item. */
function headingAbove(line: string): string | null {
  const [, above] = /^(\d+(?:\.\d+)*)\.\d+$/.exec(line) ?? [];
  if (above === undefined) return null;
  return above.includes(".") ? above : `${above}.`;
}
