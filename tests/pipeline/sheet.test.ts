import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBalanced } from "../../src/pipeline/read/account.ts";
import { createSha256 } from "../../src/pipeline/read/sha256.ts";
import {
  readSheet,
  type Sheet,
  type SheetOptions,
  type SheetRecord,
} from "../../src/pipeline/read/sheet.ts";
import { openSheet } from "../../src/pipeline/read/sheetStream.ts";
import { howMany } from "../howMany.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const options: SheetOptions = { file: "กองทุน.csv" };

/** As `readSheet`, but with the bytes in pieces. */
function stream(bytes: Uint8Array, sizes: readonly number[], blockBytes?: number) {
  const sheet = openSheet(options, blockBytes === undefined ? {} : { blockBytes });
  const records: SheetRecord[] = [];
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length]!;
    records.push(...sheet.push(bytes.subarray(at, at + size)));
    at += size;
  }
  records.push(...sheet.end());
  return { ...sheet.summary(), records };
}

/** What a stream can know; rows that repeat and columns of mixed kinds need all records at once. */
const streamable = ({ findings, ...sheet }: Sheet) => ({
  ...sheet,
  findings: findings.filter(({ code }) => code !== "duplicate_row" && code !== "mixed_kinds"),
});

const cell = fc.constantFrom(
  "",
  "ก",
  "ลำปาง",
  "10",
  "1,234",
  'ร้าน "ดี"',
  "หมู่ 1\nบ้านใหม่",
  "-",
  " ",
  "รวม",
);
const quote = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
const write = (rows: readonly (readonly string[])[], newline = "\n"): string =>
  rows.map((cells) => cells.map(quote).join(",") + newline).join("");

const header = ["รหัส", "ชื่อ", "จำนวน"];
const goodRow = fc.tuple(
  fc.integer({ min: 1, max: 99 }).map(String),
  fc.constantFrom("ลำปาง", "ลำพูน", "a, b"),
  fc.constantFrom("10", "2,000"),
);
const goodRows = fc.array(goodRow, { minLength: 1, maxLength: 6 });

/** Lines of every sort that exports hold, in any order. */
const mess = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .array(cell, { minLength: 1, maxLength: 4 })
          .map((cells) => cells.map(quote).join(",")),
      },
      fc.constantFrom(
        header.join(","),
        "",
        ",,",
        "หมายเหตุ: ก",
        "รายงาน",
        '1,"ก',
        'x"y,2',
        "\ufffd",
        "\0",
        "เธเธฒ",
      ),
    ),
    { maxLength: 20 },
  )
  .chain((lines) =>
    fc
      .array(fc.constantFrom("\n", "\n", "\n", "\r\n", "\r"), {
        minLength: lines.length,
        maxLength: lines.length,
      })
      .map((ends) => lines.map((line, i) => line + ends[i]).join("")),
  );

describe("readSheet", () => {
  it("says what the file is", () => {
    const bytes = utf8("\ufeffรหัส,ชื่อ\r\n1,ก\r\n");
    const hash = createSha256();
    hash.update(bytes);
    expect(readSheet(bytes, options)).toMatchObject({
      file: "กองทุน.csv",
      sha256: hash.digest(),
      bytes: bytes.length,
      encoding: "utf-8",
      newline: "crlf",
      delimiter: ",",
      header: ["รหัส", "ชื่อ"],
      records: [{ row: 2, line: 2, cells: ["1", "ก"] }],
    });
  });

  it("takes another's digest when it is given one", () => {
    let length = 0;
    const hash = {
      update: (bytes: Uint8Array) => void (length += bytes.length),
      digest: () => `of ${length} bytes`,
    };
    expect(readSheet(utf8("a,b\n1,2\n"), { ...options, hash }).sha256).toBe("of 8 bytes");
  });

  it("speaks Thai and English in every finding, and names dataset and release", () => {
    const { findings } = readSheet(utf8("a,\n1\n\n"), {
      ...options,
      dataset: "funds",
      release: "2566",
    });
    expect(findings.length).toBeGreaterThan(2);
    for (const { dataset, release, expected, advice } of findings) {
      expect([dataset, release]).toEqual(["funds", "2566"]);
      for (const { th, en } of [expected, advice]) {
        expect(th).toMatch(/[ก-๛]/);
        expect(en).toMatch(/^[^ก-๛]+$/);
      }
    }
  });

  it("keeps a thousand findings of one code, and counts the rejected rows all the same", () => {
    const sheet = readSheet(utf8(`a,b\n${"1,2\n1\n3,4\n".repeat(3000)}`), options);
    expect(sheet.findings.filter(({ code }) => code === "ragged_row")).toHaveLength(1000);
    expect(sheet.account.rejected).toBe(3000);
  });

  it("puts every record into one class, whatever the file", () => {
    fc.assert(
      fc.property(mess, (text) => {
        expect(isBalanced(readSheet(utf8(text), options).account)).toBe(true);
      }),
      { numRuns: howMany(150, 500) },
    );
  });

  it("permutes its rows as the file's rows are permuted, and nothing else", () => {
    const shuffled = goodRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        const [one, two] = [rows, other].map((data) =>
          readSheet(utf8(write([header, ...data])), options),
        );
        expect(two!.records.map(({ cells }) => cells)).toEqual(other);
        expect(one!.account).toEqual(two!.account);
        expect(one!.header).toEqual(two!.header);
      }),
      { numRuns: 200 },
    );
  });

  it("never takes a file with one byte changed or gone for the file it was", () => {
    const change = fc.tuple(
      goodRows,
      fc.nat(),
      fc.option(fc.integer({ min: 0, max: 255 })),
      fc.constantFrom("\n", "\r\n"),
    );
    fc.assert(
      fc.property(change, ([rows, place, byte, newline]) => {
        const good = utf8(write([header, ...rows], newline));
        const at = place % good.length;
        if (good[at] === byte) return;
        const bad = Uint8Array.from([
          ...good.slice(0, at),
          ...(byte === null ? [] : [byte]),
          ...good.slice(at + 1),
        ]);
        const [before, after] = [good, bad].map((bytes) => readSheet(bytes, options));
        expect(after!.sha256).not.toBe(before!.sha256);
        const read = ({ header, records, findings }: Sheet) => [
          header,
          records.map(({ cells }) => cells),
          findings,
        ];
        expect(read(after!)).not.toEqual(read(before!));
      }),
      { numRuns: howMany(300, 1500) },
    );
  });
});

