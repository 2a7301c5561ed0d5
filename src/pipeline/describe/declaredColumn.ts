import { isShareHeading, moneyMultiplier } from "./headingUnit.ts";
import type { KindName } from "./kindOfCell.ts";
import type { LikelyColumn } from "./likelyKind.ts";

/** How a likely kind is written in a declaration: the function, its file, what follows the label. */
interface Constructor {
  readonly name: string;
  readonly file: string;
  readonly options?: (column: LikelyColumn) => string | null;
}

/** The lines of the call that declares a column, such as `optional(count({ th: …, en: … }))`. */
export function callOf(column: LikelyColumn, label: string): string[] {
  const { name, options } = constructors[column.kind];
  const further = options?.(column);
  const call =
    column.kind === "category"
      ? [`${name}(`, `  ${label},`, ...codesOf(column), ")"]
      : [`${name}(${label}${further ? `, ${further}` : ""})`];
  return isOptional(column) ? wrap(call) : call;
}

function wrap(call: readonly string[]): string[] {
  if (call.length === 1) return [`optional(${call[0]})`];
  return [
    "optional(",
    ...call.map((line, i) => `  ${line}${i === call.length - 1 ? "," : ""}`),
    ")",
  ];
}

/** The imports that those calls need, in the order of their files. */
export function importsOf(columns: readonly LikelyColumn[]): string[] {
  const used = new Map<string, Set<string>>();
  const use = (file: string, name: string) =>
    used.set(file, (used.get(file) ?? new Set()).add(name));
  use("dataset", "defineDataset");
  use("table", "defineTable");
  for (const column of columns) {
    const { file, name } = constructors[column.kind];
    use(file, name);
    if (isOptional(column)) use("columns", "optional");
  }
  return [...used]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([file, names]) =>
        `import { ${[...names].sort().join(", ")} } from "../schema/declare/${file}.ts";`,
    );
}

const isOptional = ({ missing }: LikelyColumn): boolean => Object.keys(missing).length > 0;

const places = "areaColumns";
const measures = "measureColumns";

const constructors: Readonly<Record<KindName, Constructor>> = {
  province: { name: "province", file: "placeColumns" },
  amphoe: { name: "amphoe", file: places },
  tambon: { name: "tambon", file: places },
  village: { name: "village", file: places },
  fiscalYear: { name: "fiscalYear", file: "yearColumns" },
  year: { name: "year", file: measures },
  month: { name: "month", file: measures },
  compactMonth: { name: "month", file: measures, options: () => "{ compact: true }" },
  date: { name: "date", file: "columns" },
  dayFirstDate: { name: "numericDate", file: measures, options: () => '{ order: "DMY" }' },
  monthFirstDate: { name: "numericDate", file: measures, options: () => '{ order: "MDY" }' },
  code: { name: "code", file: "codeColumns", options: patternOf },
  ordinal: { name: "ordinal", file: "columns" },
  baht: { name: "baht", file: "moneyColumns", options: multiplierOf },
  count: { name: "count", file: "columns" },
  number: { name: "number", file: measures, options: additivityOf },
  category: { name: "category", file: "columns" },
  text: { name: "text", file: "columns" },
};

function patternOf({ examples, values }: LikelyColumn): string {
  const [example = "01"] = values.length > 0 ? values : examples;
  const isNumeric = examples.every((cell) => /^\d+$/.test(cell));
  return `${isNumeric ? "/^\\d+$/" : "/^[\\w.-]+$/"}, ${JSON.stringify(example)}`;
}

function multiplierOf({ heading }: LikelyColumn): string | null {
  const multiplier = moneyMultiplier(heading);
  return multiplier === 1 ? null : `{ multiplier: ${multiplier === 1e6 ? "1e6" : "1e3"} }`;
}

function additivityOf({ heading }: LikelyColumn): string | null {
  return isShareHeading(heading) ? '{ additivity: "not additive" }' : null;
}

function codesOf({ values }: LikelyColumn): string[] {
  const taken = new Set<string>();
  const entries = values.map((value, i) => {
    const ascii = value
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "_")
      .replace(/^_+|_+$/g, "");
    const isPlain = /^[\x20-\x7e]+$/.test(value) && /^[a-z]/.test(ascii) && !taken.has(ascii);
    const code = isPlain ? ascii : `value_${i + 1}`;
    taken.add(code);
    const en = isPlain ? value : "TODO";
    return `    ${code}: { th: ${JSON.stringify(value)}, en: ${JSON.stringify(en)} },`;
  });
  return ["  {", ...entries, "  },"];
}
