/** A decimal number exactly as written: `digits` × 10^-`scale`, without zeros that say nothing. */
export interface Decimal {
  readonly negative: boolean;
  /** Empty for zero. */
  readonly digits: string;
  readonly scale: number;
}

/**
 * Reads the one form a number has here: Arabic digits, plain or in groups of three by commas, spaces or
 * apostrophes, with an optional decimal part (or `.-` for none) and an optional sign or accounting
 * parentheses. Null for anything else.
 */
export function parseDecimal(text: string): Decimal | null {
  const match = decimalForm.exec(text);
  if (!match) return null;
  const [, open, sign, whole = "", fraction = "", close] = match;
  if ((open === undefined) !== (close === undefined)) return null;
  if (open !== undefined && sign !== undefined) return null;
  const negative = open !== undefined || sign === "-" || sign === "\u2212";
  return decimal(negative, whole.replace(/[, '’]/g, ""), fraction);
}

/** The decimal times ten to the power of `places`, by moving the point. */
export function shiftDecimal({ negative, digits, scale }: Decimal, places: number): Decimal {
  if (scale >= places || digits === "") {
    return { negative, digits, scale: Math.max(scale - places, 0) };
  }
  return { negative, digits: digits + "0".repeat(places - scale), scale: 0 };
}

/** The double whose shortest decimal form is exactly this number; null when there is none. */
export function exactNumber({ negative, digits, scale }: Decimal): number | null {
  const value = Number(`${digits || "0"}e-${scale}`);
  const exact = digits.length <= alwaysExact && scale <= alwaysExact;
  if (!exact && shortestForm(value) !== shortForm(digits, scale)) return null;
  return negative && value !== 0 ? -value : value;
}

// A first group that starts with zero (0,123) is a decimal comma and no grouping.
const decimalForm =
  /^(\( ?)?([-+\u2212])?(\d+|[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+|(?:['’]\d{3})+))(?:\.(\d+)|\.[-–—])?( ?\))?$/;

// Up to fifteen significant digits survive the way into a double and back.
const alwaysExact = 15;

function decimal(negative: boolean, whole: string, fraction: string): Decimal {
  const decimals = fraction.replace(/0+$/, "");
  return { negative, digits: (whole + decimals).replace(/^0+/, ""), scale: decimals.length };
}

const shortestForm = (value: number): string => {
  const [mantissa = "", exponent] = value.toExponential().split("e");
  const digits = mantissa.replace(".", "");
  return shortForm(digits, digits.length - 1 - Number(exponent));
};

function shortForm(digits: string, scale: number): string {
  const significant = digits.replace(/0+$/, "");
  return significant && `${significant}e${digits.length - significant.length - scale}`;
}
