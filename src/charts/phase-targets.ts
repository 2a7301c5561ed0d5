import * as Plot from "@observablehq/plot";
import { phaseTargets } from "../datasets/phase-targets.ts";
import { query } from "../query/query.ts";
import type { Row } from "../schema/declare/table.ts";
import { type Canvas, defineChart, type FigureCell, type Say } from "./chart.ts";
import { notStated, remainder, type Statement, stated } from "../words/subject/statement.ts";
import { yearsOfRange, type YearRange } from "../words/time/yearRange.ts";
import { labelCell, statementCell } from "./figureCell.ts";
import { hatch } from "./hatch.ts";
import { phasesOf, unsplit } from "./phases.ts";
import { colour } from "./theme.ts";

const selected = [
  "phase",
  "area_codes",
  "unit",
  "value",
  "plan_years",
  "document",
  "paragraph",
  "source_file",
  "source_row",
] as const;

type Target = Pick<Row<typeof phaseTargets.table>, (typeof selected)[number]>;
type Unit = Target["unit"];

/** The figures of one phase and unit: the four provinces, one of them, and what that leaves for the rest. */
interface Line {
  readonly phase: number;
  readonly unit: Unit;
  readonly whole: Statement;
  readonly province: Statement;
  readonly others: Statement;
}

interface Targets {
  readonly province: string;
  /** Whether the four provinces are shown, or the one province alone. */
  readonly together: boolean;
  readonly phases: readonly number[];
  readonly lines: readonly Line[];
  /** None where nothing is gathered of any plan. */
  readonly planYears: YearRange | null;
  /** The provinces whose own targets the documents don't state. */
  readonly unsplit: readonly string[];
}

const fourProvinces = "50;56;57;58";
const chiangMai = "50";
const units = ["village", "tambon", "amphoe"] as const satisfies readonly Unit[];

export const phaseTargetsChart = defineChart<{ targets: Target }, Targets>({
  id: "phase-targets",
  title: phaseTargets.table.title,
  topic: "roi-jai-rak",
  areas: ["north4", "provinces"],
  speaksOf: (area, rows) =>
    area === chiangMai || rows(phaseTargets.table).some(({ area_codes }) => area_codes === area),
  heading: (area, { language, place }) =>
    headings[language](area === "north4" ? null : place(area)),
  queries: () => ({
    targets: query(phaseTargets.table, {
      select: selected,
      where: { plan_years: { newest: "table" } },
    }),
  }),
  shape: ({ targets: rows }, area) => {
    const phases = phasesOf(rows);
    const province = area === "north4" ? chiangMai : area;
    return {
      province,
      together: area === "north4",
      phases,
      lines: units.flatMap((unit) => phases.map((phase) => lineOf(rows, phase, unit, province))),
      planYears: rows[0]?.plan_years ?? null,
      unsplit: unsplit(rows, fourProvinces),
    };
  },
  plot: drawTargets,
  legend: ({ together, province }, { language, place }) => {
    const words = wording[language];
    return together
      ? [
          { fill: "strong", label: place(province) },
          { fill: "soft", label: words.othersDerived },
          { fill: "plain", label: words.undivided },
        ]
      : [
          { fill: "strong", label: words.stated },
          { fill: "hatch", label: words.notStated },
        ];
  },
  headline: ({ lines, together, phases: [first = 1] }, say) => {
    const line = find(lines, first, "village");
    return {
      value: show(together ? line.whole : line.province, say),
      label: wording[say.language].headline(first),
    };
  },
  sentence: (data, say) => (data.together ? sentenceTogether(data, say) : sentenceAlone(data, say)),
  table: ({ lines, together, province }, say) => {
    const words = wording[say.language];
    const whole = { label: words.fourProvinces, numeric: true };
    const one = { label: say.place(province), numeric: true };
    const rest = { label: words.others, numeric: true };
    return {
      columns: [
        { label: words.unit, numeric: false },
        { label: words.phase, numeric: false },
        ...(together ? [whole, one, rest] : [one]),
      ],
      rows: lines.map((line) => [
        labelCell(unitName(line.unit, say)),
        labelCell(words.phaseNumber(line.phase)),
        ...(together
          ? [line.whole, line.province, line.others].map((statement) => cell(statement, say))
          : [cell(line.province, say)]),
      ]),
    };
  },
  notes: ({ together, unsplit }, { language, format, place }) =>
    together
      ? wording[language].notesTogether(format.list(unsplit.map(place)))
      : wording[language].notesAlone,
});

function lineOf(rows: readonly Target[], phase: number, unit: Unit, code: string): Line {
  const whole = statementOf(rows, phase, unit, fourProvinces);
  const province = statementOf(rows, phase, unit, code);
  return { phase, unit, whole, province, others: remainder(whole, province) };
}

