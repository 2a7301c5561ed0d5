import { phaseTargets } from "../datasets/phase-targets.ts";
import type { Statement } from "../words/subject/statement.ts";
import { yearsOfRange, type YearRange } from "../words/time/yearRange.ts";
import type { Say } from "./chart.ts";
import { type BarPart, drawBars } from "./kit/bars.ts";
import { defineChart, inWords } from "./kit/defineChart.ts";
import { tableOf } from "./kit/table.ts";
import { hatchKey, isStated, notStatedText, tell } from "./kit/tell.ts";
import {
  type TargetLine,
  targetLines,
  phaseHead,
  phasesOf,
  targetsAsked,
  type Unit,
  unitHead,
  targetUnitName,
  phaseTargetUnits,
  planAnnouncement,
  unsplit,
} from "./subjects/targets.ts";

interface Targets {
  readonly province: string;
  /** Whether the four provinces are shown, or the one province alone. */
  readonly together: boolean;
  readonly phases: readonly number[];
  readonly lines: readonly TargetLine[];
  /** None where nothing is gathered of any plan. */
  readonly planYears: YearRange | null;
  /** The provinces whose own targets the documents don't state. */
  readonly unsplit: readonly string[];
  /** Whether the plan is the one of which it is known how its document names the provinces. */
  readonly isAnnounced: boolean;
}

const chiangMai = "50";

export const phaseTargetsChart = defineChart({
  id: "phase-targets",
  title: phaseTargets.table.title,
  topic: "roi-jai-rak",
  areas: ["north4", "provinces"],
  speaksOf: (area, rows) =>
    area === chiangMai || rows(phaseTargets.table).some(({ area_codes }) => area_codes === area),
  queries: () => ({ targets: targetsAsked }),
  shape: ({ targets: rows }, area): Targets => {
    const province = area === "north4" ? chiangMai : area;
    return {
      province,
      together: area === "north4",
      phases: phasesOf(rows),
      lines: targetLines(rows, province),
      planYears: rows[0]?.plan_years ?? null,
      unsplit: unsplit(rows),
      isAnnounced: rows.some(({ document }) => document === planAnnouncement),
    };
  },
  heading: ({ together, province }, { place }) =>
    together
      ? {
          th: "เป้าหมายการขยายผลโครงการร้อยใจรักษ์ ใน 4 จังหวัดชายแดนภาคเหนือ",
          en: "Targets of the Roi Jai Rak expansion in the four northern border provinces",
        }
      : {
          th: `เป้าหมายการขยายผลโครงการร้อยใจรักษ์ จังหวัด${place(province)}`,
          en: `Targets of the Roi Jai Rak expansion in ${place(province)}`,
        },
  plot: ({ lines, together }, canvas) =>
    drawBars(
      phaseTargetUnits.map((unit) => ({
        heading: targetUnitName(unit, canvas),
        most: 1,
        bars: lines
          .filter((line) => line.unit === unit)
          .map((line) => ({
            label: inWords(canvas, phaseLabel(line.phase)),
            parts: together ? partsOf(line, canvas) : whole(line.part, "strong"),
            value: tell(together ? line.whole : line.part, canvas),
          })),
      })),
      canvas,
      { labels: "beside" },
    ),
  legend: ({ together, province }, { place }) =>
    together
      ? [
          { fill: "strong", label: place(province) },
          {
            fill: "soft",
            label: {
              th: "อีก 3 จังหวัดรวมกัน (คำนวณ)",
              en: "Other three provinces together (derived)",
            },
          },
          {
            fill: "plain",
            label: { th: "เอกสารไม่ได้แยกรายจังหวัด", en: "Not split by province in the documents" },
          },
        ]
      : [{ fill: "strong", label: { th: "เอกสารระบุ", en: "Stated" } }, hatchKey],
  headline: ({ lines, together, phases: [first = 1] }, say) => {
    const line = find(lines, first, "village");
    return {
      value: tell(together ? line?.whole : line?.part, say),
      label: { th: `หมู่บ้านเป้าหมายในระยะที่ ${first}`, en: `target villages in phase ${first}` },
    };
  },
  sentence: (data, say) => (data.together ? sentenceTogether(data, say) : sentenceAlone(data, say)),
  table: ({ lines, together, province }, say) =>
    tableOf(lines, say, [
      { head: unitHead, name: ({ unit }) => targetUnitName(unit, say) },
      { head: phaseHead, name: ({ phase }) => inWords(say, phaseLabel(phase)) },
      together && {
        head: { th: "4 จังหวัดรวมกัน", en: "Four provinces together" },
        figure: ({ whole }) => whole,
      },
      { head: say.place(province), figure: ({ part }) => part },
      together && {
        head: { th: "อีก 3 จังหวัดรวมกัน", en: "Other three together" },
        figure: ({ rest }) => rest,
      },
    ]),
  notes: ({ together, unsplit, isAnnounced }, { format, place }) => {
    const places = format.list(unsplit.map(place));
    return together
      ? [
          {
            th: "ไม่รวมยอดของแต่ละระยะ เพราะเอกสารไม่ได้บอกว่าเป็นหมู่บ้าน ตำบล หรืออำเภอเดียวกันหรือไม่",
            en: "The phases are not added up: the documents do not say whether they share villages, tambons or amphoes.",
          },
          isAnnounced && {
            th: "เอกสารเขียนชื่อ 4 จังหวัดไว้ครั้งเดียวหลังตัวเลขของระยะสุดท้าย เว็บนี้อ่านว่าหมายถึงทุกระยะ",
            en: "The document names the four provinces once, after the figures of the last phase; they are read here as those of every phase.",
          },
          {
            th: `เอกสารไม่ได้${places === "" ? "" : `แยกตัวเลขของ${places} และไม่ได้`}บอกชื่อหมู่บ้าน`,
            en: `The documents ${places === "" ? "" : `do not split the figures of ${places}, and `}name no village.`,
          },
          promised,
        ]
      : [
          {
            th: "ช่องที่เขียนว่า “ไม่ได้ระบุ” คือเอกสารไม่ได้กล่าวถึง ไม่ได้แปลว่าเป็นศูนย์",
            en: "“Not stated” means that the documents gathered here do not tell. It does not mean zero.",
          },
          promised,
        ];
  },
});

