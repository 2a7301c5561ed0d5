import type { Say } from "../../charts/chart.ts";
import { type BudgetRow, budgetTree, cddBudget, entryName } from "../../datasets/cdd-budget.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { fromSatang, sumBaht, toSatang } from "../../words/number/baht.ts";
import { budgetNameInFull } from "../../words/subject/budgetName.ts";
import type { Link } from "../site/link.ts";
import { newestRows } from "../releases/newest.ts";
import { rowLink } from "../sources/sourceLinks.ts";

/** A line of the budget with the lines under it. */
export interface BudgetLine {
  readonly number: string;
  readonly item: string;
  readonly amount: string;
  readonly row: Link;
  readonly parts: readonly BudgetLine[];
  /** How much the parts miss of the line, or exceed it; null where they add up. */
  readonly gap: string | null;
}

/** A budget plan with its outputs and projects. */
export interface BudgetPlan {
  readonly name: string;
  readonly amount: string;
  readonly entries: readonly BudgetLine[];
}

export function budgetPlanTree(
  published: Published,
  say: Say,
  projects: readonly string[] | null,
): BudgetPlan[] {
  const all = newestRows(published, cddBudget.table, "fiscal_year");
  const entries = new Set(
    all.filter((row) => projects?.includes(entryName(row)) ?? true).map(({ entry }) => entry),
  );
  const rows = all.filter(({ entry }) => entries.has(entry));
  const tree = budgetTree(rows);
  const parts = Map.groupBy(tree, ({ parent }) => parent);
  const lineOf = (row: BudgetRow): BudgetLine => {
    const under = (parts.get(row) ?? []).map(({ row }) => row);
    return {
      number: row.level === "whole" || row.level === "item" ? "" : row.line,
      item: row.level === "whole" ? budgetNameInFull(entryName(row), say.language) : row.item,
      amount: amountText(row.amount_baht, say),
      row: rowLink(row, say.language),
      parts: under.map(lineOf),
      gap: gapOf(row, under, say),
    };
  };
  const wholes = tree.flatMap(({ row, parent }) => (parent === null ? [row] : []));
  return [...Map.groupBy(wholes, ({ budget_plan }) => budget_plan)].map(([name, rows]) => ({
    name: budgetNameInFull(name, say.language),
    amount: amountText(sumBaht(rows.map(({ amount_baht }) => amount_baht)), say),
    entries: rows.map(lineOf),
  }));
}

export const amountText = (amount: number, { language, format }: Say): string =>
  `${format.number(amount)}\u00a0${language === "th" ? "บาท" : "baht"}`;

function gapOf(row: BudgetRow, parts: readonly BudgetRow[], say: Say): string | null {
  if (parts.length === 0) return null;
  const sum = toSatang(sumBaht(parts.map(({ amount_baht }) => amount_baht)));
  const difference = fromSatang(toSatang(row.amount_baht) - sum);
  return difference === 0 ? null : amountText(difference, say);
}
