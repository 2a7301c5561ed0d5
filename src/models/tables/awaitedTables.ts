import { kindOf } from "../../schema/declare/kinds.ts";
import { awaited } from "../../datasets/index.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { AnyColumn } from "../../schema/declare/column.ts";
import type { Field } from "../../schema/declare/field.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import { restatementsOf } from "../../schema/declare/restatement.ts";
import { provenance } from "../../schema/declare/table.ts";
import type { Language } from "../../words/text/language.ts";

/** A column that a file is expected to have. */
export interface ExpectedColumn {
  readonly heading: string;
  readonly kind: string;
  /** A row may leave it empty, or a file may leave it out. */
  readonly mayBeEmpty: boolean;
}

/** A table that is declared but that no agency has handed in a file for. */
export interface AwaitedTable {
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly columns: readonly ExpectedColumn[];
}

export const awaitedTables = ({ catalog }: Published, language: Language): AwaitedTable[] =>
  awaited
    .filter(({ table }) => !catalog.tables.some(({ id }) => id === table.id))
    .flatMap((dataset) =>
      dataset.sources.map(({ kind, folder, file }) => ({
        title: dataset.table.title[language],
        description: dataset.table.description[language],
        place: `data/${kind}/${folder}/${wording[language].year}/${file}`,
        columns: expectedColumns(dataset, language),
      })),
    );

/** The columns in the order an export usually has them: what an area's code is called beside it. */
function expectedColumns({ table, sources }: Dataset, language: Language): ExpectedColumn[] {
  const unsaid = new Set(sources.flatMap(({ constants = {} }) => Object.keys(constants)));
  return Object.entries<AnyColumn>(table.columns)
    .filter(([name]) => !(name in provenance) && !unsaid.has(name))
    .flatMap(([, column]) => [
      { heading: column.label.th, kind: kindText(column, language), mayBeEmpty: column.nullable },
      ...restatementsOf(column)
        .filter(({ label }) => !labels(table.columns).has(label.th))
        .map(({ label }) => ({
          heading: label.th,
          kind: wording[language].restated,
          mayBeEmpty: true,
        })),
    ]);
}

const labels = (columns: Readonly<Record<string, Field>>): ReadonlySet<string> =>
  new Set(Object.values(columns).map(({ label }) => label.th));

const kindText = (column: Field, language: Language): string =>
  column.codes
    ? Object.values(column.codes)
        .map((text) => text[language])
        .join(" · ")
    : kindOf(column).name[language];

const wording = {
  th: { year: "<ปี>", restated: "ชื่อหรือเลขที่ตรงกับรหัส ใช้ตรวจทานกัน" },
  en: { year: "<year>", restated: "name or number that agrees with the code, checked against it" },
} as const;
