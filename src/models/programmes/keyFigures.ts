import type { Say } from "../../charts/chart.ts";
import { timeText } from "../../charts/subjects/fundFigure.ts";
import { fewPlaces } from "../../charts/kit/fewPlaces.ts";
import { cddBudget } from "../../datasets/cdd-budget.ts";
import { byPrecedence, fundStatistics } from "../../datasets/fund-statistics.ts";
import { mechanisms } from "../../datasets/mechanisms.ts";
import { phaseTargets } from "../../datasets/phase-targets.ts";
import { programmePath } from "../../paths.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { sumBaht, type Baht } from "../../words/number/baht.ts";
import type { FundMeasure } from "../../words/subject/fundMeasure.ts";
import type { Programme } from "../../words/subject/programme.ts";
import { notStated, stated, type Statement, summed } from "../../words/subject/statement.ts";
import { type Fact, factOf } from "../areas/fact.ts";
import { soldIn, soldInYear, timeOfSales } from "./otopYear.ts";
import { sourceLinks } from "../sources/sourceLinks.ts";
import { newestRows } from "../releases/newest.ts";

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
    { ...targetVillages(published, say), path: programmePath(language, "roi-jai-rak") },
    figure("mother-fund", words.mother, mother.value, whole, mother.time(say)),
    figure(
      "people",
      words.people(yearOf(peopleRows(published), say)),
      peopleCalled(published),
      whole,
      words.peopleNote,
    ),
    figure(
      "otop",
      words.otop(timeOfSales(published, say.format)),
      soldInYear(published, country),
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
    figure("womens-fund", words.women, women.value, whole, women.time(say)),
  ];
}

const targetRows = (published: Published) =>
  newestRows(published, phaseTargets.table, "plan_years");
const peopleRows = (published: Published) =>
  newestRows(published, mechanisms.table, "fiscal_year").filter(
    ({ area_code }) => area_code === country,
  );
const budgetRows = (published: Published) => newestRows(published, cddBudget.table, "fiscal_year");

/** The fiscal year that all the rows share; empty where there are none. */
const yearOf = ([row]: readonly { readonly fiscal_year: number }[], { format }: Say): string =>
  row ? ` ${format.fiscalYear(row.fiscal_year)}` : "";

function otopNote(published: Published, say: Say): string {
  const { told, untold } = soldIn(published);
  return wording[say.language].otopNote(
    say.format.number(told.length),
    fewPlaces(untold, say, say.place),
  );
}

/** The target of each phase beside the other: no document says whether they overlap, so no sum is made. */
function targetVillages(published: Published, { language, format }: Say): Fact {
  const words = wording[language];
  const rows = targetRows(published)
    .filter(({ area_codes, unit }) => area_codes.includes(";") && unit === "village")
    .toSorted((a, b) => a.phase - b.phase);
  const phases = rows.map(({ phase }) => words.phase(format.number(phase)));
  const isFound = rows.length > 0;
  return {
    label: words.targets(format.list(phases)),
    value: isFound ? rows.map(({ value }) => format.number(value)).join(words.and) : words.notFound,
    kind: isFound ? "stated" : "notStated",
    working: null,
    note: rows.length > 1 ? words.targetsNote : null,
    links: sourceLinks(rows, language),
  };
}

function latest(
  published: Published,
  programme: Programme,
  measure: FundMeasure,
): { value: Statement; time: (say: Say) => string } {
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
    ? { value: stated(row.value, row), time: (say) => timeText(row, say) }
    : { value: notStated, time: () => "" };
}

function peopleCalled(published: Published): Statement {
  const row = peopleRows(published).find(({ row_type }) => row_type === "total");
  return row ? stated(row.persons, row) : notStated;
}

const baht = (values: readonly number[]): number => sumBaht(values as readonly Baht[]);

const draftBudget = (published: Published): Statement =>
  summed(
    budgetRows(published)
      .filter(({ level }) => level === "whole")
      .map((row) => stated(row.amount_baht as number, row)),
    baht,
  );

const wording = {
  th: {
    phase: (phase: string) => `ระยะที่\u00a0${phase}`,
    and: "\u00a0และ\u00a0",
    targets: (phases: string) => `หมู่บ้านเป้าหมายร้อยใจรักษ์ ${phases}`,
    notFound: "ยังไม่พบในเอกสารที่รวบรวมไว้",
    targetsNote: "เอกสารไม่ได้บอกว่าซ้ำกันหรือไม่ จึงไม่รวมยอด",
    mother: "หมู่บ้านและชุมชนกองทุนแม่ของแผ่นดิน",
    people: (year: string) => `คนที่กรมเชิญประชุมเรื่องกองทุนชุมชน${year}`,
    peopleNote: "กลุ่มเป้าหมายตามข่าวการประชุม ไม่ใช่อัตรากำลังทั้งหมด",
    otop: (year: string) => `ยอดจำหน่าย OTOP${year && ` ${year}`}`,
    otopNote: (stated: string, silent: string) =>
      `${stated} จังหวัด` + (silent === "" ? "" : ` ไม่ได้ระบุ${silent}`),
    budget: (year: string) => `ร่างงบประมาณกรมการพัฒนาชุมชน${year}`,
    budgetNote: "ร่าง ไม่ใช่ฉบับที่ประกาศใช้",
    women: "สมาชิกกองทุนพัฒนาบทบาทสตรี (บุคคลธรรมดา)",
    baht: (amount: string) => `${amount}${amount.endsWith("ล้าน") ? "" : "\u00a0"}บาท`,
  },
  en: {
    phase: (phase: string) => `phase\u00a0${phase}`,
    and: " and ",
    targets: (phases: string) => `target villages of Roi Jai Rak, ${phases}`,
    notFound: "not found in the documents gathered",
    targetsNote: "the documents do not say whether they overlap, so they are not added up",
    mother: "villages and communities with a Mother of the Land fund",
    people: (year: string) => `people called to a meeting on community funds${year && `,${year}`}`,
    peopleNote: "its target group as the news tells, not all the staff",
    otop: (year: string) => `OTOP sales${year && `, ${year}`}`,
    otopNote: (stated: string, silent: string) =>
      `${stated} ${stated === "1" ? "province" : "provinces"}` +
      (silent === "" ? "" : `; ${silent} not stated`),
    budget: (year: string) =>
      `draft budget of the Community Development Department${year && `,${year}`}`,
    budgetNote: "the draft, not the act as passed",
    women: "individual members of the women’s development fund",
    baht: (amount: string) => `${amount}\u00a0baht`,
  },
};
