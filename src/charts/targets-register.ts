import { areas } from "../datasets/areas.ts";
import { villages } from "../datasets/villages.ts";
import { query } from "../query/query.ts";
import type { ProvinceCode } from "../words/place/area.ts";
import { countOf, divided, notStated, type Statement } from "../words/subject/statement.ts";
import type { Say } from "./chart.ts";
import { type Bar, barOf, drawBars } from "./kit/bars.ts";
import { defineChart, inWords } from "./kit/defineChart.ts";
import { tableOf } from "./kit/table.ts";
import { hatchKey, isStated, tell, tellShare } from "./kit/tell.ts";
import {
  fourCodes,
  phaseHead,
  phasesOf,
  targetOfUnit,
  targetsAsked,
  type Unit,
  unitHead,
  targetUnitName,
  phaseTargetUnits,
} from "./subjects/targets.ts";

/** The targets of one unit beside all that the register knows of it. */
interface Line {
  readonly unit: Unit;
  readonly register: Statement;
  readonly targets: readonly { readonly phase: number; readonly value: Statement }[];
}

export const targetsRegister = defineChart({
  id: "targets-register",
  title: { th: "เป้าหมายเทียบกับทะเบียน", en: "Targets against the register" },
  topic: "roi-jai-rak",
  areas: ["north4", "50", "56", "57", "58"],
  queries: (area) => ({
    targets: targetsAsked,
    villages: query(villages.table, {
      select: ["source_file", "source_row"],
      where: { province_code: { in: provincesOf(area) as readonly ProvinceCode[] } },
    }),
    areas: query(areas.table, {
      select: ["code", "level", "source_file", "source_row"],
      where: { level: { in: ["amphoe", "tambon"] } },
    }),
  }),
  shape: ({ targets, villages, areas }, area) => {
    const provinces = provincesOf(area);
    const registerOf = (unit: Unit) =>
      unit === "village"
        ? villages
        : areas.filter(({ code, level }) => level === unit && provinces.includes(code.slice(0, 2)));
    return {
      area,
      lines: phaseTargetUnits.map((unit): Line => ({
        unit,
        register: countOf(registerOf(unit)),
        targets: phasesOf(targets).map((phase) => ({
          phase,
          value: targetOfUnit(targets, phase, unit, provinces.join(";")),
        })),
      })),
    };
  },
  heading: ({ area }, say) => ({
    th: `เป้าหมายเทียบกับพื้นที่ทั้งหมดใน${nameOf(area, say)}`,
    en: `Targets against all there is in ${nameOf(area, say)}`,
  }),
  plot: ({ lines }, canvas) =>
    drawBars(
      lines.map((line) => ({
        heading: targetUnitName(line.unit, canvas),
        bars: barsOf(line, canvas),
      })),
      canvas,
    ),
  legend: ({ lines }) => [
    { fill: "plain", label: allText },
    { fill: "strong", label: targetText },
    lines.some(({ targets }) => targets.some(({ value }) => !isStated(value))) && hatchKey,
  ],
  headline: ({ lines: [villages], area }, say) => {
    const { register = notStated, targets = [] } = villages ?? {};
    const [first] = targets;
    const name = nameOf(area, say);
    return first && isStated(first.value)
      ? {
          value: tellShare(first.value, register, say),
          label: {
            th: `ของหมู่บ้านใน${name}เป็นเป้าหมายระยะที่ ${first.phase}`,
            en: `of the villages of ${name} are targets of phase ${first.phase}`,
          },
        }
      : {
          value: tell(register, say),
          label: {
            th: `หมู่บ้านในทะเบียนของ${name} ไม่ได้ระบุว่าเป็นเป้าหมายเท่าใด`,
            en: `villages in the register of ${name}; how many are targets is not stated`,
          },
        };
  },
  sentence: ({ lines, area }, say) => {
    const name = nameOf(area, say);
    const { register = notStated, targets = [] } = lines[0] ?? {};
    const all = tell(register, say);
    if (targets.every(({ value }) => value.kind === "stated")) {
      const told = targets.map(({ phase, value }) => {
        const [number, share] = [tell(value, say), tellShare(value, register, say)];
        return inWords(say, {
          th: `ระยะที่\u00a0${phase} จำนวน ${number}\u00a0หมู่บ้าน (${share})`,
          en: `${number} villages in phase\u00a0${phase} (${share})`,
        });
      });
      return {
        th: `เทียบกับ ${all}\u00a0หมู่บ้านในรายชื่อของ${name} แผนตั้งเป้า${say.format.list(told)} เอกสารไม่ได้บอกว่าซ้ำกันหรือไม่ จึงไม่รวมยอด`,
        en: `Of the ${all} villages in the list of ${name}, the plan targets ${say.format.list(told)}. The documents do not say whether the phases overlap, so they are not added up.`,
      };
    }
    const known = lines.flatMap((line) => knownOf(line, say));
    return known.length > 0
      ? {
          th: `เมื่อเทียบกับทะเบียน ${name}มีเป้าหมาย ${say.format.list(known)} เป้าหมายนอกจากนี้เอกสารไม่ได้ระบุเป็นรายจังหวัด`,
          en: `Against the register, ${name} has targets of ${say.format.list(known)}. The documents state no other target for the province alone.`,
        }
      : {
          th: `ทะเบียนของ${name}มี ${all}\u00a0หมู่บ้าน เอกสารไม่ได้ระบุว่าเป็นเป้าหมายเท่าใด`,
          en: `The register of ${name} has ${all} villages. The documents do not state how many of them are targets.`,
        };
  },
  table: ({ lines }, say) => {
    const rows = lines.flatMap(({ unit, register, targets }) =>
      targets.map((target) => ({ ...target, unit, register })),
    );
    return tableOf(rows, say, [
      { head: unitHead, name: ({ unit }) => targetUnitName(unit, say) },
      { head: phaseHead, name: ({ phase }) => inWords(say, ofPhase(phase)) },
      { head: targetText, figure: ({ value }) => value },
      { head: allText, figure: ({ register }) => register },
      {
        head: { th: "เทียบกับทะเบียน", en: "Against the register" },
        figure: ({ value, register }) => divided(value, register, 6),
        show: (share) => say.format.percent(share),
      },
    ]);
  },
  notes: {
    th: [
      "ไม่รวมยอดของแต่ละระยะ เพราะหมู่บ้าน ตำบล หรืออำเภอเดียวกันอาจอยู่มากกว่าหนึ่งระยะ เอกสารไม่ได้บอกชื่อไว้",
      "จำนวนหมู่บ้านนับจากรายชื่อหมู่บ้านที่มีผู้รวบรวมไว้ ไม่ใช่ประกาศของทางราชการ จำนวนตำบลและอำเภอนับจากรหัสพื้นที่",
    ],
    en: [
      "The phases are not added up: the same villages, tambons or amphoes may be in more than one, and the documents name none.",
      "Villages are counted from a list that someone compiled, not an official one; tambons and amphoes from the list of area codes.",
    ],
  },
});

