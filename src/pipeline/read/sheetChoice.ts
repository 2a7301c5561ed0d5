import { templateSheets } from "../../schema/export/templateSheets.ts";
import type { Heading, Layout } from "../../schema/declare/layout.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import { headRecords } from "./header.ts";
import { joinHeadings } from "./headerShape.ts";
import { isMadeBy, matchHeadings } from "./headings.ts";
import { sheetRecords, usedColumns } from "./sheetRecords.ts";
import { isFailure, type Workbook } from "../workbook/workbook.ts";
import type { SheetCells } from "../workbook/sheetCells.ts";
import { isWide } from "./wideHeading.ts";
import * as trouble from "./workbookTrouble.ts";

interface Choice {
  readonly name: string;
  readonly cells: SheetCells;
  /** Sheets that say something and are not read. */
  readonly others: readonly string[];
}

interface Candidate {
  readonly name: string;
  readonly index: number;
  readonly isHidden: boolean;
  readonly head: SheetCells;
}

export interface ChoiceOptions {
  readonly layout: Layout;
  readonly columns: readonly Heading[] | undefined;
}

/** The sheet that is named, or else the only one that says something, or whose headings are the declared ones. */
export function chooseSheet(
  workbook: Workbook,
  { layout, columns }: ChoiceOptions,
): Choice | (trouble.Trouble & { readonly received: string }) {
  const candidates: Candidate[] = [];
  for (const [index, { name, isHidden }] of workbook.sheets.entries()) {
    const head = workbook.cells(index, headRecords);
    if (isFailure(head)) return { ...trouble.unreadable(head), received: head.at ?? "" };
    if (head.rows.length > 0) candidates.push({ name, index, isHidden, head });
  }
  const namesOf = (some: readonly Candidate[]) => some.map(({ name }) => name);
  const chosen = among(candidates, { layout, columns });
  const [only, ...more] = chosen;
  if (!only && layout.sheet !== undefined)
    return {
      ...trouble.noSuchSheet(layout.sheet, namesOf(candidates)),
      received: namesOf(candidates).join(", "),
    };
  if (!only)
    return { ...trouble.noSheet(namesOf(candidates)), received: namesOf(candidates).join(", ") };
  if (more.length > 0)
    return { ...trouble.severalSheets(namesOf(chosen)), received: namesOf(chosen).join(", ") };
  const cells = workbook.cells(only.index);
  if (isFailure(cells)) return { ...trouble.unreadable(cells), received: cells.at ?? "" };
  const others = candidates.filter((one) => one !== only && !isOurs(one));
  return { name: only.name, cells, others: namesOf(others) };
}

/** Whether a sheet is one of those that help to fill in a template. */
const isOurs = ({ name }: Candidate): boolean =>
  (Object.values(templateSheets) as readonly string[]).includes(name);

/** The sheets that the table may stand on: one, where the matter is clear. */
function among(
  candidates: readonly Candidate[],
  { layout, columns }: ChoiceOptions,
): readonly Candidate[] {
  const { sheet, headerRows = 1 } = layout;
  if (sheet !== undefined)
    return candidates.filter(({ name }) => cleanText(name) === cleanText(sheet));
  const shown = candidates.filter(({ isHidden }) => !isHidden);
  const visible = shown.every(isOurs) ? shown : shown.filter((one) => !isOurs(one));
  if (visible.length < 2 || !columns?.length) return visible;
  const fits = visible.map(({ head }) => fitOf(head, headerRows, { layout, columns }));
  const whole = visible.filter((_, i) => fits[i]!.isWhole);
  if (whole.length > 0) return whole;
  const most = Math.max(...fits.map(({ found }) => found));
  const best = visible.filter((_, i) => fits[i]!.found === most);
  return most * 2 >= columns.length ? best : visible;
}

/** How well some row among a sheet's first answers to the declared headings. */
function fitOf(
  head: SheetCells,
  headerRows: number,
  { layout, columns }: { readonly layout: Layout; readonly columns: readonly Heading[] },
) {
  const used = usedColumns(head);
  const records = used ? [...sheetRecords(head, used)].map(({ cells }) => cells) : [];
  const matches = records.map((_, i) => {
    const names = joinHeadings(records.slice(i, i + headerRows));
    const isSpread = names.filter((name) => isWide(layout, name)).length >= fewestWide;
    const asked = isSpread ? columns.filter((one) => !isMadeBy(layout, one)) : columns;
    const { found, missing } = matchHeadings(names, asked);
    return { found: found + columns.length - asked.length, missing };
  });
  return {
    isWhole: matches.some(({ missing }) => missing.length === 0),
    found: Math.max(0, ...matches.map(({ found }) => found)),
  };
}

/** Headings of months or years that make a row one of headings; a date above a table is no such row. */
const fewestWide = 2;
