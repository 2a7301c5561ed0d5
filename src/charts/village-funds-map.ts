import { areas } from "../datasets/areas.ts";
import { population } from "../datasets/population.ts";
import { villageFunds, villageFundSums } from "../datasets/village-funds.ts";
import { query } from "../query/query.ts";
import { type AreaCode, country } from "../schema/declare/anyAreaColumns.ts";
import type { Row } from "../schema/declare/table.ts";
import type { ProvinceCode } from "../words/place/area.ts";
import { divided, notStated, stated, type Statement } from "../words/subject/statement.ts";
import { defineChart, type Say } from "./chart.ts";
import { type Choropleth, choropleth, drawMap, mapHeight, mapLegend } from "./choropleth.ts";
import { labelCell, statementCell } from "./figureCell.ts";
import {
  added,
  type FundRows,
  type FundSum,
  type FundTotals,
  rowMeasures,
  sumColumns,
  totalsOf,
  yearsOf,
} from "./fundSums.ts";
import { fundNotes, totalCells, totalColumns, totalText } from "./fundTable.ts";

const peopleColumns = ["code", "population", "year", "source_file", "source_row"] as const;

type People = Pick<Row<typeof population.table>, (typeof peopleColumns)[number]>;
type Area = Pick<Row<typeof areas.table>, "code">;
type Year = Pick<FundSum, "area_code" | "fiscal_year">;
type PlacedRows = FundRows & { readonly amphoe_code: string; readonly tambon_code: string };

interface Part {
  readonly code: string;
  readonly totals: FundTotals;
  readonly people: Statement;
  readonly perHead: Statement;
}

interface Parts {
  readonly area: string;
  readonly year: number;
  readonly peopleYear: number;
  readonly parts: readonly Part[];
  readonly map: Choropleth;
  readonly withheld: number;
}

/** The four provinces whose tambons are mapped together. */
const north4 = ["50", "56", "57", "58"] as const;

/** Tambons of the four provinces, or amphoes of any one. */
export const villageFundsMap = defineChart<
  { years: Year; sums: FundSum; rows: PlacedRows; people: People; parts: Area },
  Parts
