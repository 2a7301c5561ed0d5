import type { CatalogSource } from "../../schema/catalogues/catalog.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Part } from "../check/part.ts";
import { sourceFinding } from "../sources/sourceFinding.ts";

/** Workbooks of which another table has another sheet: evidence shows one sheet of a file. */
export const sheetsOfOneFile = (
  { table }: Dataset,
  parts: readonly Part[],
  published: ReadonlyMap<string, CatalogSource>,
): readonly Finding[] =>
  parts.flatMap(({ sheet: { file, sheet } }) => {
    const other = published.get(file)?.sheet;
    if (!sheet || !other || other.name === sheet.name) return [];
    return sourceFinding(
      { file, dataset: table.id },
      {
        code: "sheets_of_one_file",
        received: `${other.name}, ${sheet.name}`,
        expected: { th: "สมุดงานหนึ่งไฟล์ต่อหนึ่งตาราง", en: "a workbook of its own for each table" },
        advice: {
          th: `สมุดงานนี้มีสองตารางคนละแผ่นงาน ให้บันทึกแผ่นงาน “${sheet.name}” เป็นไฟล์แยก แล้วใช้ชื่อนั้นในคำประกาศของตาราง ${table.id}`,
          en: `Two tables are read from two sheets of this workbook. Save the sheet “${sheet.name}” as a file of its own, and name that in the declaration of ${table.id}.`,
        },
      },
    );
  });
