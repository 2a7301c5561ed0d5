import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { afterEach, describe, expect, it, vi } from "vitest";
import { carryOut } from "../../scripts/data/carryOut.ts";
import { projectRoot } from "../../scripts/project.ts";
import { datasets } from "../../src/datasets/index.ts";
import { findSource } from "../../src/pipeline/effects.ts";
import type { SheetCells } from "../../src/pipeline/workbook/sheetCells.ts";
import { openWorkbook, type Workbook } from "../../src/pipeline/workbook/workbook.ts";
import { temporaryFolder } from "../scripts/temporaryFolder.ts";

afterEach(() => vi.unstubAllEnvs());

async function run(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  vi.stubEnv("INIT_CWD", temporaryFolder(files));
  const streams = { questions: Readable.from([]), answers: new PassThrough() };
  const { exitCode, answer = [], message = "" } = await carryOut(args, streams);
  return { exitCode, answer: [...answer].join(""), message };
}

describe("a value asked for", () => {
  it.each<[string[], number, RegExp]>([
    [["province", "จ.เชียงใหม่"], 0, /^50\nเชียงใหม่\n$/],
    [["province", "เชียงไหม่"], 1, /^พบ “เชียงไหม่”.* อาจหมายถึง เชียงใหม่\n$/],
    [["amphoe", "เมือง", "--province", "50", "--lang", "en"], 0, /^5001\nMueang Chiang Mai/],
    [["number", "-5"], 0, /^-5\n$/],
    [["number", "-1,234.5", "--json"], 0, /^\{"value":-1234.5\}\n$/],
    [["number", "12,34", "--lang", "en"], 1, /^Found “12,34”; .* Check .*\.\n$/],
    [["date", "5/2/2020", "--format", "DMY"], 0, /^2020-02-05\nวันพุธที่ 5 กุมภาพันธ์ พ.ศ. 2563\n$/],
    [["fiscal_year", "๒๕๖๗"], 0, /^2567\nปีงบประมาณ พ.ศ. 2567 ตั้งแต่ 1 ตุลาคม 2566/],
    [["month", "ต.ค. 66", "--lang", "en"], 0, /^2023-10\nOctober 2023 \(2566 BE\)\n$/],
    [["missing", "-"], 0, /ไม่ใช่ศูนย์\n$/],
    [["missing", "", "--json"], 0, /^\{"value":null\}\n$/],
    [["text", ""], 1, /คอลัมน์นี้ต้องมีค่าทุกแถว/],
    [["encoding", '{"hex":"A1"}'], 0, /^ก\nรหัสอักขระ windows-874\n$/],
    [["encoding", "ก\ufffd", "--json"], 1, /^\{"error":\{"code":"encoding"/],
  ])("as %j ends with %i", async (args, exitCode, said) => {
    const outcome = await run(["value", ...args]);
    expect(outcome).toMatchObject({ exitCode, message: "" });
    expect(outcome.answer).toMatch(said);
  });
});

describe("a command that can't be carried out", () => {
  const files = { "a.csv": "ก,ข\n1,2\n" };
  const check = ["check", "a.csv", "--dataset", "phase-targets"];

  it.each<[string[], string]>([
    [[], "KIND"],
    [["raed", "a.csv"], "KIND"],
    [["read"], "KIND"],
    [["read", "a.csv", "b.csv"], "KIND"],
    [["read", "a.csv", "--lang", "fr"], "KIND"],
    [["read", "a.csv", "--dataset", "areas"], "KIND"],
    [["read", "a.csv", "--colums", "ก"], "KIND"],
    [["check"], "KIND"],
    [["check", "a.csv"], "--dataset"],
    [["check", "nope.csv"], "“nope.csv”"],
    [["value", "number"], "KIND"],
    [["value", "number", "1", "2"], "KIND"],
    [["value", "number", "1", "--jsonl"], "KIND"],
    [["read", "."], "“.”"],
    [["describe", "nope.csv"], "“nope.csv”"],
    [["check", "nope.csv", "--dataset", "areas"], "“nope.csv”"],
    [["check", "a.csv", "--dataset", "nope"], "phase-targets"],
    [[...check, "--out", "b.xlsx"], ".parquet"],
    [[...check, "--out", "a.csv"], "“a.csv”"],
    [[...check, "--out", "no/such/b.csv"], "no/such/b.csv"],
    [["value", "colour", "red"], "“colour”"],
    [["value", "date", "1/2/2024", "--format", "YMD"], "YMD"],
    [["value", "amphoe", "เมือง", "--province", "99"], "99"],
    [["value", "encoding", '{"hex":"A"}'], "“A”"],
  ])("says so in both languages and answers nothing: %j", async (args, said) => {
    const outcome = await run(args, files);
    expect(outcome).toMatchObject({ exitCode: 2, answer: "" });
    expect(outcome.message).toContain(said);
    expect(outcome.message).toMatch(/[ก-ฮ][^]*[a-z]/);
  });

  it("explains itself when asked for help", async () => {
    expect(await run(["--help"])).toMatchObject({ exitCode: 0, message: "" });
  });
});

describe("a file that has declared corrections", () => {
  const csv = (english: string) =>
    `provinceCode,provinceNameTh,provinceNameEn,id\n16,ลพบุรี,${english},7\n50,เชียงใหม่,Chiang Mai,38\n`;
  const check = ["check", "provinces.csv", "--dataset", "areas", "--json"];

  it("is checked with them applied, and says so", async () => {
    const { exitCode, answer } = await run(check, { "provinces.csv": csv("Loburi") });
    expect(exitCode).toBe(0);
    const { accepted, applied } = JSON.parse(answer) as {
      accepted: { name_en: string }[];
      applied: { line: number; fix: { key: string } }[];
    };
    expect(accepted.map(({ name_en }) => name_en)).toEqual(["Lop Buri", "Chiang Mai"]);
    expect(applied.map(({ line, fix }) => [line, fix.key])).toEqual([[2, "16"]]);
    const said = await run(check.slice(0, -1), { "provinces.csv": csv("Loburi") });
    expect(said.answer).toContain("data/fixes แล้ว 1 แห่ง");
  });

  it("is refused when the source has mended itself, the correction being named", async () => {
    const { exitCode, answer } = await run(check.slice(0, -1), {
      "provinces.csv": csv("Lop Buri"),
    });
    expect(exitCode).toBe(1);
    expect(answer).toContain("data/fixes/areas.csv");
    expect(answer).toContain("ต้นทางเปลี่ยนไปแล้ว");
  });
});

describe("a file that is published", () => {
  const files = datasets.flatMap(({ table, sources }) =>
    sources
      .filter(({ kind }) => kind === "raw")
      .map(
        (source) => [findSource(join(projectRoot, "data"), source).file, table.id] as [string, string],
      ),
  );

  it.each(files)("is found publishable when it is checked: %s as %s", async (file, dataset) => {
    const path = join(projectRoot, "data", file);
    const { exitCode, message } = await run(["check", path, "--dataset", dataset]);
    expect([exitCode, message]).toEqual([0, ""]);
  });
});

describe("a good file of a published table", () => {
  const folder = join(projectRoot, "data/raw/cdd-otop-sales");
  const edition = readdirSync(folder).sort().at(-1)!;
  const path = `${edition}/province_data.csv`;
  const lines = readFileSync(join(folder, path), "utf8").split("\r\n");
  const changed = lines.filter((_, i) => i !== 3).map((line, i) => (i === 4 ? line.replace(/,\d+\.\d+/, ",1.50") : line));
  const files = { [path]: changed.join("\r\n") };
  const check = ["check", path, "--dataset", "otop-sales"];

  it("tells other programs too what it would change", async () => {
    const { exitCode, answer } = await run([...check, "--json"], files);
    expect(exitCode).toBe(0);
    const { changes } = JSON.parse(answer);
    expect(changes.difference).toMatchObject({ added: 0, removed: 12, changed: 1 });
    expect(changes.standing.chosen).toBe(edition);
    expect(changes.sentences[0]).toMatchObject({ kind: "lost" });
    expect(changes.totals).toHaveLength(1);
    const refused = await run([...check, "--json"], { [path]: `${lines[0]}\r\nไม่มี,1\r\n` });
    expect(JSON.parse(refused.answer).changes).toBeNull();
  });

  it("has both what was found and what would change in its report as a workbook", async () => {
    const { answer } = await run([...check, "--report", "report.xlsx"], files);
    expect(answer).toContain("รายงานทั้งหมดอยู่ใน report.xlsx");
    const bytes = readFileSync(join(process.env["INIT_CWD"]!, "report.xlsx"));
    const workbook = openWorkbook(bytes) as Workbook;
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["ไฟล์ File", "สิ่งที่พบ Findings", "สิ่งที่เปลี่ยน Changes"]);
    const { rows } = workbook.cells(2) as SheetCells;
    expect(rows.flatMap(({ texts }) => texts).join("\n")).toMatch(/12 of .* published rows would be gone/);
    expect((await run([...check, "--report", "r.docx"], files)).exitCode).toBe(2);
  });
});
