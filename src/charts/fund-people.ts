import { mechanisms } from "../datasets/mechanisms.ts";
import { query } from "../query/query.ts";
import { type AreaCode, country } from "../schema/declare/anyAreaColumns.ts";
import type { Row } from "../schema/declare/table.ts";
import { gloss } from "../words/text/glosses.ts";
import { divided, notStated, type Statement, stated } from "../words/subject/statement.ts";
import { defineChart, type Say } from "./chart.ts";
import { labelCell, statementCell } from "./figureCell.ts";
import { drawBars, type LabelledBar } from "./labelledBars.ts";

const selected = [
  ...(["fiscal_year", "mechanism", "role", "row_type", "units", "unit"] as const),
  ...(["persons_per_unit", "persons", "document", "source_file", "source_row"] as const),
] as const;

type Mechanism = Pick<Row<typeof mechanisms.table>, (typeof selected)[number]>;

/** People in one role, and their part of all. */
interface Role {
  readonly row: Mechanism;
  readonly persons: Statement;
  readonly share: Statement;
}

interface People {
  readonly area: string;
  /** None where the documents state no total. */
  readonly total: Mechanism | null;
  /** Most people first; none where the document states a total alone. */
  readonly roles: readonly Role[];
}

export const fundPeople = defineChart<{ people: Mechanism }, People>({
  id: "fund-people",
  title: { th: "กลุ่มเป้าหมายของการประชุม", en: "Target groups of meetings" },
  topic: "people",
  areas: ["00", "18", "51"],
  heading: (area, say) => wording[say.language].heading(whereOf(area, say)),
  queries: (area) => ({
    people: query(mechanisms.table, {
      select: selected,
      where: { area_code: area as AreaCode, fiscal_year: { newest: "found" } },
    }),
  }),
  shape: ({ people }, area) => {
    const total = people.find(({ row_type }) => row_type === "total") ?? null;
    const mechanism = (total ?? people[0])?.mechanism;
    const whole = total ? stated(total.persons, total) : notStated;
    const roles = people
      .filter((row) => row.row_type === "part" && row.mechanism === mechanism)
      .map((row) => {
        const persons = stated(row.persons, row);
        return { row, persons, share: divided(persons, whole, 6) };
      })
      .toSorted((a, b) => b.row.persons - a.row.persons || a.row.source_row - b.row.source_row);
    return { area, total, roles };
  },
  plot: ({ total, roles }, canvas) => drawBars([{ bars: barsOf(total, roles, canvas) }], canvas),
  legend: ({ roles }, { language }) => {
    const words = wording[language];
    return [
      { fill: "strong", label: words.total },
      roles.length > 0
        ? { fill: "soft", label: words.role }
        : { fill: "hatch", label: words.notStated },
    ];
  },
  headline: ({ total, roles, area }, say) => {
    const words = wording[say.language];
    const { mechanism = null } = total ?? roles[0]?.row ?? {};
    return {
      value: total ? say.format.number(total.persons) : words.notStated,
      label: mechanism === null ? "" : words.headline(whereOf(area, say)),
    };
  },
  sentence: ({ area, total, roles }, say) => {
    const words = wording[say.language];
    const row = total ?? roles[0]?.row;
    if (!row) return words.nothing(whereOf(area, say));
    const facts = {
      year: say.format.fiscalYear(row.fiscal_year),
      place: whereOf(area, say),
      mechanism: textOf(row.mechanism, say),
      total: total ? say.format.number(total.persons) : words.notStated,
    };
    return roles.length > 0
      ? words.sentence(
          facts,
          roles.map(({ row }) => words.part(textOf(row.role, say), say.format.number(row.persons))),
        )
      : words.sentenceTotal(facts, textOf(row.role, say));
  },
  table: ({ total, roles }, say) => {
    const words = wording[say.language];
    const whole = total ? stated(total.persons, total) : notStated;
    const people = (statement: Statement) =>
      statementCell(statement, say.format.number, words.notStated);
    const share = (statement: Statement) =>
      statementCell(statement, (value) => say.format.percent(value), words.notStated);
    return {
      columns: [
        { label: words.role, numeric: false },
        { label: words.persons, numeric: true },
        { label: words.share, numeric: true },
      ],
      rows:
        roles.length > 0
          ? [
              ...roles.map(({ row, persons, share: part }) => [
                labelCell(roleText(row, say)),
                people(persons),
                share(part),
              ]),
              [labelCell(words.total), people(whole), share(divided(whole, whole, 6))],
            ]
          : [
              [
                labelCell(total ? roleText(total, say) : words.total),
                people(whole),
                share(notStated),
              ],
              [labelCell(words.byRole), people(notStated), share(notStated)],
            ],
    };
  },
  notes: ({ roles }, { language }) =>
    roles.length > 0 ? wording[language].notes : wording[language].notesTotal,
});

function barsOf(total: Mechanism | null, roles: readonly Role[], say: Say): LabelledBar[] {
  const words = wording[say.language];
  const bar = (row: Mechanism, label: string, fill: "strong" | "soft"): LabelledBar => ({
    label,
    asides: [unitsOf(row, say)].filter((aside) => aside !== null),
    parts: [{ from: 0, to: row.persons, fill }],
    value: words.people(say.format.number(row.persons)),
  });
  if (roles.length === 0)
    return [
      ...(total ? [bar(total, textOf(total.role, say), "strong")] : []),
      { label: words.byRole, parts: [], value: words.notStated },
    ];
  return [
    ...(total ? [bar(total, words.total, "strong")] : []),
    ...roles.map(({ row }) => bar(row, textOf(row.role, say), "soft")),
  ];
}

