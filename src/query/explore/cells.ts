import type { Cell } from "../query.ts";

/** A row of an answer by the names of its columns. */
export type Cells = Readonly<Record<string, Cell>>;
