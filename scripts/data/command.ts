import { parseArgs } from "node:util";
import type { Language } from "../../src/words/language.ts";

/** How every answer is to be given. */
export interface Form {
  readonly language: Language;
  readonly json: boolean;
}

/** What a person asked for on the command line. */
export type Command = Form &
  (
    | { readonly verb: "read"; readonly file: string; readonly columns?: readonly string[] }
    | { readonly verb: "check"; readonly file: string; readonly dataset: string; readonly out?: string }
    | { readonly verb: "describe"; readonly file: string }
    | {
        readonly verb: "value";
        readonly kind: string;
        readonly input: string;
        readonly province?: string;
        readonly format?: string;
      }
    | { readonly verb: "values" }
    | { readonly verb: "help" }
  );

/** Understands the arguments; null when they ask for nothing that can be done. */
export function parseCommand(args: readonly string[]): Command | null {
  const parsed = parse(args);
  if (!parsed) return null;
  const { values, positionals } = parsed;
  const { lang = "th", json = false } = values;
  if (lang !== "th" && lang !== "en") return null;
  const form: Form = { language: lang, json };
  if (values.help) return { ...form, verb: "help" };
  const [verb, ...operands] = positionals;
  const given = Object.keys(values).filter((name) => !["lang", "json"].includes(name));
  if (given.some((name) => !optionsOf[verb ?? ""]?.includes(name))) return null;
  return commandOf(verb, operands, values, form);
}

type Values = NonNullable<ReturnType<typeof parse>>["values"];

function commandOf(
  verb: string | undefined,
  operands: readonly string[],
  { columns, dataset, out, jsonl, province, format }: Values,
  form: Form,
): Command | null {
  const [first, second] = operands;
  if (verb === "value" && jsonl) {
    return operands.length > 0 || province || format ? null : { ...form, verb: "values" };
  }
  if (verb === "value" && first !== undefined && second !== undefined && operands.length === 2) {
    const context = { ...(province && { province }), ...(format && { format }) };
    return { ...form, verb, kind: first, input: second, ...context };
  }
  if (!first || operands.length !== 1) return null;
  if (verb === "describe") return { ...form, verb, file: first };
  if (verb === "check" && dataset) return { ...form, verb, file: first, dataset, ...(out && { out }) };
  if (verb !== "read") return null;
  return { ...form, verb, file: first, ...(columns && { columns: listOf(columns) }) };
}

const listOf = (columns: string): readonly string[] =>
  columns.split(",").map((name) => name.trim()).filter((name) => name !== "");

const optionsOf: Readonly<Record<string, readonly string[]>> = {
  read: ["columns"],
  check: ["dataset", "out"],
  describe: [],
  value: ["jsonl", "province", "format"],
};

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: keepNegative(args),
      allowPositionals: true,
      options: {
        lang: { type: "string" },
        json: { type: "boolean" },
        help: { type: "boolean" },
        columns: { type: "string" },
        dataset: { type: "string" },
        out: { type: "string" },
        jsonl: { type: "boolean" },
        province: { type: "string" },
        format: { type: "string" },
      },
    });
  } catch {
    return null;
  }
}

/** A cell such as `-5` begins with a dash and is no option: none of ours is a single letter. */
function keepNegative(args: readonly string[]): string[] {
  const isCell = (arg: string) => /^-[^-]/.test(arg);
  const end = args.indexOf("--");
  const before = end < 0 ? args : args.slice(0, end);
  const after = end < 0 ? [] : args.slice(end + 1);
  return [...before.filter((arg) => !isCell(arg)), "--", ...before.filter(isCell), ...after];
}
