import type { TotalRule } from "../../schema/declare/layout.ts";
import { readMissing } from "../../words/reading/missing.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import { isBlank, isNumberLike } from "../read/cell.ts";
import { isTotalWord, isWholeName } from "../read/totalWord.ts";
import type { SheetRecord } from "../read/shape.ts";
import { agreementOf, equalToOthers, type SumAgreement, type SheetTable } from "./totalEvidence.ts";

/** A way to know the total rows of an undeclared table, with what speaks for it. */
export interface LikelyTotals extends SumAgreement {
  readonly rule: TotalRule;
  readonly lines: readonly number[];
}

type Records = readonly SheetRecord[];

export function likelyTotals(header: readonly string[], records: Records): readonly LikelyTotals[] {
  const table = tableOf(header, records);
  const labelled = table.labels.flatMap((i) => labelRules(header[i]!, i, table));
  const known = new Set(labelled.flatMap(({ lines }) => lines));
  const rest = records.filter(({ line }) => !known.has(line));
  const below = labelled.length > 0 ? [] : levelRules(header, table);
  const unlabelled = below.length > 0 ? [] : blankRule(header, rest, table);
  return [...labelled, ...below, ...unlabelled];
}

/** A row that nothing names a total and that equals the sum of all others: a total, or chance. */
export function likelyWhole(
  header: readonly string[],
  records: Records,
): { readonly line: number; readonly rule: TotalRule | null } | null {
  const table = tableOf(header, records);
  const found = equalToOthers(table);
  if (!found) return null;
  const { record, columns } = found;
  const label = table.labels.find((i) => !isBlank(record.cells[i] ?? ""));
  if (label === undefined || columns < 2) return { line: record.line, rule: null };
  const word = cleanText(record.cells[label]!);
  const isOnly = records.filter(({ cells }) => cleanText(cells[label] ?? "") === word).length === 1;
  return { line: record.line, rule: isOnly ? { column: header[label]!, words: [word] } : null };
}

function tableOf(header: readonly string[], records: Records): SheetTable {
  const numeric = numericColumns(header, records);
  const labels = header.flatMap((_, i) => (numeric.includes(i) ? [] : [i]));
  const totals = new Set(
    records.filter(({ cells }) => labels.some((i) => mayBeTotal(cells[i] ?? ""))),
  );
  return { records, numeric, labels, totals };
}

const mayBeTotal = (cell: string): boolean => isTotalWord(cell) || isWholeName(cell);

function numericColumns(header: readonly string[], records: Records): readonly number[] {
  return header.flatMap((_, i) => {
    const filled = records.filter(({ cells }) => readMissing(cells[i] ?? "") !== null);
    const numbers = filled.filter(({ cells }) => isNumberLike(cells[i]!)).length;
    return numbers > 0 && numbers >= filled.length * 0.8 ? [i] : [];
  });
}

/**
 * Rows whose label says “total”; those that only begin so, or name the country or a part of it, must also add up,
 * most of their numbers: what differs in a few is told when the file is checked.
 */
function labelRules(column: string, index: number, table: SheetTable): LikelyTotals[] {
  const labelOf = ({ cells }: SheetRecord) => cleanText(cells[index] ?? "");
  const isWord = (record: SheetRecord) => isTotalWord(labelOf(record));
  const isLonger = (record: SheetRecord) =>
    !isWord(record) && !isWholeName(labelOf(record)) && /^รวม./.test(labelOf(record));
  const isWhole = (record: SheetRecord) => !isWord(record) && isWholeName(labelOf(record));
  const wholes = [...new Set(table.records.filter(isWhole).map(labelOf))];
  const found = (rule: TotalRule, isTotal: (record: SheetRecord) => boolean): LikelyTotals => {
    const records = table.records.filter(isTotal);
    const totals = new Set([...table.totals, ...records]);
    const lines = records.map(({ line }) => line);
    return { rule, lines, ...agreementOf(isTotal, { ...table, totals }, index) };
  };
  const plain = found({ column }, isWord);
  const addingUp = [
    found({ column, pattern: "รวม.+" }, isLonger),
    found({ column, words: wholes }, isWhole),
  ].filter(({ compared, agreeing }) => agreeing > 0 && agreeing * 2 > compared);
  // A rule with words of its own takes the place of the usual ones, so both stand side by side.
  return [...(plain.lines.length > 0 ? [plain] : []), ...addingUp];
}

/** Rows that leave a lower level blank and equal the sum of the rows that fill it: ภาค, จังหวัด, and a blank for the whole ภาค. */
function levelRules(header: readonly string[], table: SheetTable): LikelyTotals[] {
  return table.labels.slice(1).flatMap((index) => {
    const isTotal = ({ cells }: SheetRecord) => isBlank(cells[index] ?? "");
    const blank = table.records.filter(isTotal);
    if (blank.length === 0 || blank.length * 2 > table.records.length) return [];
    const upper = table.labels.filter((label) => label <= index);
    const totals = new Set(blank);
    const agreement = agreementOf(isTotal, { ...table, totals, labels: upper }, index);
    const isEnough = agreement.compared > 0 && agreement.agreeing >= agreement.compared * 0.9;
    const lines = blank.map(({ line }) => line);
    return isEnough && blank.length > 1
      ? [{ rule: { blank: [header[index]!] }, lines, ...agreement }]
      : [];
  });
}

/** Rows of numbers alone that leave blank what every other row fills, and that add up. */
function blankRule(
  header: readonly string[],
  records: Records,
  { numeric, labels }: SheetTable,
): LikelyTotals[] {
  const isBlankIn = (record: SheetRecord, i: number) => isBlank(record.cells[i] ?? "");
  const always = header.flatMap((_, i) =>
    records.filter((record) => isBlankIn(record, i)).length <= Math.max(1, records.length * 0.02)
      ? [i]
      : [],
  );
  const candidates = records.filter((record) => {
    const blank = always.filter((i) => isBlankIn(record, i));
    const filled = record.cells.filter((cell) => !isBlank(cell));
    return (
      blank.length > 0 && blank[0] === always[0] && filled.length > 0 && filled.every(isNumberLike)
    );
  });
  const shared = always.filter((i) => candidates.every((record) => isBlankIn(record, i)));
  if (candidates.length === 0 || records.length < 3) return [];
  const rule = { blank: shared.slice(0, mostBlank).map((i) => header[i]!) };
  const known = new Set(candidates);
  const table = { records, numeric, labels: labels.slice(0, 1), totals: known };
  const found = agreementOf((record) => known.has(record), table, labels[0] ?? -1);
  const lines = candidates.map(({ line }) => line);
  return found.agreeing > 0 && found.agreeing >= found.compared / 2
    ? [{ rule, lines, ...found }]
    : [];
}

/** A rule that names more columns would not know a total row any better. */
const mostBlank = 5;
