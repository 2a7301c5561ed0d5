import { describeFile, type Description } from "../../pipeline/describe/describe.ts";
import { reasonText } from "../../pipeline/describe/descriptionText.ts";
import { moneyMultiplier } from "../../pipeline/describe/headingUnit.ts";
import { namesForHeadings } from "../../pipeline/describe/columnName.ts";
import type { KindName } from "../../pipeline/describe/kindOfCell.ts";
import type { LikelyColumn } from "../../pipeline/describe/likelyKind.ts";
import { amphoe, tambon, village } from "../../schema/declare/areaColumns.ts";
import type { AskedColumn } from "../../schema/export/askedTable.ts";
import type { AnyColumn } from "../../schema/declare/column.ts";
import type { Field } from "../../schema/declare/field.ts";
import { count, date, optional, ordinal, text } from "../../schema/declare/columns.ts";
import { kindOf } from "../../schema/declare/kinds.ts";
import { month, number, numericDate, year } from "../../schema/declare/measureColumns.ts";
import { baht } from "../../schema/declare/moneyColumns.ts";
import { province } from "../../schema/declare/placeColumns.ts";
import { fiscalYear } from "../../schema/declare/yearColumns.ts";
import { findingText } from "../../words/reading/findingText.ts";
import { valuesOf } from "../../schema/parquet/columnBatch.ts";
import type { Language, Text } from "../../words/text/language.ts";
import { defaultMissingTokens, readMissing } from "../../words/reading/missing.ts";
import { eraIn } from "../../words/time/yearContext.ts";
import type { Places } from "../../words/place/places.ts";
import type { Cell } from "../../query/query.ts";
import type { OwnCells } from "./ownTable.ts";
import { OwnFileRefused, ownFileWords } from "./ownFileWords.ts";

/**
 * Reads a CSV as the publication's own reader does. A column is of a kind only where every cell reads
 * so; else it stays text, letter by letter. A file that can't be read truthfully is refused with its reasons.
 */
export function readOwnCsv(
  bytes: Uint8Array,
  {
    file,
    places,
    language,
    asWritten = false,
  }: {
    readonly file: string;
    readonly places: Places;
    readonly language: Language;
    /** Take every row as the file has it: totals too, and no blank filled from above. */
    readonly asWritten?: boolean;
  },
): OwnCells {
  const description = describeFile(bytes, { file, places, asWritten });
  const { sheet } = description;
  const refused = sheet.findings.filter(({ severity }) => severity === "refuse");
  if (refused.length > 0 || sheet.header.length === 0)
    throw new OwnFileRefused(refused.slice(0, 5).map((finding) => findingText(finding, language)));
  const names = ownNames(sheet.header);
  const read = description.columns.map((likely, i) => readColumn(likely, i, description, places));
  return {
    columns: read.map(({ column }, i) => ({
      ...askedOf(names[i] as string, description.columns[i] as LikelyColumn, column, language),
    })),
    store: {
      rows: sheet.records.length,
      columns: Object.fromEntries(
        read.map(({ column, cells }, i) => [
          names[i] as string,
          valuesOf(column.sql, cells.length, (row) => cells[row] ?? null),
        ]),
      ),
    },
    notes: notesOf(description, names, language),
    isAltered: description.reasons.some(({ allows }) => allows.totals ?? allows.merged),
  };
}

function readColumn(
  likely: LikelyColumn,
  index: number,
  { sheet }: Description,
  places: Places,
): { readonly column: Field; readonly cells: readonly Cell[] } {
  const [best] = likely.evidence;
  const label = { th: likely.heading, en: likely.heading };
  const column = optional(makerOf(likely)(label));
  if (best && best.read === best.of) {
    const readings = sheet.records.map(({ cells }) => column.parse(cells[index] ?? "", { places }));
    const values = readings.map((reading) => (reading.ok ? (reading.value as Cell) : undefined));
    if (!values.includes(undefined)) return { column, cells: values as Cell[] };
  }
  const cells = sheet.records.map(({ cells }) => {
    const cell = cells[index] ?? "";
    return readMissing(cell, defaultMissingTokens) === null ? null : cell;
  });
  return { column: optional(text(label)), cells };
}

