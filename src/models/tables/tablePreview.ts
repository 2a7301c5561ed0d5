import { isFigure, kindOf } from "../../schema/declare/kinds.ts";
import type { Say } from "../../charts/chart.ts";
import { cellText } from "../../i18n/cellText.ts";
import { words } from "../../i18n/text.ts";
import type { PortraitValue } from "../../query/portrait.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Field } from "../../schema/declare/field.ts";
import { provenance } from "../../schema/declare/table.ts";
import { datasetOf } from "./dataIndex.ts";
import { rowEvidencePath } from "./evidence.ts";
import type { Link } from "../site/link.ts";
import { sayOf } from "../site/say.ts";
import type { TableAddress } from "./tablePage.ts";

/** A value in words, with its code where the words alone could mean another. */
export interface TableCell {
  readonly text: string;
  readonly code: string | null;
}

/** The first rows of a table; an empty cell is null. */
export interface TablePreview {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly {
    readonly cells: readonly (TableCell | null)[];
    readonly source: Link;
  }[];
}

const previewRows = 20;

export function tablePreview(
  published: Published,
  { language, table: id }: Pick<TableAddress, "language" | "table">,
): TablePreview {
  const { table } = datasetOf(id);
  const say = sayOf(published, language);
  const columns = Object.entries<Field>(table.columns).filter(([name]) => !(name in provenance));
  const rows = published.rows(table);
  return {
    caption: captionOf(rows.length, say),
    columns: columns.map(([, column]) => heading(column, say)),
    rows: rows.slice(0, previewRows).map((row) => ({
      cells: columns.map(([name, column]) => {
        const value = (row as Readonly<Record<string, PortraitValue | null>>)[name] ?? null;
        return value === null ? null : tableCell(column, value, say);
      }),
      source: {
        label: words[language].rowOf(String(row.source_row)),
        path: rowEvidencePath(published, language, row.source_file, row.source_row),
      },
    })),
  };
}

function captionOf(rows: number, { language, format }: Say): string {
  const { previewFirst, previewAll } = words[language];
  const all = format.number(rows);
  return rows > previewRows ? previewFirst(format.number(previewRows), all) : previewAll(all);
}

const heading = ({ label, unit, kind }: Field, { language }: Say) => ({
  label: label[language] + (unit ? ` (${unit[language]})` : ""),
  numeric: isFigure({ kind }),
});

export const tableCell = (column: Field, value: PortraitValue, say: Say): TableCell => ({
  text: cellText(column, value, say),
  // Places share names.
  code: kindOf(column).form === "place" ? String(value) : null,
});
