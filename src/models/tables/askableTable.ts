import { isOneArea, kindOf } from "../../schema/declare/kinds.ts";
import { firstStanding } from "../../schema/releases/release.ts";
import { regionsOfProvinces } from "../../datasets/regions.ts";
import { formats } from "../../i18n/format.ts";
import { portraitOf, type PortraitValue } from "../../query/portrait.ts";
import type { Askable, AskableColumn } from "../../query/explore/askable.ts";
import { isTimeOfRows } from "../../query/explore/opening.ts";
import type { CatalogTable, Published, PublishedFile } from "../../schema/catalogues/catalog.ts";
import type { Field } from "../../schema/declare/field.ts";
import type { Table } from "../../schema/declare/table.ts";
import { languages } from "../../words/text/language.ts";
import { labelled } from "../../words/subject/sample.ts";
import { caveatsNow } from "./caveatsNow.ts";
import { perPublication } from "../releases/perPublication.ts";
import { catalogTableOf, cellsOf, datasetOf, catalogSourcesOf } from "./dataIndex.ts";

/** A published table as the question page asks it. */
export function askableTable(published: Published, id: string): Askable {
  const dataset = datasetOf(id);
  const { table, nested = {}, disclosure } = dataset;
  const caveats = caveatsNow(published, dataset);
  const entry = catalogTableOf(published, id);
  const sources = catalogSourcesOf(published, id);
  const columns = askableColumns(table, (name) => cellsOf(published, dataset, name));
  return {
    id,
    title: sources.some(({ origin }) => origin.sample) ? labelled(table.title) : table.title,
    rows: entry.rows,
    key: table.key,
    columns: [...columns, ...divisionColumns(published, columns)],
    ...(table.breaks && { breaks: table.breaks }),
    ...(caveats.length > 0 && { caveats }),
    nested: Object.fromEntries(
      Object.entries(nested).flatMap(([name, value]) => (value ? [[name, value]] : [])),
    ),
    withheld: disclosure ? { measure: disclosure.measure, state: disclosure.state } : null,
    parquet: fileOf(entry.files.parquet),
    groups: entry.groups ? fileOf(entry.groups) : null,
    cubes: (entry.cubes ?? []).map(({ path, bytes, rows, by, measures }) => {
      return { path, bytes, rows, by, measures };
    }),
    footings: (entry.reconciliations ?? []).map(
      ({ title, measure, compared, differing, incomplete }) => {
        return { title, measure, compared, differing, incomplete };
      },
    ),
    sources: sources.map(({ file, origin, excerpt }) => ({
      file,
      publisher: origin.publisher,
      title: origin.title,
      licence: origin.licence,
      retrieved: origin.retrieved,
      ...(excerpt && { excerpt }),
    })),
    release: releaseOf(published, entry),
  };
}

/** The parts of the country that a row's area lies in, as columns that no file holds. */
function divisionColumns(
  published: Published,
  columns: readonly AskableColumn[],
): readonly AskableColumn[] {
  const [area] = columns.filter(isOneArea).toSorted((a, b) => digitsOf(a) - digitsOf(b));
  const taken = new Set(columns.map(({ name }) => name));
  if (!area) return [];
  return divisionsOf(published)
    .filter(({ name }) => !taken.has(name))
    .map((column) => ({ ...column, grouping: { of: area.name, digits: 2, groups: column.groups } }))
    .map(({ groups: _, ...column }) => column);
}

/** Every way to divide the provinces that a table declares, as a column with the provinces of each part. */
const divisionsOf = perPublication((published: Published) => {
  const { table } = regionsOfProvinces;
  if (!published.catalog.tables.some(({ id }) => id === table.id)) return [];
  const rows = published.rows(table) as readonly Readonly<Record<string, unknown>>[];
  return Object.entries<Field>(table.columns).flatMap(([name, { label, codes, sql }]) => {
    if (!codes) return [];
    const values = Object.keys(codes).filter((code) => rows.some((row) => row[name] === code));
    const groups = Object.fromEntries(
      values.map((code) => [
        code,
        rows.filter((row) => row[name] === code).map((row) => String(row["province_code"])),
      ]),
    );
    return [{ name, kind: "category", sql, nullable: true, label, codes, values, groups }];
  });
});

const digitsOf = (column: AskableColumn): number => kindOf(column).area?.digits ?? Infinity;

const fileOf = ({ path, bytes }: PublishedFile) => ({ path, bytes });

/** The newest release, where the table is byte for byte what it holds. */
function releaseOf({ releases }: Published, { id, files }: CatalogTable): string | null {
  const newest = firstStanding(releases);
  const released = newest?.tables.find((table) => table.id === id)?.files.csv;
  return newest && released?.sha256 === files.csv.sha256 ? newest.id : null;
}

/** The columns of a table, with their values where these are few. */
export const askableColumns = (
  { columns, key }: Table,
  cellsOf: (name: string) => readonly (PortraitValue | null)[],
): readonly AskableColumn[] =>
  Object.entries<Field>(columns).map(([name, column]) =>
    askableColumn(name, column, isTimeOfRows(key, { name, ...column }), cellsOf),
  );

function askableColumn(
  name: string,
  { kind, sql, nullable, label, codes, unit, unitIn, additivity }: Field,
  isTime: boolean,
  cellsOf: (name: string) => readonly (PortraitValue | null)[],
): AskableColumn {
  const most = kindOf({ kind, sql }).choices ?? (isTime ? mostTimes : undefined);
  const values = most === undefined ? null : valuesOf(cellsOf(name), most, isTime, codes);
  return {
    ...{ name, kind, sql, nullable, label },
    ...(codes && { codes }),
    ...(unit && { unit }),
    ...(unitIn !== undefined && { unitIn }),
    ...(additivity && { additivity }),
    ...(values && { values }),
  };
}

const mostTimes = 240;

/** The values of a column in order; null where they are too many to choose from, or names that each stand once. */
function valuesOf(
  cells: readonly (PortraitValue | null)[],
  most: number,
  isTime: boolean,
  codes: Field["codes"],
): readonly PortraitValue[] | null {
  const { tally } = portraitOf(cells);
  const isNaming = tally.size > 1 && tally.size * 2 > cells.length;
  if (tally.size > most || (!codes && !isTime && isNaming)) return null;
  const declared = Object.keys(codes ?? {});
  if (declared.length > 0) return declared.filter((code) => tally.has(code));
  return [...tally.keys()].sort((a, b) =>
    typeof a === "number" ? a - Number(b) : formats[languages[0]].compare(a, String(b)),
  );
}
