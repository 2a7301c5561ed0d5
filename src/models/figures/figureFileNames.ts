import { country } from "../../schema/declare/anyAreaColumns.ts";
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

/** Others stand in the kit alone: they say the same, and each would be a file more of every figure. */
export const isServedAlone = (form: FigureForm, figure: NamedFigure): boolean =>
  servedForms(figure).some((served) => served === form);

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

/** A province has one kit for all of its figures. */
export const isOfProvince = ({ area }: NamedFigure): boolean =>
  /^\d\d$/.test(area) && area !== country;

/** The folder in the archive, and the archive's own name without its ending: `province-50`. */
export function provinceKitName({ area, sample }: Omit<NamedFigure, "chart">): string {
  const name = `province-${area}`;
  return sample ? sampleName(name) : name;
}

/** The kit that a figure stands in. */
export const figureKit = (figure: NamedFigure): string =>
  isOfProvince(figure) ? provinceKitName(figure) : figureFileName(figure, "");

/** What can be taken away of a figure: all of it in one archive, its picture, its rows in the forms that most ask for. */
export function figureDownloads(figure: NamedFigure, language: Language): readonly Download[] {
  const { chart, area } = figure;
  const kit = `${figureKit(figure)}.zip`;
  const held = isOfProvince(figure) ? provinceKitLabel : kitLabel;
  return [
    { label: held[language], path: kitPath(kit), name: kit, size: null },
    ...(["png", "svg"] as const).map((kind) => ({
      label: pictureNames[kind][language],
      path: picturePath(language, chart, area, kind),
      name: figureFileName(figure, `-${language}.${kind}`),
      size: null,
    })),
    ...servedForms(figure).map((form) => {
      const name = figureFileName(figure, figureForms[form].end);
      return { label: names[form][language], path: figureFilePath(name), name, size: null };
    }),
  ];
}

const kitLabel: Text = { th: "ทุกอย่างของแผนภูมินี้ (ZIP)", en: "Everything of this chart (ZIP)" };

const provinceKitLabel: Text = {
  th: "แผนภูมินี้ทุกรูปแบบ (Excel, JSON, Parquet) กับทุกอย่างของจังหวัด (ZIP)",
  en: "This chart in every form (Excel, JSON, Parquet) with everything of the province (ZIP)",
};

const pictureNames: Readonly<Record<"png" | "svg", Text>> = {
  png: { th: "ภาพ PNG", en: "Picture, PNG" },
  svg: { th: "ภาพ SVG ขยายได้ไม่แตก", en: "Picture, SVG, sharp at any size" },
};

const names = {
  csv: { th: "CSV", en: "CSV" },
  xlsx: { th: "Excel (XLSX)", en: "Excel (XLSX)" },
  json: { th: "JSON", en: "JSON" },
} satisfies Partial<Record<FigureForm, Text>>;

const servedForms = (figure: NamedFigure): readonly (keyof typeof names)[] =>
  isOfProvince(figure) ? ["csv"] : ["csv", "xlsx", "json"];
