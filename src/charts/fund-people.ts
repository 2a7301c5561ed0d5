import { mechanisms } from "../datasets/mechanisms.ts";
import { query } from "../query/query.ts";
import { type AreaCode, country } from "../schema/declare/anyAreaColumns.ts";
import type { Row } from "../schema/declare/table.ts";
import { divided, notStated, stated } from "../words/subject/statement.ts";
import { gloss } from "../words/text/glosses.ts";
import type { Say } from "./chart.ts";
import { type Bar, barOf, drawBars } from "./kit/bars.ts";
import { defineChart, inWords } from "./kit/defineChart.ts";
import { tableOf } from "./kit/table.ts";
import { hatchKey, notStatedText, tell } from "./kit/tell.ts";

const selected = [
  ...(["fiscal_year", "mechanism", "role", "row_type", "units", "unit"] as const),
  ...(["persons_per_unit", "persons", "document", "source_file", "source_row"] as const),
] as const;

type Mechanism = Pick<Row<typeof mechanisms.table>, (typeof selected)[number]>;

/** The people that a meeting is for, and their roles, most people first; none where the document states a total alone. */
export const fundPeople = defineChart({
  id: "fund-people",
  title: { th: "กลุ่มเป้าหมายของการประชุม", en: "Target groups of meetings" },
  topic: "people",
  areas: ["00", "18", "51"],
  queries: (area) => ({
    people: query(mechanisms.table, {
      select: selected,
      where: { area_code: area as AreaCode, fiscal_year: { newest: "found" } },
    }),
  }),
  shape: ({ people }, area) => {
    const total = people.find(({ row_type }) => row_type === "total") ?? null;
    const mechanism = (total ?? people[0])?.mechanism;
    const roles = people
      .filter((row) => row.row_type === "part" && row.mechanism === mechanism)
      .toSorted((a, b) => b.persons - a.persons || a.source_row - b.source_row);
    return { area, total, roles, whole: total ? stated(total.persons, total) : notStated };
  },
  heading: ({ area }, say) => ({
    th: `กลุ่มเป้าหมายของการประชุมงานพัฒนาชุมชน ${whereOf(area, say)}`,
    en: `Target group of a community development meeting, ${whereOf(area, say)}`,
  }),
  plot: ({ total, roles }, canvas) => {
    const all = roles.length > 0 ? inWords(canvas, together) : roleOf(total, canvas);
    const bars = [
      ...(total ? [barFor(total, all, "strong", canvas)] : []),
      ...roles.map((row) => barFor(row, roleOf(row, canvas), "soft", canvas)),
      ...(roles.length > 0
        ? []
        : [barOf(inWords(canvas, byRole), notStated, canvas, { fill: "soft" })]),
    ];
    return drawBars([{ bars }], canvas);
  },
  legend: ({ roles }) => [
    { fill: "strong", label: together },
    roles.length > 0 ? { fill: "soft", label: roleText } : hatchKey,
  ],
  headline: ({ whole, total, roles, area }, say) => ({
    value: tell(whole, say),
    label:
      total || roles.length > 0
        ? {
            th: `คน กลุ่มเป้าหมายของการประชุมหนึ่งครั้ง ${whereOf(area, say)}`,
            en: `people: the target group of one meeting, ${whereOf(area, say)}`,
          }
        : "",
  }),
  sentence: ({ area, total, roles, whole }, say) => {
    const row = total ?? roles[0];
    const place = whereOf(area, say);
    if (!row)
      return {
        th: `ไม่พบจำนวนกลุ่มเป้าหมายของการประชุมงานพัฒนาชุมชน ${place} ในเอกสารที่เว็บนี้รวบรวม`,
        en: `No target group of a community development meeting, ${place}, was found in the documents gathered here.`,
      };
    const year = say.format.fiscalYear(row.fiscal_year);
    const mechanism = gloss(row.mechanism, say.language);
    const people = tell(whole, say);
    const parts = roles.map((role) => {
      const [name, persons] = [roleOf(role, say), say.format.number(role.persons)];
      return inWords(say, { th: `${name} ${persons}\u00a0คน`, en: `${name} ${persons}` });
    });
    const about = {
      th: `${mechanism} (${place} งานของ${year}) มีกลุ่มเป้าหมาย ${people}\u00a0คน`,
      en: `“${mechanism}” (${place}, work of ${year}) was for ${people} people:`,
    };
    return roles.length > 0
      ? { th: `${about.th} ได้แก่ ${parts.join(" ")}`, en: `${about.en} ${parts.join("; ")}.` }
      : {
          th: `${about.th} คือ ${roleOf(row, say)} เอกสารไม่ได้แยกจำนวนตามบทบาท`,
          en: `${about.en} ${roleOf(row, say)}. The document does not split them by role.`,
        };
  },
  table: ({ total, roles, whole }, say) => {
    const nobody = { row: null, people: notStated, share: notStated };
    const rows =
      roles.length > 0
        ? [
            ...roles.map((row) => {
              const people = stated(row.persons, row);
              return { name: roleInFull(row, say), people, share: divided(people, whole, 6) };
            }),
            {
              name: inWords(say, together),
              people: whole,
              share: divided(whole, whole, 6),
            },
          ]
        : [
            {
              name: total ? roleInFull(total, say) : inWords(say, together),
              people: whole,
              share: notStated,
            },
            { ...nobody, name: inWords(say, byRole) },
          ];
    const table = tableOf(rows, say, [
      { head: roleText, name: ({ name }) => name },
      {
        head: { th: "กลุ่มเป้าหมาย (คน)", en: "Target group (people)" },
        figure: ({ people }) => people,
      },
      {
        head: { th: "ส่วนของทั้งหมด", en: "Part of all" },
        figure: ({ share }) => share,
        show: (share) => say.format.percent(share),
      },
    ]);
    return { ...table, peers: roles.length };
  },
  notes: ({ roles }) => [
    roles.length > 0
      ? {
          th: "จำนวนนี้คือกลุ่มเป้าหมายของการประชุมตามข่าว ไม่ใช่อัตรากำลังของหน่วยงานหรือจำนวนกรรมการของศูนย์ และเอกสารไม่ได้บอกว่ามาประชุมจริงกี่คน",
          en: "These are the people that a meeting was for, as its news tells: not the staff of a body or the members of a centre. The documents do not say how many came.",
        }
      : {
          th: "จำนวนนี้คือกลุ่มเป้าหมายของการประชุมตามข่าว ไม่ใช่อัตรากำลังของหน่วยงาน และเอกสารไม่ได้บอกว่ามาประชุมจริงกี่คน",
          en: "These are the people that a meeting was for, as its news tells: not the staff of a body. The documents do not say how many came.",
        },
    roles.length > 0
      ? {
          th: "บทบาทรวมกันได้เท่ายอดรวมที่เอกสารระบุ",
          en: "The roles add up to the stated total.",
        }
      : {
          th: "เอกสารระบุเฉพาะยอดรวม ไม่ได้แยกว่าเป็นใครกี่คน",
          en: "The document states the total alone, not how many there were of whom.",
        },
    {
      th: "กลุ่มเป้าหมายของแต่ละพื้นที่เป็นของการประชุมคนละครั้ง นำมาเทียบหรือรวมกันไม่ได้",
      en: "Each area's figure is that of another meeting: they can't be compared or added up.",
    },
  ],
});