>({
  id: "village-funds-map",
  title: { th: "แผนที่เงินออมของกองทุนในหมู่บ้าน", en: "Map of savings in village funds" },
  topic: "funds",
  areas: ["north4", "provinces"],
  speaksOf: (area, rows) => rows(villageFundSums).some(({ area_code }) => area_code === area),
  heading: (area, say, { year }) =>
    wording[say.language].heading(partsOf(area, say), say.format.fiscalYear(year)),
  queries: (area) => {
    const level = levelOf(area);
    const code = withinOf(area);
    return {
      years: query(villageFundSums, {
        select: ["area_code", "fiscal_year"],
        where: { area_code: country },
      }),
      sums: query(villageFundSums, {
        select: sumColumns,
        where: { area_level: level, area_code: code },
      }),
      rows: query(villageFunds.table, {
        by: ["amphoe_code", "tambon_code", "fiscal_year", "members_state", "source_file"],
        measures: rowMeasures,
        where: { province_code: { in: provincesOf(area) } },
      }),
      people: query(population.table, { select: peopleColumns, where: { level, code } }),
      parts: query(areas.table, { select: ["code"], where: { level, code } }),
    };
  },
  shapes: (area) => (area === "north4" ? "tambons-north4" : `amphoes-${area}`),
  drawnOnce: 420,
  shape: ({ years, sums, rows, people, parts }, area) => {
    const year = yearsOf(years).at(-1) ?? 0;
    const latest = rows.filter(({ fiscal_year }) => fiscal_year === year);
    const sumsIn = Map.groupBy(
      sums.filter(({ fiscal_year }) => fiscal_year === year),
      ({ area_code }) => area_code as string,
    );
    const rowsIn = Map.groupBy(latest, ({ amphoe_code, tambon_code }) =>
      levelOf(area) === "tambon" ? tambon_code : amphoe_code,
    );
    const peopleIn = new Map<string, People>(people.map((row) => [row.code, row]));
    const known = parts
      .filter(({ code }) => provincesOf(area).some((province) => code.startsWith(province)))
      .map(({ code }) =>
        partOf(code, totalsOf(sumsIn.get(code) ?? [], rowsIn.get(code) ?? []), peopleIn.get(code)),
      )
      .toSorted(byPerHead);
    return {
      area,
      year,
      peopleYear: people[0]?.year ?? 0,
      parts: known,
      map: choropleth(known.map(({ code, perHead }) => ({ code, value: perHead }))),
      withheld: added(
        latest.map(({ members_state, rows }) => (members_state === "withheld" ? rows : 0)),
      ),
    };
  },
  plot: ({ map }, canvas) =>
    drawMap(map, canvas, (value) => show(value, canvas), { height: mapHeight(canvas) }),
  legend: ({ map }, say) =>
    mapLegend(map, (value) => wording[say.language].baht(say.format.number(value)), say),
  headline: ({ parts }, say) => {
    const [first] = parts;
    return {
      value: show(first?.perHead ?? notStated, say),
      label: wording[say.language].headline(first ? nameOf(first.code, say) : ""),
    };
  },
  sentence: ({ area, parts, year, peopleYear }, say) => {
    const words = wording[say.language];
    const known = parts.filter(({ perHead }) => perHead.kind !== "notStated");
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last) return words.nothing(placeOf(area, say), say.format.fiscalYear(year));
    const silent = parts.length - known.length;
    return words.sentence({
      place: placeOf(area, say),
      kind: words.kinds[levelOf(area)],
      year: say.format.fiscalYear(year),
      most: nameOf(first.code, say),
      high: show(first.perHead, say),
      savings: totalText("savings", first.totals.savings, say),
      least: nameOf(last.code, say),
      low: show(last.perHead, say),
      peopleYear: say.format.shortYear(peopleYear),
      silent: silent === 0 ? null : say.format.number(silent),
      parts: say.format.number(parts.length),
    });
  },
  table: ({ area, parts, peopleYear }, say) => {
    const words = wording[say.language];
    const isTambon = levelOf(area) === "tambon";
    const name = (code: string) => labelCell(say.place(code), code);
    const label = (label: string, numeric = false) => ({ label, numeric });
    return {
      columns: [
        label(words.columns[levelOf(area)]),
        ...(isTambon ? [label(words.columns.amphoe), label(words.columns.province)] : []),
        label(words.perHead, true),
        label(words.people(say.format.shortYear(peopleYear)), true),
        ...totalColumns(say),
      ],
      rows: parts.map(({ code, totals, people, perHead }) => [
        name(code),
        ...(isTambon ? [name(code.slice(0, 4)), name(code.slice(0, 2))] : []),
        statementCell(perHead, (value) => say.format.decimal(value, 0), words.notStated),
        statementCell(people, say.format.number, words.notStated),
        ...totalCells(totals, say),
      ]),
    };
  },
  notes: ({ withheld, year, peopleYear }, say) => [
    wording[say.language].divisor(say.format.fiscalYear(year), say.format.shortYear(peopleYear)),
    wording[say.language].hatched,
    ...fundNotes(withheld, say),
  ],
});

const levelOf = (area: string): "tambon" | "amphoe" => (area === "north4" ? "tambon" : "amphoe");

const provincesOf = (area: string): readonly ProvinceCode[] =>
  (area === "north4" ? north4 : [area]) as unknown as readonly ProvinceCode[];

/** From the first code to the last: between those of the four provinces lie some of others. */
const withinOf = (area: string) =>
  area === "north4"
    ? { from: "500000" as AreaCode, to: "589999" as AreaCode }
    : { from: `${area}00` as AreaCode, to: `${area}99` as AreaCode };

function partOf(code: string, totals: FundTotals, row: People | undefined): Part {
  const people = row ? stated(row.population as number, row) : notStated;
  return { code, totals, people, perHead: divided(totals.savings.value, people, 0) };
}

/** The highest first, those of which nothing is stated last, equals by code. */
function byPerHead(a: Part, b: Part): number {
  const order = valueOf(b.perHead) - valueOf(a.perHead);
  return order !== 0 ? order : a.code < b.code ? -1 : 1;
}

const valueOf = (statement: Statement): number =>
  statement.kind === "notStated" ? -1 : statement.value;

const show = (statement: Statement, { language, format }: Say): string =>
  statement.kind === "notStated"
    ? wording[language].notStated
    : wording[language].baht(format.decimal(statement.value, 0));

const placeOf = (area: string, say: Say): string =>
  area === "north4" ? wording[say.language].north4 : say.placeTitle(area);

const partsOf = (area: string, say: Say): string =>
  wording[say.language].partsOf(wording[say.language].kinds[levelOf(area)], placeOf(area, say));

/** A tambon with its amphoe and province: many share a name. */
function nameOf(code: string, say: Say): string {
  const codes = code.length === 6 ? [code, code.slice(0, 4), code.slice(0, 2)] : [code];
  return wording[say.language].name(codes.map((code) => say.placeTitle(code)));
}

