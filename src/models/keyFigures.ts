import type { Say } from "../charts/chart.ts";
import { fewPlaces } from "../charts/fewPlaces.ts";
import { cddBudget } from "../datasets/cdd-budget.ts";
import { byPrecedence, fundStatistics } from "../datasets/fund-statistics.ts";
import { mechanisms } from "../datasets/mechanisms.ts";
import { otopSales } from "../datasets/otop-sales.ts";
import { phaseTargets } from "../datasets/phase-targets.ts";
import { programmePath } from "../paths.ts";
import { country } from "../schema/anyAreaColumns.ts";
import type { Published } from "../schema/catalog.ts";
import { sumBaht, type Baht } from "../words/baht.ts";
import type { FundMeasure } from "../words/fundMeasure.ts";
import type { Programme } from "../words/programme.ts";
import { notStated, stated, type Statement, summed } from "../words/statement.ts";
import { yearsOf } from "../words/yearRange.ts";
import { type Fact, factOf } from "./fact.ts";
import { newestRows } from "./newest.ts";
import { areasOf } from "./say.ts";

/** A fact large enough to carry the home page, with the page that tells more. */
export interface KeyFigure extends Fact {
  readonly path: string;
}

/** What is known in six numbers. */
export function keyFigures(published: Published, say: Say): KeyFigure[] {
  const { language, format } = say;
  const words = wording[language];
  const whole = (value: number) => format.number(value);
  const money = (value: number) => words.baht(format.large(value));
  const mother = latest(published, "mother_fund", "villages");
  const women = latest(published, "women_fund", "individual_members");
  const figure = (
    programme: string,
    label: string,
    statement: Statement,
    show: (value: number) => string,
    note: string,
  ): KeyFigure => ({
    ...factOf(label, statement, say, show, note),
    path: programmePath(language, programme),
  });
  return [
    figure(
      "roi-jai-rak",
      words.targets,
      targetVillages(published),
      whole,
      targetsNote(published, say),
    ),
    figure(
      "mother-fund",
      words.mother,
      mother.value,
      whole,
      words.asOf(format.asOf(mother.time), true),
    ),
    figure(
      "people",
      words.people(yearOf(peopleRows(published), say)),
      peopleCalled(published),
      whole,
      peopleNote(published, say),
    ),
    figure(
      "otop",
      words.otop(yearOf(salesRows(published), say)),
      otopYear(published),
      money,
      otopNote(published, say),
    ),
    figure(
      "budget",
      words.budget(yearOf(budgetRows(published), say)),
      draftBudget(published),
      money,
      words.budgetNote,
    ),
    figure(
      "womens-fund",
      words.women,
      women.value,
      whole,
      words.asOf(format.asOf(women.time), false),
    ),
  ];
}

const targetRows = (published: Published) =>
  newestRows(published, phaseTargets.table, "plan_years");
const peopleRows = (published: Published) =>
  newestRows(published, mechanisms.table, "fiscal_year").filter(
    ({ area_code }) => area_code === country,
  );
const salesRows = (published: Published) => newestRows(published, otopSales.table, "fiscal_year");
const budgetRows = (published: Published) => newestRows(published, cddBudget.table, "fiscal_year");

/** The fiscal year that all the rows share; empty where there are none. */
const yearOf = ([row]: readonly { readonly fiscal_year: number }[], { format }: Say): string =>
  row ? ` ${format.fiscalYear(row.fiscal_year)}` : "";

function targetsNote(published: Published, { language, format }: Say): string {
  const rows = targetRows(published);
  const [row] = rows;
  if (!row) return wording[language].notFound;
  const phases = new Set(rows.map(({ phase }) => phase)).size;
  return wording[language].targetsNote(
    format.number(phases),
    format.yearSpan(...yearsOf(row.plan_years)),
  );
}

/** From how many provinces and amphoes the people are, as the roles say it. */
function peopleNote(published: Published, { language, format }: Say): string {
  const { codes = {} } = mechanisms.table.columns.unit;
  const units = peopleRows(published).flatMap(({ units, unit }) =>
    units === null || unit === null
      ? []
      : [`${format.number(units)} ${codes[unit]?.[language].toLowerCase() ?? unit}`],
  );
  return units.length > 0
    ? wording[language].peopleNote(format.list(units))
    : wording[language].notSplit;
}

