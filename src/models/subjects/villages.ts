import type { Say } from "../../charts/chart.ts";
import { villages } from "../../datasets/villages.ts";
import { inLanguages } from "../../i18n/inLanguages.ts";
import { thingsText } from "../../i18n/oneThing.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Text } from "../../words/text/language.ts";
import { countOf, type Statement } from "../../words/subject/statement.ts";
import { type AreaFact, areaFact } from "../areas/areaFact.ts";
import type { PlacesBlock } from "../areas/areaBlock.ts";
import type { AreaSubject } from "../areas/areaSubject.ts";
import type { AreaTheme } from "../areas/areaTheme.ts";
import { perPublication } from "../releases/perPublication.ts";
import { rowLink } from "../sources/sourceLinks.ts";
import { underEach } from "./underEach.ts";

/** The villages that a register names. */
export const villagesSubject: AreaSubject = {
  themes: (published, code, say) =>
    hasRegister(published, code) ? [villagesTheme(published, code, say)] : [],
  keyFigures: (published, code, say) =>
    hasRegister(published, code) ? [{ order: 50, fact: villagesFact(published, code, say) }] : [],
  measures: (published, code) => ({ villages: countedVillages(published, code) }),
  comparedTables: ["villages"],
  comparedRows: (published) => [
    {
      id: "villages",
      label: { th: "หมู่บ้านในรายชื่อ", en: "Villages in the list" },
      note: registerOf(published),
      ...{ form: { decimals: 0 }, bar: true },
    },
  ],
  columns: [{ label: { th: "หมู่บ้าน", en: "Villages" }, of: countedVillages, covers: hasRegister }],
};

/** Under the village's tambon, amphoe and province alike. */
const villageRows = perPublication((published) =>
  underEach(published.rows(villages.table), (row) => [
    row.tambon_code,
    row.amphoe_code,
    row.province_code,
  ]),
);

/** Whether the register covers the area's province. */
function hasRegister(published: Published, code: string): boolean {
  return villageRows(published).has(code.slice(0, 2));
}

/** Of which provinces the register names villages. */
function registerOf(published: Published): Text {
  const provinces = [...villageRows(published).keys()].filter((code) => code.length === 2);
  return inLanguages(({ number }, language) =>
    wording[language].registerOf(number(provinces.length)),
  );
}

/** None is no count of none: the register may leave the area out. */
function countedVillages(published: Published, code: string): Statement {
  const counted = countOf(villageRows(published).get(code) ?? []);
  // A fact says it in words.
  return counted.kind === "derived" ? { ...counted, working: "" } : counted;
}

function villagesTheme(published: Published, code: string, say: Say): AreaTheme {
  const words = wording[say.language];
  const fact = villagesFact(published, code, say);
  return {
    id: "villages",
    heading: words.heading,
    facts: [fact],
    grids: [],
    remarks: fact.kind === "notStated" ? [words.none] : [],
    blocks: code.length < 6 ? [] : [namesOf(published, code, say)],
  };
}

function villagesFact(published: Published, code: string, say: Say): AreaFact {
  const words = wording[say.language];
  const counted = countedVillages(published, code);
  const show = (value: number) => words.unit(say.format.number(value));
  return areaFact(words.villages, counted, say, show, {
    note: words.registerNote,
    ...(counted.kind === "derived" && {
      working: words.countedRows(say.format.number(counted.value)),
    }),
  });
}

/** The villages of a tambon by their numbers. */
const namesOf = (published: Published, code: string, say: Say): PlacesBlock => ({
  kind: "places",
  places: (villageRows(published).get(code) ?? [])
    .toSorted((a, b) => a.moo - b.moo)
    .map((row) => ({
      id: `moo-${say.format.number(row.moo)}`,
      number: `${wording[say.language].moo} ${say.format.number(row.moo)}`,
      name: row.name_th,
      row: rowLink(row, say.language),
    })),
});

const wording = {
  th: {
    villages: "หมู่บ้านในรายชื่อ",
    unit: (value: string) => `${value}\u00a0หมู่บ้าน`,
    countedRows: (rows: string) => `นับจาก ${rows} แถว`,
    registerNote: "รายชื่อหมู่บ้านที่มีผู้รวบรวมไว้ ไม่ใช่ประกาศของทางราชการ",
    registerOf: (provinces: string) =>
      `รายชื่อที่มีผู้รวบรวมไว้ของ ${provinces} จังหวัด ไม่ใช่ประกาศของทางราชการ`,
    heading: "หมู่บ้าน",
    moo: "หมู่ที่",
    none: "รายชื่อหมู่บ้านที่รวบรวมไว้ไม่มีหมู่บ้านในตำบลนี้ ตำบลที่อยู่ในเขตเทศบาลทั้งตำบลไม่มีหมู่บ้าน",
  },
  en: {
    villages: "Villages in the list",
    unit: (value: string) => thingsText(value, "villages"),
    countedRows: (rows: string) => `counted from ${rows} ${rows === "1" ? "row" : "rows"}`,
    registerNote: "A register as someone compiled it, not an official list",
    registerOf: (provinces: string) =>
      `a list compiled of ${thingsText(provinces, "provinces")}, not an official one`,
    heading: "Villages",
    moo: "Number",
    none: "The list of villages names none in this tambon; wholly urban tambons have none",
  },
};