const allText = { th: "ทั้งหมดในทะเบียน", en: "All in the register" };
const targetText = { th: "เป้าหมายตามเอกสาร", en: "Target in the documents" };
const ofPhase = (phase: number) => ({
  th: `เป้าหมายระยะที่\u00a0${phase}`,
  en: `Target of phase\u00a0${phase}`,
});

const provincesOf = (area: string): readonly string[] => (area === "north4" ? fourCodes : [area]);

const nameOf = (area: string, say: Say): string =>
  area === "north4"
    ? inWords(say, { th: " 4 จังหวัดชายแดนภาคเหนือ", en: "the four northern border provinces" })
    : say.place(area);

const barsOf = ({ register, targets }: Line, say: Say): Bar[] => [
  barOf(inWords(say, allText), register, say, { fill: "plain" }),
  ...targets.map(({ phase, value }) =>
    barOf(inWords(say, ofPhase(phase)), value, say, {
      fill: "strong",
      show: (number) => `${say.format.number(number)} (${tellShare(value, register, say)})`,
    }),
  ),
];

/** Each target that is stated, beside its register. */
const knownOf = ({ unit, register, targets }: Line, say: Say): string[] =>
  targets
    .filter(({ value }) => isStated(value))
    .map(({ phase, value }) => {
      const [target, all] = [tell(value, say), tell(register, say)];
      const [share, name] = [tellShare(value, register, say), targetUnitName(unit, say)];
      return inWords(say, {
        th: `${target} จาก ${all}\u00a0${name} (${share}) ในระยะที่\u00a0${phase}`,
        en: `${target} of ${all}\u00a0${name.toLowerCase()} (${share}) in phase\u00a0${phase}`,
      });
    });