/** What a heading alone would have to say is not taken for said: an era of two-digit years, a million in each number. */
function makerOf({ kind, heading }: LikelyColumn): (label: Text) => AnyColumn {
  if (kind === "compactMonth" && eraIn([heading]) !== "BE") return makers.text;
  return kind === "baht" && moneyMultiplier(heading) !== 1 ? makers.number : makers[kind];
}

const makers: Readonly<Record<KindName, (label: Text) => AnyColumn>> = {
  province,
  amphoe,
  tambon,
  village,
  fiscalYear,
  year,
  month: (label) => month(label),
  compactMonth: (label) => month(label, { compact: true }),
  date: (label) => date(label),
  dayFirstDate: (label) => numericDate(label, { order: "DMY" }),
  monthFirstDate: (label) => numericDate(label, { order: "MDY" }),
  code: (label) => text(label),
  category: (label) => text(label),
  text: (label) => text(label),
  ordinal: (label) => ordinal(label),
  baht: (label) => baht(label, {}),
  count: (label) => count(label),
  number: (label) => number(label),
};

/** Kinds of which a reader expects to sum or to sort; that some text is a place, too, says little. */
const figures: ReadonlySet<KindName> = new Set([
  ...(["count", "number", "date", "dayFirstDate", "monthFirstDate"] as const),
  ...(["month", "year", "fiscalYear"] as const),
]);

/** A column that stays in thousands or millions is not named as one in baht. */
function ownNames(header: readonly string[]): readonly string[] {
  const multiples: Readonly<Record<number, string>> = { 1e3: "thousand_baht", 1e6: "million_baht" };
  return namesForHeadings(header).map((name, i) =>
    name.replace(/(?<=_)baht$/, multiples[moneyMultiplier(header[i]!)] ?? "baht"),
  );
}

const askedOf = (
  name: string,
  { heading }: LikelyColumn,
  column: Field,
  language: Language,
): AskedColumn => ({
  name,
  label: heading.trim() === "" ? name : heading,
  kind: column.kind,
  kindName: kindOf(column).name[language],
  sql: column.sql,
  nullable: true,
  unit: null,
  additivity: null,
  unitIn: null,
  codes: [],
  times: [],
});

/** What the reader did beyond taking cells as they are: rows left out, columns that stayed text, warnings. */
function notesOf(
  { sheet, columns, reasons }: Description,
  names: readonly string[],
  language: Language,
): string[] {
  const say = ownFileWords[language];
  const { titles, totals, footnotes, blank, repeatedHeaders } = sheet.account;
  const leftOut = titles + totals + footnotes + blank + repeatedHeaders;
  const mixed = columns.flatMap(({ kind, evidence, heading }, i) => {
    const almost = evidence.find(
      (one) =>
        one.read < one.of && (one.kind === kind || (kind === "text" && figures.has(one.kind))),
    );
    if (!almost) return [];
    const { label, read, of, rest } = almost;
    const told = heading || (names[i] as string);
    return [say.staysText(told, label[language], of - read, rest[0]?.cell ?? "")];
  });
  const told = reasons.filter(
    ({ allows }) => allows.totals || allows.merged || Object.keys(allows).length === 0,
  );
  const doubts = columns.flatMap(({ doubt, heading }) =>
    doubt ? [say.twoReadings(heading, doubt[language])] : [],
  );
  return [
    ...(leftOut > 0 ? [say.leftOut(leftOut)] : []),
    ...told.map((reason) => reasonText(reason, language)),
    ...doubts,
    ...mixed,
    ...sheet.findings.slice(0, 5).map((finding) => findingText(finding, language)),
  ];
}
