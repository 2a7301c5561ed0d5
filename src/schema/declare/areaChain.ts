import type { AnyColumn, Columns } from "./column.ts";

/** The kinds of columns that hold one area, the widest first. */
export const areaKinds: readonly string[] = ["province", "amphoe", "tambon", "village"];

/** A column of areas; each lies in the area of the one before. */
export interface AreaLevel {
  readonly name: string;
  readonly column: AnyColumn;
}

/** The columns that tell together where a row lies, the widest first; a kind with several columns tells nothing. */
export const areaChain = (columns: Columns): readonly AreaLevel[] =>
  areaKinds.flatMap((kind): AreaLevel[] => {
    const own = Object.entries(columns).filter(([, column]) => column.kind === kind);
    return own.length === 1 ? own.map(([name, column]) => ({ name, column })) : [];
  });
