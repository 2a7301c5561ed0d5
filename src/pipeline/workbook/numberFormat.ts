/** What the format of a cell makes of its number, as far as it changes what a reader takes it for. */
export interface NumberFormat {
  readonly kind: "plain" | "percent" | "date" | "month" | "time" | "elapsed";
  /** The digits of a code that is shown with zeros before it, as in `00` for provinces; 0 for none. */
  readonly digits: number;
  /** How many decimals it shows; null where it shows what there is. */
  readonly decimals: number | null;
  /** It shows thousands or millions: `#,##0,`. */
  readonly isScaled: boolean;
  /** It shows numbers above, below and at zero not at all. */
  readonly hides: readonly [boolean, boolean, boolean];
}

const general: NumberFormat = {
  ...{ kind: "plain", digits: 0, decimals: null, isScaled: false },
  hides: [false, false, false],
};

/** Reads the code of a format: `[$-107041E]d mmm yyyy;@`, `0.00%`, `_-* #,##0_-`. */
export function readNumberFormat(code: string): NumberFormat {
  const sections = sectionsOf(code);
  const [first = ""] = sections;
  const bare = first.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]/gs, (part) =>
    elapsed.test(part) ? part : "",
  );
  if (/^\s*(?:general|standard)?\s*$/i.test(bare) && sections.length === 1) return general;
  const kind = kindOf(bare);
  if (kind !== "plain" && kind !== "percent") return { ...general, kind };
  const hides = hiddenIn(sections);
  if (/[eE][-+]|[?#0]\s*\/|@|general/i.test(bare)) return { ...general, kind, hides };
  const [, whole = "", fraction = ""] =
    /([#0?,]*)(?:\.([#0?]*))?/.exec(bare.replace(/[^#0?,.]/g, "")) ?? [];
  return {
    kind,
    digits: /^0{2,}$/.test(whole) && !bare.includes(".") ? whole.length : 0,
    decimals: whole === "" && fraction === "" ? null : fraction.length,
    isScaled: /[#0?],+(?![#0?,])/.test(bare),
    hides,
  };
}

/** The formats that a workbook names by number alone; those from 59 on are the Thai ones. */
export function builtInFormat(id: number): NumberFormat {
  const code = builtIn[id];
  if (code !== undefined) return readNumberFormat(code);
  const isDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDate ? { ...general, kind: "date" } : general;
}

function kindOf(bare: string): NumberFormat["kind"] {
  if (elapsed.test(bare)) return "elapsed";
  const hasDay = /d/i.test(bare);
  const hasYear = /[yb]/i.test(bare);
  const hasTime = /[hs]|am\/pm|a\/p/i.test(bare);
  if (hasDay || (hasYear && hasTime)) return "date";
  if (hasYear) return /m/i.test(bare) ? "month" : "date";
  if (hasTime) return "time";
  if (/m/i.test(bare)) return "date";
  return bare.includes("%") ? "percent" : "plain";
}

const elapsed = /\[(?:h+|m+|s+)\]/i;

/** The parts of a code for numbers above, below and at zero, and for text. */
function sectionsOf(code: string): string[] {
  const sections = [""];
  for (const [part] of code.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]?|[^]/gs)) {
    if (part === ";") sections.push("");
    else sections[sections.length - 1] += part;
  }
  return sections;
}

/** An empty section shows nothing; one that is not there is as the first. */
function hiddenIn(sections: readonly string[]): NumberFormat["hides"] {
  const [above, below, zero] = sections.map((section) => section === "");
  if (sections.length < 2) return general.hides;
  return [above!, below!, zero ?? above!];
}

const builtIn: Readonly<Record<number, string>> = {
  ...{ 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00" },
  ...{ 12: "# ?/?", 13: "# ??/??", 14: "d/m/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy" },
  ...{ 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "d/m/yyyy h:mm" },
  ...{ 37: "#,##0", 38: "#,##0", 39: "#,##0.00", 40: "#,##0.00", 41: "#,##0", 42: "#,##0" },
  ...{ 43: "#,##0.00", 44: "#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "0.0E+0" },
  ...{ 49: "@", 59: "0", 60: "0.00", 61: "#,##0", 62: "#,##0.00", 67: "0%", 68: "0.00%" },
  ...{ 69: "# ?/?", 70: "# ??/??", 71: "d/m/yyyy", 72: "d-mmm-yy", 73: "d-mmm", 74: "mmm-yy" },
  ...{ 75: "h:mm", 76: "h:mm:ss", 77: "d/m/yyyy h:mm", 78: "mm:ss", 79: "[h]:mm:ss" },
  ...{ 80: "mm:ss.0", 81: "d/m/bb" },
};
