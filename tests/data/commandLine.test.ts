import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { zstdDecompressSync } from "node:zlib";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../scripts/temporaryFolder.ts";
import { withUnread } from "../../scripts/data/tableOfFile.ts";
import { spawnData } from "./spawnData.ts";

const good = "อำเภอ,จำนวน\nแม่ริม,12\nลี้,\"1,200\"\n";
const bad = "รายงาน,\nอำเภอ,จำนวน\nแม่ริม,12\nลี้\n";
const heading =
  "programme,plan_years_be,phase,area,area_codes,unit,value,start_date_be,document,paragraph";
const target = (phase: number, value: string) =>
  `ร้อยใจรักษ์,2562-2565,${phase},เชียงใหม่,เชียงใหม่,village,${value},ธ.ค. 2562,001_a22615136deabf11,4`
    .replace("ธ.ค. 2562", "1 ธ.ค. 2562");

describe("read", () => {
  it("answers with the whole file as JSON, and 0 when nothing refuses it", () => {
    const folder = temporaryFolder({ "a.csv": good });
    const { status, stdout, stderr } = spawnData(folder, ["read", "a.csv", "--json"]);
    const answer = JSON.parse(stdout);
    expect([status, stderr]).toEqual([0, ""]);
    expect(Object.keys(answer)).toEqual([
      ...["file", "sha256", "bytes", "encoding", "newline", "delimiter", "header"],
      ...["rows", "account", "findings"],
    ]);
    expect(answer).toMatchObject({
      ...{ file: "a.csv", encoding: "utf-8", newline: "lf", delimiter: "," },
      header: ["อำเภอ", "จำนวน"],
      rows: [
        ["แม่ริม", "12"],
        ["ลี้", "1,200"],
      ],
      account: { read: 3, accepted: 2, header: 1 },
      findings: [],
    });
    expect(answer.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("says what is wrong in Thai, or in English when asked, and ends with 1", () => {
    const folder = temporaryFolder({ "a.csv": bad });
    const thai = spawnData(folder, ["read", "a.csv"]);
    const english = spawnData(folder, ["read", "a.csv", "--lang", "en"]);
    expect([thai.status, thai.stderr, english.status]).toEqual([1, "", 1]);
    expect(thai.stdout).toContain("ต้องแก้ก่อนเผยแพร่ 2 แห่ง");
    expect(thai.stdout).toContain("a.csv บรรทัด 4");
    expect(english.stdout).toContain("To mend before publishing: 2");
    expect(english.stdout).toContain("4 records = data 1 + rejected 1 + header 1 + titles 1");
  });

  it("refuses a file without the columns it must have", () => {
    const folder = temporaryFolder({ "a.csv": good });
    const { status, stdout } = spawnData(folder, ["read", "a.csv", "--columns", "อําเภอ,ปี", "--json"]);
    const { findings } = JSON.parse(stdout) as { findings: { code: string; column: string }[] };
    expect(status).toBe(1);
    expect(findings.map(({ code, column }) => [code, column])).toEqual([
      ["missing_column", "ปี"],
      ["extra_column", "จำนวน"],
    ]);
  });

  it("writes a large answer whole into a pipe", () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => `${i},หมู่บ้านที่ ${i}`);
    const folder = temporaryFolder({ "a.csv": `n,ชื่อ\n${rows.join("\n")}\n` });
    const answer = JSON.parse(spawnData(folder, ["read", "a.csv", "--json"]).stdout);
    expect(answer.rows).toHaveLength(60_000);
    expect(answer.rows[59_999]).toEqual(["59999", "หมู่บ้านที่ 59999"]);
  });
});

describe("check", () => {
  const targets = (value: string) => `${heading}\n${target(1, "10")}\n${target(2, value)}\n`;
  const args = ["check", "a.csv", "--dataset", "phase-targets"];

  it("accepts what the declaration reads and writes the clean table", async () => {
    const folder = temporaryFolder({ "a.csv": targets("๑๒") });
    const csv = spawnData(folder, [...args, "--out", "b.csv"]);
    const parquet = spawnData(folder, [...args, "--out", "b.parquet", "--lang", "en"]);
    expect([csv.status, csv.stderr, parquet.status]).toEqual([0, "", 0]);
    expect(csv.stdout).toContain("เผยแพร่ได้ 2 แถว");
    expect(parquet.stdout).toContain("The clean table is in b.parquet");
    const lines = readFileSync(join(folder, "b.csv"), "utf8").split("\n");
    expect(lines[0]).toMatch(/^programme,plan_years,.*,source_file,source_row$/);
    expect(lines[2]).toContain(",50,village,12,2019-12-01,");
    const file = readFileSync(join(folder, "b.parquet"));
    const rows = await parquetReadObjects({ file: new Uint8Array(file).buffer, compressors: { ZSTD: (bytes) => zstdDecompressSync(bytes) } });
    expect(rows.map(({ value }) => Number(value))).toEqual([10, 12]);
  });

  it("tells accepted rows from rejected ones, and writes no table with holes", () => {
    const folder = temporaryFolder({ "a.csv": targets("19x") });
    const { status, stdout } = spawnData(folder, [...args, "--out", "b.csv", "--json"]);
    const answer = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(answer.accepted).toMatchObject([{ phase: 1, value: 10, source_row: 2 }]);
    expect(answer.rejected).toMatchObject([{ line: 3, codes: ["number_unit"] }]);
    expect(answer.rejected[0].cells[6]).toBe("19x");
    expect(answer.findings).toMatchObject([{ line: 3, column: "value", received: "19x" }]);
    expect(answer.account).toMatchObject({ read: 3, accepted: 1, rejected: 1 });
    expect(answer.out).toBeNull();
    expect(readdirSync(folder)).toEqual(["a.csv"]);
  });

  it("knows the table by its headings, or names those that it could be", () => {
    const months = "ที่,จังหวัด,ต.ค. 2567,พ.ย. 2567\n1,เชียงใหม่,5,6\n";
    const folder = temporaryFolder({
      ...{ "phase_targets.csv": targets("12"), "b.csv": "ก,ข\n1,2\n", "months.csv": months },
      "province_data.csv": months,
    });
    const check = (file: string) => spawnData(folder, ["check", file, "--lang", "en"]);
    const known = check("phase_targets.csv");
    expect([known.status, known.stderr]).toEqual([0, ""]);
    expect(known.stdout).toMatch(/^The headings are those of phase-targets \(/);
    expect(known.stdout).toMatch(/2 rows/);
    expect(check("b.csv")).toMatchObject({ status: 2, stdout: "" });
    expect(check("b.csv").stderr).toContain("headings are those of no declared table");
    // Months of provinces are no sales until something says so: the name of the file does.
    expect(check("months.csv").stderr).toContain("--dataset otop-sales");
    expect(check("province_data.csv").stdout).toMatch(/^The headings are those of otop-sales \(/);
  });

  it("says that a file may be of a table whose declaration can’t be used yet", () => {
    const unsure = { th: "ไม่แน่ใจ", en: "Not certain." };
    expect(withUnread(unsure, [])).toEqual(unsure);
    const told = withUnread(unsure, ["groups", "funds"]);
    expect(told.th).toMatch(/^ไม่แน่ใจ\nคำประกาศของตาราง groups, funds .* --dataset groups /);
    expect(told.en).toMatch(/^Not certain\.\nThe declaration of groups, funds .* --dataset groups /);
  });
});

describe("value", () => {
  it("prints what a cell is read as, or why it isn't", () => {
    const read = spawnData(".", ["value", "number", "-๕"]);
    const refused = spawnData(".", ["value", "province", "เชียงไหม่", "--json"]);
    expect(read).toEqual({ status: 0, stdout: "-5\n", stderr: "" });
    expect([refused.status, refused.stderr]).toEqual([1, ""]);
    expect(JSON.parse(refused.stdout).error.suggest).toEqual(["เชียงใหม่"]);
  });

  it("answers questions line by line, in their order, whatever the lines hold", () => {
    const questions = [
      '{"id":1,"kind":"number","input":"๑๒"}',
      "",
      "not json",
      '\ufeff{"id":2,"kind":"province","input":"เชียงไหม่"}',
      '{"id":3,"kind":"amphoe","input":"แม่ริม","context":{"province":"50"}}\r',
    ];
    const { status, stdout } = spawnData(".", ["value", "--jsonl"], questions.join("\n"));
    const answers = stdout.trimEnd().split("\n").map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual([1, null, null, 3]);
    expect(answers[0]).toEqual({ id: 1, value: 12 });
    expect(answers[3]).toEqual({ id: 3, value: "5007" });
  });

  it("answers 100,000 questions", { timeout: 60_000 }, () => {
    const questions = Array.from({ length: 100_000 }, (_, id) =>
      JSON.stringify({ id, kind: id % 2 ? "number" : "province", input: id % 2 ? `${id}` : "ลำพูน" }),
    );
    const { stdout } = spawnData(".", ["value", "--jsonl"], questions.join("\n"));
    const answers = stdout.trimEnd().split("\n");
    expect(answers).toHaveLength(100_000);
    expect(answers.slice(-2)).toEqual(['{"id":99998,"value":"51"}', '{"id":99999,"value":99999}']);
  });
});

describe("describe", () => {
  it("prints a declaration with the evidence for it, and the same as data", () => {
    const folder = temporaryFolder({ "a.csv": bad.replace("ลี้\n", "ลี้,5\n") });
    const { status, stdout } = spawnData(folder, ["describe", "a.csv"]);
    expect(status).toBe(0);
    expect(stdout).toContain("export const a = defineDataset({");
    expect(stdout).toContain("// ไม่แน่ใจ: อ่านเป็นชื่ออำเภอได้ 2 จาก 2 ช่อง");
    const answer = JSON.parse(spawnData(folder, ["describe", "a.csv", "--json", "--lang", "en"]).stdout);
    expect(answer).toMatchObject({
      layout: { titleRows: 1 },
      columns: [{ heading: "อำเภอ", kind: "amphoe" }, { heading: "จำนวน", kind: "count" }],
      keys: [["อำเภอ"]],
      findings: [],
    });
    expect(answer.declaration).toContain("// Not sure: 2 of 2 cells read as the name of an amphoe");
  });

  it("says what a file is that is no table, and ends with 1", () => {
    const folder = temporaryFolder({ "a.csv": '{"a":1}' });
    const { status, stdout } = spawnData(folder, ["describe", "a.csv", "--lang", "en"]);
    expect(status).toBe(1);
    expect(stdout).toContain("This is JSON data, not CSV");
  });
});

describe("a command that can't be carried out", () => {
  it("is answered on stderr alone, with the usage in both languages", () => {
    const { status, stdout, stderr } = spawnData(".", ["raed", "a.csv"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("อ่านไฟล์ตามที่เป็น");
    expect(stderr).toContain("reads the file as it is");
  });

  it("says in a sentence that there is no such file", () => {
    const { status, stdout, stderr } = spawnData(temporaryFolder(), ["read", "nope.csv"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      "ไม่พบไฟล์ “nope.csv” โปรดตรวจชื่อไฟล์และโฟลเดอร์\nThere is no file “nope.csv”. Check its name and folder.\n",
    );
  });
});
