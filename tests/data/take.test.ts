import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { made, parts } from "../handover/packages.ts";
import { openWorkshop, runScript } from "../site/workshop.ts";

const shop = openWorkshop("take");
afterAll(() => shop.close());

const file = join(shop.folder, "data/raw/cdd-otop-sales/2570/province_data.csv");
const take = (...args: string[]) =>
  shop.run(runScript("scripts/data.ts", "take", "p.zip", ...args), { INIT_CWD: shop.folder });

it("is shown, put in place, left alone the second time, and never put over another file", () => {
  writeFileSync(join(shop.folder, "p.zip"), made());
  const shown = take("--try");
  expect([shown.status, existsSync(file)]).toEqual([0, false]);
  expect(shown.output).toContain("จะวาง (ยังไม่ได้วาง)");
  expect(shown.output).toContain("  data/raw/cdd-otop-sales/2570/province_data.csv");
  // Its headings are months alone, and the name that would tell what they count is another.
  expect(shown.output).toContain("ไฟล์ไม่ได้ชื่อ province_data.csv โปรดแน่ใจก่อน");
  expect(shown.output).toContain("it isn’t named province_data.csv");

  const put = take();
  expect(put.status).toBe(0);
  expect(new Uint8Array(readFileSync(file))).toEqual(parts.file);
  expect(put.output).toContain("npm run publish");
  expect(put.output).toContain("สมหญิง");

  const again = take("--lang", "en");
  expect([again.status, again.output]).toEqual([0, expect.stringMatching(/^The file .*left alone/s)]);

  writeFileSync(file, "x");
  const refused = take();
  expect([refused.status, readFileSync(file, "utf8")]).toEqual([1, "x"]);
  expect(refused.output).toMatch(/overwrites nothing/);
  expect(take("--release", "2570-2").status).toBe(0);
  expect(existsSync(file.replace("/2570/", "/2570-2/"))).toBe(true);
}, 240_000);
