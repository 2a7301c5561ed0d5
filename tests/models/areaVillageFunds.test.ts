import { describe, expect, it } from "vitest";
import { areaPages } from "../../src/models/areas/areaPage.ts";
import { countryFacts } from "../../src/models/areas/countryFacts.ts";
import type { Published } from "../../src/schema/catalogues/catalog.ts";
import { published } from "../publication.ts";
import { withVillageFunds } from "../villageFunds.ts";

const themeOf = (one: Published, code: string) =>
  areaPages
    .build(one, { language: "th", code, params: {} })
    .themes.find(({ id }) => id === "village-funds");

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("the village funds of an area", () => {
  it("are on no page before a file is handed in", () => {
    expect(themeOf(published, "50")).toBeUndefined();
  });

  it("are summed for a tambon, each sum leading to its rows", () => {
    const theme = themeOf(withVillageFunds, "500102");
    expect(theme?.facts.map(({ label, value, note }) => [label, plain(value), note])).toEqual([
      ["กองทุนและกลุ่ม", "3 แห่ง", null],
      ["สมาชิก (คน)", "ไม่เปิดเผย", expect.stringContaining("3") as string],
      ["เงินออม (บาท)", "1,150,000.50", "ระบุ 2 จาก 3 แห่ง"],
      ["เงินกู้ (บาท)", "320,000.00", "ระบุ 2 จาก 3 แห่ง"],
    ]);
    expect(theme?.facts[2]).toMatchObject({
      kind: "derived",
      working: "รวม 2 จาก 3\u00a0ค่า = 1,150,000.5",
    });
    const [grid] = theme?.grids ?? [];
    expect(grid?.rows.map(({ label }) => label)).toEqual(["กลุ่มออมทรัพย์เพื่อการผลิต", "กองทุนหมู่บ้าน"]);
    const [small, large] = grid?.rows ?? [];
    expect(small?.facts.map(({ value }) => value)).toEqual(["ไม่เปิดเผย", "50,000.00", "20,000.00"]);
    expect(large?.facts[0]?.links.map(({ label }) => label)).toEqual(["แถว 3–4"]);
    expect(small?.facts[1]?.links[0]?.path).toMatch(/village-funds\.csv\/#row-5$/);
  });

  it("lead from a province to its file, with how many rows are added up", () => {
    const theme = themeOf(withVillageFunds, "50");
    expect(theme?.facts[2]?.links.map(({ label }) => label)).toEqual(["ไฟล์ต้นทาง 3 แถว"]);
  });

  it("are not stated where the table does not speak of the area", () => {
    const theme = themeOf(withVillageFunds, "10");
    expect(theme?.facts.map(({ kind }) => kind)).toEqual(Array(4).fill("notStated"));
    expect(theme?.grids).toEqual([]);
    expect(theme?.remarks[0]).toContain("ไม่ได้แปลว่าไม่มี");
    const page = areaPages.build(withVillageFunds, { language: "th", code: "10", params: {} });
    expect(page.coverage.silent.map(({ path }) => path)).toContain("/data/village-funds/");
  });

  it("of the country are those of the provinces with data", () => {
    const theme = countryFacts(withVillageFunds, "th").themes.find(
      ({ id }) => id === "village-funds",
    );
    expect(plain(theme?.remarks[0] ?? "")).toBe("รวมเฉพาะ 2 จังหวัดที่มีข้อมูล");
    expect(theme?.facts[2]?.value).toBe("1,350,000.75");
  });
});
