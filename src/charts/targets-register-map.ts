import * as Plot from "@observablehq/plot";
import { geoCentroid } from "d3";
import { areas } from "../datasets/areas.ts";
import { villages } from "../datasets/villages.ts";
import { query } from "../query/query.ts";
import type { Row } from "../schema/declare/table.ts";
import { countOf, type Statement } from "../words/subject/statement.ts";
import { type Canvas, defineChart, type Say } from "./chart.ts";
import { circleLegend, drawCircleMap } from "./circleMap.ts";
import { labelCell, statementCell } from "./figureCell.ts";
import { colour } from "./theme.ts";

type Village = Pick<Row<typeof villages.table>, "tambon_code" | "source_file" | "source_row">;
type Area = Pick<Row<typeof areas.table>, "code">;

interface Tambon {
  readonly code: string;
  readonly villages: Statement;
}

interface Tambons {
  readonly tambons: readonly Tambon[];
}

const provinces = ["50", "56", "57", "58"] as const;

export const targetsRegisterMap = defineChart<{ villages: Village; tambons: Area }, Tambons>({
  id: "targets-register-map",
  title: { th: "แผนที่หมู่บ้านรายตำบล", en: "Map of villages by tambon" },
  topic: "roi-jai-rak",
  areas: ["north4"],
  heading: (_area, { language }) => wording[language].heading,
  queries: () => ({
    villages: query(villages.table, { select: ["tambon_code", "source_file", "source_row"] }),
    tambons: query(areas.table, { select: ["code"], where: { level: "tambon" } }),
  }),
  shapes: () => "tambons-north4",
  drawnOnce: 400,
  shape: ({ villages, tambons }) => {
    const villagesOf = Map.groupBy(villages, ({ tambon_code }) => tambon_code as string);
    const counts = tambons
      .map(({ code }) => code as string)
      .filter((code) => provinces.some((province) => code.startsWith(province)))
      .map((code) => ({ code, villages: countOf(villagesOf.get(code) ?? []) }))
      .toSorted(byVillages);
    return { tambons: counts };
  },
  plot: ({ tambons }, canvas) => {
    const plot = drawCircleMap(mapped(tambons), canvas, (value) => show(value, canvas), {
      height: 418,
    });
    return { ...plot, marks: [...(plot.marks ?? []), provinceNames(canvas)] };
  },
  legend: ({ tambons }, say) =>
    circleLegend(
      mapped(tambons),
      (value) => wording[say.language].count(say.format.number(value)),
      say,
    ),
  headline: ({ tambons }, say) => ({
    value: say.format.number(total(tambons)),
    label: wording[say.language].headline(say.format.number(tambons.length)),
  }),
  sentence: ({ tambons }, say) => {
    const known = tambons.filter(({ villages }) => villages.kind !== "notStated");
    const [first] = known;
    if (!first) return wording[say.language].nothing;
    return wording[say.language].sentence({
      villages: say.format.number(total(tambons)),
      tambons: say.format.number(tambons.length),
      first: say.place(first.code),
      amphoe: say.place(first.code.slice(0, 4)),
      province: say.place(first.code.slice(0, 2)),
      most: say.format.number(valueOf(first.villages)),
      silent: say.format.number(tambons.length - known.length),
    });
  },
  table: ({ tambons }, say) => {
    const words = wording[say.language];
    return {
      columns: [
        { label: words.tambon, numeric: false },
        { label: words.amphoe, numeric: false },
        { label: words.province, numeric: false },
        { label: words.villages, numeric: true },
      ],
      rows: tambons.map(({ code, villages }) => [
        areaCell(code, say),
        areaCell(code.slice(0, 4), say),
        areaCell(code.slice(0, 2), say),
        statementCell(villages, say.format.number, words.notStated),
      ]),
    };
  },
  notes: (_data, { language }) => wording[language].notes,
});

const mapped = (tambons: readonly Tambon[]) =>
  tambons.map(({ code, villages }) => ({ code, value: villages }));

/** The most villages first, tambons without any last, equals by code. */
const byVillages = (a: Tambon, b: Tambon): number =>
  valueOf(b.villages) - valueOf(a.villages) || (a.code < b.code ? -1 : 1);

const valueOf = (statement: Statement): number =>
  statement.kind === "notStated" ? 0 : statement.value;

const total = (tambons: readonly Tambon[]): number =>
  tambons.reduce((sum, { villages }) => sum + valueOf(villages), 0);

