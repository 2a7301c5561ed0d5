import { describe, expect, it } from "vitest";
import { mendText } from "../../src/pipeline/mend/mendText.ts";
import { encode } from "../../src/pipeline/mend/encode.ts";
import { createDecoder } from "../../src/pipeline/decode/decode.ts";
import { readRecords } from "../../src/schema/csv/records.ts";
import type { Encoding } from "../../src/pipeline/decode/encoding.ts";

const headings = ["จังหวัด", "อำเภอ", "หมายเหตุ", "ยอด"];
const text = (newline: string, delimiter = ",") =>
  [
    headings.join(delimiter),
    ["เชียงใหม่", "แม่ริ่ม", `"ก ""ข""${delimiter} ค"`, "1"].join(delimiter),
    ['"เชียงใหม่"', '"แม่ริ่ม"', `"สอง${newline}บรรทัด"`, "12O"].join(delimiter),
    ["เชียงใหม่", " แม่ริม", "", '""'].join(delimiter),
    "",
  ].join(newline);

const edits = [
  { line: 2, column: "อำเภอ", from: "แม่ริ่ม", to: "แม่ริม" },
  { line: 3, column: "อำเภอ", from: "แม่ริ่ม", to: "แม่ริม" },
  { line: 3, column: "ยอด", from: "12O", to: "120" },
];

const marks: Readonly<Record<string, readonly number[]>> = {
  none: [],
  "utf-8": [0xef, 0xbb, 0xbf],
  "utf-16le": [0xff, 0xfe],
  "utf-16be": [0xfe, 0xff],
};

const bytesOf = (content: string, encoding: Encoding, mark: readonly number[]) =>
  Uint8Array.from([...mark, ...encode(content, encoding)!]);

const cellsOf = (bytes: Uint8Array, delimiter: string) =>
  readRecords(createDecoder().push(bytes, true), { delimiter }).map(({ cells }) => cells);

describe("a file that is mended", () => {
  const forms = (["utf-8", "utf-16le", "utf-16be", "windows-874"] as const).flatMap((encoding) =>
    (["\n", "\r\n"] as const).flatMap((newline) =>
      ([",", ";", "\t"] as const).map((delimiter) => ({ encoding, newline, delimiter })),
    ),
  );

  it.each(forms)("keeps its form: %j", ({ encoding, newline, delimiter }) => {
    const mark = encoding.startsWith("utf-16") ? marks[encoding]! : marks["none"]!;
    const before = text(newline, delimiter);
    const bytes = bytesOf(before, encoding, mark);
    const mended = mendText(bytes, edits, { headings, delimiter })!;
    const wanted = before.replaceAll("แม่ริ่ม", "แม่ริม").replace("12O", "120");
    expect(mended.bytes).toEqual(bytesOf(wanted, encoding, mark));
    expect(mended.changed).toEqual(edits);
    expect(mended.left).toEqual([]);
  });

  it("keeps its mark, and every other cell", () => {
    const bytes = bytesOf(text("\r\n"), "utf-8", marks["utf-8"]!);
    const { bytes: after } = mendText(bytes, edits.slice(0, 1), { headings, delimiter: "," })!;
    const [was, is] = [cellsOf(bytes, ","), cellsOf(after, ",")];
    expect(is[1]![1]).toBe("แม่ริม");
    for (const [row, cells] of was.entries())
      for (const [i, cell] of cells.entries())
        if (row !== 1 || i !== 1) expect(is[row]![i]).toBe(cell);
    expect([...after.subarray(0, 3)]).toEqual(marks["utf-8"]);
  });

  it("changes nothing that is not as it was said to be, and says so", () => {
    const bytes = bytesOf(text("\n"), "utf-8", []);
    const wrong = [
      { line: 5, column: "อำเภอ", from: "แม่ริม", to: "แม่แตง" },
      { line: 2, column: "ตำบล", from: "แม่ริ่ม", to: "แม่ริม" },
      { line: 99, column: "อำเภอ", from: "แม่ริ่ม", to: "แม่ริม" },
    ];
    const mended = mendText(bytes, wrong, { headings, delimiter: "," })!;
    expect(mended.bytes).toEqual(bytes);
    expect(mended.left).toEqual(wrong);
  });

  it("changes a heading where it stands, and quotes what must be quoted", () => {
    const bytes = bytesOf(text("\n"), "utf-8", []);
    const mended = mendText(bytes, [{ line: 1, column: null, from: "ยอด", to: 'ยอด, "รวม"' }], {
      headings,
      delimiter: ",",
    })!;
    expect(cellsOf(mended.bytes, ",")[0]!.at(-1)).toBe('ยอด, "รวม"');
  });

  it("is not made where the file can't be written back as it came", () => {
    const options = { headings, delimiter: "," };
    const broken = Uint8Array.from([...encode(text("\n"), "utf-8")!, 0xff, 0xfe]);
    expect(mendText(broken, edits, options)).toBeNull();
    const thai = bytesOf(text("\n"), "windows-874", []);
    const foreign = [{ line: 2, column: "อำเภอ", from: "แม่ริ่ม", to: "漢" }];
    expect(mendText(thai, foreign, options)).toBeNull();
  });
});
