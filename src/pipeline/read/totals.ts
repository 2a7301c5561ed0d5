import { totalWords, type Heading, type TotalRule } from "../../schema/declare/layout.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import { isBlank } from "./cell.ts";
import { columnIndex } from "./headings.ts";

/** The label of a total row, empty for an unlabelled one; null when the record is data. */
export type TotalLabel = (cells: readonly string[]) => string | null;

/** Prepares the declared rules for records with these headings. */
export function prepareTotals(
  rules: readonly TotalRule[],
  names: readonly string[],
  columns: readonly Heading[] = [],
): TotalLabel {
  const indexOf = (name: string) => columnIndex(names, name, columns);
  const labels = rules.map((rule) =>
    "blank" in rule ? blankRule(rule.blank.map(indexOf)) : labelRule(indexOf(rule.column), rule),
  );
  return (cells) => {
    for (const label of labels) {
      const found = label(cells);
      if (found !== null) return found;
    }
    return null;
  };
}

function blankRule(indexes: readonly number[]): TotalLabel {
  if (indexes.some((i) => i < 0)) return () => null;
  return (cells) => (indexes.every((i) => isBlank(cells[i] ?? "")) ? "" : null);
}

function labelRule(index: number, { words = totalWords, pattern }: LabelRule): TotalLabel {
  const known = new Set(words.map(plain));
  const form = pattern === undefined ? null : new RegExp(`^(?:${pattern})$`, "u");
  const decide = (cell: string): string | null => {
    const label = cleanText(cell);
    const isTotal = form ? form.test(label) : known.has(plain(label));
    return isTotal ? label : null;
  };
  return remember((cells) => cells[index] ?? "", decide);
}

type LabelRule = Extract<TotalRule, { readonly column: string }>;

const plain = (label: string): string => cleanText(label).toLowerCase().replace(/\s*:$/, "");

/** Most columns that hold labels repeat a few texts, so each is decided once, until there are too many. */
function remember(
  cellOf: (cells: readonly string[]) => string,
  decide: (cell: string) => string | null,
) {
  const decided = new Map<string, string | null>();
  return (cells: readonly string[]): string | null => {
    const cell = cellOf(cells);
    let label = decided.get(cell);
    if (label === undefined) {
      label = decide(cell);
      if (decided.size < 10_000) decided.set(cell, label);
    }
    return label;
  };
}
