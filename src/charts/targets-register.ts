import { areas } from "../datasets/areas.ts";
import { phaseTargets } from "../datasets/phase-targets.ts";
import { villages } from "../datasets/villages.ts";
import { query } from "../query/query.ts";
import type { Row } from "../schema/declare/table.ts";
import type { ProvinceCode } from "../words/place/area.ts";
import {
  countOf,
  divided,
  notStated,
  type SourceRow,
  type Statement,
  stated,
} from "../words/subject/statement.ts";
import { defineChart, type Say } from "./chart.ts";
import { labelCell, statementCell } from "./figureCell.ts";
import { phasesOf } from "./phases.ts";
import { drawBars, type LabelledBar } from "./labelledBars.ts";

const selected = [
  ...(["phase", "area_codes", "unit", "value"] as const),
  ...(["document", "paragraph", "source_file", "source_row"] as const),
] as const;

type Target = Pick<Row<typeof phaseTargets.table>, (typeof selected)[number]>;
type Area = Pick<Row<typeof areas.table>, "code" | "level" | "source_file" | "source_row">;
type Unit = Target["unit"];

/** The targets of one unit beside all that the register knows of it. */
interface Line {
  readonly unit: Unit;
  readonly register: Statement;
  readonly targets: readonly (Statement & { readonly phase: number })[];
}

interface Register {
  readonly area: string;
  readonly lines: readonly Line[];
}

const four = ["50", "56", "57", "58"] as unknown as readonly ProvinceCode[];
const units = ["village", "tambon", "amphoe"] as const satisfies readonly Unit[];

export const targetsRegister = defineChart<
  { targets: Target; villages: SourceRow; areas: Area },
  Register
>({
  id: "targets-register",
  title: { th: "เป้าหมายเทียบกับทะเบียน", en: "Targets against the register" },
  topic: "roi-jai-rak",
  areas: ["north4", "50", "56", "57", "58"],
  heading: (area, say) => wording[say.language].heading(nameOf(area, say)),
  queries: (area) => ({
    targets: query(phaseTargets.table, {
      select: selected,
      where: { plan_years: { newest: "table" } },
    }),
    villages: query(villages.table, {
      select: ["source_file", "source_row"],
      where: { province_code: { in: provincesOf(area) } },
    }),
    areas: query(areas.table, {
      select: ["code", "level", "source_file", "source_row"],
      where: { level: { in: ["amphoe", "tambon"] } },
    }),
  }),
  shape: ({ targets, villages, areas }, area) => ({
    area,
    lines: units.map((unit) =>
      lineOf(unit, targets, area, unit === "village" ? villages : within(areas, unit, area)),
    ),
  }),
  plot: ({ lines }, canvas) =>
    drawBars(
      lines.map((line) => ({
        heading: unitName(line.unit, canvas),
        bars: barsOf(line, canvas),
      })),
      canvas,
    ),
  legend: ({ lines }, { language }) => {
    const words = wording[language];
    return [
      { fill: "plain", label: words.register },
      { fill: "strong", label: words.target },
      ...(lines.some(({ targets }) => targets.some(({ kind }) => kind === "notStated"))
        ? [{ fill: "hatch", label: words.notStated } as const]
        : []),
    ];
  },
  headline: ({ lines, area }, say) => {
    const words = wording[say.language];
    const name = nameOf(area, say);
    const [{ register, targets }] = lines as [Line];
    const [first = notStated] = targets;
    return first.kind === "notStated"
      ? { value: show(register, say), label: words.headlineSilent(name) }
      : { value: share(first, register, say), label: words.headlineFirst(name, targets[0]!.phase) };
  },
  sentence: (data, say) => sentenceOf(data, say),
  table: ({ lines }, say) => {
    const words = wording[say.language];
    const cell = (statement: Statement) =>
      statementCell(statement, say.format.number, words.notStated);
    const row = ({ unit, register }: Line, label: string, target: Statement) => [
      labelCell(unitName(unit, say)),
      labelCell(label),
      cell(target),
      cell(register),
      statementCell(
        divided(target, register, 6),
        (value) => say.format.percent(value),
        words.notStated,
      ),
    ];
    return {
      columns: [
        { label: words.unit, numeric: false },
        { label: words.what, numeric: false },
        { label: words.target, numeric: true },
        { label: words.register, numeric: true },
        { label: words.share, numeric: true },
      ],
      rows: lines.flatMap((line) =>
        line.targets.map((target) => row(line, words.phase(target.phase), target)),
      ),
    };
  },
  notes: (_data, { language }) => wording[language].notes,
});