/** ทั้งประเทศ · จังหวัดชัยนาท */
const whereOf = (area: string, say: Say): string =>
  area === country
    ? wording[say.language].country
    : wording[say.language].within(say.placeTitle(area));

const roleText = (row: Mechanism, say: Say): string =>
  [textOf(row.role, say), unitsOf(row, say)].filter((text) => text !== null).join(" · ");

/** 878 อำเภอ อำเภอละ 1 คน; รวม 8 อำเภอ where the document does not say how many in each. */
function unitsOf({ units, unit, persons_per_unit }: Mechanism, say: Say): string | null {
  if (units === null || unit === null) return null;
  const words = wording[say.language];
  const name = mechanisms.table.columns.unit.codes?.[unit]?.[say.language] ?? unit;
  const number = say.format.number(units);
  return persons_per_unit === null
    ? words.units(number, name)
    : words.unitsEach(number, name, say.format.number(persons_per_unit));
}

const textOf = (written: string, { language }: Say): string => gloss(written, language);

interface Facts {
  readonly year: string;
  readonly place: string;
  readonly mechanism: string;
  readonly total: string;
}

const wording = {
  th: {
    country: "ทั้งประเทศ",
    within: (province: string) => province,
    heading: (place: string) => `กลุ่มเป้าหมายของการประชุมงานพัฒนาชุมชน ${place}`,
    total: "รวมทั้งสิ้น",
    role: "บทบาท",
    byRole: "แยกตามบทบาท",
    persons: "กลุ่มเป้าหมาย (คน)",
    share: "ส่วนของทั้งหมด",
    notStated: "ไม่ได้ระบุ",
    people: (value: string) => `${value}\u00a0คน`,
    unitsEach: (units: string, unit: string, each: string) =>
      `${units} ${unit} ${unit}ละ ${each} คน`,
    units: (units: string, unit: string) => `รวม ${units} ${unit}`,
    headline: (place: string) => `คน กลุ่มเป้าหมายของการประชุมหนึ่งครั้ง ${place}`,
    part: (role: string, persons: string) => `${role} ${persons}\u00a0คน`,
    nothing: (place: string) =>
      `ไม่พบจำนวนกลุ่มเป้าหมายของการประชุมงานพัฒนาชุมชน ${place} ในเอกสารที่เว็บนี้รวบรวม`,
    sentence: ({ year, place, mechanism, total }: Facts, parts: readonly string[]) =>
      `${mechanism} (${place} งานของ${year}) มีกลุ่มเป้าหมาย ${total}\u00a0คน ได้แก่ ${parts.join(" ")}`,
    sentenceTotal: ({ year, place, mechanism, total }: Facts, role: string) =>
      `${mechanism} (${place} งานของ${year}) มีกลุ่มเป้าหมาย ${total}\u00a0คน คือ ${role} เอกสารไม่ได้แยกจำนวนตามบทบาท`,
    notes: [
      "จำนวนนี้คือกลุ่มเป้าหมายของการประชุมตามข่าว ไม่ใช่อัตรากำลังของหน่วยงานหรือจำนวนกรรมการของศูนย์ และเอกสารไม่ได้บอกว่ามาประชุมจริงกี่คน",
      "บทบาทรวมกันได้เท่ายอดรวมที่เอกสารระบุ",
      "กลุ่มเป้าหมายของแต่ละพื้นที่เป็นของการประชุมคนละครั้ง นำมาเทียบหรือรวมกันไม่ได้",
    ],
    notesTotal: [
      "จำนวนนี้คือกลุ่มเป้าหมายของการประชุมตามข่าว ไม่ใช่อัตรากำลังของหน่วยงาน และเอกสารไม่ได้บอกว่ามาประชุมจริงกี่คน",
      "เอกสารระบุเฉพาะยอดรวม ไม่ได้แยกว่าเป็นใครกี่คน",
      "กลุ่มเป้าหมายของแต่ละพื้นที่เป็นของการประชุมคนละครั้ง นำมาเทียบหรือรวมกันไม่ได้",
    ],
  },
  en: {
    country: "the whole country",
    within: (province: string) => province,
    heading: (place: string) => `Target group of a community development meeting, ${place}`,
    total: "All together",
    role: "Role",
    byRole: "By role",
    persons: "Target group (people)",
    share: "Part of all",
    notStated: "Not stated",
    people: (value: string) => `${value}\u00a0people`,
    unitsEach: (units: string, unit: string, each: string) =>
      `${units} ${unit.toLowerCase()}, ${each} in each`,
    units: (units: string, unit: string) => `${units} ${unit.toLowerCase()} together`,
    headline: (place: string) => `people: the target group of one meeting, ${place}`,
    part: (role: string, persons: string) => `${role} ${persons}`,
    nothing: (place: string) =>
      `No target group of a community development meeting, ${place}, was found in the documents gathered here.`,
    sentence: ({ year, place, mechanism, total }: Facts, parts: readonly string[]) =>
      `“${mechanism}” (${place}, work of ${year}) was for ${total} people: ${parts.join("; ")}.`,
    sentenceTotal: ({ year, place, mechanism, total }: Facts, role: string) =>
      `“${mechanism}” (${place}, work of ${year}) was for ${total} people: ${role}. The document does not split them by role.`,
    notes: [
      "These are the people that a meeting was for, as its news tells: not the staff of a body or the members of a centre. The documents do not say how many came.",
      "The roles add up to the stated total.",
      "Each area's figure is that of another meeting: they can't be compared or added up.",
    ],
    notesTotal: [
      "These are the people that a meeting was for, as its news tells: not the staff of a body. The documents do not say how many came.",
      "The document states the total alone, not how many there were of whom.",
      "Each area's figure is that of another meeting: they can't be compared or added up.",
    ],
  },
};
