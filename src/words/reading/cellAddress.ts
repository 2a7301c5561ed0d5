/** A cell of a spreadsheet: its row from 1, its column from 0. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** The letters of a column: A for 0, AA for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** `C14`. */
export const formatCellAddress = ({ row, column }: CellAddress): string =>
  `${columnLetters(column)}${row}`;

/** Reads `C14` and `$C$14`; null where it is no cell of a sheet of 16,384 columns and 1,048,576 rows. */
export function parseCellAddress(text: string): CellAddress | null {
  let at = 0;
  const code = () => text.charCodeAt(at);
  if (code() === dollar) at++;
  let column = 0;
  for (; isLetter(code()); at++) column = column * 26 + (code() & 0x1f);
  if (code() === dollar) at++;
  const digits = at;
  let row = 0;
  for (; isDigit(code()); at++) row = row * 10 + code() - 48;
  const isWhole = at === text.length && at > digits && at - digits < 8;
  if (!isWhole || column < 1 || column > mostColumns || row < 1 || row > mostRows) return null;
  return { row, column: column - 1 };
}

export const mostColumns = 16_384;
export const mostRows = 1_048_576;

const dollar = 0x24;
const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
