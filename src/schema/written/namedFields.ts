import type { Text } from "../../words/text/language.ts";
import { nearestWords } from "../../words/text/nearestWords.ts";
import { isOtherFigure } from "../declare/figure.ts";
import { kindOf } from "../declare/kinds.ts";
import { isMeasureField, namesBy, typeOfField } from "./fieldColumn.ts";
import { declareKind } from "./fieldKinds.ts";
import { figureTroubles } from "./figureTroubles.ts";
import { at, type DeclarationTrouble } from "./shapeTrouble.ts";
import { primaryKeyOf, type WrittenField, type WrittenTable } from "./writtenTable.ts";

/** What no property gets wrong by itself: names of fields that there are none of, and properties that don't go together. */
export function togetherTroubles(table: WrittenTable, id: string): DeclarationTrouble[] {
  return [
    ...(table.id === id ? [] : [otherId(table.id, id)]),
    ...table.fields.flatMap((field, i) => fieldTroubles(field, i, table)),
    ...referencesOf(table).flatMap((one) => unknownField(one, table)),
    ...figureTroubles(table),
    ...sumTroubles(table),
    ...(table.questions ?? []).map((question, i) => openQuestion(question, i)),
  ];
}

/** Names in a sum of columns whose cells aren't numbers of people, things or money. */
const sumTroubles = ({ columnSums = [], fields }: WrittenTable): DeclarationTrouble[] =>
  columnSums.flatMap(({ whole, parts }, i) =>
    [whole, ...parts].flatMap((name, j) => {
      const field = fields.find((one) => one.name === name);
      const step = j === 0 ? "whole" : `parts/${j - 1}`;
      return !field || isMeasureField(field)
        ? []
        : [
            {
              ...{ pointer: `/columnSums/${i}/${step}`, code: "column_sum_kind" },
              received: `${name} (${field.kind})`,
              expected: {
                th: "คอลัมน์ตัวเลข: count, baht หรือ number",
                en: "a measure: count, baht or number",
              },
              advice: {
                th: "เขียนชื่อคอลัมน์ตัวเลข หรือลบยอดรวมนี้ออกจาก columnSums",
                en: "Name a field of numbers, or delete this sum from columnSums.",
              },
            },
          ];
    }),
  );

/** A field's name where another property says it. */
interface Reference {
  readonly pointer: string;
  readonly name: string;
}

function referencesOf(table: WrittenTable): Reference[] {
  const { about, sources, layout = {}, nested = {}, breaks, partition = [] } = table;
  const { reconciliations = [], figures = [], columnSums = [], columnShares = [] } = table;
  const listed = (pointer: string, names: readonly string[]) =>
    names.map((name, i) => ({ pointer: at(pointer, i), name }));
  const keyed = (pointer: string, named: object) =>
    Object.keys(named).map((name) => ({ pointer: at(pointer, name), name }));
  const { wide } = layout;
  return [
    ...listed("/primaryKey", primaryKeyOf(table)),
    ...(about?.timeColumn !== undefined
      ? [{ pointer: "/about/timeColumn", name: about.timeColumn }]
      : []),
    ...sources.flatMap(({ headings = {}, constants = {}, fromFolder = [] }, i) => [
      ...keyed(`/sources/${i}/headings`, headings),
      ...keyed(`/sources/${i}/constants`, constants),
      ...listed(`/sources/${i}/fromFolder`, fromFolder),
    ]),
    ...keyed("/nested", nested),
    ...reconciliations.flatMap(({ measures, whole, parts, within }, i) => [
      ...listed(`/reconciliations/${i}/measures`, measures),
      ...keyed(`/reconciliations/${i}/whole`, whole),
      ...keyed(`/reconciliations/${i}/parts`, parts),
      ...listed(`/reconciliations/${i}/within`, within),
    ]),
    ...columnShares.flatMap((one, i) =>
      Object.entries(one).map(([step, name]) => ({ pointer: `/columnShares/${i}/${step}`, name })),
    ),
    ...columnSums.flatMap(({ whole, parts }, i) => [
      { pointer: `/columnSums/${i}/whole`, name: whole },
      ...listed(`/columnSums/${i}/parts`, parts),
    ]),
    ...figures.flatMap(({ measure, per, area, time, where = {} }, i) => [
      ...Object.entries({ measure, per, area, time }).flatMap(([step, name]) =>
        name === undefined || isOtherFigure(name)
          ? []
          : [{ pointer: `/figures/${i}/${step}`, name }],
      ),
      ...keyed(`/figures/${i}/where`, where),
    ]),
    ...listed("/partition", partition),
    ...listed("/layout/merged", layout.merged ?? []),
    ...(layout.totals ?? []).flatMap((rule, i) =>
      "blank" in rule
        ? listed(`/layout/totals/${i}/blank`, rule.blank)
        : [{ pointer: `/layout/totals/${i}/column`, name: rule.column }],
    ),
    ...(wide ? [{ pointer: "/layout/wide/name", name: wide.name }] : []),
    ...(wide && "measures" in wide ? keyed("/layout/wide/measures", wide.measures) : []),
    ...(wide && "value" in wide ? [{ pointer: "/layout/wide/value", name: wide.value }] : []),
    ...(breaks
      ? [
          { pointer: "/breaks/time", name: breaks.time },
          { pointer: "/breaks/area", name: breaks.area },
          ...breaks.breaks.flatMap(({ measures }, i) =>
            listed(`/breaks/breaks/${i}/measures`, measures),
          ),
        ]
      : []),
  ];
}

