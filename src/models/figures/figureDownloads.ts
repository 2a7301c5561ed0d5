import { formats } from "../../i18n/format.ts";
import { words } from "../../i18n/text.ts";
import { filePath } from "../../paths.ts";
import type { FileFormat, Published } from "../../schema/catalogues/catalog.ts";
import type { Language } from "../../words/text/language.ts";
import type { Download } from "../site/link.ts";

const forms = ["csv", "csvExcel", "xlsx", "parquet", "schema"] as const satisfies FileFormat[];

export const sumsNames = { th: "ยอดรวมตามพื้นที่ (CSV)", en: "Sums by area (CSV)" };

/** The whole tables that a figure is drawn from. */
export function downloadsOf(
  { catalog }: Published,
  tables: readonly string[],
  language: Language,
): Download[] {
  const say = words[language];
  return tables.flatMap((id): Download[] => {
    const table = catalog.tables.find((table) => table.id === id);
    if (!table) throw new Error(`table not published: ${id}`);
    const named = [
      ...forms.map((form) => [say.downloadNames[form], table.files[form]] as const),
      [sumsNames[language], table.sums] as const,
    ];
    return named.flatMap(([label, file]) =>
      file
        ? [
            {
              label: tables.length > 1 ? `${label} (${id})` : label,
              path: filePath(file.path),
              name: file.path.split("/").at(-1) as string,
              size: formats[language].bytes(file.bytes),
            },
          ]
        : [],
    );
  });
}
