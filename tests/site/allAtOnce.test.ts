import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openWorkshop, publishCommand } from "./workshop.ts";

const workshop = openWorkshop("all-at-once");
afterAll(workshop.close);

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(workshop.folder, path)), { recursive: true });
  writeFileSync(join(workshop.folder, path), text);
};
const read = (path: string) => readFileSync(join(workshop.folder, path), "utf8");

/** Mistakes of many kinds in files of many tables, each with what is said of it. */
const mistakes: readonly (readonly [said: RegExp, make: () => void])[] = [
  [
    /2570\/phase-targets\.csv[\s\S]*?mv "data\/raw\/roi-jai-rak\/2570\/phase-targets\.csv"/,
    () => write("data/raw/roi-jai-rak/2570/phase-targets.csv", "programme\n"),
  ],
  [
    /province_data\.xlsx[\s\S]*?ไม่ใช่สมุดงาน Excel/,
    () => write("data/raw/cdd-otop-sales/2568/province_data.xlsx", "PK"),
  ],
  [
    /mv "data\/raw\/cdd-budget\/๒๕๗๐" "data\/raw\/cdd-budget\/2570"/,
    () => write("data/raw/cdd-budget/๒๕๗๐/cdd_budget_fy2570_lines.csv", "a\n"),
  ],
  [
    /หนังสือนำส่ง\.pdf[\s\S]*?attachments/,
    () => write("data/raw/cdd-meetings/2565/หนังสือนำส่ง.pdf", "%PDF"),
  ],
  [
    /ไม่พบ source\.json ข้างไฟล์ data\/raw\/village-funds\/2568\/village-funds\.csv[\s\S]*?npm run data -- source/,
    () => write("data/raw/village-funds/2568/village-funds.csv", "a,b\n1,2\n"),
  ],
  [
    /cdd-meetings\/2565\/source\.json บรรทัด 6 คอลัมน์ “retrieved”/,
    () =>
      write(
        "data/raw/cdd-meetings/2565/source.json",
        read("data/raw/cdd-meetings/2565/source.json").replace("2026-11-22", "2569-13-45"),
      ),
  ],
  [
    /web-excerpts\/2567\/source\.json บรรทัด 2[\s\S]*?จุลภาค/,
    () =>
      write(
        "data/raw/web-excerpts/2567/source.json",
        '{\n  "publisher": "ก",,\n  "title": "ข",\n  "retrieved": "2026-11-22"\n}\n',
      ),
  ],
  [
    /cdd-otop-sales-siblings\/2567\/source\.json[\s\S]*?แหล่งข้อมูลอื่น/,
    () =>
      write(
        "data/raw/cdd-otop-sales-siblings/2567/source.json",
        read("data/raw/cdd-otop-sales/2567/source.json"),
      ),
  ],
  [
    /fixes\/areas\.csv บรรทัด 2 คอลัมน์ “reference”/,
    () =>
      write(
        "data/fixes/areas.csv",
        "key,column,expected,replacement,reason,reference\n501805,name_th,แม่หลอง,สบโขง,ชื่อผิด,\n",
      ),
  ],
  [/fixes\/area\.csv/, () => write("data/fixes/area.csv", "key\n")],
  [
    /phase_targets\.csv บรรทัด 2 คอลัมน์ “value”\s+พบ “19x”/,
    () =>
      write(
        "data/raw/roi-jai-rak/2563/phase_targets.csv",
        read("data/raw/roi-jai-rak/2563/phase_targets.csv").replace(",47,", ",19x,"),
      ),
  ],
  [
    /เพิ่มหนึ่งแถวใน documents\.csv ให้คอลัมน์ document เป็น 2570-01/,
    () =>
      write(
        "data/raw/cdd-announcements/2565/plan_levels.csv",
        read("data/raw/cdd-announcements/2565/plan_levels.csv").replace(
          "000_70eba37103ef22f8",
          "2570-01",
        ),
      ),
  ],
  [
    /และอีก 6 แถว \(บรรทัด 3/,
    () =>
      write(
        "data/raw/cdd-announcements/2565/mechanisms.csv",
        read("data/raw/cdd-announcements/2565/mechanisms.csv").replaceAll(",false,", ",maybe,"),
      ),
  ],
];

describe("a publication with mistakes of many kinds", () => {
  for (const [, make] of mistakes) make();
  const { status, output } = workshop.run([...publishCommand, "--report", "รายงาน.html"], {
    INIT_CWD: workshop.folder,
  });

  it.each(mistakes.map(([said]) => said))("tells %s in the same run", (said) => {
    expect(output).toMatch(said);
  });

  it("is refused, without a word of our own code, and leads to the whole report", () => {
    expect(status).toBe(1);
    expect(output).not.toMatch(/^ +at (?!least)|node:internal/m);
    expect(output).toContain("--report");
  });

  it("is reported whole on paper: every finding, grouped, with no script", () => {
    const html = read("รายงาน.html");
    const [, count] = /พบ ([\d,]+) แห่งที่ต้องแก้ก่อน/.exec(output)!;
    expect(html).toContain(`ต้องแก้ก่อนเผยแพร่ ${Number(count) + 6} แห่ง`);
    expect(html).toContain("2, 3, 4, 5, 7, 8");
    expect(html).not.toContain("<script");
    expect(html).toContain("@page");
    for (const name of ["phase-targets.csv", "หนังสือนำส่ง.pdf", "19x"]) expect(html).toContain(name);
  });
});