function unknownField({ pointer, name }: Reference, { fields, layout, sources }: WrittenTable) {
  const names = fields.flatMap((field) => [
    field.name,
    ...(field.restatements ?? []).map((one) => one.name),
  ]);
  // A heading may be told as it stands in the file where no field has it.
  const isOfFile =
    name === layout?.indexColumn || sources.some(({ ignored = [] }) => ignored.includes(name));
  if (names.includes(name) || isOfFile) return [];
  const suggest = nearestWords(name, names);
  const th = "เขียนชื่อคอลัมน์ตาม fields";
  return [
    {
      ...{ pointer, code: "declaration_field_unknown", received: name, suggest },
      expected: { th: `ชื่อคอลัมน์ใน fields: ${names.join(", ")}`, en: `a field: ${names.join(", ")}` },
      advice: suggest[0]
        ? { th: `${th} เช่น "${suggest[0]}"`, en: `Write a field's name: "${suggest[0]}".` }
        : { th: `${th} หรือเพิ่มคอลัมน์นี้`, en: "Write a field's name, or add the field." },
    },
  ];
}

function fieldTroubles(field: WrittenField, i: number, { fields }: WrittenTable) {
  const pointer = `/fields/${i}`;
  const trouble = (step: string, code: string, received: string, expected: Text, advice: Text) => ({
    ...{ pointer: at(pointer, step), code, received, expected, advice },
  });
  const { name, kind, type, categories, constraints, additivity } = field;
  const isFirst = fields.findIndex((one) => one.name === name) === i;
  const ofKind = typeOfField(field);
  const place = kindOf(declareKind(field)).area;
  return [
    ...(isFirst ? [] : [trouble("name", "declaration_field_twice", name, ...once)]),
    ...(["source_file", "source_row"].includes(name)
      ? [trouble("name", "declaration_field_reserved", name, ...reserved)]
      : []),
    ...(type !== undefined && type !== ofKind
      ? [trouble("type", "declaration_type", type, ...asStored(kind, ofKind))]
      : []),
    ...(kind === "category" && !categories
      ? [trouble("categories", "declaration_property_missing", "", ...listNeeded)]
      : []),
    ...(kind === "code" && constraints?.pattern === undefined
      ? [trouble("constraints", "declaration_property_missing", "", ...patternNeeded)]
      : []),
    ...(constraints?.pattern !== undefined && !isExpression(constraints.pattern)
      ? [trouble("constraints", "declaration_pattern", constraints.pattern, ...expression)]
      : []),
    ...(isMeasureField(field) && additivity === undefined
      ? [trouble("additivity", "declaration_property_missing", "", ...additivityNeeded)]
      : []),
    ...(field.spellings && !place && kind !== "category"
      ? [trouble("spellings", "declaration_property_misplaced", kind, ...spellingsOfPlaces)]
      : []),
    ...((field.restatements ?? []).some(({ says }) => says === "name") && !namesBy[kind]
      ? [trouble("restatements", "declaration_property_misplaced", kind, ...restatesPlaces)]
      : []),
  ];
}

