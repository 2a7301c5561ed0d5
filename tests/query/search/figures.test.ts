import { beforeAll, describe, expect, it } from "vitest";
import { formats } from "../../../src/i18n/format.ts";
import { hitOf } from "../../../src/islands/search/searchHit.ts";
import { searchContent } from "../../../src/models/site/searchIndex.ts";
import { buildFinder, type Finder } from "../../../src/query/search/finder.ts";
import { decodeIndex, encodeIndex } from "../../../src/query/search/indexFile.ts";
import { search } from "../../../src/query/search/search.ts";
import { publishedWithTables } from "../../tablesPublication.ts";

let finder: Finder;
beforeAll(async () => {
  const content = { ...searchContent(await publishedWithTables()), more: "rows-0123" };
  const travelled = decodeIndex(encodeIndex(content));
  expect(travelled).toEqual(content);
  finder = buildFinder(travelled, formats.th.segments);
}, 60_000);

const pathsOf = (question: string, language: "th" | "en" = "th") =>
  search(finder, question).hits.map((item) => hitOf(item, language));

describe("a figure of a place", () => {
  it.each([
    ["หนี้ครัวเรือน เชียงใหม่", "หนี้ครัวเรือนเฉลี่ย จังหวัดเชียงใหม่", "/areas/50/#table-figures"],
    ["หนี้ครัวเรือนเชียงใหม่", "หนี้ครัวเรือนเฉลี่ย จังหวัดเชียงใหม่", "/areas/50/#table-figures"],
    ["หนี้ครัวเรือน จ.น่าน", "หนี้ครัวเรือนเฉลี่ย จังหวัดน่าน", "/areas/55/#table-figures"],
    ["หนี้ครัวเรือน กทม.", "หนี้ครัวเรือนเฉลี่ย กรุงเทพมหานคร", "/areas/10/#table-figures"],
    ["รายได้ครัวเรือน โคราช", "รายได้ครัวเรือนเฉลี่ย จังหวัดนครราชสีมา", "/areas/30/#table-figures"],
    // Sections of their own tell these, and are where the hit leads.
    ["ประชากร สตูล", "ประชากรตามทะเบียน จังหวัดสตูล", "/areas/91/#people"],
    ["OTOP สตูล", "ยอดจำหน่าย OTOP ทั้งปี จังหวัดสตูล", "/areas/91/#otop"],
  ])("is the first that its name and the place find: %s", (question, label, path) => {
    expect(pathsOf(question)[0]).toMatchObject({ label, path });
  });

  it("is found in English too", () => {
    expect(pathsOf("household debt Chiang Mai", "en")[0]).toMatchObject({
      label: "Average household debt, Chiang Mai",
      path: "/en/areas/50/#table-figures",
    });
  });

  it("stays away where no place is named, and where its table has none of the place", () => {
    const debt = pathsOf("หนี้ครัวเรือน").map(({ path }) => path);
    expect(debt[0]).toBe("/data/household-income-debt/#figure-household-debt");
    expect(debt.filter((path) => path.startsWith("/areas/"))).toEqual([]);
    expect(
      pathsOf("เชียงใหม่").filter(({ path }) => /#(table-figures|people|otop)$/.test(path)),
    ).toEqual([]);
    const inBangkok = pathsOf("ครัวเรือนรายได้ต่ำกว่าเกณฑ์ กรุงเทพ").map(({ path }) => path);
    expect(inBangkok.filter((path) => path.startsWith("/areas/10/"))).toEqual([]);
  });
});
