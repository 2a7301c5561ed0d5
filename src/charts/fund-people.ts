import { mechanisms } from "../datasets/mechanisms.ts";
import { query } from "../query/query.ts";
import { type AreaCode, country } from "../schema/anyAreaColumns.ts";
import type { Row } from "../schema/table.ts";
import type { Text } from "../words/language.ts";
import { divided, notStated, type Statement, stated } from "../words/statement.ts";
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
  title: { th: "คนที่ขับเคลื่อนงาน", en: "People behind the work" },
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
        return { row, persons, share: divided(persons, whole, 4) };
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
      label: mechanism === null ? "" : words.headline(whereOf(area, say), textOf(mechanism, say)),
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
              [labelCell(words.total), people(whole), share(divided(whole, whole, 4))],
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

/** ทั้งประเทศ · ในจังหวัดชัยนาท */
const whereOf = (area: string, say: Say): string =>
  area === country
    ? wording[say.language].country
    : wording[say.language].within(say.placeTitle(area));

const roleText = (row: Mechanism, say: Say): string =>
  [textOf(row.role, say), unitsOf(row, say)].filter((text) => text !== null).join(" · ");

/** 878 อำเภอ อำเภอละ 1 คน, where the document says so. */
function unitsOf({ units, unit, persons_per_unit }: Mechanism, say: Say): string | null {
  if (units === null || unit === null || persons_per_unit === null) return null;
  const name = mechanisms.table.columns.unit.codes?.[unit]?.[say.language] ?? unit;
  return wording[say.language].units(
    say.format.number(units),
    name,
    say.format.number(persons_per_unit),
  );
}

const textOf = (written: string, { language }: Say): string =>
  language === "th" ? written : (inEnglish[written] ?? written);

/** Roles and mechanisms as the documents write them. */
const inEnglish: Readonly<Record<string, string>> = {
  กลไกการขับเคลื่อนกองทุนชุมชนตามหลักธรรมาภิบาล: "Well-governed community funds",
  "ศูนย์ประสานงานองค์การชุมชน (ศอช.)": "Community organisation coordination centres",
  ประชุมเตรียมความพร้อมการขับเคลื่อนกิจกรรมพัฒนาชุมชน: "Meeting to prepare the year's community development",
  นักวิชาการพัฒนาชุมชนจังหวัด: "Provincial community development officers",
  พัฒนากร: "Community developers (phatthanakon)",
  "ทีมคู่หูคู่คิด (Move for Fund Team)": "Partner teams (Move for Fund Team)",
  เจ้าหน้าที่ส่วนกลาง: "Central officers",
  "คณะกรรมการบริหารศูนย์ฯ ระดับจังหวัดและคณะทำงาน": "Provincial board and its working group",
  "คณะกรรมการบริหารศูนย์ฯ ระดับอำเภอ": "Amphoe board members",
  นักวิชาการพัฒนาชุมชนอำเภอ: "Amphoe community development officers",
  พัฒนาการอำเภอและเจ้าหน้าที่พัฒนาชุมชนทุกระดับ:
    "Amphoe heads and community development staff of all levels",
} satisfies Readonly<Record<string, Text["en"]>>;

interface Facts {
  readonly year: string;
  readonly place: string;
  readonly mechanism: string;
  readonly total: string;
}

const wording = {
  th: {
    country: "ทั้งประเทศ",
    within: (province: string) => `ใน${province}`,
    heading: (place: string) => `คนที่ขับเคลื่อนงานพัฒนาชุมชน${place}`,
    total: "รวมทั้งสิ้น",
    role: "บทบาท",
    byRole: "แยกตามบทบาท",
    persons: "คน",
    share: "ส่วนของทั้งหมด",
    notStated: "ไม่ได้ระบุ",
    people: (value: string) => `${value}\u00a0คน`,
    units: (units: string, unit: string, each: string) => `${units} ${unit} ${unit}ละ ${each} คน`,
    headline: (place: string, mechanism: string) => `คน${place}: ${mechanism}`,
    part: (role: string, persons: string) => `${role} ${persons}\u00a0คน`,
    nothing: (place: string) => `ยังไม่พบจำนวนคนขับเคลื่อนงานพัฒนาชุมชน${place}ในเอกสารที่รวบรวมไว้`,
    sentence: ({ year, place, mechanism, total }: Facts, parts: readonly string[]) =>
      `${year} ${mechanism} ${place}มี ${total}\u00a0คน ประกอบด้วย ${parts.join(" ")}`,
    sentenceTotal: ({ year, place, mechanism, total }: Facts, role: string) =>
      `${year} ${mechanism} ${place}มี${role}เข้าร่วม ${total}\u00a0คน เอกสารไม่ได้แยกตามบทบาท`,
    notes: [
      "ตัวเลขเป็นไปตามข่าวประชาสัมพันธ์ของหน่วยงาน บทบาทรวมกันได้เท่ายอดรวมที่เอกสารระบุ",
      "เอกสารบอกเพียงจำนวนคนตามบทบาท ไม่ได้บอกว่าแต่ละคนดูแลกี่กองทุน",
      "ตัวเลขของชัยนาทและลำพูนมาจากข่าวการประชุม จึงอาจไม่ใช่คนทั้งหมดของจังหวัด",
      "ตัวเลขของแต่ละพื้นที่เป็นคนละกลไก นำมาเทียบหรือรวมกันไม่ได้",
    ],
    notesTotal: [
      "เอกสารระบุเฉพาะยอดผู้เข้าร่วมประชุม ไม่ได้แยกว่าเป็นใครบ้างกี่คน",
      "ตัวเลขของชัยนาทและลำพูนมาจากข่าวการประชุม จึงอาจไม่ใช่คนทั้งหมดของจังหวัด",
      "ตัวเลขของแต่ละพื้นที่เป็นคนละกลไก นำมาเทียบหรือรวมกันไม่ได้",
    ],
  },
  en: {
    country: "in the whole country",
    within: (province: string) => `in ${province}`,
    heading: (place: string) => `The people who carry community development ${place}`,
    total: "All together",
    role: "Role",
    byRole: "By role",
    persons: "People",
    share: "Part of all",
    notStated: "Not stated",
    people: (value: string) => `${value}\u00a0people`,
    units: (units: string, unit: string, each: string) =>
      `${units} ${unit.toLowerCase()}, ${each} in each`,
    headline: (place: string, mechanism: string) => `people ${place}: ${mechanism}`,
    part: (role: string, persons: string) => `${role} ${persons}`,
    nothing: (place: string) =>
      `No number of people who carry community development ${place} is found in the documents gathered.`,
    sentence: ({ year, place, mechanism, total }: Facts, parts: readonly string[]) =>
      `“${mechanism}” has ${total} people ${place} in ${year}: ${parts.join("; ")}.`,
    sentenceTotal: ({ year, place, mechanism, total }: Facts, role: string) =>
      `“${mechanism}” had ${total} participants ${place} for ${year} (${role}). The document does not split them by role.`,
    notes: [
      "The figures are those of the agencies' announcements; the roles add up to the stated total.",
      "The documents count people by role. They do not say how many funds each looks after.",
      "The figures of Chai Nat and Lamphun come from news of meetings and may not be all people of the province.",
      "Each area's figure is about a different body: they can't be compared or added up.",
    ],
    notesTotal: [
      "The document states only the number of participants, not who they were.",
      "The figures of Chai Nat and Lamphun come from news of meetings and may not be all people of the province.",
      "Each area's figure is about a different body: they can't be compared or added up.",
    ],
  },
};
