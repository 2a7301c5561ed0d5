import type { Say } from "../charts/chart.ts";
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
import { type Fact, factOf } from "./fact.ts";

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
    figure("roi-jai-rak", words.targets, targetVillages(published), whole, words.targetsNote),
    figure(
      "mother-fund",
      words.mother,
      mother.value,
      whole,
      words.asOf(format.asOf(mother.time), true),
    ),
    figure("people", words.people, peopleCalled(published), whole, words.peopleNote),
    figure("otop", words.otop, otopYear(published), money, words.otopNote),
    figure("budget-2565", words.budget, draftBudget(published), money, words.budgetNote),
    figure(
      "womens-fund",
      words.women,
      women.value,
      whole,
      words.asOf(format.asOf(women.time), false),
    ),
  ];
}

const targetVillages = (published: Published): Statement =>
  summed(
    published
      .rows(phaseTargets.table)
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
  const row = published
    .rows(mechanisms.table)
    .find(({ row_type, area_code }) => row_type === "total" && area_code === country);
  return row ? stated(row.persons, row) : notStated;
}

const baht = (values: readonly number[]): number => sumBaht(values as readonly Baht[]);

const otopYear = (published: Published): Statement =>
  summed(
    published.rows(otopSales.table).map((row) => stated(row.sales_baht as number, row)),
    baht,
  );

const draftBudget = (published: Published): Statement =>
  summed(
    published
      .rows(cddBudget.table)
      .filter(({ level }) => level === "whole")
      .map((row) => stated(row.amount_baht as number, row)),
    baht,
  );

const wording = {
  th: {
    targets: "หมู่บ้านเป้าหมายร้อยใจรักษ์ใน 4 จังหวัดชายแดนภาคเหนือ",
    targetsNote: "สองระยะรวมกัน แผนปี 2562–2565",
    mother: "หมู่บ้านและชุมชนกองทุนแม่ของแผ่นดิน",
    people: "คนที่ร่วมขับเคลื่อนกองทุนชุมชน ปีงบประมาณ 2565",
    peopleNote: "ผู้เข้าประชุมจาก 76 จังหวัด 878 อำเภอ และส่วนกลาง",
    otop: "ยอดจำหน่าย OTOP ปีงบประมาณ 2567",
    otopNote: "76 จังหวัด ไม่ได้ระบุกรุงเทพมหานคร",
    budget: "ร่างงบประมาณกรมการพัฒนาชุมชน ปีงบประมาณ 2565",
    budgetNote: "ร่าง ไม่ใช่ฉบับที่ประกาศใช้",
    women: "สมาชิกกองทุนพัฒนาบทบาทสตรี (บุคคลธรรมดา)",
    baht: (amount: string) => `${amount}${amount.endsWith("ล้าน") ? "" : "\u00a0"}บาท`,
    asOf: (time: string, disputed: boolean) => `ข้อมูล ณ ${time}${disputed ? " แหล่งอื่นระบุต่างไป" : ""}`,
  },
  en: {
    targets: "target villages of Roi Jai Rak in four northern border provinces",
    targetsNote: "both phases, plan years 2019–2022",
    mother: "villages and communities with a Mother of the Land fund",
    people: "people carrying community funds, fiscal year 2022 (B.E. 2565)",
    peopleNote: "called to a meeting from 76 provinces, 878 amphoes and the centre",
    otop: "OTOP sales, fiscal year 2024 (B.E. 2567)",
    otopNote: "76 provinces; Bangkok is not stated",
    budget: "draft budget of the Community Development Department, fiscal year 2022 (B.E. 2565)",
    budgetNote: "the draft, not the act as passed",
    women: "individual members of the women’s development fund",
    baht: (amount: string) => `${amount}\u00a0baht`,
    asOf: (time: string, disputed: boolean) =>
      `as of ${time}${disputed ? "; other sources differ" : ""}`,
  },
};
