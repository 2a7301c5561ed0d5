import { areas } from "../datasets/areas.ts";
import { population } from "../datasets/population.ts";
import { villageFunds, villageFundSums } from "../datasets/village-funds.ts";
import { query } from "../query/query.ts";
import { type AreaCode, country } from "../schema/declare/anyAreaColumns.ts";
import type { ProvinceCode } from "../words/place/area.ts";
import { divided, notStated, stated, type Statement } from "../words/subject/statement.ts";
import type { Say } from "./chart.ts";
import { choropleth, drawMap, mapLegend } from "./kit/choropleth.ts";
import { defineChart, inWords } from "./kit/defineChart.ts";
import { tableOf } from "./kit/table.ts";
import { fromHighest, isStated, tell } from "./kit/tell.ts";
import {
  type FundTotals,
  hasFunds,
  rowMeasures,
  sumColumns,
  totalsOf,
  withheldIn,
  yearsOf,
} from "./subjects/fundSums.ts";
import { fundNotes, totalColumns, totalText } from "./subjects/fundTable.ts";
import { fourCodes } from "./subjects/targets.ts";

interface Part {
  readonly code: string;
  readonly totals: FundTotals;
  readonly people: Statement;
  readonly perHead: Statement;
}

/** Tambons of the four provinces, or amphoes of any one. */
export const villageFundsMap = defineChart({
  id: "village-funds-map",
  title: { th: "แผนที่เงินออมของกองทุนในหมู่บ้าน", en: "Map of savings in village funds" },
  topic: "funds",
  areas: ["north4", "provinces"],
  speaksOf: hasFunds,
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
        where: { province_code: { in: provincesOf(area) as readonly ProvinceCode[] } },
      }),
      people: query(population.table, {
        select: ["code", "population", "year", "source_file", "source_row"],
        where: { level, code },
      }),
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
    const rowsIn = Map.groupBy(latest, ({ amphoe_code, tambon_code }): string =>
      levelOf(area) === "tambon" ? tambon_code : amphoe_code,
    );
    const peopleIn = new Map<string, Statement>(
      people.map((row) => [row.code, stated(row.population as number, row)]),
    );
    const known = parts
      .filter(({ code }) => provincesOf(area).some((province) => code.startsWith(province)))
      .map(({ code }): Part => {
        const totals = totalsOf(sumsIn.get(code) ?? [], rowsIn.get(code) ?? []);
        const people = peopleIn.get(code) ?? notStated;
        return { code, totals, people, perHead: divided(totals.savings.value, people, 0) };
      })
      .toSorted(fromHighest(({ perHead }) => perHead));
    return {
      ...{ area, year, parts: known },
      peopleYear: people[0]?.year ?? 0,
      map: choropleth(known.map(({ code, perHead }) => ({ code, value: perHead }))),
      withheld: withheldIn(latest),
    };
  },
  heading: ({ area, year: fiscalYear }, say) => {
    const [kind, place] = [inWords(say, kinds[levelOf(area)]), placeOf(area, say)];
    const year = say.format.fiscalYear(fiscalYear);
    return {
      th: `เงินออมของกองทุนในหมู่บ้านต่อประชากรหนึ่งคน ราย${kind} ${place} ${year}`,
      en: `Savings in village funds per head, by ${kind}, ${place}, ${year}`,
    };
  },
  plot: ({ map }, canvas) => drawMap(map, canvas, (value) => inBaht(value, canvas)),
  legend: ({ map }, say) =>
    mapLegend(map, (value) => inWords(say, baht(say.format.number(value))), say),
  headline: ({ parts: [first] }, say) => {
    const place = first ? nameOf(first.code, say) : "";
    return {
      value: inBaht(first?.perHead, say),
      label: {
        th: `เงินออมต่อประชากรหนึ่งคน สูงที่สุดใน${place}`,
        en: `saved per head in ${place}, the highest`,
      },
    };
  },
  sentence: ({ area, parts, year: fiscalYear, peopleYear: peopleAt }, say) => {
    const known = parts.filter(({ perHead }) => isStated(perHead));
    const [first, last] = [known[0], known.at(-1)];
    const [year, place] = [say.format.fiscalYear(fiscalYear), placeOf(area, say)];
    if (!first || !last)
      return {
        th: `ต้นทางไม่ได้ระบุเงินออมของกองทุนในหมู่บ้านใน${place} ${year} ซึ่งไม่ได้แปลว่าไม่มี`,
        en: `The source does not state the savings of village funds in ${place} in ${year}, which does not mean that there are none.`,
      };
    const peopleYear = say.format.shortYear(peopleAt);
    const [most, least] = [nameOf(first.code, say), nameOf(last.code, say)];
    const [high, low] = [inBaht(first.perHead, say), inBaht(last.perHead, say)];
    const savings = totalText("savings", first.totals.savings, say);
    const isWhole = known.length === parts.length;
    const silent = say.format.number(parts.length - known.length);
    const [all, kind] = [say.format.number(parts.length), inWords(say, kinds[levelOf(area)])];
    return {
      th:
        `${year} เงินออมของกองทุนและกลุ่มการเงินในหมู่บ้านเท่าที่ระบุ หารด้วยประชากรตามทะเบียนสิ้นปี ${peopleYear} ` +
        `สูงที่สุดใน${most} ${high}ต่อคน (เงินออมรวม ${savings}) ต่ำที่สุดใน${least} ${low}ต่อคน` +
        (isWhole ? "" : ` ต้นทางไม่ได้ระบุเงินออมของ ${silent} จาก ${all}\u00a0${kind}`),
      en:
        `In ${year}, the savings that village funds and groups state, divided by the people registered at the end of ${peopleYear}, ` +
        `were highest in ${most}, at ${high} a head (${savings} in all), and lowest in ${least}, at ${low}.` +
        (isWhole ? "" : ` The source does not state the savings of ${silent} of ${all} ${kind}s.`),
    };
  },
  table: ({ area, parts, peopleYear }, say) => {
    const isTambon = levelOf(area) === "tambon";
    const year = say.format.shortYear(peopleYear);
    return tableOf(parts, say, [
      { head: heads[levelOf(area)], area: ({ code }) => code },
      isTambon && { head: heads.amphoe, area: ({ code }) => code.slice(0, 4) },
      isTambon && { head: heads.province, area: ({ code }) => code.slice(0, 2) },
      {
        head: { th: "เงินออม (บาทต่อคน)", en: "Savings, baht per head" },
        figure: ({ perHead }) => perHead,
        show: (value) => say.format.decimal(value, 0),
      },
      {
        head: { th: `ประชากรสิ้นปี ${year} (คน)`, en: `People, end of ${year}` },
        figure: ({ people }) => people,
      },
      ...totalColumns<Part>(({ totals }) => totals, say),
    ]);
  },
  notes: ({ withheld, year: fiscalYear, peopleYear }, say) => {
    const [year, people] = [say.format.fiscalYear(fiscalYear), say.format.shortYear(peopleYear)];
    return [
      {
        th: `เงินออมเป็นของ${year} ส่วนประชากรเป็นของสิ้นปี ${people} ซึ่งเป็นปีล่าสุดที่มีถึงระดับตำบล ตัวหารคือทุกคนที่มีชื่อในทะเบียนบ้าน ไม่ใช่เฉพาะสมาชิก`,
        en: `Savings are those of ${year}; people those of the end of ${people}, the latest there is down to tambons. The divisor is everyone registered, not the members alone.`,
      },
      {
        th: "ลายเส้นคือต้นทางไม่ได้ระบุ ไม่ได้แปลว่าเป็นศูนย์ ตำบลในเขตเมืองหลายแห่งไม่มีหมู่บ้าน",
        en: "Hatching means that the source is silent. It does not mean zero; many urban tambons have no villages.",
      },
      ...fundNotes(withheld, say),
    ];
  },
});

