import type { Finding } from "../../words/reading/finding.ts";
import type { Places } from "../../words/place/places.ts";
import type { Text } from "../../words/text/language.ts";
import { readSheet } from "../read/sheet.ts";
import { type ValueContext, type ValueKind, valueOf } from "../value/valueOf.ts";
import { findingName } from "../../words/reading/findingName.ts";

/** What the program says of something wrong, with an example of it. */
export interface ExampleRefusal {
  readonly code: string;
  readonly name: Text;
  /** A cell, or the lines of a small file. */
  readonly example: string;
  readonly expected: Text;
  readonly advice: Text;
}

export interface ExampleGroup {
  readonly id: "files" | "headings" | "rows" | "places" | "numbers" | "times";
  readonly refusals: readonly ExampleRefusal[];
}

/** What each refusal means, as the reader itself tells it of these files and cells: no list beside it can grow stale. */
export const exampleRefusals = (places: Places): readonly ExampleGroup[] => [
  ...(["files", "headings", "rows"] as const).map((id) => {
    return { id, refusals: distinct(filesWrong[id].flatMap((text) => ofFile(text))) };
  }),
  ...(["places", "numbers", "times"] as const).map((id) => ({
    id,
    refusals: distinct(cellsWrong[id].flatMap((cell) => ofCell(cell, places))),
  })),
];

/** Small files, each with one thing wrong. */
const filesWrong: Readonly<Record<"files" | "headings" | "rows", readonly string[]>> = {
  files: [
    ...["", "<!doctype html><html></html>", "https://docs.google.com/spreadsheets/d/1/edit\n"],
    ...["ก;ข\nก;1\n", 'ก,ข\n"ก,1\n', 'ก,ข\nก "ข",1\n', "ก,ข\nก,1\n\nค,ง,จ\nข,2,3\n"],
  ],
  headings: [
    ...["ก,1\nข,2\n", "ก,,ค\nก,1,2\n", "ก,ก\nข,1\n", "ก,คน,\n,ชาย,หญิง\nข,1,2\n"],
    "ก,ข\nข,1,2\nค,3,4\n",
  ],
  rows: [
    ...["ก,ข\nข,1,200\nค,3\n", "ก,ข\nข,1\nหมายเหตุ ก,\n", "ก,ข\nข,1\nก,ข\nค,2\n"],
    ...["ก,ข\nข,1\nข,1\n", "รายงาน\nก,ข\nข,1\n"],
  ],
};

type WrongCell = readonly [kind: ValueKind, cell: string, context?: Partial<ValueContext>];

const cellsWrong: Readonly<Record<"places" | "numbers" | "times", readonly WrongCell[]>> = {
  places: [
    ["province", "เชียงไหม่"],
    ["amphoe", "เฉลิมพระเกียรติ"],
    ["amphoe", "แม่ริ่ม", { province: "เชียงใหม่" }],
    ["province", "99"],
    ["province", ""],
  ],
  numbers: [
    ...(["12O", "12,34", "1.5E+05", "12%", "12 คน", "10-20", "ประมาณ 100", "1 200"] as const).map(
      (cell): WrongCell => ["number", cell],
    ),
    ...(["1,50", "1.234.567", "#REF!", "๑2", "5 ม.ค. 2567"] as const).map((cell): WrongCell => [
      "number",
      cell,
    ]),
    ["baht", "1.234"],
  ],
  times: [
    ["date", "31 ก.พ. 2567"],
    ["date", "5/6/2567"],
    ["date", "45000"],
    ["date", "เมื่อวาน"],
    ["fiscal_year", "67"],
    ["fiscal_year", "2024"],
    ["month", "เดือนหน้า"],
    ["year_range", "2567/68"],
  ],
};

function ofFile(text: string): ExampleRefusal[] {
  const { findings } = readSheet(new TextEncoder().encode(text), { file: "ตัวอย่าง.csv" });
  const refused = findings.filter(({ severity }) => severity === "refuse");
  return refused.slice(0, 1).flatMap((finding) => told(finding, text.trimEnd()));
}

function ofCell([kind, cell, context]: WrongCell, places: Places): ExampleRefusal[] {
  const reading = valueOf(kind, cell, { places: () => places, ...context });
  return reading.ok ? [] : told(reading.refusal, cell);
}

function told(
  { code, expected, advice }: Pick<Finding, "code" | "expected" | "advice">,
  example: string,
): ExampleRefusal[] {
  const name = findingName(code);
  return name === null ? [] : [{ code, name, example, expected, advice }];
}

const distinct = (all: readonly ExampleRefusal[]): readonly ExampleRefusal[] =>
  all.filter(({ code }, i) => all.findIndex((one) => one.code === code) === i);
