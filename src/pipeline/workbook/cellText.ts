import type { NumberFormat } from "./numberFormat.ts";
import { type DateSystem, serialText } from "./serialDate.ts";

/** What a cell says as text, and what is wrong or worth knowing of it. */
export interface CellText {
  readonly text: string;
  readonly trouble?: CellTroubleKind;
  /** The sheet shows less than the cell holds: fewer decimals, thousands, or nothing. */
  readonly isShownLess?: boolean;
}

export type CellTroubleKind =
  /** A formula whose result the file does not hold. */
  | "formula_without_value"
  /** A whole number of more digits than a workbook can hold. */
  | "number_cut"
  /** Shown as a day that no calendar has. */
  | "no_such_day"
  /** What should be a number is none, or a text is pointed to that is not there. */
  | "unreadable";

/**
 * The value of a number as whoever reads the sheet would copy it out: all that it holds, not what its format
 * rounds to; a per cent sign, a day and the zeros before a code as they are shown.
 */
export function numberText(raw: string, format: NumberFormat, system: DateSystem): CellText {
  if (isPlainWhole(raw, format)) return { text: raw };
  const value = numeral.test(raw) ? Number(raw) : NaN;
  if (!Number.isFinite(value)) return { text: raw, trouble: "unreadable" };
  if (format.kind !== "plain" && format.kind !== "percent") {
    const text = serialText(value, format.kind, system);
    return text === null ? { text: raw, trouble: "no_such_day" } : { text };
  }
  if (Math.abs(value) >= firstCut) return { text: raw, trouble: "number_cut" };
  const text = decimalText(format.kind === "percent" ? value * 100 : value);
  const shown = format.kind === "percent" ? `${text}%` : padded(text, format.digits);
  return showsLess(text, value, format) ? { text: shown, isShownLess: true } : { text: shown };
}

/** Most numbers: a few digits that stand for themselves. */
const isPlainWhole = (raw: string, { kind, digits, isScaled, hides }: NumberFormat): boolean =>
  kind === "plain" &&
  digits === 0 &&
  !isScaled &&
  !hides[0] &&
  raw.length < 16 &&
  /^[1-9]\d*$/.test(raw);

const numeral = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d{1,3})?$/i;

/** Workbooks keep fifteen digits: of a longer whole number, such as that of a card, the last have become zeros. */
const firstCut = 1e15;

/** In digits, to the fifteen that a workbook keeps: 0.3 of what is held as 0.30000000000000004. */
function decimalText(value: number): string {
  const kept = Number(value.toPrecision(15));
  const text = String(kept);
  return text.includes("e") ? withoutExponent(kept) : text === "-0" ? "0" : text;
}

/** `1.5e-7` as `0.00000015`. */
function withoutExponent(value: number): string {
  const [digits = "", exponent = ""] = String(Math.abs(value)).split("e-");
  const zeros = "0".repeat(Number(exponent) - 1);
  return `${value < 0 ? "-" : ""}0.${zeros}${digits.replace(".", "")}`;
}

const padded = (text: string, digits: number): string =>
  /^\d+$/.test(text) ? text.padStart(digits, "0") : text;

function showsLess(text: string, value: number, format: NumberFormat): boolean {
  const { decimals, isScaled, hides } = format;
  if (hides[value > 0 ? 0 : value < 0 ? 1 : 2]) return true;
  if (isScaled && value !== 0) return true;
  const point = text.indexOf(".");
  return decimals !== null && point >= 0 && text.length - point - 1 > decimals;
}