function isExpression(pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

type Said = readonly [expected: Text, advice: Text];

const once: Said = [
  { th: "ชื่อคอลัมน์ที่ไม่ซ้ำ", en: "a name that no other field has" },
  { th: "ตั้งชื่อคอลัมน์นี้ใหม่", en: "Name this field otherwise." },
];

const reserved: Said = [
  {
    th: "ชื่ออื่น ระบบเติม source_file และ source_row ให้เอง",
    en: "another name: source_file and source_row are added by themselves",
  },
  { th: "ตั้งชื่ออื่น หรือลบคอลัมน์นี้", en: "Name it otherwise, or delete it." },
];

const asStored = (kind: string, type: string): Said => [
  { th: `"${type}" ตาม kind "${kind}"`, en: `"${type}", as the kind "${kind}" is stored` },
  { th: `เขียน "type": "${type}" หรือลบบรรทัดนี้`, en: `Write "type": "${type}", or delete the line.` },
];

const listNeeded: Said = [
  { th: "รายการคำทั้งหมดใน categories", en: "the whole list in categories" },
  {
    th: 'เติม "categories": [{ "value": "…", "label": "…", "label:en": "…" }] หรือใช้ kind "text"',
    en: 'Add "categories": [{ "value": "…", "label": "…", "label:en": "…" }], or make the kind "text".',
  },
];

const patternNeeded: Said = [
  { th: "รูปแบบของรหัสใน constraints", en: "the form of the code, in constraints" },
  {
    th: 'เติม "constraints": { "pattern": "[0-9]{8}" } ตามรูปแบบของรหัส',
    en: 'Add "constraints": { "pattern": "[0-9]{8}" } as the code is formed.',
  },
];

const expression: Said = [
  { th: "นิพจน์ทั่วไปที่ถูกต้อง", en: "a regular expression" },
  { th: "ตรวจวงเล็บและเครื่องหมายทับกลับในนิพจน์", en: "Check its brackets and backslashes." },
];

const additivityNeeded: Said = [
  {
    th: "additivity ซึ่งบอกว่าตัวเลขรวมยอดได้ทางใด",
    en: "additivity, which says over what the numbers may be added",
  },
  {
    th: 'เติม "additivity": "additive" เมื่อรวมข้ามพื้นที่และเวลาได้ "semi-additive" เมื่อรวมข้ามเวลาไม่ได้ หรือ "not additive" เมื่อรวมไม่ได้ เช่น ร้อยละ',
    en: 'Add "additivity": "additive" where sums over places and times have a meaning, "semi-additive" where those over time have none, "not additive" for shares and averages.',
  },
];

const spellingsOfPlaces: Said = [
  { th: "spellings เฉพาะคอลัมน์พื้นที่หรือ category", en: "spellings on fields of areas or lists only" },
  { th: "ลบ spellings", en: "Delete spellings." },
];

const restatesPlaces: Said = [
  {
    th: "restatements แบบ name เฉพาะ province, amphoe, tambon และ village",
    en: "restatements by name on provinces, amphoes, tambons and villages only",
  },
  { th: "ลบ restatements", en: "Delete restatements." },
];

const otherId = (received: string, id: string): DeclarationTrouble => ({
  ...{ pointer: "/id", code: "declaration_id", received, suggest: [id] },
  expected: { th: `"${id}" ตามชื่อไฟล์`, en: `"${id}", as the file is called` },
  advice: {
    th: `เขียน "id": "${id}" หรือเปลี่ยนชื่อไฟล์เป็น ${received}.json`,
    en: `Write "id": "${id}", or name the file ${received}.json.`,
  },
});

const openQuestion = ({ th, en }: Text, i: number): DeclarationTrouble => ({
  ...{ pointer: `/questions/${i}`, code: "declaration_question", received: th },
  expected: { th: `คำตอบของคำถามนี้: ${th}`, en: `an answer to this question: ${en}` },
  advice: {
    th: "แก้คำประกาศตามคำตอบ แล้วลบคำถามนี้ออกจาก questions",
    en: "Mend the declaration as the answer has it, then delete the question.",
  },
});