function otopNote(published: Published, say: Say): string {
  const stated = new Set<string>(salesRows(published).map(({ province }) => province));
  const silent = [...areasOf(published).values()]
    .filter(({ level, code }) => level === "province" && !stated.has(code))
    .map(({ code }) => code as string);
  return wording[say.language].otopNote(
    say.format.number(stated.size),
    fewPlaces(silent, say, say.place),
  );
}

const targetVillages = (published: Published): Statement =>
  summed(
    targetRows(published)
      .filter(({ area_codes, unit }) => area_codes.includes(";") && unit === "village")
      .map((row) => stated(row.value, row)),
  );

function latest(
  published: Published,
  programme: Programme,
  measure: FundMeasure,
): { value: Statement; time: string } {
  const [row] = published
    .rows(fundStatistics.table)
    .filter(
      (row) =>
        row.programme === programme &&
        row.measure === measure &&
        (row.area_codes as string | null) === country,
    )
    .toSorted(byPrecedence);
  return row
    ? { value: stated(row.value, row), time: row.as_of ?? "" }
    : { value: notStated, time: "" };
}

function peopleCalled(published: Published): Statement {
  const row = peopleRows(published).find(({ row_type }) => row_type === "total");
  return row ? stated(row.persons, row) : notStated;
}

const baht = (values: readonly number[]): number => sumBaht(values as readonly Baht[]);

const otopYear = (published: Published): Statement =>
  summed(
    salesRows(published).map((row) => stated(row.sales_baht as number, row)),
    baht,
  );

const draftBudget = (published: Published): Statement =>
  summed(
    budgetRows(published)
      .filter(({ level }) => level === "whole")
      .map((row) => stated(row.amount_baht as number, row)),
    baht,
  );

const wording = {
  th: {
    targets: "หมู่บ้านเป้าหมายร้อยใจรักษ์ใน 4 จังหวัดชายแดนภาคเหนือ",
    notFound: "ยังไม่พบในเอกสารที่รวบรวมไว้",
    targetsNote: (phases: string, years: string) => `${phases} ระยะรวมกัน แผนปี ${years}`,
    mother: "หมู่บ้านและชุมชนกองทุนแม่ของแผ่นดิน",
    people: (year: string) => `คนที่ร่วมขับเคลื่อนกองทุนชุมชน${year}`,
    peopleNote: (units: string) => `ผู้เข้าประชุมจาก ${units} และส่วนกลาง`,
    notSplit: "เอกสารไม่ได้แยกว่ามาจากที่ใด",
    otop: (year: string) => `ยอดจำหน่าย OTOP${year}`,
    otopNote: (stated: string, silent: string) =>
      `${stated} จังหวัด` + (silent === "" ? "" : ` ไม่ได้ระบุ${silent}`),
    budget: (year: string) => `ร่างงบประมาณกรมการพัฒนาชุมชน${year}`,
    budgetNote: "ร่าง ไม่ใช่ฉบับที่ประกาศใช้",
    women: "สมาชิกกองทุนพัฒนาบทบาทสตรี (บุคคลธรรมดา)",
    baht: (amount: string) => `${amount}${amount.endsWith("ล้าน") ? "" : "\u00a0"}บาท`,
    asOf: (time: string, disputed: boolean) => `ข้อมูล ณ ${time}${disputed ? " แหล่งอื่นระบุต่างไป" : ""}`,
  },
  en: {
    targets: "target villages of Roi Jai Rak in four northern border provinces",
    notFound: "not found in the documents gathered",
    targetsNote: (phases: string, years: string) =>
      `${phases} ${phases === "1" ? "phase" : "phases"}, plan years ${years}`,
    mother: "villages and communities with a Mother of the Land fund",
    people: (year: string) => `people carrying community funds${year && `,${year}`}`,
    peopleNote: (units: string) => `called to a meeting from ${units} and the centre`,
    notSplit: "the document does not say where from",
    otop: (year: string) => `OTOP sales${year && `,${year}`}`,
    otopNote: (stated: string, silent: string) =>
      `${stated} ${stated === "1" ? "province" : "provinces"}` +
      (silent === "" ? "" : `; ${silent} not stated`),
    budget: (year: string) =>
      `draft budget of the Community Development Department${year && `,${year}`}`,
    budgetNote: "the draft, not the act as passed",
    women: "individual members of the women’s development fund",
    baht: (amount: string) => `${amount}\u00a0baht`,
    asOf: (time: string, disputed: boolean) =>
      `as of ${time}${disputed ? "; other sources differ" : ""}`,
  },
};
