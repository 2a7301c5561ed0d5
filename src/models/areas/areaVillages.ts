import type { Say } from "../../charts/chart.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { hasRegister } from "./areaFamily.ts";
import { areaTablesOf } from "./areaTables.ts";
import type { Link } from "../site/link.ts";
import { rowLink } from "../sources/sourceLinks.ts";

/** The villages of a tambon by their numbers; none where the register names none. */
export interface AreaVillages {
  readonly villages: readonly { readonly moo: string; readonly name: string; readonly row: Link }[];
}

export function villagesOf(published: Published, code: string, say: Say): AreaVillages | null {
  if (code.length < 6 || !hasRegister(published, code)) return null;
  const rows = areaTablesOf(published).villages.get(code) ?? [];
  return {
    villages: rows
      .toSorted((a, b) => a.moo - b.moo)
      .map((row) => ({
        moo: say.format.number(row.moo),
        name: row.name_th,
        row: rowLink(row, say.language),
      })),
  };
}
