import { areas } from "../../datasets/areas.ts";
import { templatePath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { type TemplateKnows, templateOf } from "../../schema/export/template.ts";
import { writeWorkbook } from "../../schema/export/workbook.ts";
import type { Language } from "../../words/text/language.ts";
import type { Link } from "../site/link.ts";
import { cellsOf, datasetOf } from "./dataIndex.ts";

/** The tables whose files agencies hand in and that a template can be made of: `/data/otop-sales/template.xlsx`. */
export const templatedTables = ({ catalog }: Published): readonly string[] =>
  catalog.tables.map(({ id }) => id).filter(hasTemplate);

export const hasTemplate = (id: string): boolean => templateOf(datasetOf(id), nothing) !== null;

const nothing: TemplateKnows = { provinces: [], exampleOf: () => null, timesOf: () => ["2500-01"] };

export const templateLink = (id: string, label: string): Link => ({
  label,
  path: templatePath(id),
});

/** Every template, by the name of its table. */
export const templateLinks = (published: Published, language: Language): readonly Link[] =>
  templatedTables(published).map((id) => templateLink(id, datasetOf(id).table.title[language]));

export const templateFiles = (published: Published) =>
  templatedTables(published).map((table) => ({ params: { table } }));

export function templateFile(published: Published, id: string): Promise<Uint8Array> {
  const dataset = datasetOf(id);
  const provinces = published
    .rows(areas.table)
    .filter(({ level }) => level === "province")
    .map(({ name_th }) => name_th);
  const sheets = templateOf(dataset, {
    provinces,
    exampleOf: (column) =>
      cellsOf(published, dataset, column).find((cell) => cell !== null) ?? null,
    timesOf: (column) =>
      [
        ...new Set(
          cellsOf(published, dataset, column).flatMap((cell) =>
            cell === null ? [] : String(cell),
          ),
        ),
      ].toSorted(),
  });
  if (!sheets) throw new Error(`table has no template: ${id}`);
  return writeWorkbook(sheets);
}
