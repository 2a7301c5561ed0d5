import { describe, expect, it } from "vitest";
import { otopSales } from "../../src/datasets/otop-sales.ts";
import { villageFunds } from "../../src/datasets/village-funds.ts";
import { keepCompared } from "../../src/pipeline/changes/comparedRows.ts";
import { checkStream } from "../../src/pipeline/check/check.ts";
import { type DimensionId, shareMet } from "../../src/pipeline/score/dimension.ts";
import { scoreFile } from "../../src/pipeline/score/fileScore.ts";
import { sourceOfFile } from "../../src/pipeline/sources/sourceOfFile.ts";
import type { Dataset } from "../../src/schema/declare/dataset.ts";
import { header, row } from "../cases-village-funds/export.ts";
import { openRegister } from "../../scripts/data/register.ts";

const places = openRegister()();

function scored(text: string, dataset: Dataset = villageFunds, today = "2026-11-22") {
  const compared = keepCompared(dataset.table);
  const source = sourceOfFile(dataset, "funds.csv");
  const check = checkStream({ dataset, file: "funds.csv", source, places });
  const bytes = new TextEncoder().encode(text);
  for (const batch of [...check.push(bytes), ...check.end()]) void compared.write(batch);
  const { findings, account, encoding, newline, delimiter, header } = check.result();
  const score = scoreFile({
    ...{ dataset, findings, account, headings: header, today },
    form: { encoding, newline, delimiter },
    rows: compared.rows(),
  });
  const of = (id: DimensionId) => score.dimensions.find((one) => one.id === id)!;
  return { score, of };
}

const whole = header + row({ year: "2568" }) + row({ year: "2567" });

describe("the score of a file", () => {
  it("counts every dimension with its working, and means all that could be counted", () => {
    const { score, of } = scored(whole);
    expect(of("uniqueness").counted).toEqual({ met: 2, of: 2 });
    expect(of("validity").counted).toEqual({ met: 2, of: 2 });
    expect(of("validity").working.en).toContain("2 of 2");
    const shares = score.dimensions.flatMap(({ counted }) => (counted ? [shareMet(counted)] : []));
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(score.points).toBe(Math.floor(mean * 100));
    for (const { working } of score.dimensions) expect(working.th).not.toBe("");
  });

  it("tells which rows lack what", () => {
    const { of } = scored(whole + row({ year: "2566", members: "12O" }) + row({ year: "2568" }));
    expect(of("validity").counted).toEqual({ met: 3, of: 4 });
    expect(of("validity").lacking[0]!.en).toMatch(/line 4$/);
    expect(of("uniqueness").counted).toEqual({ met: 3, of: 4 });
    expect(of("uniqueness").lacking).toHaveLength(1);
  });

  it("breaks a rule once, however many rows break it", () => {
    const { of } = scored(whole + row({ year: "2566", amphoe: "แม่ริ่ม" }));
    const { met, of: all } = of("consistency").counted!;
    expect(all - met).toBe(1);
    expect(of("consistency").lacking[0]!.en).toContain("line 4");
  });

  it("counts the rounds that a source has missed, and none where it declares no round", () => {
    expect(scored(whole, villageFunds, "2026-01-01").of("timeliness").counted).toEqual({
      met: 1,
      of: 1,
    });
    expect(scored(whole, villageFunds, "2030-01-01").of("timeliness").counted).toEqual({
      met: 1,
      of: 4,
    });
    const timeless = { ...villageFunds, about: {} } as Dataset;
    expect(scored(whole, timeless).of("timeliness")).toMatchObject({ counted: null });
    expect(otopSales.about).not.toHaveProperty("frequency");
  });

  it("takes no empty cell for a stated one", () => {
    const [full, gap] = [
      scored(whole),
      scored(header + row({ members: "-" }) + row({ year: "2567" })),
    ];
    const emptied = full.of("completeness").counted!.met - gap.of("completeness").counted!.met;
    expect(emptied).toBeGreaterThan(0);
    expect(gap.of("completeness").lacking.length).toBeGreaterThan(0);
  });

  it("counts no row where columns are missing, and their cells as not stated", () => {
    const { of } = scored("ก,ข\n1,2\n3,4\n");
    for (const id of ["validity", "uniqueness"] as const) expect(of(id).counted).toBeNull();
    expect(of("completeness").counted!.met).toBeLessThan(of("completeness").counted!.of);
  });
});