describe("openSheet", () => {
  it("reads the same however the bytes come", () => {
    fc.assert(
      fc.property(
        mess,
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 5 }),
        (text, sizes) => {
          const bytes = utf8(text);
          expect(stream(bytes, sizes)).toEqual(streamable(readSheet(bytes, options)));
        },
      ),
      { numRuns: howMany(100, 300) },
    );
  });

  it("reads the same across the seams of its blocks", () => {
    const padding = `${header.join(",")}\n${'1,"ก, ข",2\n'.repeat(300)}`;
    fc.assert(
      fc.property(mess, fc.integer({ min: 4096, max: 4200 }), (text, blockBytes) => {
        const bytes = utf8(padding + text);
        expect(stream(bytes, [bytes.length], blockBytes)).toEqual(
          stream(bytes, [bytes.length], bytes.length + 1),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("survives any bytes, and soon", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 2000 }),
      fc
        .array(fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x61, 0xe0, 0xb8, 0x81, 0xa1, 0x00, 0xff), {
          maxLength: 3000,
        })
        .map((list) => Uint8Array.from(list)),
    );
    fc.assert(
      fc.property(bytes, (raw) => {
        const sheet = readSheet(raw, options);
        expect(isBalanced(sheet.account)).toBe(true);
        expect(sheet.bytes).toBe(raw.length);
      }),
      { numRuns: howMany(300, 1000) },
    );
  });

  it.each([
    ["quotes alone", '"'.repeat(500_000)],
    ["quotes a line", '"\n'.repeat(300_000)],
    ["doubled quotes", '""\n'.repeat(300_000)],
    ["quotes with text after", '"a"b\n'.repeat(200_000)],
    ["quotes with spaces after", `"a"${" ".repeat(2000)}b\n`.repeat(300)],
    ["commas alone", ",".repeat(1_000_000)],
    ["line ends alone", "\n".repeat(500_000)],
    ["carriage returns and line feeds in turn", "a\rb\n".repeat(200_000)],
    ["one endless line", "ก".repeat(1_000_000)],
    ["one endless quoted cell", `a,b\n1,"${"x\n".repeat(500_000)}`],
    ["Thai tells of mojibake", "เธ".repeat(500_000)],
    ["blank rows between all rows", "a,b\n1,2\n\n".repeat(100_000)],
  ])("reads a megabyte of %s within two seconds", (_, text) => {
    const bytes = utf8(text);
    const started = process.cpuUsage();
    expect(isBalanced(readSheet(bytes, options).account)).toBe(true);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
  });

  it("stops at the declared size, at the same record however the bytes come", () => {
    const bytes = utf8(`a,b\n${"1,2\n".repeat(50_000)}`);
    const limits = { bytes: 20_000 };
    const whole = openSheet({ ...options, limits });
    const records = [...whole.push(bytes), ...whole.end()];
    expect(records.length).toBeLessThan(50_000);
    expect(whole.summary()).toMatchObject({
      bytes: bytes.length,
      findings: [{ code: "file_too_large" }],
    });
    const cut = openSheet({ ...options, limits });
    let count = 0;
    for (let at = 0; at < bytes.length; at += 999)
      count += cut.push(bytes.subarray(at, at + 999)).length;
    expect(count + cut.end().length).toBe(records.length);
  });
});
