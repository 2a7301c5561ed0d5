import { kindOf } from "../../schema/declare/kinds.ts";
import type { AskedColumn, AskedTable } from "../../schema/export/askedTable.ts";
import type { Answer, AnswerCell } from "../engine/arrowAnswer.ts";
import { isNumberType } from "../engine/answerType.ts";

/** A column of an answer: what the dictionary says of its name, and how its cells are to be read. */
export interface AnswerColumn {
  readonly name: string;
  /** What the tables of the question call a column of this name; null where they don't agree or have none. */
  readonly known: Pick<AskedColumn, "label" | "kind" | "unit"> | null;
  readonly isNumeric: boolean;
  /** A number that names something, such as a year: no separators, and no sum. */
  readonly isName: boolean;
}

export function answerColumns(
  { columns }: Pick<Answer, "columns">,
  tables: readonly AskedTable[],
): AnswerColumn[] {
  return columns.map(({ name, type }) => {
    const known = knownColumn(name, tables);
    return {
      name,
      known,
      isNumeric: isNumberType(type),
      isName:
        known !== null ? kindOf(known).isName === true : /(^|_)(year|row|code|id)$/i.test(name),
    };
  });
}

function knownColumn(name: string, tables: readonly AskedTable[]): AnswerColumn["known"] {
  const all = tables.flatMap(({ columns }) => columns.filter((column) => column.name === name));
  const [first] = all;
  const agree =
    first && all.every(({ label, kind }) => label === first.label && kind === first.kind);
  return agree ? { label: first.label, kind: first.kind, unit: first.unit } : null;
}

/** A cell as a number to draw; null where it has none. */
export function numberOf(cell: AnswerCell | undefined): number | null {
  if (cell === null || cell === undefined || cell === "" || typeof cell === "boolean") return null;
  const value = Number(cell);
  return Number.isFinite(value) ? value : null;
}
