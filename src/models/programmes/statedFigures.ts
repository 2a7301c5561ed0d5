import type { Say } from "../../charts/chart.ts";
import { figureText, timeText, wordingOf } from "../../charts/subjects/fundFigure.ts";
import {
  byPrecedence,
  fundStatistics,
  type FundFigure,
  isDisputed,
  sameThing,
} from "../../datasets/fund-statistics.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { pageTitleOf, hostOf } from "../../words/text/pageTitle.ts";
import { type Programme, programmes as programmeNames } from "../../words/subject/programme.ts";
import type { Link } from "../site/link.ts";
import { rowLink } from "../sources/sourceLinks.ts";

/** One figure that a source states, with place, time and source; rivals on the same thing follow one another. */
export interface StatedFigure {
  readonly programme: string;
  /** What it measures in the words of its source: the phase, the years, the “in principle” stay. */
  readonly measure: string;
  readonly place: string;
  /** The page of the place, where it is one area. */
  readonly area: string | null;
  readonly value: string;
  /** “ข้อมูล ณ 25 มิถุนายน 2567”, “เผยแพร่เมื่อ …” where that is all that is known, or that no time is stated. */
  readonly asOf: string;
  /** The sentence of the source that holds it; null where none was taken down. */
  readonly quoted: string | null;
  /** The page it was taken from; its remark says where the title is not the page's own. */
  readonly page: {
    readonly title: string;
    readonly remark: string | null;
    readonly address: string;
  };
  readonly evidence: string;
  readonly row: Link;
  /** Whether another source says otherwise. */
  readonly disputed: boolean;
  /** Whether it is the one of its rivals that goes first. */
  readonly first: boolean;
}

/** The figures of some programmes, those on one thing together, by precedence. */
export function statedFigures(
  published: Published,
  say: Say,
  programmes: readonly Programme[],
): StatedFigure[] {
  const rows = published
    .rows(fundStatistics.table)
    .filter(({ programme }) => programmes.includes(programme));
  const things = [...Map.groupBy(rows, sameThing).values()];
  return things.flatMap((rivals) =>
    rivals.toSorted(byPrecedence).map((row, i) =>
      statedFigure(row, say, {
        disputed: isDisputed(row, rivals),
        first: i === 0 && rivals.length > 1,
      }),
    ),
  );
}

/** The figures whose places include an area. */
export function figuresOfArea(published: Published, say: Say, code: string): StatedFigure[] {
  const things = Map.groupBy(published.rows(fundStatistics.table), sameThing);
  return [...things.values()].flatMap((rivals) =>
    rivals
      .filter(({ area_codes }) => area_codes?.split(";").includes(code))
      .toSorted(byPrecedence)
      .map((row) => statedFigure(row, say, { disputed: isDisputed(row, rivals), first: false })),
  );
}

function statedFigure(
  row: FundFigure,
  say: Say,
  { disputed, first }: Pick<StatedFigure, "disputed" | "first">,
): StatedFigure {
  const { language } = say;
  const { columns } = fundStatistics.table;
  const codes = row.area_codes?.split(";") ?? [];
  const [only] = codes;
  const { title, remark } = pageTitleOf(row.page_title);
  return {
    programme: programmeNames[row.programme][language],
    measure: wordingOf(row, say),
    place: placeText(row, codes, say),
    area: codes.length === 1 && only !== undefined ? only : null,
    value: figureText(row, say),
    asOf: ofTime[language](row, timeText(row, say)),
    quoted: row.quoted,
    page: { title, remark: remark?.[language] ?? null, address: row.page_url },
    evidence: [
      hostOf(row.page_url.split(" ")[0] ?? ""),
      columns.evidence.codes?.[row.evidence]?.[language] ?? row.evidence,
    ]
      .filter((part) => part !== null)
      .join(" · "),
    row: rowLink(row, language),
    disputed,
    first,
  };
}

/** A place wider or narrower than an area keeps the source's own words in Thai. */
function placeText({ place, place_level }: FundFigure, codes: readonly string[], say: Say): string {
  const named = codes.every((code) => code === country || code.length === 2) && codes.length > 0;
  if (named) return say.format.list(codes.map(say.place));
  if (say.language === "th") return place;
  const within = codes.map(say.placeTitle).join("; ");
  return place_level === "village" && within !== "" ? `${place} (${within})` : within || place;
}

/** Whether a time is that of the data or only that of their publication is said before it. */
const ofTime = {
  th: ({ as_of, as_of_kind }: FundFigure, time: string) =>
    as_of === null
      ? "ไม่ได้ระบุเวลาของข้อมูล"
      : as_of_kind === "stated"
        ? `ข้อมูล ณ ${time}`
        : as_of_kind === "published"
          ? time.replace("เผยแพร่", "เผยแพร่เมื่อ")
          : `ข้อมูลของ${time.startsWith("พ.ศ.") || /^\d/.test(time) ? " " : ""}${time}`,
  en: ({ as_of, as_of_kind }: FundFigure, time: string) =>
    as_of === null
      ? "its time is not stated"
      : as_of_kind === "stated"
        ? `as of ${time}`
        : as_of_kind === "published"
          ? time
          : `data of ${time}`,
};
