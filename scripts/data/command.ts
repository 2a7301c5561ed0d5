import { parseArgs } from "node:util";
import type { Language } from "../../src/words/text/language.ts";

/** How every answer is to be given. */
export interface Form {
  readonly language: Language;
  readonly json: boolean;
}

/** What a person asked for on the command line. */
export type Command = Form &
  (
    | { readonly verb: "read"; readonly file: string; readonly columns?: readonly string[]; readonly sheet?: string }
    | {
        readonly verb: "check";
        readonly file: string;
        /** Where it isn’t said, the file’s headings tell. */
        readonly dataset?: string;
        readonly out?: string;
        readonly report?: string;
        /** Tries the pages too, wherever the file lies. */
        readonly pages?: true;
      }
    | {
        readonly verb: "key";
        readonly file: string;
        readonly line: number;
        readonly dataset?: string;
      }
    | {
        readonly verb: "source";
        readonly folder: string;
        /** What was said on the command line; questions are asked of the rest. */
        readonly said: Readonly<Record<string, string>>;
        readonly isAsking: boolean;
      }
    | {
        readonly verb: "take";
        readonly file: string;
        /** Only says what it would do. */
        readonly tries: boolean;
        readonly release?: string;
      }
    | {
        readonly verb: "describe";
        readonly file: string;
        /** Writes the draft to data/tables. */
        readonly declares: boolean;
        readonly id?: string;
        readonly sheet?: string;
      }
    | {
        readonly verb: "value";
        readonly kind: string;
        readonly input: string;
        readonly province?: string;
        readonly format?: string;
        readonly era?: string;
        readonly fiscalYear?: string;
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
  values: Values,
  form: Form,
): Command | null {
  const { columns, dataset, out, report, pages, line, jsonl, id } = values;
  const sheet = values.sheet === undefined ? {} : { sheet: values.sheet };
  const declares = values.declare === true;
  const [first, second] = operands;
  if (verb === "value" && jsonl) {
    const isAlone = operands.length === 0 && Object.keys(contextOf(values)).length === 0;
    return isAlone ? { ...form, verb: "values" } : null;
  }
  if (verb === "value" && first !== undefined && second !== undefined && operands.length === 2) {
    return { ...form, verb, kind: first, input: second, ...contextOf(values) };
  }
  if (!first || operands.length !== 1) return null;
  if (verb === "describe") {
    const isNamed = id === undefined || (declares && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id));
    return isNamed ? { ...form, verb, file: first, declares, ...(id && { id }), ...sheet } : null;
  }
  if (verb === "take") {
    const { try: tries = false, release } = values;
    return { ...form, verb, file: first, tries, ...(release && { release }) };
  }
  if (verb === "check")
    return { ...form, verb, file: first, ...(dataset && { dataset }), ...(out && { out }), ...(report && { report }), ...(pages && { pages }) };
  if (verb === "key" && /^[1-9]\d*$/.test(line ?? ""))
    return { ...form, verb, file: first, line: Number(line), ...(dataset && { dataset }) };
  if (verb === "source") {
    const said = Object.fromEntries(
      sourceOptions.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
    );
    return { ...form, verb, folder: first, said, isAsking: !values["no-questions"] };
  }
  if (verb !== "read") return null;
  return { ...form, verb, file: first, ...(columns && { columns: listOf(columns) }), ...sheet };
}

/** What is said of the place where the cell stands. */
const contextOf = ({ province, format, era, "fiscal-year": fiscalYear }: Partial<Values>) => ({
  ...(province && { province }),
  ...(format && { format }),
  ...(era && { era }),
  ...(fiscalYear && { fiscalYear }),
});

const listOf = (columns: string): readonly string[] =>
  columns.split(",").map((name) => name.trim()).filter((name) => name !== "");

/** What a source.json says, as options. */
const sourceOptions = ["publisher", "title", "address", "licence", "retrieved", "note"] as const;

const optionsOf: Readonly<Record<string, readonly string[]>> = {
  read: ["columns", "sheet"],
  check: ["dataset", "out", "report", "pages"],
  key: ["line", "dataset"],
  describe: ["declare", "id", "sheet"],
  source: [...sourceOptions, "no-questions"],
  take: ["try", "release"],
  value: ["jsonl", "province", "format", "era", "fiscal-year"],
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
        sheet: { type: "string" },
        dataset: { type: "string" },
        out: { type: "string" },
        report: { type: "string" },
        pages: { type: "boolean" },
        line: { type: "string" },
        publisher: { type: "string" },
        title: { type: "string" },
        address: { type: "string" },
        licence: { type: "string" },
        retrieved: { type: "string" },
        note: { type: "string" },
        "no-questions": { type: "boolean" },
        jsonl: { type: "boolean" },
        try: { type: "boolean" },
        release: { type: "string" },
        declare: { type: "boolean" },
        id: { type: "string" },
        province: { type: "string" },
        format: { type: "string" },
        era: { type: "string" },
        "fiscal-year": { type: "string" },
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
