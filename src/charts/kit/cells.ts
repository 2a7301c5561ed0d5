import type { SourceRow, Statement } from "../../words/subject/statement.ts";
import type { FigureCell } from "../chart.ts";

/** The head of a row: a name, with the area it names where it names one. */
export const labelCell = (text: string, area?: string): FigureCell => ({
  text,
  kind: "label",
  from: [],
  ...(area !== undefined && { area }),
});

/** What a row has nothing to say in. */
export const dash = labelCell("–");

/** A number that orders a row, such as a rank. */
export const orderCell = (value: number, show: (value: number) => string): FigureCell => ({
  ...labelCell(show(value)),
  value,
});

/** Words that a row states, such as a date, with that row. */
export const statedCell = (text: string, { source_file, source_row }: SourceRow): FigureCell => ({
  text,
  kind: "stated",
  from: [{ source_file, source_row }],
});

/** What no source says. */
export const silentCell = (text: string): FigureCell => ({ text, kind: "notStated", from: [] });

/** A figure with its rows; `show` writes its value, and what is not stated says so. */
export const statementCell = (
  statement: Statement,
  show: (value: number) => string,
  notStated: string,
): FigureCell =>
  statement.kind === "notStated"
    ? silentCell(notStated)
    : {
        text: show(statement.value),
        value: statement.value,
        kind: statement.kind,
        from: statement.from,
        ...(statement.kind === "derived" && { working: statement.working }),
      };