const provincesOf = (area: string): readonly ProvinceCode[] =>
  area === "north4" ? four : [area as ProvinceCode];

const within = (rows: readonly Area[], unit: Unit, area: string): readonly Area[] => {
  const provinces = new Set<string>(provincesOf(area));
  return rows.filter(({ code, level }) => level === unit && provinces.has(code.slice(0, 2)));
};

function lineOf(
  unit: Unit,
  rows: readonly Target[],
  area: string,
  register: readonly SourceRow[],
): Line {
  const codes = provincesOf(area).join(";");
  const targets = phasesOf(rows).map((phase) => {
    const row = rows.find(
      (row) => row.phase === phase && row.unit === unit && row.area_codes === codes,
    );
    return { ...(row ? stated(row.value, row) : notStated), phase };
  });
  return {
    unit,
    register: countOf(register),
    targets,
  };
}

function barsOf({ register, targets }: Line, say: Say): LabelledBar[] {
  const words = wording[say.language];
  const bar = (label: string, statement: Statement, fill: "plain" | "strong") => ({
    label,
    parts:
      statement.kind === "notStated" ? [] : ([{ from: 0, to: statement.value, fill }] as const),
    value:
      statement.kind === "notStated"
        ? words.notStated
        : fill === "plain"
          ? say.format.number(statement.value)
          : words.withShare(say.format.number(statement.value), share(statement, register, say)),
  });
  return [
    bar(words.register, register, "plain"),
    ...targets.map((target) => bar(words.phase(target.phase), target, "strong")),
  ];
}

function sentenceOf({ lines, area }: Register, say: Say): string {
  const words = wording[say.language];
  const name = nameOf(area, say);
  const [{ register, targets }] = lines as [Line];
  const all = show(register, say);
  if (targets.every(({ kind }) => kind === "stated")) {
    const told = targets.map((target) =>
      words.ofPhase(target.phase, show(target, say), share(target, register, say)),
    );
    return words.sentenceBoth(name, all, say.format.list(told));
  }
  const known = lines.flatMap(({ unit, register, targets }) =>
    targets
      .filter(({ kind }) => kind !== "notStated")
      .map((target) =>
        words.known({
          target: show(target, say),
          register: show(register, say),
          unit: unitName(unit, say),
          share: share(target, register, say),
          phase: target.phase,
        }),
      ),
  );
  return known.length > 0
    ? words.sentenceAlone(name, say.format.list(known))
    : words.sentenceSilent(name, all);
}

const share = (part: Statement, whole: Statement, say: Say): string => {
  const value = divided(part, whole, 6);
  return value.kind === "notStated"
    ? wording[say.language].notStated
    : say.format.percent(value.value);
};

const show = (statement: Statement, { language, format }: Say): string =>
  statement.kind === "notStated" ? wording[language].notStated : format.number(statement.value);

const nameOf = (area: string, { language, place }: Say): string =>
  area === "north4" ? wording[language].four : place(area);

const unitName = (unit: Unit, { language }: Say): string =>
  phaseTargets.table.columns.unit.codes?.[unit]?.[language] ?? unit;

interface Known {
  readonly target: string;
  readonly register: string;
  readonly unit: string;
  readonly share: string;
  readonly phase: number;
}

