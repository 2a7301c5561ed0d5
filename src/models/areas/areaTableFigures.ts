import type { Say } from "../../charts/chart.ts";
import { areaFigure } from "../../i18n/areaTitle.ts";
import { formOf } from "../../charts/kit/chartRules.ts";
import {
  breaksOfFigure,
  cautionNotes,
  figureAddsUp,
  type FigureAt,
  timeOfFigure,
  unitText,
} from "../../charts/subjects/figureValues.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { breaksBetween, isComparable } from "../../schema/declare/breaks.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import { sourceLinks } from "../sources/sourceLinks.ts";
import { perPublication } from "../releases/perPublication.ts";
import { type AreaFact, areaFact, type LinePoint } from "./areaFact.ts";
import { siblingsOf } from "./areaStandings.ts";
import { parentOf } from "./areaParts.ts";
import type { AreaTheme } from "./areaTheme.ts";
import { pageOfFigure } from "./chartOfFigure.ts";
import { areaKindOf, areaWords } from "./areaWords.ts";
import { isOfLikeFiles, type PlaceFigure, placeFiguresOf } from "./placeFigures.ts";
import { type RankStanding, standingsOf } from "./standing.ts";

/** What tables say of an area by what they declare alone; figures that say nothing of it, or are told in other themes, are left out. */
export function tablesTheme(
  published: Published,
  code: string,
  say: Say,
  told: readonly AreaTheme[] = [],
): AreaTheme[] {
  const isTold = ({ figure }: PlaceFigure) => told.some(({ id }) => id === figure.toldIn);
  const facts = placeFiguresOf(published).flatMap((placed) =>
    isTold(placed) ? [] : (figureFact(published, placed, code, say) ?? []),
  );
  const heading = areaWords[say.language].tableFiguresHeading;
  return facts.length === 0
    ? []
    : [{ id: "table-figures", heading, hint: String(facts.length), facts, grids: [], remarks: [] }];
}

/** The tables whose declared figures speak of an area. */
export const figureTables = (published: Published, code: string): readonly string[] => [
  ...new Set(
    placeFiguresOf(published)
      .filter(({ of }) => of.has(code))
      .map(({ dataset }) => dataset.table.id),
  ),
];

/** The last that a figure states of an area; null where it states nothing. */
export function figureFact(
  published: Published,
  placed: PlaceFigure,
  code: string,
  say: Say,
): AreaFact | null {
  const told = toldOf(published, placed, code, say);
  if (told === null) return null;
  const { figure } = placed;
  const { last, from, remarks } = told;
  const fact = areaFact(figure.title[say.language], last.statement, say, unitText(placed, say), {
    page: pageOfFigure(published, placed, code, say.language),
    note: timeOfFigure(placed, last.time, say),
    remarks,
  });
  const line = lineOf(placed, code);
  return { ...fact, links: sourceLinks(from, say.language), ...(line && { line }) };
}

/** A figure of a place in one sentence, with its time, its rank, its change and its cautions. */
export function figureSentence(
  published: Published,
  placed: PlaceFigure,
  code: string,
  say: Say,
): string | null {
  const told = toldOf(published, placed, code, say);
  if (told === null) return null;
  const { last, remarks } = told;
  const time = timeOfFigure(placed, last.time, say);
  return wording[say.language].sentence(
    areaFigure(say.language, placed.figure.title[say.language], say.placeTitle(code)),
    `${unitText(placed, say)(last.statement.value)} (${time})`,
    remarks,
  );
}

interface Told {
  readonly last: FigureAt;
  /** The rows of the figure and of those that it is compared with. */
  readonly from: Parameters<typeof sourceLinks>[0];
  /** Its rank, its change, that it speaks of a later time elsewhere, its cautions. */
  readonly remarks: readonly string[];
}

function toldOf(published: Published, placed: PlaceFigure, code: string, say: Say): Told | null {
  const known = placed.of.get(code) ?? [];
  const last = known.at(-1);
  if (!last) return null;
  const words = wording[say.language];
  const { earlier, broken, isInDoubt } = comparedWith(placed, code, known);
  const show = unitText(placed, say);
  return {
    last,
    from: [last, ...earlier].flatMap(({ statement }) => statement.from),
    remarks: [
      ...standingText(published, placed, code, last.time, say),
      ...earlier.map(({ time, statement: { value } }) =>
        words.change(
          Math.sign(last.statement.value - value),
          show(value),
          timeOfFigure(placed, time, say),
        ),
      ),
      ...(isInDoubt ? [words.inDoubt] : []),
      ...broken.map(({ from, label }) =>
        words.broken(timeOfFigure(placed, from, say), label[say.language]),
      ),
      ...(last.time === placed.last ? [] : [words.silent(timeOfFigure(placed, placed.last, say))]),
      ...cautionNotes(last.per ? [last.per.time] : [], placed, say).map(
        (note) => note[say.language],
      ),
    ],
  };
}

