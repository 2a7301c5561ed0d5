import { describe, expect, it } from "vitest";
import { chartOf } from "../../../src/charts/index.ts";
import { figureOf } from "../../../src/models/figures/figure.ts";
import { changeNotice } from "../../../src/models/figures/pins/changeNotice.ts";
import { type Fate, fateOf, fatesOf } from "../../../src/models/figures/pins/pinnedFigure.ts";
import { pinFiles } from "../../../src/models/figures/pins/pinFile.ts";
import { pinOf } from "../../../src/models/figures/pins/pinLink.ts";
import { releasedChartPages } from "../../../src/models/releases/releasedChartPage.ts";
import { releasedFigurePages } from "../../../src/models/releases/releasedFigurePage.ts";
import type { AppliedFix, Catalog, Published } from "../../../src/schema/catalogues/catalog.ts";
import { languages, type Language } from "../../../src/words/text/language.ts";
import { published } from "../../publication.ts";
import { publishedAfter } from "./releases.ts";

const chart = chartOf("phase-targets");
const file = "raw/roi-jai-rak/2563/phase_targets.csv";
const villages = (value: number) => (csv: string) =>
  csv.replace(/,village,47,/, `,village,${value},`);
const older = { tables: { "phase-targets": villages(46) } };

const fate = (after: Published, release = "2568-01", language: Language = "en"): Fate =>
  fateOf(after, { language, release, chart, area: "north4" });
const changesOf = (found: Fate) => (found.kind === "changed" ? found.changes : []);

/** The catalog of now with a correction of the row that states 47 villages. */
function withFix(): Catalog {
  const fix: AppliedFix = {
    key: "2562-2565|1|50;56;57;58|village",
    ...{ column: "value", expected: "46", replacement: "47" },
    ...{ reason: "พิมพ์ผิด", reference: "หนังสือ ที่ 1" },
    ...{ source_file: file, source_row: 2 },
  };
  return {
    ...published.catalog,
    tables: published.catalog.tables.map((table) =>
      table.id === "phase-targets" ? { ...table, fixes: [fix] } : table,
    ),
  };
}

describe("a released figure", () => {
  it("is the same where its tables are, or where only their rows moved", () => {
    expect(fate(publishedAfter([{ id: "2568-01" }])).kind).toBe("same");
    const moved = (csv: string) => csv.replaceAll(/,(\d+)$/gm, ",9$1");
    expect(fate(publishedAfter([{ id: "2568-01", tables: { "phase-targets": moved } }])).kind).toBe(
      "same",
    );
  });

  it("tells each value that changed, what is derived of it too, with both numbers", () => {
    const changes = changesOf(fate(publishedAfter([{ id: "2568-01", ...older }])));
    expect(changes.map(({ row, column, was, now }) => [row, column, was?.text, now?.text])).toEqual(
      [
        ["Villages · Phase 1", "Four provinces together", "46", "47"],
        ["Villages · Phase 1", "Other three together", "36", "37"],
      ],
    );
  });

  it("changed with the first release that has the value of now, whatever came between", () => {
    const after = publishedAfter([
      { id: "2569-01" },
      { id: "2568-03" },
      { id: "2568-02", tables: { "phase-targets": villages(40) } },
      { id: "2568-01", ...older },
    ]);
    expect(changesOf(fate(after)).map(({ since }) => since)).toEqual(["2568-03", "2568-03"]);
  });

  it("changed in no release where the data is newer than all", () => {
    const after = publishedAfter([
      { id: "2568-02", ...older },
      { id: "2568-01", ...older },
    ]);
    expect(changesOf(fate(after)).map(({ since }) => since)).toEqual([null, null]);
  });
});