const wording = {
  th: {
    heading: (name: string) => `เป้าหมายเทียบกับพื้นที่ทั้งหมดใน${name}`,
    four: " 4 จังหวัดชายแดนภาคเหนือ",
    register: "ทั้งหมดในทะเบียน",
    target: "เป้าหมายตามเอกสาร",
    phase: (phase: number) => `เป้าหมายระยะที่\u00a0${phase}`,
    notStated: "ไม่ได้ระบุ",
    withShare: (value: string, share: string) => `${value} (${share})`,
    headlineFirst: (name: string, phase: number) => `ของหมู่บ้านใน${name}เป็นเป้าหมายระยะที่ ${phase}`,
    headlineSilent: (name: string) => `หมู่บ้านในทะเบียนของ${name} ไม่ได้ระบุว่าเป็นเป้าหมายเท่าใด`,
    unit: "หน่วยนับ",
    what: "ระยะ",
    share: "เทียบกับทะเบียน",
    known: ({ target, register, unit, share, phase }: Known) =>
      `${target} จาก ${register}\u00a0${unit} (${share}) ในระยะที่\u00a0${phase}`,
    ofPhase: (phase: number, value: string, share: string) =>
      `ระยะที่\u00a0${phase} จำนวน ${value}\u00a0หมู่บ้าน (${share})`,
    sentenceBoth: (name: string, all: string, told: string) =>
      `เทียบกับ ${all}\u00a0หมู่บ้านในรายชื่อของ${name} แผนตั้งเป้า${told} เอกสารไม่ได้บอกว่าซ้ำกันหรือไม่ จึงไม่รวมยอด`,
    sentenceAlone: (name: string, known: string) =>
      `เมื่อเทียบกับทะเบียน ${name}มีเป้าหมาย ${known} ` + "เป้าหมายนอกจากนี้เอกสารไม่ได้ระบุเป็นรายจังหวัด",
    sentenceSilent: (name: string, all: string) =>
      `ทะเบียนของ${name}มี ${all}\u00a0หมู่บ้าน เอกสารไม่ได้ระบุว่าเป็นเป้าหมายเท่าใด`,
    notes: [
      "ไม่รวมยอดของสองระยะ เพราะหมู่บ้าน ตำบล หรืออำเภอเดียวกันอาจอยู่ทั้งสองระยะ เอกสารไม่ได้บอกชื่อไว้",
      "จำนวนหมู่บ้านนับจากรายชื่อหมู่บ้านที่มีผู้รวบรวมไว้ ไม่ใช่ประกาศของทางราชการ จำนวนตำบลและอำเภอนับจากรหัสพื้นที่",
    ],
  },
  en: {
    heading: (name: string) => `Targets against all there is in ${name}`,
    four: "the four northern border provinces",
    register: "All in the register",
    target: "Target in the documents",
    phase: (phase: number) => `Target of phase\u00a0${phase}`,
    notStated: "Not stated",
    withShare: (value: string, share: string) => `${value} (${share})`,
    headlineFirst: (name: string, phase: number) =>
      `of the villages of ${name} are targets of phase ${phase}`,
    headlineSilent: (name: string) =>
      `villages in the register of ${name}; how many are targets is not stated`,
    unit: "Unit",
    what: "Phase",
    share: "Against the register",
    known: ({ target, register, unit, share, phase }: Known) =>
      `${target} of ${register}\u00a0${unit.toLowerCase()} (${share}) in phase\u00a0${phase}`,
    ofPhase: (phase: number, value: string, share: string) =>
      `${value} villages in phase\u00a0${phase} (${share})`,
    sentenceBoth: (name: string, all: string, told: string) =>
      `Of the ${all} villages in the list of ${name}, the plan targets ${told}. The documents do not say whether the phases overlap, so they are not added up.`,
    sentenceAlone: (name: string, known: string) =>
      `Against the register, ${name} has targets of ${known}. The documents state no other target for the province alone.`,
    sentenceSilent: (name: string, all: string) =>
      `The register of ${name} has ${all} villages. The documents do not state how many of them are targets.`,
    notes: [
      "The two phases are not added up: the same villages, tambons or amphoes may be in both, and the documents name none.",
      "Villages are counted from a list that someone compiled, not an official one; tambons and amphoes from the list of area codes.",
    ],
  },
};
