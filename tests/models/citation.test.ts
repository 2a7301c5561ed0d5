import { describe, expect, it } from "vitest";
import {
  apaCitation,
  bibtexCitation,
  type Cited,
  thaiCitation,
} from "../../src/models/sources/citation.ts";

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
  dataYear: 2024,
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
  it("names publishers, the Buddhist year of the data, who compiled them, the day the data came, and leaves the day of reading to the reader", () => {
    expect(thaiCitation(thai)).toBe(
      "กรมการพัฒนาชุมชน; กรมการปกครอง. (2567). ยอดจำหน่าย OTOP จังหวัดเชียงใหม่ [แผนภูมิ]. รวบรวมข้อมูลโดย someone/files. เรียบเรียงโดย ชุมชนเปิดข้อมูล. " +
        "ได้รับข้อมูลเมื่อ 22 พฤศจิกายน 2569. สืบค้นเมื่อ [วัน เดือน ปี ที่เปิดดู], จาก https://example.org/charts/otop-months/50/",
    );
  });

  it("names the release where the data are one", () => {
    expect(thaiCitation(english)).toContain(
      "เรียบเรียงโดย Chumchon. ข้อมูลรุ่น 2569-11 ได้รับข้อมูลเมื่อ 22 พฤศจิกายน 2569. สืบค้นเมื่อ",
    );
  });
});

describe("a citation of data without a year", () => {
  const undated = { ...thai, dataYear: null };

  it("says so, and never puts the year of retrieval in its place", () => {
    expect(thaiCitation(undated)).toContain("(ม.ป.ป.)");
    expect(apaCitation(undated)).toContain("(n.d.)");
    expect(bibtexCitation(undated)).not.toContain("year =");
  });
});

describe("an entry in APA style", () => {
  it("has the year of the data, who compiled them, and the release as the version", () => {
    expect(apaCitation(thai)).toBe(
      "กรมการพัฒนาชุมชน & กรมการปกครอง. (2024). ยอดจำหน่าย OTOP จังหวัดเชียงใหม่ [Chart; data compiled by someone/files]. ชุมชนเปิดข้อมูล. " +
        "https://example.org/charts/otop-months/50/",
    );
    expect(apaCitation(english)).toContain(
      "OTOP sales & targets: 100% of Chiang Mai (Version 2569-11) [Chart; data compiled by someone/files]. Chumchon. https://",
    );
  });

  it("joins collections in English, the rest of the entry’s language", () => {
    const two = {
      ...thai,
      publishers: [
        "รัฐบาลไทย (thaigov.go.th) รวบรวมโดยคลัง one/corpus (commit 1) และ two/corpus (commit 2)",
      ],
    };
    expect(apaCitation(two)).toContain("[Chart; data compiled by one/corpus and two/corpus]");
    expect(bibtexCitation(two)).toContain("Data compiled by one/corpus and two/corpus;");
    expect(thaiCitation(two)).toContain("รวบรวมข้อมูลโดย one/corpus และ two/corpus.");
  });

  it("never names the site beside those whose figures it shows", () => {
    const beside = { ...english, publishers: ["รัฐบาลไทย", "ชุมชนเปิดข้อมูล"] };
    expect(apaCitation(beside)).toMatch(/^รัฐบาลไทย\. /);
  });

  it("names the site once where it is the author of what many published", () => {
    const many = { ...english, publishers: ["ก", "ข", "ค", "ง"] };
    expect(apaCitation(many)).toMatch(/^Chumchon\. \(2024\).*\[Chart\]\. https:/);
    expect(apaCitation({ ...english, publishers: ["ก", "ข", "ค"] })).toMatch(/^ก, ข, & ค\. /);
    expect(apaCitation({ ...english, publishers: [] })).toMatch(/^Chumchon\. /);
  });
});

describe("an entry of BibTeX", () => {
  it("keeps whole names and titles in braces, and escapes what TeX would read", () => {
    expect(bibtexCitation(english)).toBe(
      [
        "@misc{chumchon-otop-months-50-2024,",
        "  author = {{กรมการพัฒนาชุมชน} and {กรมการปกครอง}},",
        "  title = {{OTOP sales \\& targets: 100\\% of Chiang Mai}},",
        "  howpublished = {Chumchon},",
        "  year = {2024},",
        "  version = {2569-11},",
        "  note = {Data compiled by someone/files; Data received 2026-11-22},",
        "  language = {english},",
        "  url = {https://example.org/en/charts/otop-months/50/},",
        "}",
      ].join("\n"),
    );
    expect(bibtexCitation(thai)).toContain("  language = {thai},");
    expect(bibtexCitation({ ...thai, title: "a{b}\\c" })).toContain("title = {{abc}}");
    expect(bibtexCitation({ ...thai, area: "mother_fund" })).toContain("-mother-fund-2024,");
  });
});
