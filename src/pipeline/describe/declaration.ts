import type { Layout, TotalRule } from "../../schema/declare/layout.ts";
import type { Language } from "../../words/text/language.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import { namesForHeadings, englishOf } from "./columnName.ts";
import { callOf, importsOf } from "./declaredColumn.ts";
import type { Description } from "./describe.ts";
import { columnNote, fileNotes } from "./descriptionText.ts";

/**
 * A dataset's declaration to start from, as a file of `src/datasets`: every column of the export, the
 * layout it needs, and as comments what speaks for each. English that nobody has written yet says `TODO`.
 */
export function declarationOf(description: Description, language: Language): string {
  const { sheet, columns, keys, layout } = description;
  const id = tableIdOf(sheet.file);
  const names = namesForHeadings(columns.map(({ heading }) => heading));
  const nameOf = new Map(columns.map(({ heading }, i) => [heading, names[i]!]));
  const rename = (heading: string) => nameOf.get(heading) ?? heading;
  const isNamed = layout.indexColumn !== undefined;
  const key = (keys[0] ?? columns.map(({ heading }) => heading)).map(rename);
  return [
    ...importsOf(columns),
    "",
    ...fileNotes(description, language).map(comment),
    `export const ${camelCase(id)} = defineDataset({`,
    "  table: defineTable({",
    `    id: ${quote(id)},`,
    `    title: { th: ${quote(titleInFile(description))}, en: "TODO" },`,
    `    description: { th: "TODO", en: "TODO" },`,
    "    columns: {",
    ...columns.flatMap((column, i) => [
      ...columnNote(column, language).map((line) => `      ${comment(line)}`),
      ...memberLines(names[i]!, callOf(column, labelOf(column.heading, i))),
    ]),
    "    },",
    `    key: ${list(key)},`,
    "  }),",
    "  sources: [",
    "    {",
    `      kind: "raw",`,
    `      folder: ${quote(id)},`,
    `      file: ${quote(baseNameOf(sheet.file))},`,
    "    },",
    "  ],",
    ...layoutLines(
      isNamed ? { ...layout, indexColumn: rename(layout.indexColumn!) } : layout,
      rename,
    ),
    ...severityLines(description),
    "});",
    "",
  ].join("\n");
}

/** `name: call,` over as many lines as the call has. */
function memberLines(name: string, call: readonly string[]): string[] {
  const lines = call.map((line, i) => (i === 0 ? `${name}: ${line}` : line));
  return lines.map((line, i) => `      ${line}${i === lines.length - 1 ? "," : ""}`);
}

const quote = (text: string): string => JSON.stringify(text);

const list = (texts: readonly string[]): string => `[${texts.map(quote).join(", ")}]`;

const comment = (line: string): string => `// ${line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ")}`;

export const baseNameOf = (file: string): string => file.split(/[\\/]/).at(-1) || file;

export function tableIdOf(file: string): string {
  const name = baseNameOf(file)
    .replace(/\.[^.]*$/, "")
    .toLowerCase();
  const id = name.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return id === "" ? "dataset" : /^\d/.test(id) ? `dataset-${id}` : id;
}

const camelCase = (id: string): string =>
  id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

export const titleInFile = ({ sheet }: Description): string => {
  const [title = ""] = sheet.titles;
  return cleanText(title.replace(/^[",;\t|]+|[",;\t|]+$/g, "")) || "TODO";
};

function labelOf(heading: string, index: number): string {
  const th = cleanText(heading) || `คอลัมน์ที่ ${index + 1}`;
  const en = /[฀-๿]/.test(th) ? (englishOf(th) ?? "TODO") : th;
  return `{ th: ${quote(th)}, en: ${quote(en)} }`;
}

/** The parts of a layout that name columns say them by the names they are declared with. */
function layoutLines(layout: Layout, rename: (heading: string) => string): string[] {
  const { totals, merged, wide, ...rest } = layout;
  const named = {
    ...rest,
    ...(merged && { merged: merged.map(rename) }),
    ...(wide &&
      "value" in wide && { wide: { ...wide, name: rename(wide.name), value: rename(wide.value) } }),
    ...(totals && { totals: totals.map((rule) => renameRule(rule, rename)) }),
  };
  const parts = Object.entries(named).map(([part, value]) => `    ${part}: ${literal(value)},`);
  return parts.length > 0 ? ["  layout: {", ...parts, "  },"] : [];
}

/** Totals that don't add up, or that add up parts of the file, are told beside the data. */
export function draftSeverities({
  sheet,
  reasons,
}: Description): Readonly<Record<string, "warn">> | null {
  const isOpen = reasons.some(({ allows, isSure }) => allows.totals && !isSure);
  if (!isOpen && sheet.totals.length < 2) return null;
  return { total_differs: "warn", total_not_compared: "warn" };
}

function severityLines(description: Description): string[] {
  const severities = draftSeverities(description);
  return severities ? [`  severities: ${literal(severities)},`] : [];
}

const renameRule = (rule: TotalRule, rename: (heading: string) => string): TotalRule =>
  "blank" in rule ? { blank: rule.blank.map(rename) } : { ...rule, column: rename(rule.column) };

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${name}: ${literal(member)}`);
  return `{ ${members.join(", ")} }`;
}
