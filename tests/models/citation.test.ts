import { describe, expect, it } from "vitest";
import {
  apaCitation,
  bibtexCitation,
  type Cited,
  thaiCitation,
} from "../../src/models/citation.ts";

const thai: Cited = {
  language: "th",
  chart: "otop-months",
  area: "50",
  title: "ยอดจำหน่าย OTOP จังหวัดเชียงใหม่",
  publishers: [
    "กรมการพัฒนาชุมชน (logi.cdd.go.th รายงาน otop_r04) รวบรวมโดย someone/files",
    "กรมการปกครอง",
  ],
  site: "ชุมชนเปิดข้อมูล",
  retrieved: "2026-11-22",
  release: null,
  address: "https://example.org/charts/otop-months/50/",
};
const english: Cited = {
  ...thai,
  language: "en",
  title: "OTOP sales & targets: 100% of Chiang Mai",
  site: "Chumchon",
  release: "2569-11",
  address: "https://example.org/en/charts/otop-months/50/",
};

describe("a Thai bibliography entry", () => {
  it("names publishers, the Buddhist year, the day the data came, and leaves the day of reading to the reader", () => {
    expect(thaiCitation(thai)).toBe(
      "กรมการพัฒนาชุมชน; กรมการปกครอง. (2569). ยอดจำหน่าย OTOP จังหวัดเชียงใหม่ [แผนภูมิ]. เรียบเรียงโดย ชุมชนเปิดข้อมูล. " +
        "ข้อมูลที่รับเมื่อ 22 พฤศจิกายน 2569. สืบค้นเมื่อ [วัน เดือน ปี ที่เปิดดู], จาก https://example.org/charts/otop-months/50/",
    );
  });

  it("names the release where the data are one", () => {
    expect(thaiCitation(english)).toContain("เรียบเรียงโดย Chumchon. ข้อมูลรุ่น 2569-11. สืบค้นเมื่อ");
  });
});

describe("an entry in APA style", () => {
  it("has the date in the common era, and the release as the version", () => {
    expect(apaCitation(thai)).toBe(
      "กรมการพัฒนาชุมชน & กรมการปกครอง. (2026, November 22). ยอดจำหน่าย OTOP จังหวัดเชียงใหม่ [Chart]. ชุมชนเปิดข้อมูล. " +
        "https://example.org/charts/otop-months/50/",
    );
    expect(apaCitation(english)).toContain(
      "OTOP sales & targets: 100% of Chiang Mai (Version 2569-11) [Chart]. Chumchon. https://",
    );
  });

  it("names the site once where it is the author of what many published", () => {
    const many = { ...english, publishers: ["ก", "ข", "ค", "ง"] };
    expect(apaCitation(many)).toMatch(/^Chumchon\. \(2026.*\[Chart\]\. https:/);
    expect(apaCitation({ ...english, publishers: ["ก", "ข", "ค"] })).toMatch(/^ก, ข, & ค\. /);
    expect(apaCitation({ ...english, publishers: [] })).toMatch(/^Chumchon\. /);
  });
});

describe("an entry of BibTeX", () => {
  it("keeps whole names and titles in braces, and escapes what TeX would read", () => {
    expect(bibtexCitation(english)).toBe(
      [
        "@misc{chumchon-otop-months-50-2026,",
        "  author = {{กรมการพัฒนาชุมชน} and {กรมการปกครอง}},",
        "  title = {{OTOP sales \\& targets: 100\\% of Chiang Mai}},",
        "  howpublished = {Chumchon},",
        "  year = {2026},",
        "  version = {2569-11},",
        "  note = {Data received 2026-11-22},",
        "  language = {english},",
        "  url = {https://example.org/en/charts/otop-months/50/},",
        "}",
      ].join("\n"),
    );
    expect(bibtexCitation(thai)).toContain("  language = {thai},");
    expect(bibtexCitation({ ...thai, title: "a{b}\\c" })).toContain("title = {{abc}}");
    expect(bibtexCitation({ ...thai, area: "mother_fund" })).toContain("-mother-fund-2026,");
  });
});
