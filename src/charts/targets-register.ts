import { areas } from "../datasets/areas.ts";
import { phaseTargets } from "../datasets/phase-targets.ts";
import { villages } from "../datasets/villages.ts";
import { query } from "../query/query.ts";
import type { Row } from "../schema/table.ts";
import type { ProvinceCode } from "../words/area.ts";
import {
  counted,
  divided,
  notStated,
  type SourceRow,
  type Statement,
  stated,
  summed,
} from "../words/statement.ts";
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
  /** All phases, where there are several, for villages alone. */
  readonly both: Statement | null;
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
    const both = lines.some(({ both }) => both);
    return [
      { fill: "plain", label: words.register },
      { fill: "strong", label: words.target },
      ...(both ? [{ fill: "soft", label: words.bothDerived } as const] : []),
      ...(lines.some(({ targets }) => targets.some(({ kind }) => kind === "notStated"))
        ? [{ fill: "hatch", label: words.notStated } as const]
        : []),
    ];
  },
  headline: ({ lines, area }, say) => {
    const words = wording[say.language];
    const name = nameOf(area, say);
    const [{ register, both, targets }] = lines as [Line];
    const [first = notStated] = targets;
    if (both) return { value: share(both, register, say), label: words.headlineBoth(name) };
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
        divided(target, register, 4),
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
      rows: lines.flatMap((line) => [
        ...line.targets.map((target) => row(line, words.phase(target.phase), target)),
        ...(line.both ? [row(line, words.bothDerived, line.both)] : []),
      ]),
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
    register: counted(register),
    targets,
    both:
      unit === "village" && targets.length > 1 && targets.every(isStated) ? summed(targets) : null,
  };
}

const isStated = ({ kind }: Statement): boolean => kind === "stated";

