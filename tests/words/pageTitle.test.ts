import { expect, test } from "vitest";
import { fundStatistics } from "../../src/datasets/fund-statistics.ts";
import { citedPages } from "../../src/models/sources/citedPages.ts";
import { languages } from "../../src/words/text/language.ts";
import { pageTitleOf } from "../../src/words/text/pageTitle.ts";
import { published } from "../publication.ts";

const titles = new Set(published.rows(fundStatistics.table).map(({ page_title }) => page_title));

test("sets a title that was read from an address in square brackets, and says so", () => {
  const [written] = [...titles].filter((title) => title.includes("slug"));
  const { title, remark } = pageTitleOf(written as string);
  expect(title).toBe("[กรม พช. มหกรรมลดความเหลื่อมล้ำของประชาชน ครบรอบ 48 ปี กลุ่มออมทรัพย์เพื่อการผลิต]");
  expect(remark?.th).toContain("ที่อยู่ของหน้าเว็บ");
});

test("leaves every title that its page showed as it is, brackets and all", () => {
  const own = [...titles].filter((title) => !title.includes("slug"));
  expect(own).toContain("กองทุนแม่ของแผ่นดิน (สพอ.กันทรลักษ์)");
  for (const title of own) expect(pageTitleOf(title)).toEqual({ title, remark: null });
});

test.each(languages)(
  "no transcriber's remark is left in a title that a page shows, %s",
  (language) => {
    const cited = citedPages(published, language).flatMap(({ pages }) => pages);
    expect(cited.filter(({ title }) => title.includes("slug"))).toEqual([]);
    expect(cited.filter(({ title }) => title.startsWith("[")).map(({ remark }) => remark)).toEqual([
      pageTitleOf("… (จาก slug ของหน้า)").remark?.[language],
    ]);
  },
);