function statementOf(
  rows: readonly Target[],
  phase: number,
  unit: Unit,
  areaCodes: string,
): Statement {
  const row = rows.find(
    (row) => row.phase === phase && row.unit === unit && row.area_codes === areaCodes,
  );
  return row ? stated(row.value, row) : notStated;
}

/** A stretch of a bar, in units of the value. */
interface Segment {
  readonly unit: Unit;
  readonly phase: number;
  readonly from: number;
  readonly to: number;
  readonly fill: "strong" | "soft" | "plain";
}

function drawTargets({ lines, together, phases }: Targets, canvas: Canvas): Plot.PlotOptions {
  const { language, width, idPrefix } = canvas;
  const words = wording[language];
  const segments = lines.flatMap((line) => segmentsOf(line, together));
  const silent = lines.filter((line) => !together && line.province.kind === "notStated");
  const totals = lines
    .map((line) => ({ ...line, total: together ? line.whole : line.province }))
    .flatMap((line) =>
      line.total.kind === "notStated" ? [] : [{ ...line, value: line.total.value }],
    );
  const facet = { fy: "unit", y: "phase" } as const;
  const narrow = width < 480;
  const fontSize = narrow ? 14 : 15;
  return {
    width,
    height: units.length * (34 + 39 * Math.max(2, phases.length)),
    marginTop: 0,
    marginBottom: 4,
    marginLeft: narrow ? 68 : 84,
    marginRight: narrow ? 44 : 56,
    x: { axis: null, domain: [0, Math.max(1, ...totals.map((line) => line.value))] },
    y: { axis: null, domain: [...phases], padding: 0.24, insetTop: 34 } as Plot.ScaleOptions,
    fy: { axis: null, domain: [...units], padding: 0.06 },
    marks: [
      hatch(`${idPrefix}-hatch`),
      Plot.text(units, {
        fy: (unit: Unit) => unit,
        text: (unit: Unit) => unitName(unit, canvas),
        frameAnchor: "top-left",
        dx: narrow ? -66 : -82,
        dy: 8,
        fontSize: fontSize + 1,
        fontWeight: 600,
        fill: colour("ink"),
      }),
      Plot.text(lines, {
        ...facet,
        text: ({ phase }: Line) => words.phaseNumber(phase),
        frameAnchor: "left",
        textAnchor: "start",
        dx: narrow ? -66 : -82,
        fontSize,
        fill: colour("quiet"),
      }),
      Plot.barX(segments, {
        ...facet,
        x1: "from",
        x2: "to",
        fill: ({ fill }: Segment) => colour(fill),
        insetRight: 1,
      }),
      Plot.text(
        segments.filter(({ fill }) => together && fill !== "plain"),
        {
          ...facet,
          x: ({ from, to }: Segment) => (from + to) / 2,
          text: ({ from, to }: Segment) => canvas.format.number(to - from),
          fontSize,
          fontWeight: 600,
          fill: ({ fill }: Segment) => colour(fill === "strong" ? "onStrong" : "onSoft"),
        },
      ),
      Plot.text(totals, {
        ...facet,
        x: "value",
        text: ({ value }: { value: number }) => canvas.format.number(value),
        textAnchor: "start",
        dx: 8,
        fontSize: fontSize + 3,
        fontWeight: 600,
        fill: colour("ink"),
      }),
      Plot.ruleX([0], { stroke: colour("quiet"), insetTop: 34 }),
      Plot.barX(silent, {
        ...facet,
        x1: 0,
        x2: 0,
        insetRight: -20,
        insetLeft: 4,
        fill: `url(#${idPrefix}-hatch)`,
        stroke: colour("hatch"),
        strokeDasharray: "2 2",
      }),
      Plot.text(silent, {
        ...facet,
        x: 0,
        text: () => words.notStated,
        textAnchor: "start",
        dx: 28,
        fontSize,
        fill: colour("quiet"),
      }),
    ],
  };
}

function segmentsOf({ unit, phase, whole, province, others }: Line, together: boolean): Segment[] {
  const part = province.kind === "stated" ? province.value : null;
  if (!together) return part === null ? [] : [{ unit, phase, from: 0, to: part, fill: "strong" }];
  if (whole.kind !== "stated") return [];
  if (part === null || others.kind !== "derived")
    return [{ unit, phase, from: 0, to: whole.value, fill: "plain" }];
  return [
    { unit, phase, from: 0, to: part, fill: "strong" },
    { unit, phase, from: part, to: whole.value, fill: "soft" },
  ];
}

