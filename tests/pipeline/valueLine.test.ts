import { describe, expect, it, test } from "vitest";
import { answerLine } from "../../src/pipeline/value/valueLine.ts";
import { places } from "../words/register.ts";

const answer = (question: unknown) => {
  const line = typeof question === "string" ? question : JSON.stringify(question);
  return JSON.parse(answerLine(line, () => places) ?? "null");
};

const ask = (kind: string, input: unknown, context?: unknown) => {
  const { value, error } = answer({
    id: 1,
    kind,
    input,
    ...(context !== undefined && { context }),
  });
  return error ? error.code : value;
};

describe("a cell asked about", () => {
  test.each([
    ["province", "จ.เชียงใหม่", undefined, "50"],
    ["province", "กทม.", undefined, "10"],
    ["province", "TH-50", undefined, "50"],
    ["amphoe", "เมือง", { province: "50" }, "5001"],
    ["amphoe", "แม่ริม", { province: 50 }, "5007"],
    ["tambon", "ริมใต้", { province: "50" }, "500701"],
    ["tambon", "ริมใต้", { province: "50", amphoe: "5007" }, "500701"],
    ["number", "๑,๒๓๔.๕", undefined, 1234.5],
    ["number", "(12)", null, -12],
    ["date", "5 ก.พ. 2563", undefined, "2020-02-05"],
    ["date", "2/1/2024", { format: "DMY" }, "2024-01-02"],
    ["date", "2/1/2024", { format: "MDY" }, "2024-02-01"],
    ["date", "45292", { format: "excel1900" }, "2024-01-01"],
    ["month", "ตุลาคม 2566", {}, "2023-10"],
    ["fiscal_year", "1 ต.ค. 2566", undefined, 2567],
    ["text", "  จํานวน\u200b ", undefined, "จำนวน"],
    ["missing", " - ", undefined, null],
    ["missing", "ไม่มี", undefined, "ไม่มี"],
    ["missing", "", undefined, null],
  ])("%s %j in %j is %j", (kind, input, context, value) => {
    expect(ask(kind, input, context)).toEqual(value);
  });

  test.each([
    ["province", "", undefined, "empty"],
    ["number", "", undefined, "empty"],
    ["text", " ", undefined, "empty"],
    ["province", "เชียงไหม่", undefined, "unknown_name"],
    ["amphoe", "เมือง", undefined, "ambiguous_name"],
    ["number", "12,34", undefined, "number_grouping"],
    ["date", "2/1/2024", undefined, "date_order"],
    ["date", "29 ก.พ. 2564", undefined, "date_not_in_calendar"],
    ["missing", "#REF!", undefined, "spreadsheet_error"],
    ["number", 5, undefined, "input_form"],
    ["number", null, undefined, "input_form"],
    ["encoding", "กข", undefined, "input_form"],
    ["encoding", { hex: "A1", text: "ก" }, undefined, "input_form"],
    ["encoding", { hex: "A1B" }, undefined, "hex_form"],
    ["amphoe", "เมือง", { province: "99" }, "context_form"],
    ["date", "2/1/2024", { format: "YMD" }, "context_form"],
    ["date", "2/1/2024", "DMY", "context_form"],
    ["constructor", "x", undefined, "unknown_kind"],
    ["__proto__", "x", undefined, "unknown_kind"],
  ])("%s %j in %j is refused as %s", (kind, input, context, code) => {
    expect(ask(kind, input, context)).toBe(code);
  });

  it("is refused in whole sentences that say what was there and what was meant", () => {
    const { id, error } = answer({ id: "ก1", kind: "province", input: "เชียงไหม่" });
    expect(id).toBe("ก1");
    expect(error.suggest).toEqual(["เชียงใหม่"]);
    expect(error.message.th).toMatch(/^พบ “เชียงไหม่” .*ชื่อหรือรหัสจังหวัด.*โปรด/);
    expect(error.message.en).toMatch(/^Found “เชียงไหม่”; expected .* province.*\.$/);
  });

  it("says of a context that the context is wrong, not the cell", () => {
    const { error } = answer({ kind: "amphoe", input: "เมือง", context: { province: "99" } });
    expect(error.message.en).toContain('Found “{"province":"99"}”');
  });
});

describe("a text whose encoding is asked about", () => {
  test.each([
    [{ hex: "A1A2" }, { encoding: "windows-874", text: "กข" }],
    [{ hex: "e0 b8 81" }, { encoding: "utf-8", text: "ก" }],
    [{ hex: "EFBBBF41" }, { encoding: "utf-8", text: "A" }],
    [{ hex: "FFFE010E" }, { encoding: "utf-16le", text: "ก" }],
    [{ hex: "" }, { encoding: "utf-8", text: "" }],
    [{ text: "เธอเนตร" }, { encoding: "utf-8", text: "เธอเนตร" }],
  ])("%j is %j", (input, value) => expect(ask("encoding", input)).toEqual(value));

  test.each([
    [{ hex: "A1DB" }],
    [{ hex: "E0B881E0B882FF" }],
    [{ text: "ก\ufffd" }],
    [{ text: "ก\ud800" }],
    [{ text: "ป\uf70a" }],
    [{ text: "ก\u0085" }],
    [{ text: "เธ\u0081เธฃเธธ" }],
    [{ text: "à¸à¸£à¸¸à¸‡" }],
  ])("%j is refused", (input) => expect(ask("encoding", input)).toBe("encoding"));
});

describe("a line that holds no question", () => {
  it.each(["", "   ", "\r"])("is passed over when blank: %j", (line) => {
    expect(answerLine(line, () => places)).toBeNull();
  });

  it.each(["{", "not json", "[1]", "5", "null", '"x"', '{"id":1}{"id":2}', "\u0000"])(
    "is answered without an id: %j",
    (line) => {
      expect(answer(line)).toMatchObject({ id: null, error: { code: "line_form" } });
    },
  );

  it("keeps any id that it has, and gives null where there is none", () => {
    expect(answer({ id: { a: [1] }, kind: "number", input: "1" })).toEqual({
      id: { a: [1] },
      value: 1,
    });
    expect(answer({ kind: "number", input: "1" })).toEqual({ id: null, value: 1 });
  });

  it("does not open the register of places for a kind that needs none", () => {
    const closed = () => {
      throw new Error("register opened");
    };
    expect(answerLine('{"id":1,"kind":"text","input":"x"}', closed)).toBe('{"id":1,"value":"x"}');
  });
});