function barsOf({ register, targets, both }: Line, say: Say): LabelledBar[] {
  const words = wording[say.language];
  const bar = (label: string, statement: Statement, fill: "plain" | "strong" | "soft") => ({
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
    ...(both ? [bar(words.bothDerived, both, "soft")] : []),
  ];
}

function sentenceOf({ lines, area }: Register, say: Say): string {
  const words = wording[say.language];
  const name = nameOf(area, say);
  const [{ register, both }] = lines as [Line];
  const all = show(register, say);
  if (both) {
    const targets = (lines[0]?.targets ?? []).map((target) =>
      words.villagesOf(show(target, say), target.phase),
    );
    return words.sentenceBoth({
      name,
      all,
      targets: say.format.list(targets),
      both: show(both, say),
      share: share(both, register, say),
    });
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
  const value = divided(part, whole, 4);
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

interface Both {
  readonly name: string;
  readonly all: string;
  readonly targets: string;
  readonly both: string;
  readonly share: string;
}

const wording = {
  th: {
    heading: (name: string) => `เป้าหมายเทียบกับพื้นที่ทั้งหมดใน${name}`,
    four: " 4 จังหวัดชายแดนภาคเหนือ",
    register: "ทั้งหมดในทะเบียน",
    target: "เป้าหมายตามเอกสาร",
    phase: (phase: number) => `เป้าหมายระยะที่\u00a0${phase}`,
    bothDerived: "ทุกระยะรวมกัน (คำนวณ)",
    notStated: "ไม่ได้ระบุ",
    withShare: (value: string, share: string) => `${value} (${share})`,
    headlineBoth: (name: string) => `ของหมู่บ้านใน${name}เป็นเป้าหมาย หากแต่ละระยะไม่ซ้ำกัน`,
    headlineFirst: (name: string, phase: number) => `ของหมู่บ้านใน${name}เป็นเป้าหมายระยะที่ ${phase}`,
    headlineSilent: (name: string) => `หมู่บ้านในทะเบียนของ${name} ไม่ได้ระบุว่าเป็นเป้าหมายเท่าใด`,
    unit: "หน่วยนับ",
    what: "ระยะ",
    share: "เทียบกับทะเบียน",
    known: ({ target, register, unit, share, phase }: Known) =>
      `${target} จาก ${register}\u00a0${unit} (${share}) ในระยะที่\u00a0${phase}`,
    villagesOf: (target: string, phase: number) => `${target}\u00a0หมู่บ้านในระยะที่\u00a0${phase}`,
    sentenceBoth: ({ name, all, targets, both, share }: Both) =>
      `แผนตั้งเป้า ${targets} ` +
      `หากไม่ซ้ำกันจะรวมเป็น ${both}\u00a0หมู่บ้าน คิดเป็น ${share} ของ ${all}\u00a0หมู่บ้านในทะเบียนของ${name} ` +
      "เอกสารไม่ได้บอกชื่อหมู่บ้าน จึงยังตรวจไม่ได้ว่าแต่ละระยะซ้ำกันหรือไม่",
    sentenceAlone: (name: string, known: string) =>
      `เมื่อเทียบกับทะเบียน ${name}มีเป้าหมาย ${known} ` + "เป้าหมายนอกจากนี้เอกสารไม่ได้ระบุเป็นรายจังหวัด",
    sentenceSilent: (name: string, all: string) =>
      `ทะเบียนของ${name}มี ${all}\u00a0หมู่บ้าน เอกสารไม่ได้ระบุว่าเป็นเป้าหมายเท่าใด`,
    notes: [
      "เป้าหมายของแต่ละระยะเป็นตัวเลขคนละชุดในเอกสาร ผลรวมของหมู่บ้านเป็นจริงก็ต่อเมื่อแต่ละระยะไม่นับหมู่บ้านเดียวกัน ซึ่งเอกสารไม่ได้บอกไว้",
      "จำนวนตำบลและอำเภอของแต่ละระยะนำมารวมกันไม่ได้ เพราะพื้นที่เดียวกันอาจอยู่หลายระยะ",
      "จำนวนหมู่บ้านนับจากรายชื่อที่มีผู้รวบรวมไว้ ไม่ใช่ประกาศทางการ จำนวนตำบลและอำเภอนับจากรหัสพื้นที่",
    ],
  },
  en: {
    heading: (name: string) => `Targets against all there is in ${name}`,
    four: "the four northern border provinces",
    register: "All in the register",
    target: "Target in the documents",
    phase: (phase: number) => `Target of phase\u00a0${phase}`,
    bothDerived: "All phases together (derived)",
    notStated: "Not stated",
    withShare: (value: string, share: string) => `${value} (${share})`,
    headlineBoth: (name: string) =>
      `of the villages of ${name} are targets, if the phases share none`,
    headlineFirst: (name: string, phase: number) =>
      `of the villages of ${name} are targets of phase ${phase}`,
    headlineSilent: (name: string) =>
      `villages in the register of ${name}; how many are targets is not stated`,
    unit: "Unit",
    what: "Phase",
    share: "Against the register",
    known: ({ target, register, unit, share, phase }: Known) =>
      `${target} of ${register}\u00a0${unit.toLowerCase()} (${share}) in phase\u00a0${phase}`,
    villagesOf: (target: string, phase: number) => `${target} villages in phase ${phase}`,
    sentenceBoth: ({ name, all, targets, both, share }: Both) =>
      `The plan targets ${targets}. If they share none, that is ${both} villages, ` +
      `${share} of the ${all} in the register of ${name}. The documents name no village, so whether the phases overlap can't be checked.`,
    sentenceAlone: (name: string, known: string) =>
      `Against the register, ${name} has targets of ${known}. The documents state no other target for the province alone.`,
    sentenceSilent: (name: string, all: string) =>
      `The register of ${name} has ${all} villages. The documents do not state how many of them are targets.`,
    notes: [
      "The phases' targets are separate figures. The sum of villages holds only if no village is in two of them, which the documents do not say.",
      "Tambons and amphoes of the phases can't be added up: the same ones may be in several.",
      "Villages are counted from a list that someone compiled, not an official one; tambons and amphoes from the list of area codes.",
    ],
  },
};