/** What a figure states of a place at all times that are counted as the last is, where the rules ask for a line. */
function lineOf(placed: PlaceFigure, code: string): LinePoint[] | null {
  const alike = alikeTimes(placed, code, placed.of.get(code) ?? []);
  const { ranked, changes } = placed.figure;
  const values = alike.map(({ statement }) => statement.value);
  const [most, least] = [Math.max(0, ...values), Math.min(0, ...values)];
  const form = formOf({
    ...{ across: "times", known: alike.length, hasOutlines: false, isSigned: least < 0 },
    ...{ adds: figureAddsUp(placed), ranked, changes },
  });
  if (form !== "line") return null;
  const times = alike.map(({ time }, i) => (typeof time === "number" ? time : i));
  const [first, span] = [times[0]!, times.at(-1)! - times[0]!];
  return alike.map((_, i) => [
    (times[i]! - first) / span,
    (most - values[i]!) / (most - least || 1),
  ]);
}

/** The time before and the first that are counted alike, and the breaks that lie before these. */
function comparedWith(placed: PlaceFigure, code: string, known: readonly FigureAt[]) {
  const isInDoubt = known.some(
    ({ statement }) => !isOfLikeFiles(placed, statement, known.at(-1)!.statement),
  );
  if (!placed.figure.changes) return { earlier: [], broken: [], isInDoubt };
  const alike = alikeTimes(placed, code, known).slice(0, -1);
  const [first, before] = [alike[0], alike.at(-1)];
  return {
    earlier: [...new Set([before, first])].flatMap((one) => one ?? []),
    broken: breaksBetween(breaksOfFigure(placed, code), known[0]!.time, known.at(-1)!.time),
    isInDoubt,
  };
}

/** What is counted as the last is, itself among them. */
function alikeTimes(placed: PlaceFigure, code: string, known: readonly FigureAt[]): FigureAt[] {
  const breaks = breaksOfFigure(placed, code);
  const last = known.at(-1);
  return known.filter(
    ({ time, statement }) =>
      isComparable(breaks, time, last!.time) && isOfLikeFiles(placed, statement, last!.statement),
  );
}

/** อันดับ 5 จาก 76 จังหวัด (ไม่ได้ระบุ 1 แห่ง) */
function standingText(
  published: Published,
  placed: PlaceFigure,
  code: string,
  time: string | number,
  say: Say,
): string[] {
  if (!placed.figure.ranked) return [];
  const within = parentOf(code);
  const standing = standingsAt(published, placed, code, time).get(code);
  if (!standing || standing.of === 1) return [];
  const place = within === country ? null : say.placeTitle(within);
  const kind = areaKindOf(code, within);
  return [areaWords[say.language].standing(standing, kind, place, say.format.number)];
}

/** The places of the areas beside one, by what a figure states of the same time. */
export function standingsAt(
  published: Published,
  { dataset, figure, of }: PlaceFigure,
  code: string,
  time: string | number,
): ReadonlyMap<string, RankStanding> {
  const key = `${dataset.table.id} ${figure.id} ${parentOf(code)} ${time}`;
  const known = standings(published).get(key);
  if (known) return known;
  const { outside = [] } = figure;
  const able = siblingsOf(published, code).filter((peer) => !outside.includes(peer));
  const values = able.map((peer) => {
    const at = of.get(peer)?.find((one) => one.time === time);
    return [peer, at?.statement.value ?? null] as const;
  });
  const made = standingsOf(new Map(values));
  standings(published).set(key, made);
  return made;
}

const standings = perPublication(() => new Map<string, ReadonlyMap<string, RankStanding>>());

const wording = {
  th: {
    sentence: (figure: string, value: string, more: readonly string[]) =>
      [`${figure}: ${value}`, ...more].join(" "),
    change: (sign: number, value: string, time: string) =>
      sign === 0 ? `เท่ากับเมื่อ ${time}` : `${sign > 0 ? "เพิ่ม" : "ลด"}จาก ${value} (${time})`,
    broken: (time: string, label: string) => `ไม่เทียบกับก่อน ${time} เพราะ${label}`,
    silent: (time: string) => `${time} ไม่ได้ระบุ`,
    inDoubt: "ค่าทั้งคอลัมน์ต่างจากไฟล์ครั้งก่อนมาก หน่วยอาจไม่ใช่หน่วยเดียวกัน จึงไม่เทียบกัน",
  },
  en: {
    sentence: (figure: string, value: string, more: readonly string[]) =>
      [`${figure}: ${value}`, ...more].join("; "),
    change: (sign: number, value: string, time: string) =>
      sign === 0 ? `as in ${time}` : `${sign > 0 ? "up" : "down"} from ${value} (${time})`,
    broken: (time: string, label: string) => `not compared with the time before ${time}: ${label}`,
    silent: (time: string) => `not stated for ${time}`,
    inDoubt:
      "the whole column is far from the file before: the unit may be another, so the two are not compared",
  },
};
