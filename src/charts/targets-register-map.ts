import * as Plot from "@observablehq/plot";
import { thingsText } from "../i18n/oneThing.ts";
import { geoCentroid } from "d3";
import { areas } from "../datasets/areas.ts";
import { villages } from "../datasets/villages.ts";
import { query } from "../query/query.ts";
import { countOf } from "../words/subject/statement.ts";
import type { Canvas } from "./chart.ts";
import { circleLegend, drawCircleMap } from "./kit/circleMap.ts";
import { defineChart, inWords } from "./kit/defineChart.ts";
import { tableOf } from "./kit/table.ts";
import { fromHighest, isStated, tell, statedValue } from "./kit/tell.ts";
import { fourCodes } from "./subjects/targets.ts";
import { colour } from "./theme.ts";

/** The villages of each tambon of the four provinces, the most first. */
export const targetsRegisterMap = defineChart({
  id: "targets-register-map",
  title: { th: "แผนที่หมู่บ้านรายตำบล", en: "Map of villages by tambon" },
  topic: "roi-jai-rak",
  areas: ["north4"],
  queries: () => ({
    villages: query(villages.table, { select: ["tambon_code", "source_file", "source_row"] }),
    tambons: query(areas.table, { select: ["code"], where: { level: "tambon" } }),
  }),
  shapes: () => "tambons-north4",
  drawnOnce: 400,
  shape: ({ villages, tambons }) => {
    const villagesOf = Map.groupBy(villages, ({ tambon_code }) => tambon_code as string);
    return tambons
      .map(({ code }) => code as string)
      .filter((code) => fourCodes.some((province) => code.startsWith(province)))
      .map((code) => ({ code, value: countOf(villagesOf.get(code) ?? []) }))
      .toSorted(fromHighest(({ value }) => value));
  },
  heading: () => ({
    th: "จำนวนหมู่บ้านรายตำบลใน 4 จังหวัดชายแดนภาคเหนือ",
    en: "Villages by tambon in the four northern border provinces",
  }),
  plot: (tambons, canvas) => {
    const show = (value: number) => count(canvas.format.number(value));
    const map = drawCircleMap(tambons, canvas, (value) => tell(value, canvas, show));
    return { ...map, marks: [...map.marks, provinceNames(canvas)] };
  },
  legend: (tambons, say) =>
    circleLegend(tambons, (value) => inWords(say, count(say.format.number(value))), say),
  headline: (tambons, { format }) => ({
    value: format.number(total(tambons)),
    label: {
      th: `หมู่บ้านในรายชื่อของ ${format.number(tambons.length)} ตำบล`,
      en: `villages in the list of ${format.number(tambons.length)} tambons`,
    },
  }),
  sentence: (tambons, say) => {
    const known = tambons.filter(({ value }) => isStated(value));
    const [first] = known;
    if (!first)
      return {
        th: "ยังไม่พบหมู่บ้านของ 4 จังหวัดชายแดนภาคเหนือในรายชื่อที่รวบรวมไว้",
        en: "No villages of the four northern border provinces are found in the list gathered.",
      };
    const { number } = say.format;
    const [tambon, amphoe, province] = [6, 4, 2].map((n) => say.place(first.code.slice(0, n)));
    const most = tell(first.value, say);
    const silent = number(tambons.length - known.length);
    return {
      th:
        `รายชื่อหมู่บ้านที่มีผู้รวบรวมไว้มี ${number(total(tambons))}\u00a0หมู่บ้านใน ${number(tambons.length)}\u00a0ตำบลของ 4 จังหวัดชายแดนภาคเหนือ ` +
        `ตำบล${tambon} อำเภอ${amphoe} จังหวัด${province} มีมากที่สุด ${most}\u00a0หมู่บ้าน อีก ${silent}\u00a0ตำบลไม่มีหมู่บ้านในรายชื่อ ` +
        "เอกสารของโครงการไม่ได้บอกชื่อหมู่บ้านหรือตำบลเป้าหมาย แผนที่นี้จึงบอกไม่ได้ว่าเป้าหมายอยู่ที่ใด",
      en:
        `The compiled list has ${number(total(tambons))} villages in the ${number(tambons.length)} tambons of the four northern border provinces. ` +
        `${tambon} in ${amphoe}, ${province}, has the most, ${most}; ${silent} tambons have none in the list. ` +
        "The programme's documents name no target village or tambon, so no map can show where the targets are.",
    };
  },
  table: (tambons, say) =>
    tableOf(tambons, say, [
      { head: { th: "ตำบล", en: "Tambon" }, area: ({ code }) => code },
      { head: { th: "อำเภอ", en: "Amphoe" }, area: ({ code }) => code.slice(0, 4) },
      { head: { th: "จังหวัด", en: "Province" }, area: ({ code }) => code.slice(0, 2) },
      {
        head: { th: "หมู่บ้านในรายชื่อ", en: "Villages in the list" },
        figure: ({ value }) => value,
      },
    ]),
  notes: {
    th: [
      "วงกลมบอกจำนวนหมู่บ้านในรายชื่อ ไม่ใช่จำนวนเป้าหมาย เอกสารระบุเป้าหมายเป็นยอดรวมโดยไม่บอกชื่อพื้นที่",
      "ตำบลที่เป็นลายเส้นไม่มีหมู่บ้านในรายชื่อ มักเป็นตำบลที่อยู่ในเขตเทศบาลทั้งตำบล",
      "รายชื่อหมู่บ้านนี้มีผู้รวบรวมไว้ ไม่ใช่ประกาศของทางราชการ",
    ],
    en: [
      "Circles tell the villages in the list, not the targets: the documents state targets as totals and name no place.",
      "Hatched tambons have no village in the list; mostly they are wholly urban.",
      "The list of villages was compiled by others and is not an official one.",
    ],
  },
});

const count = (value: string) => ({ th: `${value}\u00a0หมู่บ้าน`, en: thingsText(value, "villages") });

const total = (tambons: readonly { readonly value: Parameters<typeof statedValue>[0] }[]): number =>
  tambons.reduce((sum, { value }) => sum + statedValue(value, 0), 0);

/** Each province's name in the middle of its tambons. */
function provinceNames({ shapes, place }: Canvas): Plot.Markish {
  const names = fourCodes.map((code) => {
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
