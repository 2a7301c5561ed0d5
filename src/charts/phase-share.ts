import { divided } from "../words/subject/statement.ts";
import type { Say } from "./chart.ts";
import { type BarPart, drawBars } from "./kit/bars.ts";
import { defineChart, inWords } from "./kit/defineChart.ts";
import { tableOf } from "./kit/table.ts";
import { isStated, tell, tellShare, statedValue } from "./kit/tell.ts";
import {
  type TargetLine,
  targetLines,
  phaseHead,
  phaseName,
  phasesOf,
  targetsAsked,
  unitHead,
  targetUnitName,
  phaseTargetUnits,
} from "./subjects/targets.ts";

/** What one province has of the targets of all four. */
export const phaseShare = defineChart({
  id: "phase-share",
  title: { th: "ส่วนของเชียงใหม่ในเป้าหมาย", en: "Chiang Mai's share of the targets" },
  topic: "roi-jai-rak",
  areas: ["50"],
  queries: () => ({ targets: targetsAsked }),
  shape: ({ targets }, province) => ({
    province,
    phases: phasesOf(targets),
    lines: targetLines(targets, province),
  }),
  heading: ({ province }, { place }) => ({
    th: `เป้าหมายของ 4 จังหวัดอยู่ใน${place(province)}เท่าใด`,
    en: `How much of the four provinces' targets lies in ${place(province)}`,
  }),
  plot: ({ lines }, canvas) =>
    drawBars(
      phaseTargetUnits.map((unit) => ({
        heading: targetUnitName(unit, canvas),
        most: 1,
        bars: lines
          .filter((line) => line.unit === unit)
          .map((line) => ({
            label: `${inWords(canvas, phaseName(line.phase))}: ${partOf(line, canvas)}`,
            parts: partsOf(line, canvas),
            value: tellShare(line.part, line.whole, canvas),
          })),
      })),
      canvas,
    ),
  legend: ({ province }, { place }) => [
    { fill: "strong", label: place(province) },
    {
      fill: "soft",
      label: { th: "อีก 3 จังหวัดรวมกัน (คำนวณ)", en: "Other three provinces together (derived)" },
    },
    {
      fill: "hatch",
      label: {
        th: `ไม่ได้ระบุส่วนของ${place(province)}`,
        en: `${place(province)}'s part is not stated`,
      },
    },
  ],
  headline: ({ lines: [first], province }, say) => {
    const [name, phase] = [say.place(province), first?.phase ?? 1];
    return {
      value: first ? tellShare(first.part, first.whole, say) : tell(undefined, say),
      label: {
        th: `ของหมู่บ้านเป้าหมายระยะที่ ${phase} อยู่ใน${name}`,
        en: `of the target villages of phase ${phase} are in ${name}`,
      },
    };
  },
  sentence: ({ lines, province, phases }, say) => {
    const name = say.place(province);
    const isKnown = ({ part, whole }: TargetLine) => isStated(divided(part, whole));
    const known = phases.flatMap((phase) => {
      const parts = lines
        .filter((line) => line.phase === phase && isKnown(line))
        .map((line) => `${partOf(line, say)} (${tellShare(line.part, line.whole, say)})`);
      return parts.length > 0 ? [{ phase, parts }] : [];
    });
    const silent = say.format.list(
      lines
        .filter((line) => !isKnown(line))
        .map(({ unit, phase }) => {
          const name = targetUnitName(unit, say);
          return inWords(say, {
            th: `${name}ในระยะที่\u00a0${phase}`,
            en: `the ${name.toLowerCase()} of phase ${phase}`,
          });
        }),
    );
    if (known.length === 0)
      return {
        th: `ยังไม่พบตัวเลขที่บอกส่วนของ${name}ในเป้าหมายของ 4 จังหวัดในเอกสารล่าสุดที่รวบรวมไว้`,
        en: `Nothing in the latest of the documents gathered tells ${name}'s share of the targets of the four provinces.`,
      };
    const [th, en] = [
      known.map(({ phase, parts }) => `ระยะที่\u00a0${phase} มี ${parts.join(" กับ ")}`),
      known.map(({ phase, parts }) => `${parts.join(" and ")} in phase\u00a0${phase}`),
    ];
    return {
      th:
        `ส่วนของ${name}ในเป้าหมายของ 4 จังหวัด ${th.join(" ")}` +
        (silent === "" ? "" : ` เอกสารไม่ได้ระบุส่วนของ${name}สำหรับ${silent}`),
      en:
        `Of the targets of the four provinces, ${name} has ${en.join(", and ")}.` +
        (silent === "" ? "" : ` The documents do not state its part of ${silent}.`),
    };
  },
  table: ({ lines, province }, say) =>
    tableOf(lines, say, [
      { head: unitHead, name: ({ unit }) => targetUnitName(unit, say) },
      { head: phaseHead, name: ({ phase }) => inWords(say, phaseName(phase)) },
      { head: say.place(province), figure: ({ part }) => part },
      {
        head: { th: "4 จังหวัดรวมกัน", en: "Four provinces together" },
        figure: ({ whole }) => whole,
      },
      { head: { th: "อีก 3 จังหวัดรวมกัน", en: "Other three together" }, figure: ({ rest }) => rest },
      {
        head: { th: "ส่วนของจังหวัด", en: "Share of the province" },
        figure: ({ part, whole }) => divided(part, whole, 6),
        show: (share) => say.format.percent(share),
      },
    ]),
  notes: ({ province }, { place }) => [
    {
      th: `ร้อยละคำนวณจากตัวเลขของ${place(province)}หารด้วยตัวเลขของ 4 จังหวัดในระยะเดียวกัน`,
      en: `A share is the figure of ${place(province)} divided by that of the four provinces in the same phase.`,
    },
    {
      th: "แถบลายเส้นคือเอกสารไม่ได้แยกตัวเลขไว้ ไม่ได้แปลว่าเป็นศูนย์",
      en: "Hatching means that the documents do not split the figure. It does not mean zero.",
    },
    {
      th: `ยอดของ 4 จังหวัดกับยอดของ${place(province)}อาจมาจากเอกสารคนละฉบับ ดูเอกสารของแต่ละตัวเลขได้ที่แถวต้นทาง`,
      en: `The figures of the four provinces and those of ${place(province)} may come from different documents; each leads to its own.`,
    },
  ],
});

function partsOf({ part, whole, rest }: TargetLine, { format }: Say): BarPart[] {
  const share = statedValue(divided(part, whole));
  if (!isStated(part) || !isStated(rest) || share < 0) return [{ from: 0, to: 1, fill: "hatch" }];
  return [
    { from: 0, to: share, fill: "strong", text: format.number(statedValue(part)) },
    { from: share, to: 1, fill: "soft", text: format.number(statedValue(rest)) },
  ];
}

/** 10 จาก 47 หมู่บ้าน · not stated, of 47 villages */
function partOf({ part, whole, unit }: TargetLine, say: Say): string {
  const [own, all, name] = [tell(part, say), tell(whole, say), targetUnitName(unit, say)];
  const ownText = isStated(part) ? own : "not stated,";
  return inWords(say, {
    th: `${own} จาก ${all}\u00a0${name}`,
    en: `${ownText} of ${all}\u00a0${name.toLowerCase()}`,
  });
}
