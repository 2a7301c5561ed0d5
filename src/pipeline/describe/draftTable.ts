import { kindOf } from "../../schema/declare/kinds.ts";
import type { Layout } from "../../schema/declare/layout.ts";
import type { ColumnSum } from "../../schema/declare/sumOfColumns.ts";
import type { WrittenField, WrittenTable } from "../../schema/written/writtenTable.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import type { Places } from "../../words/place/places.ts";
import { baseNameOf, draftSeverities, tableIdOf, titleInFile } from "./declaration.ts";
import type { Description } from "./describe.ts";
import { type DraftField, draftFields, unwrittenWord } from "./draftFields.ts";
import { draftFigures } from "./draftFigures.ts";
import { draftQuestions } from "./draftQuestions.ts";
import { onlyProvinceOf } from "./onlyProvince.ts";

/** Where editors find what a declaration may say, from a file in `data/tables`. */
export const schemaOfDrafts = "../../public/schema/table-declaration.json";

export type DraftTable = WrittenTable & { readonly $schema: string };

/**
 * The declaration of a file that nobody has declared, as a file of `data/tables`: every column, the
 * layout it needs, and as questions what only a person can answer. Words that nobody has written say `TODO`.
 */
export function draftTable(
  description: Description,
  {
    id = tableIdOf(description.sheet.file),
    places,
  }: { readonly id?: string; readonly places: Places },
): DraftTable {
  const drafts = draftFields(description.columns);
  const own = drafts.flatMap(({ field }) => field ?? []);
  const province = provinceMissing(drafts, description, places);
  const isDated = own.some((field) => kindOf(field).isStep);
  const fields = [...(isDated ? [] : [year]), ...(province ? [provinceCode] : []), ...own];
  const title = titleInFile(description);
  const severities = draftSeverities(description);
  const columnSums = sumsIn(description, drafts);
  const ignored = drafts.flatMap(({ field, heading }) => (field ? [] : [cleanText(heading)]));
  const key = [...(isDated ? [] : [year.name]), ...keyIn(description, drafts)];
  const figures = draftFigures(fields, key);
  const questions = draftQuestions(description, drafts, {
    province: province === null ? null : (places.byCode.get(province)?.nameTh ?? province),
    ...{ isDated, hasFigures: figures.length > 0 },
  });
  return {
    $schema: schemaOfDrafts,
    ...{
      id,
      title: title === unwrittenWord ? `${unwrittenWord} ชื่อตาราง` : title,
      "title:en": unwrittenWord,
    },
    ...{ description: `${unwrittenWord} หนึ่งแถวคืออะไร`, "description:en": unwrittenWord },
    fields,
    primaryKey: key,
    ...(figures.length > 0 && { figures }),
    sources: [
      {
        ...{ folder: id, file: baseNameOf(description.sheet.file) },
        ...(!isDated && { editions: "adds" as const, fromFolder: [year.name] }),
        ...(province && { constants: { [provinceCode.name]: province } }),
        ...(ignored.length > 0 && { ignored }),
      },
    ],
    ...layoutIn(description.layout, drafts),
    ...(columnSums.length > 0 && { columnSums }),
    ...(severities && { severities }),
    ...(questions.length > 0 && { questions }),
  };
}

const year: WrittenField = {
  ...{ name: "year", title: "ปี", "title:en": "Year", kind: "year", type: "integer" },
  constraints: { required: true },
};

const provinceCode: WrittenField = {
  ...{ name: "province_code", title: "จังหวัด", "title:en": "Province" },
  ...{ kind: "province", type: "string", constraints: { required: true } },
};

/** The province of a file that names amphoes and no province. */
function provinceMissing(
  drafts: readonly DraftField[],
  { sheet }: Description,
  places: Places,
): string | null {
  const amphoe = drafts.findIndex(({ field }) => field?.kind === "amphoe" && field.restatements);
  if (amphoe < 0 || drafts.some(({ field }) => field?.kind === "province")) return null;
  const names = new Set(sheet.records.map(({ cells }) => cells[amphoe] ?? ""));
  return onlyProvinceOf(names, places);
}

function keyIn({ keys, columns }: Description, drafts: readonly DraftField[]): readonly string[] {
  const headings = keys[0] ?? columns.map(({ heading }) => heading);
  const fields = headings.flatMap(
    (heading) => drafts.find((one) => one.heading === heading)?.field ?? [],
  );
  return fields.filter(({ kind }) => kindOf({ kind }).tells !== "quantity").map(({ name }) => name);
}

/** The sums of columns by the names of their fields. */
function sumsIn({ sums }: Description, drafts: readonly DraftField[]): readonly ColumnSum[] {
  const namesOf = (heading: string) =>
    drafts.flatMap((one) => (one.heading === heading ? (one.field?.name ?? []) : []));
  return sums.flatMap(({ whole, parts }) => {
    const [[name], named] = [namesOf(whole), parts.map(namesOf)];
    return name !== undefined && named.every((some) => some.length > 0)
      ? [{ whole: name, parts: named.map(([part]) => part!) }]
      : [];
  });
}

/** The layout in the names of the declaration. */
function layoutIn(layout: Layout, drafts: readonly DraftField[]): { readonly layout?: Layout } {
  const rename = (heading: string) =>
    drafts.find((one) => one.heading === heading)?.field?.name ?? heading;
  const { totals, merged, wide, ...rest } = layout;
  const named: Layout = {
    ...rest,
    ...(merged && { merged: merged.map(rename) }),
    ...(wide &&
      "value" in wide && { wide: { ...wide, name: rename(wide.name), value: rename(wide.value) } }),
    ...(totals && {
      totals: totals.map((rule) =>
        "blank" in rule
          ? { blank: rule.blank.map(rename) }
          : { ...rule, column: rename(rule.column) },
      ),
    }),
  };
  return Object.keys(named).length > 0 ? { layout: named } : {};
}