const kinds = {
  tambon: { th: "ตำบล", en: "tambon" },
  amphoe: { th: "อำเภอ", en: "amphoe" },
};
const heads = {
  tambon: { th: "ตำบล", en: "Tambon" },
  amphoe: { th: "อำเภอ", en: "Amphoe" },
  province: { th: "จังหวัด", en: "Province" },
};

const levelOf = (area: string): "tambon" | "amphoe" => (area === "north4" ? "tambon" : "amphoe");

const provincesOf = (area: string): readonly string[] => (area === "north4" ? fourCodes : [area]);

/** From the first code to the last: between those of the four provinces lie some of others. */
const withinOf = (area: string) =>
  area === "north4"
    ? { from: "500000" as AreaCode, to: "589999" as AreaCode }
    : { from: `${area}00` as AreaCode, to: `${area}99` as AreaCode };

const baht = (value: string) => ({ th: `${value}\u00a0บาท`, en: `${value}\u00a0baht` });

const inBaht = (perHead: Statement | undefined, say: Say): string =>
  tell(perHead, say, (value) => baht(say.format.decimal(value, 0)));

const north4 = {
  th: "เชียงใหม่ พะเยา เชียงราย และแม่ฮ่องสอน",
  en: "Chiang Mai, Phayao, Chiang Rai and Mae Hong Son",
};

const placeOf = (area: string, say: Say): string =>
  area === "north4" ? inWords(say, north4) : say.placeTitle(area);

/** A tambon with its amphoe and province: many share a name. */
function nameOf(code: string, say: Say): string {
  const codes = code.length === 6 ? [code, code.slice(0, 4), code.slice(0, 2)] : [code];
  const titles = codes.map((code) => say.placeTitle(code));
  return inWords(say, { th: titles.join(" "), en: titles.join(", ") });
}
