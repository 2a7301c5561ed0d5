import { describe, expect, it } from "vitest";
import { declared } from "../../src/datasets/index.ts";
import { misplaced, passedOver } from "../../src/pipeline/sources/passedOver.ts";

const targets =
  "programme,plan_years,phase,area,area_codes,unit,value,start_date,document,paragraph\n";
const edition = "raw/roi-jai-rak/2570";

const folderOf = (
  files: Readonly<Record<string, string>>,
  attachments: readonly string[] = [],
) => ({
  files: Object.keys(files),
  headOf: (file: string) => new TextEncoder().encode(files[file]!),
  isAttachment: (file: string) => attachments.includes(file),
});

const findingsOf = (files: Readonly<Record<string, string>>, attachments?: readonly string[]) =>
  passedOver(folderOf(files, attachments), declared);

/** What one file, alone in the folder, was probably meant to be. */
const meant = (file: string, text = "") =>
  findingsOf({ [file]: text }).map(({ code, suggest }) => [code, ...suggest]);

describe("a file that is not read", () => {
  it.each([
    [`${edition}/Phase_Targets.csv`],
    [`${edition}/phase-targets.csv`],
    [`${edition}/phase targets.csv`],
    [`${edition}/phase_targets (1).csv`],
    [`${edition}/phase_targets - Copy.csv`],
    [`${edition}/phase_targets - Copy (2).csv`],
    [`${edition}/Copy of phase_targets.csv`],
    [`${edition}/สำเนาของ phase_targets.csv`],
    [`${edition}/phase_targets - สำเนา.csv`],
    [`${edition}/phase_targets.csv.csv`],
    [`${edition}/phase_targets.CSV`],
    [`${edition}/phase_targets.csv.txt`],
    [`${edition}/phase_targets.txt`],
    [`${edition}/phase_targets`],
    [`${edition}/phase_target.csv`],
    [`${edition}/phase_targets_2570.csv`],
    [`${edition}/phase_targets_final.csv`],
    [`${edition}/phase_targets v2.csv`],
    [`${edition}/phase_targets.csv `],
    [`${edition}/phase\u200b_targets.csv`],
    [`${edition}/phase_targets.xls`],
    [`${edition}/phase_targets.ods`],
    [`${edition}/phase_targets.numbers`],
    [`${edition}/phase_targets.gsheet`],
    [`${edition}/ใหม่/phase_targets.csv`],
    ["raw/roijairak/2570/phase_targets.csv"],
    ["raw/Roi-Jai-Rak/2570/phase_targets.csv"],
    ["raw/roi-jai-rak/๒๕๗๐/phase_targets.csv"],
    ["raw/roi-jai-rak/2570 (new)/phase_targets.csv"],
    ["raw/roi-jai-rak/ปี 2570/phase_targets.csv"],
    ["raw/roi-jai-rak/2027/phase_targets.csv"],
    ["raw/roi-jai-rak/phase_targets_2570.csv"],
  ])("%j is taken for this year's phase_targets.csv", (file) => {
    expect(meant(file)).toEqual([["file_not_read", `data/${edition}/phase_targets.csv`]]);
  });

  it.each([
    [`${edition}/เป้าหมายหมู่บ้าน.csv`, targets],
    [
      `${edition}/เป้าหมายหมู่บ้าน.csv`,
      `รายงานเป้าหมาย\n\nโครงการ,ปีของแผน (พ.ศ.),ระยะที่,พื้นที่ตามเอกสาร,รหัสจังหวัด,หน่วยนับ,จำนวนเป้าหมาย\n`,
    ],
    [`raw/ข้อมูลปีนี้/2570/ข้อมูล.csv`, targets.replaceAll(",", ";")],
  ])("%j is known by its headings", (file, text) => {
    expect(meant(file, text)).toEqual([["file_not_read", `data/${edition}/phase_targets.csv`]]);
  });

  it("whose edition is not told says where it belongs, and guesses no year", () => {
    for (const file of [
      "raw/roi-jai-rak/phase_targets.csv",
      "raw/roi-jai-rak/ใหม่/phase_targets.csv",
      "raw/phase_targets.csv",
    ]) {
      const [finding] = findingsOf({ [file]: "" });
      expect([finding!.code, finding!.suggest]).toEqual(["file_not_read", []]);
      expect(finding!.advice.th).toContain("data/raw/roi-jai-rak/<ปี พ.ศ.>/phase_targets.csv");
    }
  });

  it.each([
    [`${edition}/Source.json`, `data/${edition}/source.json`],
    [`${edition}/source.json.txt`, `data/${edition}/source.json`],
    [`${edition}/source (1).json`, `data/${edition}/source.json`],
    ["fixes/area.csv", "data/fixes/areas.csv"],
    ["fixes/phase_targets.csv", "data/fixes/phase-targets.csv"],
    ["fixes/areas.xlsx", "data/fixes/areas.csv"],
    ["raw/cdd-otop-sales/2568/province data.csv", "data/raw/cdd-otop-sales/2568/province_data.csv"],
    ["raw/village-funds/2568/village_funds.csv", "data/raw/village-funds/2568/village-funds.csv"],
    [
      "raw/village-funds/2568/Village-Funds-50.csv",
      "data/raw/village-funds/2568/village-funds.csv",
    ],
  ])("%s is taken for %s", (file, path) => {
    expect(meant(file)).toEqual([["file_not_read", path]]);
  });

  it("gives the one command that names it rightly, or says how its form is changed", () => {
    const adviceOf = (file: string) => findingsOf({ [file]: "" })[0]!.advice;
    expect(adviceOf(`${edition}/phase-targets.csv`).th).toContain(
      `mv "data/${edition}/phase-targets.csv" "data/${edition}/phase_targets.csv"`,
    );
    expect(adviceOf("raw/roi-jai-rak/2570 (new)/phase_targets.csv").en).toContain(
      `mv "data/raw/roi-jai-rak/2570 (new)" "data/raw/roi-jai-rak/2570"`,
    );
    expect(adviceOf("raw/roijairak/2570/phase_targets.csv").en).toContain(
      `mkdir "data/${edition}"`,
    );
    expect(adviceOf(`${edition}/phase_targets.xls`).th).toContain("CSV UTF-8");
    expect(adviceOf(`${edition}/phase_targets.gsheet`).en).toContain("File > Download");
  });

  it("beside the right one asks which of the two is right", () => {
    const [finding] = findingsOf({
      [`${edition}/phase_targets.csv`]: targets,
      [`${edition}/phase_targets (1).csv`]: targets,
    });
    expect(finding!.advice.th).toContain(`มี data/${edition}/phase_targets.csv อยู่แล้ว`);
  });

  it.each([
    ["phase_targets.pdf", "ขอไฟล์ Excel", "Ask the agency for an Excel workbook"],
    ["phase_targets.jpg", "ขอไฟล์ Excel", "Ask the agency for an Excel workbook"],
    ["phase_targets.zip", "แตกไฟล์ก่อน", "unpack it"],
    ["phase_targets.csv.gz", "แตกไฟล์ก่อน", "unpack it"],
    ["phase_targets.json", "ส่งออกใหม่", "Export it again"],
    ["phase_targets.html", "บันทึกเป็น", "save it as"],
  ])("%s becomes no table under another name, and is not told to take one", (name, th, en) => {
    const { advice } = findingsOf({ [`${edition}/${name}`]: "" })[0]!;
    expect(advice.th).toContain(th);
    expect(advice.en).toContain(en);
    for (const text of [advice.th, advice.en]) {
      expect(text).not.toContain("mv ");
      expect(text).toContain(`data/${edition}/phase_targets.csv`);
    }
  });

  it("of a book in parts is taken for the part of its number", () => {
    const parts = "raw/provincial-plan-budget/2566";
    const meantAs = (name: string) => meant(`${parts}/${name}`)[0]![1];
    expect(meantAs("2023-3-13(1).csv")).toBe(`data/${parts}/2023-3-13_1.csv`);
    expect(meantAs("2023-3-13(2).csv")).toBe(`data/${parts}/2023-3-13_2.csv`);
    expect(meantAs("2022-3-13_2.csv")).toBe(`data/${parts}/2023-3-13_2.csv`);
  });

  it("and another that was meant to be the same are both named, so that neither overwrites the other", () => {
    const found = findingsOf({
      [`${edition}/phase_targets_แก้ไข.csv`]: targets,
      [`${edition}/phase_targets (1).csv`]: targets,
    });
    for (const { advice } of found) {
      expect(advice.en).toContain("phase_targets_แก้ไข.csv");
      expect(advice.en).toContain("phase_targets (1).csv");
      expect(advice.en).not.toContain("mv ");
    }
    expect(found.length).toBe(2);
  });

  it.each(["2569-70", "2569-2570", "ปี 2569–2570"])(
    "in a folder of two years, %s, is taken for neither",
    (name) => {
      const [finding] = findingsOf({ [`raw/roi-jai-rak/${name}/phase_targets.csv`]: targets });
      expect([finding!.code, finding!.suggest]).toEqual(["file_not_read", []]);
    },
  );

  it("and means nothing that is known is named all the same", () => {
    const [finding] = findingsOf({ [`${edition}/หนังสือนำส่ง.pdf`]: "%PDF" });
    expect(finding).toMatchObject({
      code: "file_not_read",
      severity: "refuse",
      received: "หนังสือนำส่ง.pdf",
      suggest: [],
    });
    expect(finding!.advice.th).toContain('"attachments"');
  });

  it("is not told of where its source.json lists it, or a system left it behind", () => {
    expect(findingsOf({ [`${edition}/หนังสือ.pdf`]: "" }, [`${edition}/หนังสือ.pdf`])).toEqual([]);
    for (const name of [
      ".DS_Store",
      "Thumbs.db",
      "desktop.ini",
      "~$phase_targets.xlsx",
      ".~lock.phase_targets.csv#",
      "._phase_targets.csv",
    ])
      expect(findingsOf({ [`${edition}/${name}`]: "" })).toEqual([]);
  });
});

