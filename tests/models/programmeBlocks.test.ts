import { describe, expect, it } from "vitest";
import { fundStatistics } from "../../src/datasets/fund-statistics.ts";
import { phaseTargets } from "../../src/datasets/phase-targets.ts";
import { programmePages } from "../../src/models/programmes/programmePage.ts";
import { programmeDeclarations } from "../../src/models/programmes/declared/index.ts";
import type { Published } from "../../src/schema/catalogues/catalog.ts";
import type { Row, Table } from "../../src/schema/declare/table.ts";
import { languages } from "../../src/words/text/language.ts";
import { published } from "../publication.ts";

const pageOf = (programme: string, language: "th" | "en" = "th", from: Published = published) => {
  const address = programmePages
    .addresses(from)
    .find((one) => one.programme === programme && one.language === language)!;
  return programmePages.build(from, address);
};

const linesOf = (id: string, ...page: Parameters<typeof pageOf>): string[] =>
  pageOf(...page)
    .blocks.find((block) => block.id === id)!
    .lines.map(({ text }) => text.replaceAll("\u00a0", " "));

/** The publication with other rows in one table. */
const withRows = <T extends Table>(table: T, change: (rows: readonly Row<T>[]) => unknown) =>
  ({
    ...published,
    rows: (asked: Table) =>
      asked.id === table.id ? change(published.rows(table)) : published.rows(asked),
  }) as Published;

