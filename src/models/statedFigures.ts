import type { Say } from "../charts/chart.ts";
import {
  byPrecedence,
  fundStatistics,
  type FundFigure,
  isDisputed,
  sameThing,
} from "../datasets/fund-statistics.ts";
import { words } from "../i18n/text.ts";
import { country } from "../schema/anyAreaColumns.ts";
import type { Published } from "../schema/catalog.ts";
import { fundMeasures } from "../words/fundMeasure.ts";
import type { Language } from "../words/language.ts";
import { pageTitleOf } from "../words/pageTitle.ts";
import { type Programme, programmes as programmeNames } from "../words/programme.ts";
import type { Link } from "./link.ts";
import { rowLink } from "./sourceLinks.ts";

/** One figure that a source states, with place, time and source; rivals on the same thing follow one another. */
export interface StatedFigure {
  readonly programme: string;
  readonly measure: string;
  /** As the source words it. */
  readonly measureWritten: string;
  readonly place: string;
  /** The page of the place, where it is one area. */
  readonly area: string | null;
  readonly value: string;
  /** “ข้อมูล ณ กันยายน 2566”, or that its time is not stated. */
  readonly asOf: string;
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
  const { language, format } = say;
  const { columns } = fundStatistics.table;
  const codes = row.area_codes?.split(";") ?? [];
  const [only] = codes;
  const { title, remark } = pageTitleOf(row.page_title);
  const value = withUnit(format.number(row.value), row.unit, language);
  return {
    programme: programmeNames[row.programme][language],
    measure: fundMeasures[row.measure][language],
    measureWritten: row.measure_as_written,
    place: placeText(row, codes, say),
    area: codes.length === 1 && only !== undefined ? only : null,
    value:
      row.qualifier === "exact"
        ? value
        : `${columns.qualifier.codes?.[row.qualifier]?.[language] ?? ""} ${value}`,
    asOf:
      row.as_of === null
        ? timeNotStated[language]
        : `${words[language].asOf} ${format.asOf(row.as_of)}`,
    page: { title, remark: remark?.[language] ?? null, address: row.page_url },
    evidence: columns.evidence.codes?.[row.evidence]?.[language] ?? row.evidence,
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

const timeNotStated = { th: "ไม่ได้ระบุเวลาของข้อมูล", en: "its time is not stated" };

/** Units as sources write them, said in English too; “ร้อยละ” goes before its number. */
function withUnit(number: string, unit: string, language: Language): string {
  if (language === "en") return `${number}\u00a0${englishUnits[unit] ?? unit}`;
  return unit === "ร้อยละ" ? `${unit}\u00a0${number}` : `${number}\u00a0${unit}`;
}

const englishUnits: Readonly<Record<string, string>> = {
  แห่ง: "places",
  หมู่บ้าน: "villages",
  "หมู่บ้าน/ชุมชน": "villages and communities",
  คน: "people",
  กองทุน: "funds",
  บาท: "baht",
  ล้านบาท: "million baht",
  องค์กร: "organisations",
  แปลง: "plots",
  ผลิตภัณฑ์: "products",
  ราย: "producers",
  รางวัล: "awards",
  ไร่: "rai",
  ครัวเรือน: "households",
  หลังคาเรือน: "houses",
  ร้อยละ: "per cent",
  กลุ่ม: "groups",
  ตำบล: "tambons",
};
