import { phaseTargets } from "../datasets/phase-targets.ts";
import type { Say } from "../charts/chart.ts";
import { formats } from "../i18n/format.ts";
import { words } from "../i18n/text.ts";
import { evidenceRowPath, explorePath, filePath } from "../paths.ts";
import type { CatalogTable, Published } from "../schema/catalog.ts";
import type { Row } from "../schema/table.ts";
import type { Language } from "../words/language.ts";
import { type Address, definePages, type Page, pageOf, singleAddresses } from "./page.ts";
import { sayOf } from "./say.ts";

export type FilterName = "phase" | "unit" | "area";

/** A choice of the reader: its name in the address, its column, and what may be chosen. */
export interface Filter {
  readonly name: FilterName;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface ExplorePage extends Page {
  readonly lead: string;
  readonly rows: readonly Row<typeof phaseTargets.table>[];
  readonly filters: readonly Filter[];
  readonly parquet: string;
  readonly engine: string;
  readonly csv: { readonly path: string; readonly name: string };
  /** Where row n of the source file can be seen, `{row}` standing for the number. */
  readonly evidence: string;
}

/** The first ad-hoc question: `/explore/`. */
export const explore = definePages<Address, ExplorePage>({
  addresses: singleAddresses,
  build: (published, { language }) => {
    const rows = published.rows(phaseTargets.table);
    const { files } = published.catalog.tables.find(
      ({ id }) => id === phaseTargets.table.id,
    ) as CatalogTable;
    return {
      ...pageOf(language, explorePath, { title: titles[language], description: leads[language] }, [
        { label: words[language].explore, path: explorePath(language) },
      ]),
      lead: leads[language],
      rows,
      filters: filtersOf(published, language, rows),
      parquet: filePath(files.parquet.path),
      engine: filePath("engine/engine.json"),
      csv: { path: filePath(files.csv.path), name: files.csv.path.split("/").at(-1) as string },
      evidence: evidenceRowPath(language, rows[0]?.source_file ?? "", 1).replace(/1$/, "{row}"),
    };
  },
});

function filtersOf(
  published: Published,
  language: Language,
  rows: readonly Row<typeof phaseTargets.table>[],
): Filter[] {
  const { phase, unit } = phaseTargets.table.columns;
  const say = sayOf(published, language);
  const distinct = (values: readonly string[]) => [...new Set(values)];
  return [
    {
      name: "phase",
      label: phase.label[language],
      options: distinct(rows.map((row) => String(row.phase))).map((value) => ({
        value,
        label: formats[language].number(Number(value)),
      })),
    },
    {
      name: "unit",
      label: unit.label[language],
      options: Object.entries(unit.codes ?? {}).map(([value, label]) => ({
        value,
        label: label[language],
      })),
    },
    {
      name: "area",
      label: areaLabel[language],
      options: distinct(rows.map((row) => row.area_codes)).map((value) => ({
        value,
        label: placesLabel(value.split(";"), say),
      })),
    },
  ];
}

const placesLabel = (codes: readonly string[], say: Say): string =>
  codes.length === 1
    ? say.place(codes[0] as string)
    : { th: `${codes.length} จังหวัดรวมกัน`, en: `${codes.length} provinces together` }[say.language];

const areaLabel = { th: "พื้นที่", en: "Area" };

const titles = { th: "ถามข้อมูล: เป้าหมายโครงการร้อยใจรักษ์", en: "Ask the data: Roi Jai Rak targets" };

const leads = {
  th: "เลือกระยะ หน่วยนับ และพื้นที่ ตารางจะเปลี่ยนตาม และที่อยู่ของหน้านี้จะจำสิ่งที่เลือกไว้ ส่งลิงก์ให้คนอื่นเปิดเห็นเหมือนกัน",
  en: "Choose phase, unit and area: the table follows, and the address of this page keeps what you chose, so that a link shows others the same.",
};