describe("the cause of a change", () => {
  const causes = (after: Published) => changesOf(fate(after))[0]?.causes;

  it("is the file where its bytes changed, and how it is read where they did not", () => {
    const edited = { id: "2568-01", ...older, inputs: { [file]: "other" } };
    expect(causes(publishedAfter([edited]))).toEqual([{ kind: "file", file }]);
    expect(causes(publishedAfter([{ id: "2568-01", ...older }]))).toEqual([{ kind: "method" }]);
  });

  it("is the declared correction that gave the row its value, and the file too where it is another", () => {
    const fixed = publishedAfter([{ id: "2568-01", ...older }], withFix());
    expect(causes(fixed)).toMatchObject([{ kind: "correction", fix: { reason: "พิมพ์ผิด" } }]);
    const both = publishedAfter(
      [
        {
          id: "2568-01",
          tables: { "phase-targets": villages(45) },
          inputs: { [file]: "other" },
        },
      ],
      withFix(),
    );
    expect(causes(both)?.map(({ kind }) => kind)).toEqual(["correction", "file"]);
  });
});

describe("the notice of changes", () => {
  const after = publishedAfter(
    [
      { id: "2569-01", acknowledged: "ตรวจแล้ว" },
      { id: "2568-01", ...older },
    ],
    withFix(),
  );
  const notice = (language: Language) =>
    changeNotice(after, { language, release: "2568-01" }, fate(after, "2568-01", language));

  it("says in Thai what was, what is, since when and why", () => {
    const { summary, groups } = notice("th");
    expect(summary).toBe("หน้านี้แสดงตัวเลขตามรุ่น 2568-01 หลังจากนั้นมีค่าที่เปลี่ยนไป 2\u00a0ค่า");
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({
      since: "เปลี่ยนตั้งแต่รุ่น 2569-01 (ข้อมูลที่รับถึงวันที่ 22 พฤศจิกายน 2569)",
      release: { path: "/releases/2569-01/" },
      why: [
        "มีการแก้ไขที่ประกาศไว้ “จำนวนเป้าหมาย” ในไฟล์ต้นทางเขียนว่า “46” แก้เป็น “47” เหตุผล: พิมพ์ผิด หลักฐาน: หนังสือ ที่ 1",
        "ผู้ออกรุ่นบันทึกเหตุผลไว้ว่า “ตรวจแล้ว”",
      ],
    });
    expect(groups[0]?.values[0]).toMatchObject({ was: "46", now: "47" });
  });

  it("says the same in English", () => {
    const { summary, groups } = notice("en");
    expect(summary).toContain("2 values have changed since");
    expect(groups[0]?.since).toBe(
      "Changed since release 2569-01 (data received up to 22 November 2026)",
    );
    expect(groups[0]?.why[0]).toMatch(/^A declared correction: .+“46”.+“47”/);
    expect(groups[0]?.values[0]).toEqual({
      name: "Villages · Phase 1 · Four provinces together",
      was: "46",
      now: "47",
    });
  });
});

describe("the pages of old figures", () => {
  const after = publishedAfter([{ id: "2569-01" }, { id: "2568-01", ...older }]);

  it("are there for figures that changed, in both languages, and for no others", () => {
    const changed = releasedFigurePages.addresses(after).map(({ params }) => params);
    expect(changed).toContainEqual({
      ...{ lang: "en", release: "2568-01" },
      ...{ chart: "phase-targets", area: "north4" },
    });
    expect(changed.filter(({ release }) => release === "2569-01")).toEqual([]);
    expect(changed.filter(({ chart }) => chart === "otop-rank")).toEqual([]);
    expect(releasedFigurePages.addresses(publishedAfter([{ id: "2569-01" }]))).toEqual([]);
  });

  it("show the figures as they were, with the release's own files and no evidence of now", () => {
    const address = releasedFigurePages
      .addresses(after)
      .find(({ language, area }) => language === "th" && area === "north4")!;
    const page = releasedFigurePages.build(after, address);
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
    expect(page.figure.sentence).toContain("46\u00a0หมู่บ้าน");
    expect(page.figure.table.flat().flatMap(({ links }) => links)).toEqual([]);
    expect(page.figure.downloads.map(({ path }) => path)).toContain(
      "/data/2568-01/phase-targets.csv",
    );
    expect(page.figure.downloads.filter(({ path }) => path.includes("/pictures/"))).toEqual([]);
    expect(page.inputs.map(({ file }) => file)).toEqual([file]);
  });

  it("are listed with all others of their release, by their fingerprints", () => {
    const page = releasedChartPages.build(after, {
      ...{ language: "en", params: {}, release: "2568-01", chart: "phase-targets" },
    });
    expect(page.figures.map(({ area, path, fate }) => [area, path, fate])).toEqual([
      [
        ...["north4", "/en/releases/2568-01/charts/phase-targets/north4/"],
        "changed; see them as they were",
      ],
      ["50", "/en/charts/phase-targets/50/", "all the same"],
    ]);
  });

  it("are told to the script by one file a release", () => {
    const found = pinFiles(after).find(({ params }) => params.release === "2568-01");
    expect(found?.props.file["phase-targets"]).toMatchObject({
      north4: { fate: "changed" },
      "50": { fate: "same" },
    });
    expect(fatesOf(after, "2569-01", chart).get("north4")).toBe("same");
  });
});