describe("files that are read", () => {
  it("are not told of, parts and editions of a part of a year among them", () => {
    const files = [
      "raw/roi-jai-rak/2570/phase_targets.csv",
      "raw/roi-jai-rak/2570/documents.csv",
      "raw/roi-jai-rak/2570/source.json",
      "raw/roi-jai-rak/2570-06/phase_targets.csv",
      "raw/village-funds/2568/village-funds-50.csv",
      "fixes/areas.csv",
    ];
    expect(findingsOf(Object.fromEntries(files.map((file) => [file, ""])))).toEqual([]);
  });
});

describe("a table in the wrong place is checked where it stands", () => {
  const right = `${edition}/phase_targets.csv`;
  it.each([
    [[`${edition}/Phase-Targets (1).csv`], [[right, `${edition}/Phase-Targets (1).csv`]]],
    [
      ["raw/roi-jai-rak/ปี 2570/phase_targets.csv"],
      [[right, "raw/roi-jai-rak/ปี 2570/phase_targets.csv"]],
    ],
    // Which of two is meant, or whether the one beside it is, has to be said first.
    [[`${edition}/phase_targets (1).csv`, `${edition}/phase_targets (2).csv`], []],
    [[right, `${edition}/phase_targets (1).csv`], []],
    [[`${edition}/phase_targets.xlsx`], []],
    [[`${edition}/รายงาน.pdf`], []],
  ])("%j: %j", (files, taken) => {
    const folder = folderOf(Object.fromEntries(files.map((file) => [file, targets])));
    expect([...misplaced(folder, declared)]).toEqual(taken);
  });
});
