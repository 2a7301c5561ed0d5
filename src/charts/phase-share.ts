import { phaseTargets } from "../datasets/phase-targets.ts";
import { query } from "../query/query.ts";
import type { Row } from "../schema/declare/table.ts";
import {
  divided,
  notStated,
  remainder,
  type Statement,
  stated,
} from "../words/subject/statement.ts";
import { defineChart, type Say } from "./chart.ts";
import { labelCell, statementCell } from "./figureCell.ts";
import { phasesOf } from "./phases.ts";
import { type BarPart, drawBars, type LabelledBar } from "./labelledBars.ts";

const selected = [
  ...(["phase", "area_codes", "unit", "value"] as const),
  ...(["document", "paragraph", "source_file", "source_row"] as const),
] as const;

type Target = Pick<Row<typeof phaseTargets.table>, (typeof selected)[number]>;
type Unit = Target["unit"];

/** What one province has of the target of all four. */
interface Share {
  readonly phase: number;
  readonly unit: Unit;
  readonly whole: Statement;
  readonly part: Statement;
  readonly share: Statement;
  readonly rest: Statement;
}

interface Shares {
  readonly phases: readonly number[];
  readonly province: string;
  readonly shares: readonly Share[];
}

const fourProvinces = "50;56;57;58";
const units = ["village", "tambon", "amphoe"] as const satisfies readonly Unit[];

export const phaseShare = defineChart<{ targets: Target }, Shares>({
  id: "phase-share",
  title: { th: "ส่วนของเชียงใหม่ในเป้าหมาย", en: "Chiang Mai's share of the targets" },
  topic: "roi-jai-rak",
  areas: ["50"],
  heading: (area, { language, place }) => wording[language].heading(place(area)),
  queries: () => ({
    targets: query(phaseTargets.table, {
      select: selected,
      where: { plan_years: { newest: "table" } },
    }),
  }),
  shape: ({ targets }, province) => {
    const phases = phasesOf(targets);
    return {
      province,
      phases,
      shares: units.flatMap((unit) =>
        phases.map((phase) => shareOf(targets, phase, unit, province)),
      ),
    };
  },
  plot: ({ shares }, canvas) =>
    drawBars(
      units.map((unit) => ({
        heading: unitName(unit, canvas),
        most: 1,
        bars: shares.filter((share) => share.unit === unit).map((share) => barOf(share, canvas)),
      })),
      canvas,
    ),
  legend: ({ province }, { language, place }) => [
    { fill: "strong", label: place(province) },
    { fill: "soft", label: wording[language].restDerived },
    { fill: "hatch", label: wording[language].silent(place(province)) },
  ],
  headline: ({ shares, province }, say) => {
    const words = wording[say.language];
    const [first] = shares;
    return {
      value: percent(first?.share ?? notStated, say),
      label: words.headline(say.place(province), first?.phase ?? 1),
    };
  },
  sentence: ({ shares, province, phases }, say) => {
    const words = wording[say.language];
    const known = phases.flatMap((phase) => {
      const parts = shares
        .filter((share) => share.phase === phase && share.share.kind !== "notStated")
        .map((share) => words.portion(partOf(share, say), percent(share.share, say)));
      return parts.length > 0 ? [words.ofPhase(phase, parts)] : [];
    });
    const silent = shares
      .filter(({ share }) => share.kind === "notStated")
      .map(({ unit, phase }) => words.unitOfPhase(unitName(unit, say), phase));
    if (known.length === 0) return words.nothing(say.place(province));
    return words.sentence(say.place(province), known, say.format.list(silent));
  },
  table: ({ shares, province }, say) => {
    const words = wording[say.language];
    const cell = (statement: Statement) =>
      statementCell(statement, say.format.number, words.notStated);
    return {
      columns: [
        { label: words.unit, numeric: false },
        { label: words.phase, numeric: false },
        { label: say.place(province), numeric: true },
        { label: words.whole, numeric: true },
        { label: words.rest, numeric: true },
        { label: words.share, numeric: true },
      ],
      rows: shares.map(({ unit, phase, part, whole, rest, share }) => [
        labelCell(unitName(unit, say)),
        labelCell(words.phaseNumber(phase)),
        cell(part),
        cell(whole),
        cell(rest),
        statementCell(share, (value) => say.format.percent(value), words.notStated),
      ]),
    };
  },
  notes: ({ province }, { language, place }) => wording[language].notes(place(province)),
});

function shareOf(rows: readonly Target[], phase: number, unit: Unit, province: string): Share {
  const find = (codes: string): Statement => {
    const row = rows.find(
      (row) => row.phase === phase && row.unit === unit && row.area_codes === codes,
    );
    return row ? stated(row.value, row) : notStated;
  };
  const [whole, part] = [find(fourProvinces), find(province)];
  return {
    phase,
    unit,
    whole,
    part,
    share: divided(part, whole, 6),
    rest: remainder(whole, part),
  };
}

function barOf(share: Share, say: Say): LabelledBar {
  const words = wording[say.language];
  return {
    label: words.bar(share.phase, partOf(share, say)),
    parts: partsOf(share, say),
    value: percent(share.share, say),
  };
}

