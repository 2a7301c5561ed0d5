import { describe, expect, it } from "vitest";
import { readOrigin } from "../../src/pipeline/sources/origin.ts";

const good = {
  publisher: "กรมการพัฒนาชุมชน",
  title: "เป้าหมายปี 2570",
  address: "https://www.cdd.go.th/a?b=1",
  licence: "CC-BY-4.0",
  retrieved: "2026-11-22",
  note: null,
};

const read = (text: string | Uint8Array) =>
  readOrigin(
    typeof text === "string" ? new TextEncoder().encode(text) : text,
    "raw/a/2570/source.json",
  );
const codes = (text: string) => read(text).findings.map(({ code }) => code);
const withField = (name: string, value: unknown) =>
  JSON.stringify({ ...good, [name]: value }, null, 1);

describe("a source.json", () => {
  it("is read as it stands", () => {
    expect(read(JSON.stringify(good))).toEqual({
      origin: good,
      attachments: [],
      unchanged: [],
      findings: [],
    });
  });

  it.each([
    ["a byte-order mark", `\ufeff${JSON.stringify(good)}`],
    ["Windows lines", JSON.stringify(good, null, 2).replaceAll("\n", "\r\n")],
    ["spaces that can't be seen", JSON.stringify(good).replaceAll(",", "\u00a0,\u200b ")],
  ])("is read with %s, which can mean one thing only", (_, text) => {
    expect(read(text)).toEqual({ origin: good, attachments: [], unchanged: [], findings: [] });
  });

  it("is read as Notepad's Unicode, and refused in an encoding that can't be told", () => {
    const utf16 = Buffer.from(`\ufeff${JSON.stringify(good)}`, "utf16le");
    expect(read(utf16)).toEqual({ origin: good, attachments: [], unchanged: [], findings: [] });
    expect(read(new Uint8Array([0x7b, 0xa1, 0xd2])).findings.map(({ code }) => code)).toEqual([
      "text_encoding",
    ]);
  });

  it("reads the day and the licence in any form that can be read in one way", () => {
    for (const day of ["22 พ.ย. 2569", "22/11/2569", "๒๒ พฤศจิกายน ๒๕๖๙", "2569-11-22"])
      expect(read(withField("retrieved", day)).origin.retrieved).toBe("2026-11-22");
    for (const licence of ["CC BY 4.0", "cc-by-4.0", "CC-BY 4.0"])
      expect(read(withField("licence", licence)).origin.licence).toBe("CC-BY-4.0");
    expect(read(withField("sample", false)).origin).toEqual(good);
    expect(read(withField("sample", true)).origin.sample).toBe(true);
  });

  it.each([
    ["{}", ["source_incomplete", "source_incomplete", "source_incomplete"]],
    ["[]", ["json_not_object"]],
    ["", ["json_not_object"]],
    ["publisher: x", ["json_not_object"]],
    [JSON.stringify([good]), ["json_not_object"]],
    [`${JSON.stringify(good)} {}`, ["json_not_object"]],
    [JSON.stringify(good).replaceAll('"', "”"), Array(11).fill("json_curly_quotes")],
    [JSON.stringify(good).replace('"title"', "'title'"), ["json_single_quotes"]],
    [JSON.stringify(good).replace("}", ",}"), ["json_trailing_comma"]],
    [JSON.stringify(good, null, 1).replace("\n", " // แก้แล้ว\n"), ["json_comment"]],
    [JSON.stringify(good, null, 1).replace(",\n", "\n"), ["json_comma_missing"]],
    [JSON.stringify(good).replace('"title":', '"title" '), ["json_colon_missing"]],
    [JSON.stringify(good).replace("null", "None"), ["json_bare_text"]],
    [
      JSON.stringify(good, null, 1).replace('ชุมชน"', "ชุมชน"),
      ["json_text_open", "json_comma_missing"],
    ],
    [JSON.stringify(good).replace("กรม", 'กรม"กรม"'), ["json_quote_inside", "json_quote_inside"]],
    [JSON.stringify(good).replace("กรม", "C:\\data"), ["json_escape"]],
    [JSON.stringify(good).slice(0, -1), ["json_not_object"]],
    [JSON.stringify(good).replace("{", '{"title":"ก",'), ["json_twice"]],
    [withField("publisher", null), ["source_incomplete"]],
    [withField("publisher", "TODO"), ["source_placeholder"]],
    [withField("title", "..."), ["source_placeholder"]],
    [withField("title", "xxx"), ["source_placeholder"]],
    [withField("title", "แก้ไขตรงนี้"), ["source_placeholder"]],
    [withField("note", "<ใส่หมายเหตุ>"), ["source_placeholder"]],
    [withField("note", ""), ["source_empty"]],
    [withField("licence", "unknown"), ["source_licence"]],
    [withField("licence", "CC-BY"), ["source_licence"]],
    [withField("licence", "javascript:alert(1)"), ["source_licence"]],
    [withField("address", "javascript:alert(1)"), ["source_address"]],
    [withField("address", "/data/raw.csv"), ["source_address"]],
    [withField("address", "data.csv"), ["source_address"]],
    [withField("address", "www.cdd.go.th"), ["source_address"]],
    [withField("address", "https://user:secret@cdd.go.th/"), ["source_address"]],
    [withField("retrieved", "2569-13-45"), ["date_not_in_calendar"]],
    [withField("retrieved", "11/12/2026"), ["date_order"]],
    [withField("retrieved", 2569), ["source_not_text"]],
    [withField("sample", "no"), ["source_sample"]],
    [withField("license", "MIT"), ["source_property_unknown"]],
    [withField("attachments", "a.pdf"), ["source_attachments"]],
  ])("%s is refused", (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it("says the line and column of a mistake, and what to do, in both languages", () => {
    const [finding] = read(
      withField("titel", "x").replace('"address": "https', '"address": "ftp'),
    ).findings;
    expect(finding).toMatchObject({
      line: 4,
      column: "address",
      file: "raw/a/2570/source.json",
      release: "2570",
    });
    const [unknown] = read(withField("titel", "ก")).findings;
    expect(unknown).toMatchObject({ line: 8, suggest: ["title"], received: "titel" });
    expect(unknown!.advice.th).toContain("เปลี่ยนชื่อเป็น");
    expect(unknown!.advice.en).toContain("Rename");
  });

  it("keeps titles that speak of mending, and addresses that come from a form", () => {
    expect(codes(withField("title", "แก้ไขปัญหาความยากจน พ.ศ. 2570 ..."))).toEqual([]);
    expect(
      codes(withField("address", "http://logi.cdd.go.th:8080/otop_r04.php?year=2567")),
    ).toEqual([]);
  });

  it("tells all that is wrong at once and goes on reading", () => {
    const text = `{ 'publisher': "กรมการพัฒนาชุมชน", "title": “ก”, "retrieved": "31 ก.พ. 2569", }`;
    expect(codes(text)).toEqual([
      "json_single_quotes",
      "json_curly_quotes",
      "json_trailing_comma",
      "date_not_in_calendar",
    ]);
  });

  it("never fails, whatever is cut out of it", () => {
    const text = JSON.stringify({ ...good, note: 'ก "ข" \\ ค', attachments: ["a"] }, null, 1);
    for (let from = 0; from < text.length; from++)
      for (const cut of [1, 3])
        expect(read(text.slice(0, from) + text.slice(from + cut)).origin).toBeDefined();
  });
});