function sentenceTogether({ lines, phases, planYears, province }: Targets, say: Say): string {
  const words = wording[say.language];
  const years = planYears && say.format.yearSpan(...yearsOfRange(planYears));
  const promised = phases.flatMap((phase) => {
    const stated = units
      .map((unit) => ({ unit, statement: find(lines, phase, unit).whole }))
      .filter(({ statement }) => statement.kind !== "notStated");
    const amounts = stated.map(({ unit, statement }) => amount(statement, unit, say));
    return amounts.length > 0 ? [words.phaseTargets(phase, amounts.join(" "))] : [];
  });
  if (years === null || promised.length === 0) return words.nothingTogether(years);
  const village = lines.find(({ unit, others }) => unit === "village" && others.kind === "derived");
  return (
    words.together(years, say.format.list(promised)) +
    (village
      ? words.part({
          phase: village.phase,
          province: say.place(province),
          part: amount(village.province, "village", say),
          rest: amount(village.others, "village", say),
        })
      : "")
  );
}

function sentenceAlone({ lines, province, phases, planYears }: Targets, say: Say): string {
  const words = wording[say.language];
  const known = phases.flatMap((phase) => {
    const amounts = units
      .map((unit) => ({ unit, statement: find(lines, phase, unit).province }))
      .filter(({ statement }) => statement.kind === "stated")
      .map(({ unit, statement }) => amount(statement, unit, say));
    return amounts.length > 0 ? [words.phaseTargets(phase, amounts.join(" "))] : [];
  });
  const silent = lines
    .filter((line) => line.province.kind === "notStated")
    .map((line) => words.unitOfPhase(unitName(line.unit, say), line.phase));
  if (known.length === 0) return words.nothingAlone(say.place(province));
  return words.alone({
    years: planYears ? say.format.yearSpan(...yearsOfRange(planYears)) : words.notStated,
    province: say.place(province),
    known: say.format.list(known),
    silent: say.format.list(silent),
  });
}

/** What is known of a unit in a phase; of a phase that no row has, nothing. */
const find = (lines: readonly Line[], phase: number, unit: Unit): Line =>
  lines.find((line) => line.phase === phase && line.unit === unit) ?? {
    ...{ phase, unit, whole: notStated, province: notStated, others: notStated },
  };

const show = (statement: Statement, say: Say): string =>
  statement.kind === "notStated"
    ? wording[say.language].notStated
    : say.format.number(statement.value);

const amount = (statement: Statement, unit: Unit, say: Say): string =>
  wording[say.language].amount(show(statement, say), unitName(unit, say));

const unitName = (unit: Unit, { language }: Say): string =>
  phaseTargets.table.columns.unit.codes?.[unit]?.[language] ?? unit;

const cell = (statement: Statement, say: Say): FigureCell =>
  statementCell(statement, say.format.number, wording[say.language].notStated);

const headings = {
  th: (province: string | null) =>
    province === null
      ? "เป้าหมายการขยายผลโครงการร้อยใจรักษ์ ใน 4 จังหวัดชายแดนภาคเหนือ"
      : `เป้าหมายการขยายผลโครงการร้อยใจรักษ์ จังหวัด${province}`,
  en: (province: string | null) =>
    province === null
      ? "Targets of the Roi Jai Rak expansion in the four northern border provinces"
      : `Targets of the Roi Jai Rak expansion in ${province}`,
};

/** What became of the targets, as far as anything was found. */
const undone = {
  th: "ตัวเลขนี้คือเป้าหมายที่ประกาศไว้ ในเอกสารที่เว็บนี้รวบรวมไม่พบว่าทำไปแล้วกี่หมู่บ้าน พบเพียงผลการอบรมองค์กรปกครองส่วนท้องถิ่น ดูที่หน้าของโครงการ",
  en: "These are targets as announced. In the documents gathered here nothing was found of how many villages it was done in, only the training of local governments; see the programme's page.",
};

interface Part {
  readonly phase: number;
  readonly province: string;
  readonly part: string;
  readonly rest: string;
}

interface Alone {
  readonly years: string;
  readonly province: string;
  readonly known: string;
  readonly silent: string;
}

