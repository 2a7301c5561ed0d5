import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, describe, expect, it } from "vitest";
import { openWorkshop, publishCommand } from "./workshop.ts";

const workshop = openWorkshop("refusal");
afterAll(workshop.close);

describe("publishing an export with a bad value, a short row and a misspelt province", () => {
  const file = join(workshop.folder, "data/raw/roi-jai-rak/2563/phase_targets.csv");
  const lines = readFileSync(file, "utf8").split("\n");
  lines[1] = (lines[1] as string).replace(",47,", ",19x,");
  lines[2] = "ขยายผลโครงการร้อยใจรักษ์,2562-2565,1";
  lines[7] = (lines[7] as string).replace(",เชียงใหม่,50,", ",เชียงใหม่,เชียงไหม่,");
  writeFileSync(file, lines.join("\n"));
  const { status, output } = workshop.run([...publishCommand, "--report", "report.csv"], {
    INIT_CWD: workshop.folder,
  });

  it("stops with three findings and publishes nothing", () => {
    expect(status).toBe(1);
    expect(output).toContain("พบ 3 แห่งที่ต้องแก้ก่อน");
    expect(output).toContain("Not published: 3 to mend first");
    expect(existsSync(join(workshop.folder, "public/data"))).toBe(false);
  });

  it("says where the bad value stands, what was there and what is expected, in both languages", () => {
    expect(output).toContain("phase_targets.csv บรรทัด 2 คอลัมน์ “value”");
    expect(output).toContain("พบ “19x”");
    expect(output).toContain("phase_targets.csv line 2 column “value”");
    expect(output).toContain("Found “19x”");
  });

  it("shows the short row as it stands, with its line", () => {
    expect(output).toContain("phase_targets.csv บรรทัด 3");
    expect(output).toContain("พบ “ขยายผลโครงการร้อยใจรักษ์,2562-2565,1”");
    expect(output).toContain("phase_targets.csv line 3");
  });

  it("names the province that was likely meant", () => {
    expect(output).toContain("phase_targets.csv บรรทัด 8 คอลัมน์ “area_codes”");
    expect(output).toContain("พบ “เชียงไหม่”");
    expect(output).toMatch(/อาจหมายถึง .*เชียงใหม่/);
    expect(output).toMatch(/Did you mean .*เชียงใหม่/);
  });

  it("is reported as CSV that Excel opens right", () => {
    const text = readFileSync(join(workshop.folder, "report.csv"), "utf8");
    expect(text.startsWith("\ufeff")).toBe(true);
    const [header, ...rows] = Papa.parse<string[]>(text.slice(1).trim()).data;
    expect(header).toHaveLength(13);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([13]));
    for (const found of ["19x", "เชียงไหม่"]) expect(rows.map((row) => row[7])).toContain(found);
  });
});
