import type { Field } from "./field.ts";

type OfKind = Pick<Field, "kind">;

/** The kinds of columns that hold one area, the widest first. */
export const areaKinds: readonly string[] = ["province", "amphoe", "tambon", "village"];

/** A column of areas; each lies in the area of the one before. */
export interface AreaLevel<F extends OfKind = Field> {
  readonly name: string;
  readonly column: F;
}

/** The columns that tell together where a row lies, the widest first; a kind with several columns tells nothing. */
export const areaChain = <F extends OfKind>(
  columns: Readonly<Record<string, F>>,
): readonly AreaLevel<F>[] =>
  areaKinds.flatMap((kind) => {
    const own = Object.entries(columns).filter(([, column]) => column.kind === kind);
    return own.length === 1 ? own.map(([name, column]) => ({ name, column })) : [];
  });
