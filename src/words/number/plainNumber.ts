/**
 * The value of an everyday number: Arabic or Thai digits, plain or in groups of three, with or
 * without decimals, fifteen digits at most. NaN for any other cell, which may still be a number.
 */
export function plainNumber(cell: string): number {
  const zero = cell.charCodeAt(0) >= thaiZero ? thaiZero : arabicZero;
  let value = 0;
  let digits = 0;
  let sinceComma = none;
  let decimals = none;
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    const digit = code - zero;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits++;
      if (decimals !== none) decimals++;
      else if (sinceComma !== none) sinceComma++;
    } else if (code === point && decimals === none && closesGroup(digits, sinceComma)) {
      decimals = 0;
    } else if (code === comma && decimals === none && mayGroup(value, digits, sinceComma)) {
      sinceComma = 0;
    } else return NaN;
  }
  if (digits > 15 || decimals === 0 || !closesGroup(digits, sinceComma)) return NaN;
  return decimals === none ? value : value / 10 ** decimals;
}

const arabicZero = 0x30;
const thaiZero = 0x0e50;
const comma = 0x2c;
const point = 0x2e;
const none = -1;

const closesGroup = (digits: number, sinceComma: number): boolean =>
  digits > 0 && (sinceComma === none || sinceComma === 3);

const mayGroup = (value: number, digits: number, sinceComma: number): boolean =>
  sinceComma === none ? digits > 0 && digits <= 3 && value >= 10 ** (digits - 1) : sinceComma === 3;
