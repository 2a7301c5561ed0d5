import { absolute } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { dataSheet, sourceSheet, type SpreadsheetSheet } from "../../schema/export/spreadsheet.ts";
import { type Language, languages } from "../../words/text/language.ts";
import { sampleMark } from "../../words/subject/sample.ts";
import { cautionNotes, timeOfFigure } from "../../charts/subjects/figureValues.ts";
import { sourceLinks } from "../sources/sourceLinks.ts";
import { sayOf } from "../site/say.ts";
import type { KitFigure, KitTable } from "./kitFigures.ts";
import { totalFormula } from "./totalFormula.ts";

/** The figures of a place, each worked out by the program that opens the workbook from the rows behind it. */
export function kitWorkbook(
  published: Published,
  figures: readonly KitFigure[],
  tables: readonly KitTable[],
  site: URL,
): readonly SpreadsheetSheet[] {
  const names = sheetNames(tables);
  const files = new Set(tables.flatMap(({ rows }) => rows.map((row) => row.source_file)));
  return [
    summarySheet(published, figures, tables, { names, site }),
    ...tables.map(({ table, rows }) => ({
      ...dataSheet(table, rows),
      name: names.get(table.id) as string,
    })),
    sourceSheet(published.catalog.sources.filter(({ file }) => files.has(file))),
  ];
}

/** A name may be no longer than 31 letters. */
const longestName = 31;

function sheetNames(tables: readonly KitTable[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { table } of tables) {
    const short = table.id.slice(0, longestName);
    const isTaken = [...names.values()].includes(short);
    names.set(
      table.id,
      isTaken ? `${short.slice(0, longestName - 3)}-${String(names.size)}` : short,
    );
  }
  return names;
}

const headings = [
  "ตัวเลข",
  "Figure",
  "เวลา Time",
  "คำนวณจากแถว (สูตร) From the rows (formula)",
  "ตัวเลขในเว็บ As on the site",
  "หน่วย",
  "Unit",
  "แผ่นงาน Sheet",
  "แถวต้นทาง Source row",
  "ข้อควรระวัง",
  "Cautions",
];
const formulaColumn = 3;

function summarySheet(
  published: Published,
  figures: readonly KitFigure[],
  tables: readonly KitTable[],
  { names, site }: { names: ReadonlyMap<string, string>; site: URL },
): SpreadsheetSheet {
  const says = languages.map((language) => sayOf(published, language));
  const tableOf = new Map(tables.map((one) => [one.table.id, one]));
  const sheetOf = (id: string) => ({
    ...(tableOf.get(id) as KitTable),
    name: names.get(id) as string,
  });
  const lines = figures.map((one) => {
    const { placed, time, statement, per } = one;
    const { figure, dataset } = placed;
    const { id } = dataset.table;
    const [first] = sourceLinks(statement.from, "th");
    const cautions = (language: Language) =>
      cautionNotes(per ? [per.time] : [], placed, sayOf(published, language))
        .map((note) => note[language])
        .join(" · ") || null;
    return {
      formula: totalFormula(one, sheetOf),
      cells: [
        figure.title.th,
        figure.title.en,
        [...new Set(says.map((say) => timeOfFigure(placed, time, say)))].join(" · "),
        statement.value,
        statement.value,
        figure.unit.th,
        figure.unit.en,
        names.get(id) as string,
        first ? absolute(first.path, site) : null,
        cautions("th"),
        cautions("en"),
      ],
    };
  });
  return {
    name: published.catalog.sample ? sampleMark : "สรุป Summary",
    columns: headings.map((heading, i) =>
      i === formulaColumn || i === formulaColumn + 1 ? { heading } : { heading, format: "@" },
    ),
    rows: lines.map(({ cells }) => cells),
    formulas: lines.map(({ formula }) => new Map([[formulaColumn, formula]])),
  };
}