/** Each province's name in the middle of its tambons. */
function provinceNames({ shapes, place }: Canvas): Plot.Markish {
  const names = provinces.map((code) => {
    const features = shapes.filter(({ properties }) => properties.code.startsWith(code));
    return { code, at: geoCentroid({ type: "FeatureCollection", features } as never) };
  });
  return Plot.text(names, {
    x: ({ at }: (typeof names)[number]) => at[0],
    y: ({ at }: (typeof names)[number]) => at[1],
    text: ({ code }: (typeof names)[number]) => place(code),
    // A long name takes two lines, so that it leaves its neighbour's alone.
    lineWidth: 6,
    fontSize: 17,
    fontWeight: 600,
    fill: colour("ink"),
    stroke: colour("paper"),
    strokeWidth: 4,
    pointerEvents: "none",
  });
}

const areaCell = (code: string, { place }: Say) => labelCell(place(code), code);

const show = (statement: Statement, { language, format }: Say): string =>
  statement.kind === "notStated"
    ? wording[language].notStated
    : wording[language].count(format.number(statement.value));

interface Words {
  readonly villages: string;
  readonly tambons: string;
  readonly first: string;
  readonly amphoe: string;
  readonly province: string;
  readonly most: string;
  readonly silent: string;
}

const wording = {
  th: {
    heading: "จำนวนหมู่บ้านรายตำบลใน 4 จังหวัดชายแดนภาคเหนือ",
    headline: (tambons: string) => `หมู่บ้านในรายชื่อของ ${tambons} ตำบล`,
    count: (value: string) => `${value}\u00a0หมู่บ้าน`,
    tambon: "ตำบล",
    amphoe: "อำเภอ",
    province: "จังหวัด",
    villages: "หมู่บ้านในรายชื่อ",
    notStated: "ไม่ได้ระบุ",
    nothing: "ยังไม่พบหมู่บ้านของ 4 จังหวัดชายแดนภาคเหนือในรายชื่อที่รวบรวมไว้",
    sentence: ({ villages, tambons, first, amphoe, province, most, silent }: Words) =>
      `รายชื่อหมู่บ้านที่มีผู้รวบรวมไว้มี ${villages}\u00a0หมู่บ้านใน ${tambons}\u00a0ตำบลของ 4 จังหวัดชายแดนภาคเหนือ ` +
      `ตำบล${first} อำเภอ${amphoe} จังหวัด${province} มีมากที่สุด ${most}\u00a0หมู่บ้าน อีก ${silent}\u00a0ตำบลไม่มีหมู่บ้านในรายชื่อ ` +
      "เอกสารของโครงการไม่ได้บอกชื่อหมู่บ้านหรือตำบลเป้าหมาย แผนที่นี้จึงบอกไม่ได้ว่าเป้าหมายอยู่ที่ใด",
    notes: [
      "วงกลมบอกจำนวนหมู่บ้านในรายชื่อ ไม่ใช่จำนวนเป้าหมาย เอกสารระบุเป้าหมายเป็นยอดรวมโดยไม่บอกชื่อพื้นที่",
      "ตำบลที่เป็นลายเส้นไม่มีหมู่บ้านในรายชื่อ มักเป็นตำบลที่อยู่ในเขตเทศบาลทั้งตำบล",
      "รายชื่อหมู่บ้านนี้มีผู้รวบรวมไว้ ไม่ใช่ประกาศของทางราชการ",
    ],
  },
  en: {
    heading: "Villages by tambon in the four northern border provinces",
    headline: (tambons: string) => `villages in the list of ${tambons} tambons`,
    count: (value: string) => `${value}\u00a0villages`,
    tambon: "Tambon",
    amphoe: "Amphoe",
    province: "Province",
    villages: "Villages in the list",
    notStated: "Not stated",
    nothing: "No villages of the four northern border provinces are found in the list gathered.",
    sentence: ({ villages, tambons, first, amphoe, province, most, silent }: Words) =>
      `The compiled list has ${villages} villages in the ${tambons} tambons of the four northern border provinces. ` +
      `${first} in ${amphoe}, ${province}, has the most, ${most}; ${silent} tambons have none in the list. ` +
      "The programme's documents name no target village or tambon, so no map can show where the targets are.",
    notes: [
      "Circles tell the villages in the list, not the targets: the documents state targets as totals and name no place.",
      "Hatched tambons have no village in the list; mostly they are wholly urban.",
      "The list of villages was compiled by others and is not an official one.",
    ],
  },
};
