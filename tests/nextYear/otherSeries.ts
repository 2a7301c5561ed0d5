import { type Series, series } from "./editions.ts";

const inWords = { isFigure: () => false, times: [] as Series["times"] };
/** Documents of the new edition bear ids of their own. */
const documentIds: Series["times"] = [[/^(\d{3})_[0-9a-f]+$/, "2566-$1"]];

const factIds: Series["times"] = [
  [/^F0(\d\d)$/, "F5$1"],
  ...["0", "1", "2"].map(
    (tens) => [new RegExp(`^([NW])${tens}(\\d)$`), `$1${Number(tens) + 5}$2`] as const,
  ),
];

/** What is known of a thing now is of a later time than all that was known before. */
const newTimes: Series["times"] = [
  [/^25\d\d-\d\d(-\d\d)?$/, "2569-10$1"],
  [/^25\d\d$/, "2569"],
  [/^25\d\d-25\d\d$/, "2567-2569"],
];

/** Tables that no chart of a year is made of: their next edition has other documents, facts or places. */
const others: Readonly<Record<string, Series>> = {
  documents: {
    ...{ folder: "roi-jai-rak", last: "2563", next: "2566", file: "documents.csv" },
    isFigure: () => false,
    times: [...documentIds, [/^256[345]-/, "2566-"]],
    ids: ["document"],
  },
  "document-statements": {
    ...{ folder: "document-statements", last: "2565", next: "2566", file: "statements.csv" },
    ...inWords,
    times: [[/^S(\d\d)$/, "S5$1"], ...documentIds],
    beside: "documents",
    ids: ["statement", "document"],
    category: "topic",
  },
  "programme-agencies": {
    ...{ folder: "roi-jai-rak-agencies", last: "2563", next: "2566", file: "agencies.csv" },
    ...inWords,
    times: documentIds,
    beside: "documents",
    ids: ["document"],
    category: "role",
  },
  "otop-totals": {
    ...{
      folder: "cdd-otop-sales-siblings",
      last: "2567",
      next: "2568",
      file: "national_months.csv",
    },
    isFigure: (heading) => heading === "sales_baht",
    factor: 7,
    times: [[/ 2567$/, " 2568"]],
    ids: ["month"],
  },
  "population-years": {
    ...{ folder: "dopa-registration", last: "2564", next: "2565" },
    file: "population_province_amphoe_2557_2564.csv",
    nextFile: "population_province_amphoe_2557_2565.csv",
    isFigure: (heading) => /^(?:population|male|female|households)$/.test(heading),
    tellsAllYears: true,
    times: [
      [/^2564$/, "2565"],
      [/^2021-12-31$/, "2022-12-31"],
    ],
    category: "level",
  },
  villages: {
    ...{ folder: "dopa-registration", last: "2564", next: "2565", file: "villages_north4.csv" },
    ...inWords,
    renamed: ["name_th"],
  },
  mechanisms: {
    ...{ folder: "cdd-announcements", last: "2565", next: "2566", file: "mechanisms.csv" },
    ...inWords,
    isFigure: (heading) => heading === "persons",
    worded: ["units", "quoted"],
    times: [[/^256[45]$/, "2566"]],
    category: "is_total",
  },
  meetings: {
    ...{ folder: "cdd-meetings", last: "2565", next: "2566", file: "meetings.csv" },
    ...inWords,
    times: [...documentIds, [/^256[345]-/, "2566-"], [/^256[345]$/, "2566"]],
    ids: ["document", "same_meeting_as"],
    beside: "documents",
  },
  "plan-levels": {
    ...{ folder: "cdd-announcements", last: "2565", next: "2566", file: "plan_levels.csv" },
    ...inWords,
    renamed: ["thai", "quoted"],
    category: "level",
  },
  "web-excerpts": {
    ...{ folder: "web-excerpts", last: "2567", next: "2568", file: "published_facts_web.csv" },
    ...inWords,
    worded: ["value_text"],
    times: [...factIds, ...newTimes],
    ids: ["fact_id", "as_of_be"],
  },
  "fund-statistics news": {
    ...{ folder: "government-news", last: "2568", next: "2569", file: "published_facts.csv" },
    isFigure: (heading) => heading === "value",
    worded: ["quoted"],
    times: [...factIds, ...newTimes],
    ids: ["fact_id", "as_of_be"],
    category: "metric",
  },
  "fund-statistics readings": {
    ...{ folder: "web-excerpt-readings", last: "2567", next: "2568", file: "readings.csv" },
    isFigure: (heading) => heading === "value",
    worded: ["quoted"],
    times: [...factIds, ...newTimes],
    ids: ["fact_id", "as_of_be"],
    category: "metric",
    beside: "web-excerpts",
  },
  "village-funds": {
    ...{ folder: "village-funds", last: "2567", next: "2568", file: "village-funds.csv" },
    isFigure: (heading) => /\((?:คน|บาท)\)$/.test(heading),
    times: [[/^2567$/, "2568"]],
    ids: ["ปีงบประมาณ"],
    category: "ประเภทกองทุน",
  },
};

/** Every table that an agency's file makes, and its next edition. */
export const allSeries: Readonly<Record<string, Series>> = {
  ...series,
  ...others,
};

/** Those of tables that are published; of one that is awaited there is no last edition yet. */
export const publishedSeries: Readonly<Record<string, Series>> = Object.fromEntries(
  Object.entries(allSeries).filter(([name]) => name !== "village-funds"),
);