function partsOf({ share, part, rest }: Share, { format }: Say): BarPart[] {
  if (share.kind === "notStated" || part.kind === "notStated" || rest.kind === "notStated")
    return [{ from: 0, to: 1, fill: "hatch" }];
  return [
    { from: 0, to: share.value, fill: "strong", text: format.number(part.value) },
    { from: share.value, to: 1, fill: "soft", text: format.number(rest.value) },
  ];
}

const partOf = ({ part, whole, unit }: Share, say: Say): string =>
  wording[say.language].part(show(part, say), show(whole, say), unitName(unit, say));

const show = (statement: Statement, { language, format }: Say): string =>
  statement.kind === "notStated" ? wording[language].notStated : format.number(statement.value);

const percent = (share: Statement, { language, format }: Say): string =>
  share.kind === "notStated" ? wording[language].notStated : format.percent(share.value);

const unitName = (unit: Unit, { language }: Say): string =>
  phaseTargets.table.columns.unit.codes?.[unit]?.[language] ?? unit;

const wording = {
  th: {
    heading: (province: string) => `เป้าหมายของ 4 จังหวัดอยู่ใน${province}เท่าใด`,
    restDerived: "อีก 3 จังหวัดรวมกัน (คำนวณ)",
    silent: (province: string) => `ไม่ได้ระบุส่วนของ${province}`,
    headline: (province: string, phase: number) => `ของหมู่บ้านเป้าหมายระยะที่ ${phase} อยู่ใน${province}`,
    nothing: (province: string) =>
      `ยังไม่พบตัวเลขที่บอกส่วนของ${province}ในเป้าหมายของ 4 จังหวัดในเอกสารล่าสุดที่รวบรวมไว้`,
    portion: (part: string, share: string) => `${part} (${share})`,
    part: (part: string, whole: string, unit: string) => `${part} จาก ${whole}\u00a0${unit}`,
    bar: (phase: number, part: string) => `ระยะที่\u00a0${phase}: ${part}`,
    ofPhase: (phase: number, parts: readonly string[]) =>
      `ระยะที่\u00a0${phase} มี ${parts.join(" กับ ")}`,
    unitOfPhase: (unit: string, phase: number) => `${unit}ในระยะที่\u00a0${phase}`,
    sentence: (province: string, known: readonly string[], silent: string) =>
      `ส่วนของ${province}ในเป้าหมายของ 4 จังหวัด ${known.join(" ")}` +
      (silent === "" ? "" : ` เอกสารไม่ได้ระบุส่วนของ${province}สำหรับ${silent}`),
    unit: "หน่วยนับ",
    phase: "ระยะ",
    phaseNumber: (phase: number) => `ระยะที่\u00a0${phase}`,
    whole: "4 จังหวัดรวมกัน",
    rest: "อีก 3 จังหวัดรวมกัน",
    share: "ส่วนของจังหวัด",
    notStated: "ไม่ได้ระบุ",
    notes: (province: string) => [
      `ร้อยละคำนวณจากตัวเลขของ${province}หารด้วยตัวเลขของ 4 จังหวัดในระยะเดียวกัน`,
      "แถบลายเส้นคือเอกสารไม่ได้แยกตัวเลขไว้ ไม่ได้แปลว่าเป็นศูนย์",
      `ยอดของ 4 จังหวัดกับยอดของ${province}อาจมาจากเอกสารคนละฉบับ ดูเอกสารของแต่ละตัวเลขได้ที่แถวต้นทาง`,
    ],
  },
  en: {
    heading: (province: string) => `How much of the four provinces' targets lies in ${province}`,
    restDerived: "Other three provinces together (derived)",
    silent: (province: string) => `${province}'s part is not stated`,
    headline: (province: string, phase: number) =>
      `of the target villages of phase ${phase} are in ${province}`,
    nothing: (province: string) =>
      `Nothing in the latest of the documents gathered tells ${province}'s share of the targets of the four provinces.`,
    portion: (part: string, share: string) => `${part} (${share})`,
    part: (part: string, whole: string, unit: string) =>
      part === "Not stated"
        ? `not stated, of ${whole}\u00a0${unit.toLowerCase()}`
        : `${part} of ${whole}\u00a0${unit.toLowerCase()}`,
    bar: (phase: number, part: string) => `Phase\u00a0${phase}: ${part}`,
    ofPhase: (phase: number, parts: readonly string[]) =>
      `${parts.join(" and ")} in phase\u00a0${phase}`,
    unitOfPhase: (unit: string, phase: number) => `the ${unit.toLowerCase()} of phase ${phase}`,
    sentence: (province: string, known: readonly string[], silent: string) =>
      `Of the targets of the four provinces, ${province} has ${known.join(", and ")}.` +
      (silent === "" ? "" : ` The documents do not state its part of ${silent}.`),
    unit: "Unit",
    phase: "Phase",
    phaseNumber: (phase: number) => `Phase\u00a0${phase}`,
    whole: "Four provinces together",
    rest: "Other three together",
    share: "Share of the province",
    notStated: "Not stated",
    notes: (province: string) => [
      `A share is the figure of ${province} divided by that of the four provinces in the same phase.`,
      "Hatching means that the documents do not split the figure. It does not mean zero.",
      `The figures of the four provinces and those of ${province} may come from different documents; each leads to its own.`,
    ],
  },
};