interface Words {
  readonly place: string;
  readonly kind: string;
  readonly year: string;
  readonly most: string;
  readonly high: string;
  readonly savings: string;
  readonly least: string;
  readonly low: string;
  readonly peopleYear: string;
  readonly silent: string | null;
  readonly parts: string;
}

const wording = {
  th: {
    heading: (parts: string, year: string) =>
      `เงินออมของกองทุนในหมู่บ้านต่อประชากรหนึ่งคน ${parts} ${year}`,
    partsOf: (kind: string, place: string) => `ราย${kind} ${place}`,
    north4: "เชียงใหม่ พะเยา เชียงราย และแม่ฮ่องสอน",
    kinds: { tambon: "ตำบล", amphoe: "อำเภอ" },
    name: (titles: readonly string[]) => titles.join(" "),
    headline: (place: string) => `เงินออมต่อประชากรหนึ่งคน สูงที่สุดใน${place}`,
    columns: { tambon: "ตำบล", amphoe: "อำเภอ", province: "จังหวัด" },
    perHead: "เงินออม (บาทต่อคน)",
    people: (year: string) => `ประชากรสิ้นปี ${year} (คน)`,
    notStated: "ไม่ได้ระบุ",
    baht: (value: string) => `${value}\u00a0บาท`,
    nothing: (place: string, year: string) =>
      `ต้นทางไม่ได้ระบุเงินออมของกองทุนในหมู่บ้านใน${place} ${year} ซึ่งไม่ได้แปลว่าไม่มี`,
    sentence: (words: Words) =>
      `${words.year} เงินออมของกองทุนและกลุ่มการเงินในหมู่บ้านเท่าที่ระบุ หารด้วยประชากรตามทะเบียนสิ้นปี ${words.peopleYear} ` +
      `สูงที่สุดใน${words.most} ${words.high}ต่อคน (เงินออมรวม ${words.savings}) ต่ำที่สุดใน${words.least} ${words.low}ต่อคน` +
      (words.silent === null
        ? ""
        : ` ต้นทางไม่ได้ระบุเงินออมของ ${words.silent} จาก ${words.parts}\u00a0${words.kind}`),
    divisor: (year: string, peopleYear: string) =>
      `เงินออมเป็นของ${year} ส่วนประชากรเป็นของสิ้นปี ${peopleYear} ซึ่งเป็นปีล่าสุดที่มีถึงระดับตำบล ตัวหารคือทุกคนที่มีชื่อในทะเบียนบ้าน ไม่ใช่เฉพาะสมาชิก`,
    hatched: "ลายเส้นคือต้นทางไม่ได้ระบุ ไม่ได้แปลว่าเป็นศูนย์ ตำบลในเขตเมืองหลายแห่งไม่มีหมู่บ้าน",
  },
  en: {
    heading: (parts: string, year: string) =>
      `Savings in village funds per head, ${parts}, ${year}`,
    partsOf: (kind: string, place: string) => `by ${kind}, ${place}`,
    north4: "Chiang Mai, Phayao, Chiang Rai and Mae Hong Son",
    kinds: { tambon: "tambon", amphoe: "amphoe" },
    name: (titles: readonly string[]) => titles.join(", "),
    headline: (place: string) => `saved per head in ${place}, the highest`,
    columns: { tambon: "Tambon", amphoe: "Amphoe", province: "Province" },
    perHead: "Savings, baht per head",
    people: (year: string) => `People, end of ${year}`,
    notStated: "Not stated",
    baht: (value: string) => `${value}\u00a0baht`,
    nothing: (place: string, year: string) =>
      `The source does not state the savings of village funds in ${place} in ${year}, which does not mean that there are none.`,
    sentence: (words: Words) =>
      `In ${words.year}, the savings that village funds and groups state, divided by the people registered at the end of ${words.peopleYear}, ` +
      `were highest in ${words.most}, at ${words.high} a head (${words.savings} in all), and lowest in ${words.least}, at ${words.low}.` +
      (words.silent === null
        ? ""
        : ` The source does not state the savings of ${words.silent} of ${words.parts} ${words.kind}s.`),
    divisor: (year: string, peopleYear: string) =>
      `Savings are those of ${year}; people those of the end of ${peopleYear}, the latest there is down to tambons. The divisor is everyone registered, not the members alone.`,
    hatched:
      "Hatching means that the source is silent. It does not mean zero; many urban tambons have no villages.",
  },
};
