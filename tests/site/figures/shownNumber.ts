/** What a reader understands by a number on a page, and how far it may be rounded. */
export interface ShownNumber {
  readonly value: number;
  readonly isPercent: boolean;
  /** Half of the last digit shown. */
  readonly rounding: number;
}

/** The first number in a text as people write it: `1,411 ล้านบาท`, `−4.3%`, `329.1 billion`; null where there is none. */
export function shownNumber(text: string): ShownNumber | null {
  const [, sign = "", digits = "", rest = ""] =
    /^[^\d−+-]*([−+-]?)\s*(\d[\d,]*(?:\.\d+)?)(.*)$/su.exec(text) ?? [];
  if (digits === "") return null;
  const scale = scales.find(([word]) => rest.trim().startsWith(word))?.[1] ?? 1;
  const decimals = digits.split(".")[1]?.length ?? 0;
  return {
    value: Number(digits.replaceAll(",", "")) * scale * (/[−-]/.test(sign) ? -1 : 1),
    isPercent: rest.trim().startsWith("%"),
    rounding: (10 ** -decimals / 2) * scale,
  };
}

const scales = [
  ["ล้าน", 1e6],
  ["million", 1e6],
  ["billion", 1e9],
] as const;

/**
 * Whether a page shows a value, as a share of one or as it is. Where the file gives the unit in words
 * beside the number, that may be the source's own million.
 */
export function shows(text: string, value: number, isUnitBeside: boolean): boolean {
  const shown = shownNumber(text);
  if (shown === null) return false;
  const near = (expected: number) =>
    Math.abs(shown.value - expected) <= shown.rounding * 1.0001 + Math.abs(expected) * 1e-12;
  if (isUnitBeside && [1e6, 1e9].some((unit) => near(value * unit))) return true;
  return near(value) || (shown.isPercent && near(value * 100));
}