const phaseLabel = (phase: number) => ({ th: `ระยะที่\u00a0${phase}`, en: `Phase ${phase}` });

/** That these are no results; of those the programme's page tells what is found. */
const promised = {
  th: "ตัวเลขนี้คือเป้าหมายที่ประกาศไว้ ไม่ใช่ผลที่ทำแล้ว หน้าของโครงการบอกว่าพบผลใดบ้าง และยังไม่พบอะไร",
  en: "These are targets as announced, not results. The programme's page tells what was found done, and what was not found.",
};

/** What is known of a unit in a phase. */
const find = (lines: readonly TargetLine[], phase: number, unit: Unit): TargetLine | undefined =>
  lines.find((line) => line.phase === phase && line.unit === unit);

const whole = (target: Statement, fill: "strong" | "plain"): BarPart[] =>
  target.kind === "notStated" ? [] : [{ from: 0, to: target.value, fill }];

/** The province and the rest, where the documents state both. */
function partsOf({ whole: all, part, rest }: TargetLine, { format }: Say): BarPart[] {
  if (all.kind === "notStated" || part.kind === "notStated" || rest.kind === "notStated")
    return whole(all, "plain");
  const [own, others] = [format.number(part.value), format.number(rest.value)];
  return [
    { from: 0, to: part.value, fill: "strong", text: own },
    { from: part.value, to: all.value, fill: "soft", text: others },
  ];
}