const wording = {
  th: {
    unit: "หน่วยนับ",
    phase: "ระยะ",
    phaseNumber: (phase: number) => `ระยะที่\u00a0${phase}`,
    fourProvinces: "4 จังหวัดรวมกัน",
    others: "อีก 3 จังหวัดรวมกัน",
    othersDerived: "อีก 3 จังหวัดรวมกัน (คำนวณ)",
    undivided: "เอกสารไม่ได้แยกรายจังหวัด",
    stated: "เอกสารระบุ",
    notStated: "ไม่ได้ระบุ",
    headline: (phase: number) => `หมู่บ้านเป้าหมายในระยะที่ ${phase}`,
    amount: (value: string, unit: string) => `${value}\u00a0${unit}`,
    unitOfPhase: (unit: string, phase: number) => `จำนวน${unit}ในระยะที่\u00a0${phase}`,
    phaseTargets: (phase: number, amounts: string) => `ระยะที่\u00a0${phase} จำนวน ${amounts}`,
    together: (years: string, promised: string) =>
      `ตามแผนปฏิบัติการด้านการแก้ไขปัญหายาเสพติดชายแดนภาคเหนือแบบเบ็ดเสร็จ ${years} โครงการร้อยใจรักษ์มีเป้าหมายขยายผลใน 4 จังหวัด ${promised}`,
    part: ({ phase, province, part, rest }: Part) =>
      ` อีกเอกสารหนึ่งระบุว่า${province}ในระยะที่\u00a0${phase} มี ${part} อีก 3 จังหวัดจึงรวมกันเป็น ${rest} เมื่อคำนวณจากสองเอกสาร`,
    nothingTogether: (years: string | null) =>
      `ยังไม่พบเป้าหมายรวมของ 4 จังหวัดชายแดนภาคเหนือ${years === null ? "" : `ในแผนปี ${years} `}ในเอกสารที่รวบรวมไว้`,
    alone: ({ years, province, known, silent }: Alone) =>
      `ในแผนปี ${years} จังหวัด${province}มีเป้าหมาย${known}` +
      (silent === "" ? "" : ` เอกสารไม่ได้ระบุ${silent}`),
    nothingAlone: (province: string) => `ยังไม่พบเป้าหมายของจังหวัด${province}ในเอกสารล่าสุดที่รวบรวมไว้`,
    notesTogether: (unsplit: string) => [
      "ไม่รวมยอดของแต่ละระยะ เพราะเอกสารไม่ได้บอกว่าเป็นหมู่บ้าน ตำบล หรืออำเภอเดียวกันหรือไม่",
      "เอกสารเขียนชื่อ 4 จังหวัดไว้ครั้งเดียวหลังตัวเลขของระยะสุดท้าย เว็บนี้อ่านว่าหมายถึงทุกระยะ",
      `เอกสารไม่ได้${unsplit === "" ? "" : `แยกตัวเลขของ${unsplit} และไม่ได้`}บอกชื่อหมู่บ้าน`,
      undone.th,
    ],
    notesAlone: ["ช่องที่เขียนว่า “ไม่ได้ระบุ” คือเอกสารไม่ได้กล่าวถึง ไม่ได้แปลว่าเป็นศูนย์", undone.th],
  },
  en: {
    unit: "Unit",
    phase: "Phase",
    phaseNumber: (phase: number) => `Phase ${phase}`,
    fourProvinces: "Four provinces together",
    others: "Other three together",
    othersDerived: "Other three provinces together (derived)",
    undivided: "Not split by province in the documents",
    stated: "Stated",
    notStated: "Not stated",
    headline: (phase: number) => `target villages in phase ${phase}`,
    amount: (value: string, unit: string) => `${value}\u00a0${unit.toLowerCase()}`,
    unitOfPhase: (unit: string, phase: number) => `the ${unit.toLowerCase()} of phase ${phase}`,
    phaseTargets: (phase: number, amounts: string) =>
      `${amounts.replace(/ (?=\d)/g, ", ")} in phase\u00a0${phase}`,
    together: (years: string, promised: string) =>
      `Under the action plan against drugs on the northern border of ${years}, Roi Jai Rak is to be expanded in four provinces: ${promised}.`,
    part: ({ phase, province, part, rest }: Part) =>
      ` Another document gives ${province} ${part} in phase ${phase}; from the two, the other three have ${rest} together.`,
    nothingTogether: (years: string | null) =>
      `No targets of the four northern border provinces together${years === null ? "" : ` in the plan for ${years}`} are found in the documents gathered.`,
    alone: ({ years, province, known, silent }: Alone) =>
      `In the plan for ${years}, ${province} has targets of ${known}.` +
      (silent === "" ? "" : ` The documents do not state ${silent}.`),
    nothingAlone: (province: string) =>
      `No targets of ${province} are found in the latest of the documents gathered.`,
    notesTogether: (unsplit: string) => [
      "The phases are not added up: the documents do not say whether they share villages, tambons or amphoes.",
      "The document names the four provinces once, after the figures of the last phase; they are read here as those of every phase.",
      `The documents ${unsplit === "" ? "" : `do not split the figures of ${unsplit}, and `}name no village.`,
      undone.en,
    ],
    notesAlone: [
      "“Not stated” means that the documents gathered here do not tell. It does not mean zero.",
      undone.en,
    ],
  },
};
