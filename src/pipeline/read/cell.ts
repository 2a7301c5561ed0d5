import { isMonthForm } from "../../words/time/month.ts";

/** A cell that shows nothing. */
export function isBlank(cell: string): boolean {
  return cell === "" || cell.trim() === "";
}

export const isBlankRecord = (cells: readonly string[]): boolean => cells.every(isBlank);

export function countFilled(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + (isBlank(cell) ? 0 : 1), 0);
}

const number = /^[-+\u2212(]?[\d๐-๙][\d๐-๙,]*(\.[\d๐-๙]+)?\)?%?$/;

/** Whether a cell looks like a number; what it is worth is for its column to say. */
export const isNumberLike = (cell: string): boolean => number.test(cell.trim());

const year =
  /^(?:ปี\s*)?(?:[พค]\.?\s?ศ\.?\s*)?(?:2[4-6]\d\d|๒[๔-๖][๐-๙]{2}|19\d\d|20\d\d|๑๙[๐-๙]{2}|๒๐[๐-๙]{2})$/;

/** Whether a cell is a bare Buddhist or common-era year, such as heads a column. */
export const isYearLike = (cell: string): boolean => year.test(cell.trim());

/** Whether a cell is written as a month, with or without its year. */
export const isMonthLike = (cell: string): boolean => isMonthForm(cell);
