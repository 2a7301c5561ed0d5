import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Papa from "papaparse";
import { afterAll, describe, expect, it } from "vitest";
import { namedVillages, namesHeader, namesRow } from "../cases-village-funds/namesOnly.ts";
import { openWorkshop, runScript } from "../site/workshop.ts";

const workshop = openWorkshop("mistakes");
afterAll(workshop.close);
const at = (path: string) => join(workshop.folder, "data/raw", path);
const read = (path: string) => readFileSync(at(path), "utf8");
const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
};

const targets = "roi-jai-rak/2570";
const otop = "cdd-otop-sales/2568";
const funds = "village-funds/2568";
const origin = (title: string) =>
  `{\n  "publisher": "กรมการพัฒนาชุมชน",\n  "title": "${title}",\n  "retrieved": "22 พ.ย. 2569",\n  "note": null\n}\n`;

/** Writes a file with some of its lines changed; what is to be replaced has to be there. */
function writeChanged(path: string, lines: readonly string[], changes: readonly Change[]) {
  const changed = [...lines];
  for (const [line, from, to] of changes) {
    expect(changed[line - 1]).toContain(from);
    changed[line - 1] = changed[line - 1]!.replace(from, to);
  }
  write(path, changed.join("\n"));
}

type Change = readonly [line: number, from: string, to: string];

const targetLines = [
  "programme,plan_years_be,phase,area,area_codes,unit,value,start_date_be,document,paragraph",
  ...["12", "9", "7"].map(
    (value, i) =>
      `ขยายผลโครงการร้อยใจรักษ์,2570-2573,3,จังหวัดเชียงใหม่,50,${["หมู่บ้าน", "ตำบล", "อำเภอ"][i]},${value},5 ม.ค. 2570,001_a22615136deabf11,4`,
  ),
  "",
];
const thaiMonths = "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน".split(" ");
const months = [
  ...["ตุลาคม 2567", "พฤศจิกายน 2567", "ธันวาคม 2567"],
  ...thaiMonths.map((month) => `${month} 2568`),
];
const provinces = read("cdd-otop-sales/2567/province_data.csv")
  .trim()
  .split(/\r?\n|\r/)
  .slice(1);
const otopLines = [
  `จังหวัด,${months.join(",")}`,
  ...provinces.map((line) => line.replaceAll(".0", "")),
  "",
];
const villages = namedVillages().filter((_, i) => i % 40 === 0);
const fundLines = [namesHeader.trim(), ...villages.map((one) => namesRow(one).trim()), ""];
const secondSale = otopLines[2]!.split(",")[2]!;

/** Each mistake with its cure, as the report gives it. */
const mistakes = {
  [targets]: [
    [3, ",9,", ",1O,"],
    [4, "5 ม.ค. 2570", "31/2/2570"],
    [2, "001_a22615136deabf11", "2570-09"],
  ],
  [otop]: [
    [1, "ตุลาคม 2567", "ตุลคม 2567"],
    [1, "กันยายน 2568", "กันยายน 2569"],
    [2, otopLines[1]!.split(",")[0]!, `${otopLines[1]!.split(",")[0]!}์`],
    [3, secondSale, "12O000"],
  ],
  [funds]: [
    [1, "ประเภทกองทุน", "ชนิดของกองทุน"],
    [3, ",1000,", ",-1000,"],
    [4, ",25,", ",45292,"],
    [5, ",2568,", ",2025,"],
    [6, ",25,", ",๑2,"],
    [7, "กองทุนหมู่บ้าน", "กองทุนหมูบ้าน"],
    [8, "เชียงใหม่", ""],
    [9, ",25,", ",20-30,"],
  ],
} satisfies Readonly<Record<string, readonly Change[]>>;

/** Runs a publication and gives what it asks to mend. */
function publish(): { readonly status: number | null; readonly told: readonly Told[] } {
  const report = join(workshop.folder, "report.csv");
  const [program = "", ...args] = runScript("scripts/publish.ts", "--report", report);
  const { status } = spawnSync(program, args, {
    ...{ cwd: workshop.folder, encoding: "utf8" },
    env: { ...process.env, INIT_CWD: workshop.folder, ONLY_PROVINCES: "58" },
  });
  const { data } = Papa.parse<string[]>(readFileSync(report, "utf8").replace(/^\ufeff/, ""));
  const told = data.slice(1).flatMap((row): Told[] => {
    const [, , severity = "", code = "", file = "", line = "", column = "", , , , , , meant = ""] =
      row;
    return severity.startsWith("ต้องแก้")
      ? [[code, file.replace("data/raw/", ""), line, column, meant.replace("data/raw/", "")]]
      : [];
  });
  return { status, told };
}

