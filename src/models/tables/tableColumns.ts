import { isFigure, kindOf } from "../../schema/declare/kinds.ts";
import type { Say } from "../../charts/chart.ts";
import { words } from "../../i18n/text.ts";
import { type Portrait, portraitOf, type PortraitValue } from "../../query/portrait.ts";
import { additivityNames } from "../../schema/declare/additivity.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Field } from "../../schema/declare/field.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import { cellsOf, datasetOf } from "./dataIndex.ts";
import { sayOf } from "../site/say.ts";
import type { TableAddress } from "./tablePage.ts";
import { tableCell } from "./tablePreview.ts";

/** A column as the dictionary explains it. */
export interface ColumnEntry {
  readonly name: string;
  readonly label: string;
  readonly description: string | null;
  readonly kind: string;
  readonly unit: string | null;
  /** Over what a measure adds up; null for a column that measures nothing. */
  readonly adding: string | null;
  readonly isKey: boolean;
  /** What stands in its cells, in a few words; null where `codes` tell it. */
  readonly values: string | null;
  readonly codes: readonly {
    readonly code: string;
    readonly label: string;
    readonly rows: string;
  }[];
  readonly empty: string;
}

/** Every column of a table, those that tell where a row came from among them. */
export function columnEntries(
  published: Published,
  { language, table: id }: Pick<TableAddress, "language" | "table">,
): ColumnEntry[] {
  const dataset = datasetOf(id);
  const say = sayOf(published, language);
  return Object.entries<Field>(dataset.table.columns).map(([name, column]) =>
    columnEntry(dataset, name, column, portraitOf(cellsOf(published, dataset, name)), say),
  );
}

function columnEntry(
  { table }: Dataset,
  name: string,
  column: Field,
  portrait: Portrait,
  say: Say,
): ColumnEntry {
  const { language, format } = say;
  const codes = Object.entries(column.codes ?? {});
  return {
    name,
    label: column.label[language],
    description: column.description?.[language] ?? null,
    kind: kindOf(column).name[language],
    unit: column.unit?.[language] ?? null,
    adding: column.additivity ? additivityNames[column.additivity][language] : null,
    isKey: table.key.includes(name),
    values: codes.length > 0 ? null : valuesText(column, portrait, say),
    codes: codes.map(([code, label]) => ({
      code,
      label: label[language],
      rows: format.number(portrait.tally.get(code) ?? 0),
    })),
    empty: emptyText(column, portrait, say),
  };
}

/** Whether a reader learns from the least and the greatest: of names and codes they say nothing. */
const hasRange = (column: Field): boolean => {
  const { form, isName } = kindOf(column);
  return isFigure(column) || isName === true || form === "day" || form === "month";
};

function valuesText(column: Field, portrait: Portrait, say: Say): string {
  const { tally, least, greatest } = portrait;
  const { range, sameInAllRows, sameWhereFilled, distinct, empty } = words[say.language];
  if (least === null || greatest === null) return empty;
  const text = (value: PortraitValue) => withCode(column, value, say);
  const unit = column.unit ? ` ${column.unit[say.language]}` : "";
  const same = portrait.empty === 0 ? sameInAllRows : sameWhereFilled;
  if (tally.size === 1) return same(text(least) + unit);
  if (hasRange(column)) return range(text(least), text(greatest)) + unit;
  const [example] = tally.keys();
  return distinct(say.format.number(tally.size), shortened(text(example as PortraitValue)));
}

/** An example is there to be recognised, not read to its end. */
function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > 60 ? `${characters.slice(0, 60).join("")}…` : text;
}

function withCode(column: Field, value: PortraitValue, say: Say): string {
  const { text, code } = tableCell(column, value, say);
  return code === null ? text : `${text} (${code})`;
}

function emptyText({ nullable }: Field, { rows, empty }: Portrait, say: Say): string {
  const { emptyCount, mayBeEmpty, neverEmpty } = words[say.language];
  const { number } = say.format;
  if (empty > 0) return emptyCount(number(empty), number(rows));
  return nullable ? mayBeEmpty : neverEmpty;
}
