import { sampleName } from "../../words/subject/sample.ts";
import type { Download } from "../site/link.ts";
import { figureFilePath, kitPath, picturePath } from "../../paths.ts";
import type { Language, Text } from "../../words/text/language.ts";

/** The files of a figure's own rows: what each name ends in, and its media type. */
export const figureForms = {
  csv: { end: ".csv", mediaType: "text/csv; charset=utf-8" },
  csvw: { end: ".csv-metadata.json", mediaType: "application/csvm+json" },
  csvExcel: { end: "-excel.csv", mediaType: "text/csv; charset=utf-8" },
  xlsx: {
    end: ".xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  parquet: { end: ".parquet", mediaType: "application/vnd.apache.parquet" },
  json: { end: ".json", mediaType: "application/json" },
  readme: { end: "-readme.txt", mediaType: "text/plain; charset=utf-8" },
} as const;

export type FigureForm = keyof typeof figureForms;

export const figureFormNames = Object.keys(figureForms) as readonly FigureForm[];

/** Others stand in the kit alone: the workbook and the page say the same, and each would be a file more of every figure. */
export const isServedAlone = (form: FigureForm): boolean => form in names;

/** A figure by what its files are named after. */
export interface NamedFigure {
  readonly chart: string;
  readonly area: string;
  readonly sample?: true;
}

/** The name that all files of a figure begin with: `phase-targets-50`. */
export function figureFileName({ chart, area, sample }: NamedFigure, end: string): string {
  const name = `${chart}-${area}${end}`;
  return sample ? sampleName(name) : name;
}

/** What can be taken away of a figure: all of it in one archive, its picture, its rows in most forms. */
export function figureDownloads(figure: NamedFigure, language: Language): readonly Download[] {
  const { chart, area } = figure;
  const kit = figureFileName(figure, ".zip");
  return [
    { label: kitName[language], path: kitPath(kit), name: kit, size: null },
    ...(["png", "svg"] as const).map((kind) => ({
      label: pictureNames[kind][language],
      path: picturePath(language, chart, area, kind),
      name: figureFileName(figure, `-${language}.${kind}`),
      size: null,
    })),
    ...servedForms.map((form) => {
      const name = figureFileName(figure, figureForms[form].end);
      return { label: names[form][language], path: figureFilePath(name), name, size: null };
    }),
  ];
}

const kitName: Text = { th: "ทุกอย่างของแผนภูมินี้ (ZIP)", en: "Everything of this chart (ZIP)" };

const pictureNames: Readonly<Record<"png" | "svg", Text>> = {
  png: { th: "ภาพ PNG", en: "Picture, PNG" },
  svg: { th: "ภาพ SVG ขยายได้ไม่แตก", en: "Picture, SVG, sharp at any size" },
};

const names = {
  csv: { th: "CSV", en: "CSV" },
  csvw: { th: "คำอธิบาย CSV (CSVW)", en: "Description of the CSV (CSVW)" },
  xlsx: { th: "Excel (XLSX)", en: "Excel (XLSX)" },
  json: { th: "JSON", en: "JSON" },
} satisfies Partial<Record<FigureForm, Text>>;

const servedForms = Object.keys(names) as readonly (keyof typeof names)[];