type Told = readonly [code: string, file: string, line: string, column: string, meant: string];

describe("an official's mistakes", { timeout: 600_000 }, () => {
  it("are all told in one run, each with its place and with what was meant", () => {
    write(
      `${targets}/source.json`,
      origin("เป้าหมาย พ.ศ. 2570").replace('"publisher"', "“publisher”"),
    );
    write(`${otop}/source.json`, origin("ยอดจำหน่าย 2568").replace("null\n", "null,\n"));
    write(`${funds}/source.json`, origin("กองทุน 2568").replace("22 พ.ย. 2569", "2569-13-45"));
    writeChanged(
      `${targets}/Phase-Targets (1).csv`,
      [...targetLines.slice(0, -1), "รวม,,,,,,28,,,", ""],
      mistakes[targets],
    );
    writeChanged(
      `${otop}/province_data.csv`,
      otopLines.toSpliced(10, 0, otopLines[5]!),
      mistakes[otop],
    );
    writeChanged(
      `${funds}/village-funds.csv`,
      fundLines.toSpliced(20, 0, fundLines[15]!),
      mistakes[funds],
    );
    write(`${funds}/village-funds.xlsx`, new TextEncoder().encode("PK\u0003\u0004"));

    const { status, told } = publish();
    const wrong = `${targets}/Phase-Targets (1).csv`;
    const sales = `${otop}/province_data.csv`;
    const fund = `${funds}/village-funds.csv`;
    expect(status).toBe(1);
    expect(told.toSorted()).toEqual(
      (
        [
          ["file_not_read", wrong, "", "", `${targets}/phase_targets.csv`],
          ["workbook_damaged", `${funds}/village-funds.xlsx`, "", "", ""],
          ["json_curly_quotes", `${targets}/source.json`, "2", "", ""],
          ["json_trailing_comma", `${otop}/source.json`, "5", "", ""],
          ["date_not_in_calendar", `${funds}/source.json`, "4", "retrieved", ""],
          ["letter_among_digits", wrong, "3", "value", "10"],
          ["date_not_in_calendar", wrong, "4", "start_date_be", ""],
          ["total_row", wrong, "5", "programme", ""],
          ["document_unknown", wrong, "2", "document", ""],
          ["renamed_column", sales, "1", "ตุลคม 2567", "ตุลาคม 2567"],
          ["folder_differs", sales, "", "กันยายน 2569", "กันยายน 2568"],
          ["unknown_name", sales, "2", "จังหวัด", otopLines[1]!.split(",")[0]!],
          ["letter_among_digits", sales, "3", "พฤศจิกายน 2567", "120000"],
          ["duplicate_key", sales, "11", "", ""],
          ["renamed_column", fund, "1", "ชนิดของกองทุน", "ประเภทกองทุน"],
          ["number_range", fund, "3", "เงินออม", ""],
          ["beyond_limit", fund, "4", "จำนวนสมาชิก", ""],
          ["fiscal_year_common_era", fund, "5", "ปีงบประมาณ", "2568"],
          ["number_mixed_digits", fund, "6", "จำนวนสมาชิก", "12"],
          ["unknown_category", fund, "7", "ชนิดของกองทุน", "กองทุนหมู่บ้าน"],
          ["empty", fund, "8", "จังหวัด", ""],
          ["number_span", fund, "9", "จำนวนสมาชิก", ""],
          ["duplicate_key", fund, "21", "", ""],
        ] satisfies Told[]
      ).toSorted(),
    );
  });

  it("are gone once every cure was followed", () => {
    renameSync(at(`${targets}/Phase-Targets (1).csv`), at(`${targets}/phase_targets.csv`));
    rmSync(at(`${funds}/village-funds.xlsx`));
    write(`${targets}/phase_targets.csv`, targetLines.join("\n"));
    write(`${otop}/province_data.csv`, otopLines.join("\n"));
    write(`${funds}/village-funds.csv`, fundLines.join("\n"));
    for (const [folder, title] of [
      [targets, "เป้าหมาย พ.ศ. 2570"],
      [otop, "ยอดจำหน่าย 2568"],
      [funds, "กองทุน 2568"],
    ])
      write(`${folder}/source.json`, origin(title!));
    expect(publish()).toEqual({ status: 0, told: [] });
  });
});