describe("the four answers of a programme's page", () => {
  it("are given on every page, in both languages, with the scope of each absence", () => {
    for (const { id } of programmeDeclarations)
      for (const language of languages) {
        const { blocks } = pageOf(id, language);
        expect(blocks.map((block) => [id, block.id, block.lines.length > 0])).toEqual(
          ["what", "promised", "done", "missing"].map((block) => [id, block, true]),
        );
        const unscoped = blocks
          .filter((block) => block.id !== "what")
          .flatMap(({ lines }) => lines)
          .filter(({ source }) => source === null)
          .map(({ text }) => text)
          .filter((text) => /ไม่พบ|not found|No .* found/.test(text))
          .filter((text) => !/ที่เว็บนี้รวบรวม|gathered here|only the sum|พบเพียงยอดรวม/.test(text));
        expect(unscoped).toEqual([]);
      }
  });

  it("say what it is once: in the lead, or in the block where documents say it", () => {
    for (const { id, lead } of programmeDeclarations) {
      const [what] = pageOf(id).blocks;
      const isOwn = what!.lines.some(({ source }) => source !== null);
      expect(pageOf(id).lead).toBe(isOwn ? lead.th : null);
    }
  });

  it("tell the tables of their own where figures of the news are silent", () => {
    expect(linesOf("done", "otop")[0]).toMatch(/^ยอดจำหน่าย OTOP ปีงบประมาณ 2567: 329,066 ล้านบาท/);
    expect(linesOf("promised", "budget")[0]).toContain("5,118 ล้านบาท");
    expect(linesOf("done", "people")[0]).toContain("4,690");
    expect(linesOf("done", "community-funds").map((text) => text.split(" · ")[0])).toEqual([
      "กลุ่มออมทรัพย์เพื่อการผลิต",
      "กข.คจ.",
      "กองทุนแม่ของแผ่นดิน",
    ]);
    // The same as the chart on that page: no awards for a fund, and no activity for a centre.
    expect(linesOf("done", "community-funds")[0]).toContain("กลุ่ม: 5,771 กลุ่ม");
    expect(linesOf("missing", "community-funds")).toEqual([
      "ไม่พบตัวเลขรวมทั้งประเทศของศูนย์จัดการกองทุนชุมชน และพัฒนาชุมชนตามแนวพระราชดำริ ในเอกสารที่เว็บนี้รวบรวม",
    ]);
    for (const id of ["otop", "budget", "people", "community-funds"])
      expect(linesOf("missing", id).join()).not.toMatch(/ตัวเลขของงานนี้|เพียง 0/);
  });

  it("tell what the draft budget sets among what was promised, wherever the page shows it", () => {
    const drafts = programmeDeclarations.flatMap(({ id }) => {
      const isShown = pageOf(id).parts.some(({ kind }) => kind === "budget");
      const told = [...linesOf("promised", id)].filter((text) => text.includes("ร่าง"));
      return isShown ? [[id, told.length > 0]] : [];
    });
    expect(drafts.length).toBe(5);
    expect(drafts.every(([, isTold]) => isTold)).toBe(true);
    expect(linesOf("promised", "fund-centres")).toEqual([
      "ร่างงบประมาณ ปีงบประมาณ 2565 “โครงการบริหารจัดการหนี้”: 33,302,200 บาท (ร่าง เว็บนี้เชื่อมโยงเอง)",
    ]);
  });

  it("tell villages without money among what was promised, and not as done", () => {
    const unfunded = expect.stringContaining("ยังไม่ได้รับงบ");
    expect(linesOf("promised", "poverty-fund")).toContainEqual(unfunded);
    expect(linesOf("done", "poverty-fund")).not.toContainEqual(unfunded);
  });

  it("name the provinces without a target of their own, from the rows", () => {
    const [provinces, start] = linesOf("missing", "roi-jai-rak");
    expect(provinces).toBe("ไม่พบเป้าหมายแยกของพะเยา เชียงราย และแม่ฮ่องสอน พบเพียงยอดรวมกับจังหวัดอื่น");
    expect(start).toContain("วันเริ่มระยะที่ 2");
    const split = withRows(phaseTargets.table, (rows) => [
      ...rows.map((row) => ({ ...row, start_date: row.start_date ?? "2020-12-01" })),
      ...["56", "57", "58"].map((area_codes) => ({ ...rows.at(-1)!, area_codes })),
    ]);
    expect(linesOf("missing", "roi-jai-rak", "th", split)).toEqual([
      expect.stringContaining("รายชื่อหมู่บ้านเป้าหมาย"),
      expect.stringContaining("ดำเนินการแล้วกี่หมู่บ้าน"),
    ]);
    const named = withRows(phaseTargets.table, (rows) => [
      ...rows,
      { ...rows[0]!, area_codes: "50100501" },
    ]);
    expect(linesOf("missing", "roi-jai-rak", "th", named).join()).not.toContain("รายชื่อหมู่บ้าน");
    expect(
      linesOf(
        "promised",
        "roi-jai-rak",
        "th",
        withRows(phaseTargets.table, () => []),
      ),
    ).toEqual(
      linesOf("promised", "roi-jai-rak").filter((text) => !text.startsWith("หมู่บ้านเป้าหมาย")),
    );
  });

  it("tell the expansion before the project that it follows", () => {
    const done = linesOf("done", "roi-jai-rak").join("\n");
    expect(done).toMatch(/37 แห่ง[\s\S]*12 แห่ง/);
  });

  it("count the provinces that figures were found of", () => {
    expect(linesOf("missing", "mother-fund")[0]).toContain("5 จาก 77 จังหวัด");
    const none = withRows(fundStatistics.table, (rows) =>
      rows.filter(({ place_level }) => place_level !== "province"),
    );
    expect(linesOf("missing", "mother-fund", "th", none)[0]).toBe(
      "ไม่พบตัวเลขรายจังหวัดในเอกสารที่เว็บนี้รวบรวม",
    );
  });

  it("stop saying that figures by village were not found once the table is there", () => {
    const found = {
      ...published,
      catalog: {
        ...published.catalog,
        tables: [
          ...published.catalog.tables,
          { ...published.catalog.tables[0]!, id: "village-funds" },
        ],
      },
    } as Published;
    expect(linesOf("missing", "savings-groups").at(-1)).toContain("รายหมู่บ้าน");
    expect(linesOf("missing", "savings-groups", "th", found).join()).not.toContain("รายหมู่บ้าน");
  });
});
