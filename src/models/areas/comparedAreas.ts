import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import {
  type ComparedArea,
  type ComparedFigure,
  type ComparedFile,
  type ComparedRow,
  packAreas,
} from "../../schema/declare/comparedArea.ts";
import type { Language } from "../../words/text/language.ts";
import { notStated, type Statement } from "../../words/subject/statement.ts";
import { stretchesOf } from "../../words/text/stretches.ts";
import { perPublication } from "../releases/perPublication.ts";
import { areaSubjects } from "../subjects/index.ts";
import { areaMeasuresOf } from "./areaMeasures.ts";
import { areaPartsOf } from "./areaParts.ts";
import { timeOfFigure } from "../../charts/subjects/figureValues.ts";
import { divisorRemarks, type PlaceFigure, untoldFigures } from "./placeFigures.ts";
import { sayOf } from "../site/say.ts";

export type { ComparedFile } from "../../schema/declare/comparedArea.ts";

/** An area's figures as they are compared. */
export function comparedArea(published: Published, code: string): ComparedArea {
  return {
    code,
    th: sayOf(published, "th").place(code),
    en: sayOf(published, "en").place(code),
    figures: Object.fromEntries(
      [...Object.entries(areaMeasuresOf(published, code)), ...declaredOf(published, code)].map(
        ([id, statement]) => [id, figureOf(statement)],
      ),
    ),
  };
}

/** One file a province, which holds all areas within it; the country has its own. */
export const comparedFiles = (published: Published) => {
  const parts = areaPartsOf(published);
  const within = (code: string): string[] => [
    code,
    ...(code === country ? [] : (parts.get(code) ?? []).flatMap(within)),
  ];
  return [country, ...(parts.get(country) ?? [])].map((province) => ({
    params: { province },
    props: { file: fileOf(published, within(province)) },
  }));
};

function fileOf(published: Published, codes: readonly string[]): ComparedFile {
  const areas = codes.map((code) => comparedArea(published, code));
  const measures = [...new Set(areas.flatMap(({ figures }) => Object.keys(figures)))];
  return packAreas(areas, comparedRows(published), measures);
}

/** What areas are compared by, in the order of the table: what subjects know, then what tables declare. */
export const comparedRows = perPublication((published): readonly ComparedRow[] => [
  ...areaSubjects.flatMap(({ comparedRows }) => comparedRows?.(published) ?? []),
  ...untoldFigures(published).map((placed) => declaredRow(published, placed)),
]);

/** Declared figures, all areas' of the same time. */
const declaredOf = (published: Published, code: string): [string, Statement][] =>
  untoldFigures(published).map((placed): [string, Statement] => {
    const at = placed.of.get(code)?.find(({ time }) => time === placed.last);
    return [idOf(placed), at?.statement ?? notStated];
  });

const idOf = ({ dataset, figure }: PlaceFigure): string => `${dataset.table.id} ${figure.id}`;

function declaredRow(published: Published, placed: PlaceFigure): ComparedRow {
  const { figure, last } = placed;
  const said = (language: Language) =>
    [
      timeOfFigure(placed, last, sayOf(published, language)),
      ...divisorRemarks(placed, sayOf(published, language)),
      ...(figure.caveats ?? []).map((caveat) => caveat[language]),
    ].join(" · ");
  const label = (language: Language) => `${figure.title[language]} (${figure.unit[language]})`;
  return {
    id: idOf(placed),
    label: { th: label("th"), en: label("en") },
    note: { th: said("th"), en: said("en") },
    // As the page of the area writes a quotient, and as its working ends.
    form: figure.per === undefined ? {} : { decimals: 2 },
    bar: true,
  };
}

function figureOf(statement: Statement): ComparedFigure | null {
  if (statement.kind === "notStated") return null;
  const files = Map.groupBy(statement.from, ({ source_file }) => source_file);
  return {
    value: statement.value,
    working: statement.kind === "derived" && statement.working !== "" ? statement.working : null,
    from: [...files].flatMap(([file, rows]) =>
      stretchesOf(rows.map(({ source_row }) => source_row)).map(([first, last]) => ({
        file,
        first,
        last,
      })),
    ),
  };
}
