import { describe, expect, it } from "vitest";
import { formats } from "../../../src/i18n/format.ts";
import { searchContent } from "../../../src/models/site/searchIndex.ts";
import { searchRows } from "../../../src/models/site/searchRows.ts";
import { hitOf } from "../../../src/islands/search/searchHit.ts";
import { buildFinder } from "../../../src/query/search/finder.ts";
import { decodeRows, encodeRows } from "../../../src/query/search/rowsFile.ts";
import { search } from "../../../src/query/search/search.ts";
import { published } from "../../publication.ts";

const rows = searchRows(published);
const finder = buildFinder(searchContent(published), formats.th.segments, rows);
const hits = (question: string) => search(finder, question).hits.map((item) => hitOf(item, "th"));

describe("the file of rows and villages", () => {
  it("comes back as it went", () => {
    expect(decodeRows(encodeRows(rows))).toEqual(rows);
  });

  it("has every village, and the words of every small table", () => {
    expect(rows.villages.length).toBe(5053);
    const tables = new Set(rows.rows.map(({ table }) => table.en));
    for (const title of ["Source documents", "Meetings"])
      expect([...tables].some((table) => table.startsWith(title.slice(0, 6)))).toBe(true);
  });
});

describe("search finds", () => {
  it.each([
    ["ปิดทองหลังพระ", "ปิดทองหลังพระ"],
    ["รากแก้ว", "มูลนิธิรากแก้ว"],
    ["ร้อยใจรักษ์", "ร้อยใจรักษ์"],
  ])("%s among what the tables say", (question, label) => {
    expect(hits(question).some((hit) => hit.label.includes(label))).toBe(true);
  });

  it("a meeting by where it was held, and leads to its row", () => {
    const [hit] = hits("จามเทวี").filter(({ path }) => path.includes("meetings.csv"));
    expect(hit?.path).toMatch(/^\/evidence\/raw\/cdd-meetings\/.+#row-\d+$/);
  });

  it("villages of one name, told apart by what they lie in", () => {
    const found = hits("บ้านช่างเคี่ยน");
    expect(found[0]?.label).toBe("บ้านช่างเคี่ยน");
    expect(found[0]?.details).toEqual(["หมู่ที่ 1", "ตำบลช้างเผือก", "อำเภอเมืองเชียงใหม่", "จังหวัดเชียงใหม่"]);
    expect(found[0]?.path).toMatch(/^\/areas\/.+#(moo-1|tambon-500107)$/);
    const namesakes = hits("บ้านสันป่าสัก").filter(({ label }) => label === "บ้านสันป่าสัก");
    expect(namesakes.length).toBeGreaterThan(3);
    expect(new Set(namesakes.map(({ details }) => details.join())).size).toBe(namesakes.length);
  });

  it("a village within the amphoe that is said with it, and by its code", () => {
    expect(hits("สันป่าสัก สันทราย").every(({ details }) => details.join().includes("สันทราย"))).toBe(
      true,
    );
    expect(hits("50010701")[0]?.label).toBe("บ้านช่างเคี่ยน");
  });

  it("provinces before everything that only mentions them", () => {
    expect(hits("เชียงใหม่")[0]?.label).toBe("จังหวัดเชียงใหม่");
  });
});
