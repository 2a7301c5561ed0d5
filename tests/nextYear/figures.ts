/** A cell's number so many times over, so that parts and wholes stay what they are to each other; a cell of none stays. */
export function multiplied(cell: string, factor: number): string {
  const plain = cell.replaceAll(",", "");
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return cell;
  const decimals = plain.split(".")[1]?.length ?? 0;
  return (factor * Number(plain)).toFixed(decimals);
}

/** The same of every number among words, in the digits it is written in. */
export const multipliedInWords = (text: string, factor: number): string =>
  text
    .replace(/[๐-๙][๐-๙,]*(?:\.[๐-๙]+)?/g, (thai) => toThai(multiplied(toArabic(thai), factor)))
    .replace(/\d[\d,]*(?:\.\d+)?/g, (number) => multiplied(number, factor));

const toArabic = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));

const toThai = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
