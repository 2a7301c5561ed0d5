import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkStream } from "../../src/pipeline/check/check.ts";
import { describeFile } from "../../src/pipeline/describe/describe.ts";
import { openSource } from "../../src/pipeline/sources/openSource.ts";
import { blankOrigin } from "../../src/pipeline/sources/origin.ts";
import { count, text } from "../../src/schema/declare/columns.ts";
import type { Dataset } from "../../src/schema/declare/dataset.ts";
import type { Layout } from "../../src/schema/declare/layout.ts";
import { defineTable } from "../../src/schema/declare/table.ts";
import { noPlaces } from "../../src/words/place/places.ts";
import { encodeAs } from "./encodings.ts";

/** A file as it was put together: its text, and where each of its records begins. */
interface Made {
  readonly bytes: Uint8Array;
  readonly layout: Layout;
  readonly records: readonly {
    readonly row: number;
    readonly line: number;
    readonly cells: readonly string[];
  }[];
}

const headings = ["หน่วยงาน", "จำนวนสมาชิก"];
const names = ["เชียงใหม่", "แม่ริม, ริมใต้", "บ้าน\nใหม่", 'ที่ "ริมน้ำ"', "กลุ่ม;ออมทรัพย์\tบ้านเหนือ", "  เว้นหน้า"];
const amounts = ["12", "0", "-5", "1,200", "5\n"];

const record = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.constantFrom(...names), fc.constantFrom(...amounts)) },
  { weight: 1, arbitrary: fc.constant("blank" as const) },
  { weight: 1, arbitrary: fc.constant("brokenQuote" as const) },
);

const shapes = fc.record({
  records: fc.array(fc.record({ record, end: fc.nat(3) }), { minLength: 1, maxLength: 40 }),
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  ends: fc.constantFrom(["\n"], ["\r\n"], ["\r"], ["\n", "\r\n"], ["\r\n", "\n", "\n"]),
  encoding: fc.constantFrom("utf-8", "utf-8 with a mark", "utf-16le", "utf-16be", "windows-874"),
  hint: fc.boolean(),
  alwaysQuoted: fc.boolean(),
  endsOpen: fc.boolean(),
});

type Shape = typeof shapes extends fc.Arbitrary<infer T> ? T : never;

function make({ records, delimiter, ends, encoding, hint, alwaysQuoted, endsOpen }: Shape): Made {
  const mark = ends[0] === "\r" ? "\r" : "\n";
  const quoted = (cell: string) =>
    alwaysQuoted || /[",;\t|\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const made: Made["records"][number][] = [];
  let whole = "";
  const add = (cells: readonly string[], written: string, end: string) => {
    made.push({ row: made.length + 1, line: whole.split(mark).length, cells });
    whole += written + end;
  };
  const write = (cells: readonly string[], end: string) =>
    add(cells, cells.map(quoted).join(delimiter), end);
  if (hint) add(["sep=", ""], `sep=${delimiter}`, ends[0]!);
  write(headings, ends[0]!);
  for (const { record, end } of records) {
    const lineEnd = ends[end % ends.length]!;
    if (record === "blank") write(["", ""], lineEnd);
    else if (record === "brokenQuote") add(['ก"ข', "1"], `ก"ข${delimiter}1`, lineEnd);
    else
      write(
        record.map((cell) => cell.replaceAll("\n", mark)),
        lineEnd,
      );
  }
  const text = endsOpen ? whole.replace(/(?:\r\n|\n|\r)$/, "") : whole;
  const layout: Layout = {
    ...(delimiter !== "," && { delimiter: delimiter as ";" }),
    blankRows: true,
  };
  return { bytes: encode(text, encoding), layout, records: made };
}

function encode(text: string, encoding: string): Uint8Array {
  if (encoding === "windows-874") return encodeAs(text, encoding);
  if (encoding.startsWith("utf-8"))
    return new TextEncoder().encode(encoding === "utf-8" ? text : `\ufeff${text}`);
  const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
  return encoding === "utf-16le" ? bytes : new Uint8Array(Buffer.from(bytes).swap16());
}

const datasetOf = (layout: Layout): Dataset =>
  ({
    table: defineTable({
      id: "made",
      title: { th: "ทดลอง", en: "Made" },
      description: { th: "ทดลอง", en: "Made" },
      key: ["agency"],
      columns: {
        agency: text({ th: "หน่วยงาน", en: "Agency" }),
        members: count({ th: "จำนวนสมาชิก", en: "Members" }),
      },
    }),
    sources: [{ kind: "raw", folder: "made", file: "made.csv", headings: {} }],
    layout,
  }) as unknown as Dataset;

describe("rows and lines", () => {
  it("are those of the file for evidence, table, check and description alike", () => {
    fc.assert(
      fc.property(shapes, fc.integer({ min: 1, max: 900 }), (shape, size) => {
        const { bytes, layout, records } = make(shape);
        const dataset = datasetOf(layout);
        const source = dataset.sources[0]!;
        const found = { file: "made.csv", release: "", bytes, origin: blankOrigin };
        const { sheet, raw } = openSource(found, dataset, source, { sha256: () => "" });
        expect(raw.records).toEqual(records);
        const at = (row: number) => records[row - 1]!;
        for (const record of sheet.records) expect(record).toEqual(at(record.row));
        const broken = sheet.findings.filter(({ code }) => code === "stray_quote");
        expect(broken.map(({ line }) => line)).toEqual(
          records.flatMap(({ line, cells }) => (cells[0] === 'ก"ข' ? line : [])),
        );

        const check = checkStream({ dataset, file: "made.csv", places: noPlaces });
        for (let from = 0; from < bytes.length; from += size)
          check.push(bytes.subarray(from, from + size));
        check.end();
        const refused = records.filter(
          ({ row, cells }) => row > (shape.hint ? 2 : 1) && cells[1] === "-5",
        );
        const told = check.result().findings.filter(({ received }) => received === "-5");
        expect(told.flatMap(({ line, lines }) => [...(lines ?? [line])])).toEqual(
          refused.map(({ line }) => line),
        );

        const description = describeFile(bytes, {
          file: "made.csv",
          places: noPlaces,
          asWritten: true,
        });
        for (const { row, line } of description.sheet.records) expect(line).toBe(at(row).line);
      }),
      { numRuns: 200 },
    );
  });
});
