import type { Say } from "../../charts/chart.ts";
import { chartPath, tablePath } from "../../paths.ts";
import { chartIdOf } from "./chartOfFigure.ts";
import type { Link } from "../site/link.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { timeOfFigure } from "../../charts/subjects/figureValues.ts";
import { areaPartsOf } from "./areaParts.ts";
import { areaKindOf, areaWords } from "./areaWords.ts";
import { divisorRemarks, type PlaceFigure, placeFiguresOf } from "./placeFigures.ts";

/** A figure as its table's page lists it. */
export interface FigureEntry {
  readonly id: string;
  readonly label: string;
  /** Its unit, its last time and for how many places it has a figure. */
  readonly text: string;
  readonly remarks: readonly string[];
  /** Its chart by rule; null where the rules give it none. */
  readonly chart: Link | null;
}

/** What a table tells of places, as it is shown on their pages. */
export const figureEntriesOf = (published: Published, table: string, say: Say): FigureEntry[] =>
  placeFiguresOf(published)
    .filter(({ dataset }) => dataset.table.id === table)
    .map((placed) => entryOf(published, placed, say));

/** What tables tell of places that belongs to a programme, each with its table. */
export const entriesOfProgramme = (published: Published, programme: string, say: Say) =>
  placeFiguresOf(published)
    .filter(({ figure }) => figure.programme === programme)
    .map((placed) => ({
      ...entryOf(published, placed, say),
      table: {
        label: placed.dataset.table.title[say.language],
        path: tablePath(say.language, placed.dataset.table.id),
      },
    }));

function entryOf(published: Published, placed: PlaceFigure, say: Say): FigureEntry {
  const words = wording[say.language];
  const { figure, last } = placed;
  return {
    id: figure.id,
    label: figure.title[say.language],
    text: [
      figure.unit[say.language],
      timeOfFigure(placed, last, say),
      ...coverageTexts(published, placed, say),
    ].join(" · "),
    remarks: [
      ...divisorRemarks(placed, say),
      ...(figure.ranked ? [] : [words.unranked]),
      ...(figure.changes ? [] : [words.unchanged]),
      ...(figure.caveats ?? []).map((caveat) => caveat[say.language]),
    ],
    chart: chartOfFigure(published, placed, say),
  };
}

function chartOfFigure(published: Published, placed: PlaceFigure, say: Say): Link | null {
  const id = chartIdOf(published, placed);
  return id === null
    ? null
    : { label: wording[say.language].chart, path: chartPath(say.language, id) };
}

/** 73 จาก 77 จังหวัด, of those it can speak of, for each level that the figure speaks of at its last time. */
function coverageTexts(published: Published, placed: PlaceFigure, say: Say): string[] {
  const { of, last, figure } = placed;
  const { outside = [] } = figure;
  const parts = areaPartsOf(published);
  const provinces = parts.get(country) ?? [];
  const amphoes = provinces.flatMap((code) => parts.get(code) ?? []);
  const levels = [provinces, amphoes, amphoes.flatMap((code) => parts.get(code) ?? [])];
  return levels.flatMap((all) => {
    const codes = all.filter((code) => !outside.includes(code));
    const known = codes.filter((code) => of.get(code)?.at(-1)?.time === last).length;
    const kind = areaKindOf(codes[0] ?? country, country);
    return known === 0
      ? []
      : [
          wording[say.language].covers(
            say.format.number(known),
            say.format.number(codes.length),
            areaWords[say.language].kinds[kind],
          ),
        ];
  });
}

const wording = {
  th: {
    covers: (known: string, all: string, kind: string) => `${known} จาก ${all} ${kind}`,
    chart: "แผนภูมิรายจังหวัด",
    unranked: "ไม่จัดอันดับ",
    unchanged: "ไม่เทียบข้ามเวลา",
  },
  en: {
    covers: (known: string, all: string, kind: string) => `${known} of ${all} ${kind}`,
    chart: "Chart by province",
    unranked: "not ranked",
    unchanged: "not compared over time",
  },
};