const together = { th: "รวมทั้งสิ้น", en: "All together" };
const roleText = { th: "บทบาท", en: "Role" };
const byRole = { th: "แยกตามบทบาท", en: "By role" };

function barFor(row: Mechanism, label: string, fill: "strong" | "soft", say: Say): Bar {
  const units = unitsOf(row, say);
  const show = (persons: number) => {
    const number = say.format.number(persons);
    return { th: `${number}\u00a0คน`, en: `${number}\u00a0people` };
  };
  return {
    ...barOf(label, stated(row.persons, row), say, { fill, show }),
    asides: units === null ? [] : [units],
  };
}

/** ทั้งประเทศ · จังหวัดชัยนาท */
const whereOf = (area: string, say: Say): string =>
  area === country
    ? inWords(say, { th: "ทั้งประเทศ", en: "the whole country" })
    : say.placeTitle(area);

const roleOf = (row: Mechanism | null, { language }: Say): string =>
  row ? gloss(row.role, language) : notStatedText[language];

const roleInFull = (row: Mechanism, say: Say): string =>
  [roleOf(row, say), unitsOf(row, say)].filter((text) => text !== null).join(" · ");

/** 878 อำเภอ อำเภอละ 1 คน; รวม 8 อำเภอ where the document does not say how many in each. */
function unitsOf({ units, unit, persons_per_unit }: Mechanism, say: Say): string | null {
  if (units === null || unit === null) return null;
  const name = mechanisms.table.columns.unit.codes?.[unit]?.[say.language] ?? unit;
  const number = say.format.number(units);
  if (persons_per_unit === null)
    return inWords(say, {
      th: `รวม ${number} ${name}`,
      en: `${number} ${name.toLowerCase()} together`,
    });
  const each = say.format.number(persons_per_unit);
  return inWords(say, {
    th: `${number} ${name} ${name}ละ ${each} คน`,
    en: `${number} ${name.toLowerCase()}, ${each} in each`,
  });
}
