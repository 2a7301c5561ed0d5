import { fundStatistics } from "../../datasets/fund-statistics.ts";
import { phaseTargets } from "../../datasets/phase-targets.ts";
import type { Row } from "../../schema/declare/table.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Language } from "../../words/text/language.ts";
import { newestRows } from "../releases/newest.ts";
import { type AnswerLine, type AnswerOf, line } from "./programmeAnswers.ts";
import { rowLink } from "../sources/sourceLinks.ts";

type Target = Row<typeof phaseTargets.table>;

/** The targets of the newest plan of the expansion. */
const targetsOf = (published: Published): readonly Target[] =>
  newestRows(published, phaseTargets.table, "plan_years");

const isCommon = ({ area_codes }: Target): boolean => area_codes.includes(";");

/** A village has eight digits. */
const namesVillage = ({ area_codes }: Target): boolean =>
  (area_codes as string).split(";").some((code) => code.length === 8);

/** The villages that each phase is to reach in all provinces together. */
export const targetVillages: AnswerOf = ({ published, say: { language, format } }) =>
  targetsOf(published)
    .filter((row) => isCommon(row) && row.unit === "village")
    .map((row) => ({
      text: wording[language].target(format.number(row.phase), format.number(row.value)),
      source: rowLink(row, language),
    }));

/** The provinces without a target of their own, and the phases without a day on which they began. */
export const targetsNotFound: AnswerOf = ({ published, say: { language, format, place } }) => {
  const rows = targetsOf(published);
  if (rows.length === 0) return [line(wording[language].noTarget)];
  const words = wording[language];
  const own = new Set(
    rows.filter((row) => !isCommon(row)).map(({ area_codes }): string => area_codes),
  );
  const named = new Set(
    rows.filter(isCommon).flatMap(({ area_codes }) => (area_codes as string).split(";")),
  );
  const silent = [...named].filter((code) => !own.has(code));
  const phases = [...Map.groupBy(rows, ({ phase }) => phase)].filter(([, rows]) =>
    rows.every(({ start_date }) => start_date === null),
  );
  return [
    ...(silent.length === 0 ? [] : [line(words.provinces(format.list(silent.map(place))))]),
    ...phases.map(([phase]) => line(words.start(format.number(phase)))),
    ...(rows.some(namesVillage) ? [] : [line(words.names)]),
    ...resultNotFound({ published, say: { language } }),
  ];
};

/** That no document tells in how many villages the expansion was carried out, as long as none does. */
export const resultNotFound = ({
  published,
  say: { language },
}: {
  readonly published: Published;
  readonly say: { readonly language: Language };
}): readonly AnswerLine[] => (hasResult(published) ? [] : [line(wording[language].result)]);

/** Whether any figure counts villages in which the expansion has been carried out. */
const hasResult = (published: Published): boolean =>
  published
    .rows(fundStatistics.table)
    .some(
      ({ programme, measure }) => programme === "roi_jai_rak_expansion" && measure === "villages",
    );

const wording = {
  th: {
    target: (phase: string, villages: string) =>
      `หมู่บ้านเป้าหมายระยะที่\u00a0${phase} จำนวน ${villages}\u00a0หมู่บ้าน`,
    noTarget: "ไม่พบเป้าหมายในเอกสารที่เว็บนี้รวบรวม",
    provinces: (provinces: string) => `ไม่พบเป้าหมายแยกของ${provinces} พบเพียงยอดรวมกับจังหวัดอื่น`,
    start: (phase: string) => `ไม่พบวันเริ่มระยะที่\u00a0${phase} ในเอกสารที่เว็บนี้รวบรวม`,
    names: "ไม่พบรายชื่อหมู่บ้านเป้าหมายครบทุกแห่งในเอกสารที่เว็บนี้รวบรวม",
    result: "ไม่พบว่าดำเนินการแล้วกี่หมู่บ้านในเอกสารที่เว็บนี้รวบรวม",
  },
  en: {
    target: (phase: string, villages: string) =>
      `Target villages of phase\u00a0${phase}: ${villages}`,
    noTarget: "No target was found in the documents gathered here",
    provinces: (provinces: string) =>
      `No target of its own was found for: ${provinces}; only the sum with other provinces`,
    start: (phase: string) =>
      `The day on which phase\u00a0${phase} began was not found in the documents gathered here`,
    names: "No list of all target villages was found in the documents gathered here",
    result: "In how many villages it was carried out was not found in the documents gathered here",
  },
};