function sentenceTogether({ lines, phases, planYears, province }: Targets, say: Say) {
  const years = planYears && say.format.yearSpan(...yearsOfRange(planYears));
  const promised = say.format.list(
    phases.flatMap((phase) => promisesOf(lines, phase, ({ whole }) => whole, say)),
  );
  if (years === null || promised === "")
    return {
      th: `ยังไม่พบเป้าหมายรวมของ 4 จังหวัดชายแดนภาคเหนือ${years === null ? "" : `ในแผนปี ${years} `}ในเอกสารที่รวบรวมไว้`,
      en: `No targets of the four northern border provinces together${years === null ? "" : ` in the plan for ${years}`} are found in the documents gathered.`,
    };
  const split = lines.find(({ unit, rest }) => unit === "village" && isStated(rest));
  const name = say.place(province);
  const [part, rest] = split
    ? [amount(split.part, "village", say), amount(split.rest, "village", say)]
    : [];
  return {
    th:
      `ตามแผนปฏิบัติการด้านการแก้ไขปัญหายาเสพติดชายแดนภาคเหนือแบบเบ็ดเสร็จ ${years} โครงการร้อยใจรักษ์มีเป้าหมายขยายผลใน 4 จังหวัด ${promised}` +
      (split
        ? ` อีกเอกสารหนึ่งระบุว่า${name}ในระยะที่\u00a0${split.phase} มี ${part} อีก 3 จังหวัดจึงรวมกันเป็น ${rest} เมื่อคำนวณจากสองเอกสาร`
        : ""),
    en:
      `Under the action plan against drugs on the northern border of ${years}, Roi Jai Rak is to be expanded in four provinces: ${promised}.` +
      (split
        ? ` Another document gives ${name} ${part} in phase ${split.phase}; from the two, the other three have ${rest} together.`
        : ""),
  };
}

function sentenceAlone({ lines, province, phases, planYears }: Targets, say: Say) {
  const name = say.place(province);
  const known = say.format.list(
    phases.flatMap((phase) => promisesOf(lines, phase, ({ part }) => part, say)),
  );
  if (known === "")
    return {
      th: `ยังไม่พบเป้าหมายของจังหวัด${name}ในเอกสารล่าสุดที่รวบรวมไว้`,
      en: `No targets of ${name} are found in the latest of the documents gathered.`,
    };
  const years = planYears
    ? say.format.yearSpan(...yearsOfRange(planYears))
    : notStatedText[say.language];
  const silent = say.format.list(
    lines
      .filter(({ part }) => !isStated(part))
      .map(({ unit, phase }) => {
        const name = targetUnitName(unit, say);
        return inWords(say, {
          th: `จำนวน${name}ในระยะที่\u00a0${phase}`,
          en: `the ${name.toLowerCase()} of phase ${phase}`,
        });
      }),
  );
  return {
    th:
      `ในแผนปี ${years} จังหวัด${name}มีเป้าหมาย${known}` +
      (silent === "" ? "" : ` เอกสารไม่ได้ระบุ${silent}`),
    en:
      `In the plan for ${years}, ${name} has targets of ${known}.` +
      (silent === "" ? "" : ` The documents do not state ${silent}.`),
  };
}

/** ระยะที่ 1 จำนวน 35 หมู่บ้าน 11 ตำบล; nothing where none is stated. */
function promisesOf(
  lines: readonly TargetLine[],
  phase: number,
  of: (line: TargetLine) => Statement,
  say: Say,
): string[] {
  const amounts = lines
    .filter((line) => line.phase === phase && isStated(of(line)))
    .map((line) => amount(of(line), line.unit, say));
  const text = {
    th: `ระยะที่\u00a0${phase} จำนวน ${amounts.join(" ")}`,
    en: `${amounts.join(", ")} in phase\u00a0${phase}`,
  };
  return amounts.length > 0 ? [inWords(say, text)] : [];
}

function amount(target: Statement, unit: Unit, say: Say): string {
  const [value, name] = [tell(target, say), targetUnitName(unit, say)];
  return inWords(say, { th: `${value}\u00a0${name}`, en: `${value}\u00a0${name.toLowerCase()}` });
}
