import type { Published } from "../../schema/catalogues/catalog.ts";
import { writeTable } from "../../schema/export/csv.ts";
import { writeExcelCsv } from "../../schema/export/csvExcel.ts";
import { figureWorkbook } from "../../schema/export/figureWorkbook.ts";
import { writeJson } from "../../schema/export/jsonTable.ts";
import type { Compress } from "../../schema/parquet/parquet.ts";
import { writeParquet } from "../../schema/parquet/parquetTable.ts";
import { writeWorkbook } from "../../schema/export/workbook.ts";
import { chartAreas } from "./chartAreas.ts";
import { figureOf } from "./figure.ts";
import { figureAbout, figureSources } from "./figureAbout.ts";
import { figureCsvw } from "./figureCsvw.ts";
import {
  figureFileName,
  type FigureForm,
  figureFormNames,
  figureForms,
  type NamedFigure,
} from "./figureFileNames.ts";
import { readmeOf, workbookLines } from "./figureReadme.ts";
import { figureTable } from "./figureTable.ts";
import { perPublication } from "../releases/perPublication.ts";
import { recent } from "../releases/recent.ts";
import { chartsOf } from "./publishedCharts.ts";

/** One file of a figure: which figure, in which form. */
export interface FigureFile {
  readonly chart: string;
  readonly area: string;
  readonly form: FigureForm;
}

/** What writing needs from around: the address of the site, and the compression of Parquet. */
export interface FigureTools {
  readonly site: URL | undefined;
  readonly compress: Compress;
}

type Contents = Readonly<Record<FigureForm, string | Uint8Array>>;

/** Every figure that has files, by its chart and its place. */
export const namedFigures = (published: Published): readonly NamedFigure[] =>
  chartsOf(published).flatMap((chart) =>
    chartAreas(published, chart).map((area) => ({
      chart: chart.id,
      area,
      ...(published.catalog.sample && { sample: true }),
    })),
  );

/** The files of a figure's rows, by their names. */
export const figureFilesOf = (figure: NamedFigure) =>
  figureFormNames.map((form) => ({
    name: figureFileName(figure, figureForms[form].end),
    file: { chart: figure.chart, area: figure.area, form } satisfies FigureFile,
  }));

/** The bytes of a file; the figures asked for last are kept, for their other forms come next. */
export async function figureFile(
  published: Published,
  { chart, area, form }: FigureFile,
  tools: FigureTools,
): Promise<string | Uint8Array> {
  const contents = kept(published)(`${chart}-${area}`, () =>
    contentsOf(published, chart, area, tools),
  );
  return (await contents)[form];
}

const kept = perPublication(() => recent<Promise<Contents>>(6));

async function contentsOf(
  published: Published,
  chart: string,
  area: string,
  { site, compress }: FigureTools,
): Promise<Contents> {
  const figures = {
    th: figureOf(published, "th", chart, area),
    en: figureOf(published, "en", chart, area),
  };
  const about = figureAbout(published, figures, site);
  const sources = figureSources(published, figures.en);
  const { table, rows } = figureTable(figures);
  const csvName = figureFileName(figures.en, figureForms.csv.end);
  const written = JSON.stringify(about);
  return {
    csv: writeTable(table, rows),
    csvw: JSON.stringify(figureCsvw(table, csvName, { sources, about }), null, 2) + "\n",
    csvExcel: writeExcelCsv(table, rows),
    xlsx: await writeWorkbook(
      figureWorkbook(table, rows, { sources, about: workbookLines(about) }),
    ),
    parquet: writeParquet(table, rows, compress, { about: written }),
    json: `{"about":${JSON.stringify(about, null, 2)},\n"rows":${writeJson(table, rows).trimEnd()}}\n`,
    readme: readmeOf(about),
  };
}
