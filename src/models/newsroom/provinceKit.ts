import type { Published } from "../../schema/catalogues/catalog.ts";
import { writeTable } from "../../schema/export/csv.ts";
import { writeWorkbook } from "../../schema/export/workbook.ts";
import { languages } from "../../words/text/language.ts";
import { areaPages } from "../areas/areaPage.ts";
import { areaShare } from "../areas/areaShare.ts";
import { briefOf } from "./brief.ts";
import { kitFigures, kitTables } from "./kitFigures.ts";
import { kitWorkbook } from "./kitWorkbook.ts";

/** A file of a kit by its name in the archive. */
export interface KitFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What a newsroom needs of a province: what its page says, its figures with live totals, and their rows. */
export async function provinceKit(
  published: Published,
  code: string,
  site: URL,
): Promise<readonly KitFile[]> {
  const figures = kitFigures(published, code);
  const tables = kitTables(published, figures);
  const page = areaPages.build(published, { language: "th", code, params: {} });
  const entry = areaShare(published, page, site).citations.find(({ isCode }) => isCode);
  return [
    ...languages.map((language) => ({
      name: `brief-${language}.md`,
      content: briefOf(published, code, language, site),
    })),
    {
      name: "figures.xlsx",
      content: await writeWorkbook(kitWorkbook(published, figures, tables, site)),
    },
    ...tables.map(({ table, rows }) => ({
      name: `${table.id}.csv`,
      content: writeTable(table, rows),
    })),
    { name: "citation.bib", content: entry?.text ?? "" },
  ];
}