describe("the link to the figures of a page", () => {
  const pin = (
    after: Published,
    id = "phase-targets",
    area = "north4",
    language: Language = "th",
  ) => pinOf(after, figureOf(after, language, id, area), new URL("https://example.org"));

  it("names the newest release and a fingerprint that both languages share", () => {
    const after = publishedAfter([{ id: "2569-01" }, { id: "2568-01", ...older }]);
    const [thai, english] = languages.map((language) =>
      pin(after, "phase-targets", "50", language),
    );
    expect(thai?.link?.address).toBe(
      `https://example.org/charts/phase-targets/50/?release=2569-01&values=${thai?.values}`,
    );
    expect(english?.values).toBe(thai?.values);
    expect(thai?.kept.map(({ path }) => path)).toEqual([
      "/releases/2569-01/charts/phase-targets/#area-50",
      "/releases/2568-01/charts/phase-targets/#area-50",
    ]);
  });

  it("is missing where no release has the figures, and says so", () => {
    expect(pin(publishedAfter([]))).toBe(null);
    expect(pin(publishedAfter([{ id: "2568-01", ...older }]))).toMatchObject({
      ...{ link: null, release: null },
      without: expect.stringContaining("ใหม่กว่ารุ่นล่าสุด"),
    });
    expect(pin(publishedAfter([{ id: "2568-01" }]), "record-accounts", "00")).toMatchObject({
      link: null,
      without: expect.stringContaining("ไม่ได้เก็บ"),
    });
  });
});

describe("figures of a withdrawn release", () => {
  const reason = "ยอดรวมผิด";
  const after = publishedAfter([
    { id: "2568-02", ...older },
    { id: "2568-01", ...older },
  ]);
  const withdrawn: Published = {
    ...after,
    releases: after.releases.map((one, i) => (i === 0 ? { ...one, withdrawn: reason } : one)),
  };

  it("say so on the page that keeps them, and on the page of now for links to it", () => {
    for (const language of languages) {
      const address = { language, release: "2568-02", chart: chart.id, area: "north4", params: {} };
      const page = releasedFigurePages.build(withdrawn, address);
      expect(page.notice.summary).toContain(reason);
      expect(releasedChartPages.build(withdrawn, address).lead).toContain(reason);
      const pin = pinOf(withdrawn, figureOf(withdrawn, language, chart.id, "north4"), undefined)!;
      expect(Object.keys(pin.withdrawn)).toEqual(["2568-02"]);
      expect(pin.withdrawn["2568-02"]).toContain(reason);
      expect(pin.kept.map(({ label }) => /ถอนแล้ว|withdrawn/.test(label))).toEqual([true, false]);
      expect(pin.link).toBe(null);
    }
  });

  it("are not where a value is said to have changed", () => {
    const then: Published = {
      ...after,
      releases: publishedAfter([{ id: "2568-02" }, { id: "2568-01", ...older }]).releases.map(
        (one, i) => (i === 0 ? { ...one, withdrawn: reason } : one),
      ),
    };
    expect(changesOf(fate(then)).map(({ since }) => since)).toEqual([null, null]);
  });
});
