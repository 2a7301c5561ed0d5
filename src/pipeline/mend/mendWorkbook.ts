import { editWorkbook, type EditObstacle, type SheetEdit } from "../workbook/editWorkbook.ts";
import { isFailure } from "../workbook/workbook.ts";
import type { Change } from "./changeList.ts";

export interface MendedWorkbook {
  readonly bytes: Uint8Array;
  readonly changed: readonly Change[];
  readonly left: readonly { readonly edit: Change; readonly why: EditObstacle }[];
  readonly hasFormulas: boolean;
}

/** A workbook with some cells of a sheet changed, as `mendText` of a text; null where it can't be written back. */
export function mendWorkbook(
  bytes: Uint8Array,
  changes: readonly Change[],
  sheet: string,
): MendedWorkbook | null {
  const byEdit = new Map<SheetEdit, Change>(
    changes.map((change) => {
      const { cell = "", from, to, column } = change;
      return [{ cell, from, to, isHeading: column === null }, change];
    }),
  );
  const edited = editWorkbook(bytes, sheet, [...byEdit.keys()]);
  if (isFailure(edited)) return null;
  return {
    ...{ bytes: edited.bytes, hasFormulas: edited.hasFormulas },
    changed: edited.changed.map((edit) => byEdit.get(edit)!),
    left: edited.left.map(({ edit, why }) => ({ edit: byEdit.get(edit)!, why })),
  };
}
