import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { createRandom } from "../../scripts/bench/random.ts";
import type { MadeFundRow } from "../../scripts/bench/fundRow.ts";
import { fundRows } from "../../scripts/sample/funds.ts";
import { readVillages } from "../../scripts/sample/villages.ts";
import type { Catalog } from "../../src/schema/catalogues/catalog.ts";
import { sampleLabel, sampleMark } from "../../src/words/subject/sample.ts";
import { readWorkbook } from "../schema/files/readWorkbook.ts";
import { fileOf, filesIn, movedPages, pageFilesIn, pagesIn } from "./dist.ts";
import { type Element, elementsIn, hasClass } from "./elements.ts";
import { openWorkshop, runScript } from "./workshop.ts";

const workshop = openWorkshop("sample");
afterAll(workshop.close);

const built = workshop.run(runScript("scripts/build.ts", "--sample"));
if (built.status !== 0) throw new Error(built.output);
const dist = join(workshop.folder, ".sample/dist");
const files = filesIn(dist);
const pages = pagesIn(dist);
const read = (file: string) => readFileSync(join(dist, file));
const every = [...pageFilesIn(dist)]
  .filter(([address]) => !movedPages.has(address))
  .map(([address, file]) => ({
    address,
    elements: elementsIn(readFileSync(file, "utf8"), isToLabel),
  }));
const catalog = JSON.parse(read("data/catalog.json").toString()) as Catalog;

describe("a site with made-up figures", () => {
  it("labels every page, and asks search engines to leave it out", () => {
    expect(every.length).toBeGreaterThan(200);
    for (const { address, elements } of every) {
      const banner = elements.find((element) => hasClass(element, "sample-banner"))?.text ?? "";
      const robots = elements.find(isRobots)?.attributes["content"];
      expect([address, banner.includes(sampleMark), robots]).toEqual([
        address,
        true,
        "noindex, nofollow",
      ]);
      const language = elements.find(({ name }) => name === "html")?.attributes["lang"];
      const title = elements.find(({ name }) => name === "title")?.text ?? "";
      expect(title.startsWith(`${sampleLabel[language === "en" ? "en" : "th"]}: `)).toBe(true);
      expect(elements.filter(isStructuredData).length).toBe(0);
    }
  });

  it("labels every picture, on its page and away from it", () => {
    const drawn = every.flatMap(({ address, elements }) =>
      elements.filter(({ name }) => name === "svg").map(({ text }) => ({ address, text })),
    );
    expect(drawn.length).toBeGreaterThan(100);
    for (const { address, text } of drawn)
      expect([address, text.includes(sampleMark)]).toEqual([address, true]);
    const pictures = files.filter((file) => file.startsWith("pictures/"));
    expect(pictures.length).toBeGreaterThan(0);
    for (const file of pictures) expect([file, isLabelled(file)]).toEqual([file, true]);
  });

  it("labels every download by its name or by what it says", () => {
    const downloads = files.filter(
      // Outlines of maps are no figures, and pages offer none to take away.
      // A template is empty: it holds no figures.
      (file) =>
        /^(data|figures|kits)\//.test(file) && !/\.(html|topo\.json)$|\/template\.xlsx$/.test(file),
    );
    expect(downloads.length).toBeGreaterThan(100);
    const unlabelled = downloads.filter(
      (file) =>
        !(file.split("/").at(-1) as string).startsWith("sample-") &&
        !/ข้อมูลสมมติ|"sample": true/.test(read(file).toString()),
    );
    expect(unlabelled).toEqual([]);
    const links = every.flatMap(({ elements }) => elements.filter(({ name }) => name === "a"));
    expect(links.length).toBeGreaterThan(100);
    for (const { attributes } of links)
      expect(attributes["download"]).toMatch(
        /^sample-|\.(svg|png)$|^datapackage\.json$|^dcat\.jsonld$/,
      );
  });

  it("tells other catalogues, and whoever opens the workbook", () => {
    expect(catalog.sample).toBe(true);
    const json = (file: string) => JSON.parse(read(file).toString()) as Record<string, unknown>;
    expect(json("data/datapackage.json")).toMatchObject({ sample: true });
    expect(String(json("data/datapackage.json")["title"])).toContain(sampleLabel.th);
    expect(JSON.stringify(json("data/dcat.jsonld")["dct:title"])).toContain(sampleLabel.en);
    const { xlsx, csvw } = fundTable().files;
    expect(Object.keys(readWorkbook(read(xlsx!.path)).sheets)).toContain(sampleMark);
    expect(JSON.stringify(json(csvw.path)["dc:title"])).toContain(sampleLabel.th);
  });

  it("publishes the made-up export beside the real tables, some of its counts withheld", () => {
    expect(fundTable().rows).toBeGreaterThan(15_000);
    expect(fundTable().rows).toBeLessThan(40_000);
    const csv = read(fundTable().files.csv.path).toString();
    for (const state of ["stated", "not_stated", "withheld"]) expect(csv).toContain(`,${state},`);
    expect(catalog.tables.map(({ id }) => id)).toContain("phase-targets");
    const quality = pages.get("/data/village-funds/quality/")!;
    expect(quality.querySelector("#withheld")).not.toBe(null);
    expect(quality.querySelector("#sums a[download]")).not.toBe(null);
    expect(quality.querySelector("#findings ~ *, #findings")?.textContent).toContain("884,438.75");
  });

  it("links from the made-up table to rows that are there", () => {
    for (const address of ["/data/village-funds/", "/en/data/village-funds/quality/"])
      for (const link of pages.get(address)!.querySelectorAll("main a[href*='/evidence/']")) {
        const url = new URL(link.getAttribute("href") as string, "http://site");
        expect([url.pathname, fileOf(dist, url.pathname) !== null]).toEqual([url.pathname, true]);
        const target = pages.get(url.pathname)!.getElementById(url.hash.slice(1));
        if (url.hash !== "") expect([url.href, target !== null]).toEqual([url.href, true]);
      }
  });

  it("charts the made-up funds by type, year and area, each page labelled", () => {
    for (const chart of ["village-funds-types", "village-funds-years", "village-funds-map"])
      for (const address of ["", "en/"].flatMap((language) =>
        ["", "58/"].map((area) => `/${language}charts/${chart}/${area}`),
      )) {
        const page = pages.get(address);
        expect([address, page?.querySelectorAll(".sample-banner").length]).toEqual([address, 1]);
        expect(page!.querySelectorAll(".picture svg").length).toBeGreaterThan(0);
      }
    expect(pages.get("/charts/")!.querySelectorAll("a[href*='/village-funds-']").length).toBe(3);
  });

  it("draws the sums of what was made up", () => {
    const rows = [...fundRows(readVillages(), createRandom(66))].flat();
    const latest = rows.filter(({ fiscalYear }) => fiscalYear === 2568);
    const total = (of: (row: MadeFundRow) => number | null, rows: readonly MadeFundRow[]) =>
      rows.reduce((sum, row) => sum + (of(row) ?? 0), 0);
    for (const area of ["", "58/"])
      for (const fund of ["กองทุนหมู่บ้าน", "กองทุนแม่ของแผ่นดิน"]) {
        const own = latest.filter(
          (row) => row.fund === fund && `${row.province.code}/`.endsWith(area),
        );
        expect(cellsOf(`/charts/village-funds-types/${area}`, fund).slice(1)).toEqual([
          own.length,
          total(({ members }) => members, own),
          total(({ savingsSatang }) => savingsSatang, own) / 100,
          total(({ loansSatang }) => loansSatang, own) / 100,
        ]);
      }
    const { tambon } = latest.find(({ province }) => province.code === "58")!;
    const savings = total(
      ({ savingsSatang }) => savingsSatang,
      latest.filter((row) => row.tambon.code === tambon.code),
    );
    const written = (savings / 100).toLocaleString("en", { minimumFractionDigits: 2 });
    const page = `/areas/${tambon.code}/`;
    const mapped = [...pages.get("/charts/village-funds-map/")!.querySelectorAll("tbody tr")].find(
      (row) => row.querySelector("a")?.getAttribute("href") === page,
    );
    expect(mapped?.textContent).toContain(written);
    expect(pages.get(page)!.querySelector("#village-funds")?.textContent).toContain(written);
  });

  it("leaves the site of real figures alone", () => {
    for (const path of ["dist", "public/data", "data/raw/village-funds"])
      expect([path, existsSync(join(workshop.folder, path))]).toEqual([path, false]);
    expect(existsSync(join(workshop.folder, "data/ledger/village-funds.md"))).toBe(false);
  });
});

const fundTable = () => catalog.tables.find(({ id }) => id === "village-funds")!;

/** The numbers of a figure's row, the first cell being its label. */
const cellsOf = (address: string, label: string): (number | undefined)[] => {
  const row = [...pages.get(address)!.querySelectorAll("tbody tr")].find(
    (row) => row.firstElementChild?.textContent?.trim() === label,
  );
  return [...(row?.children ?? [])].map((cell) =>
    Number(cell.firstChild?.textContent?.replaceAll(",", "").trim()),
  );
};

function isRobots({ name, attributes }: Element): boolean {
  return name === "meta" && attributes["name"] === "robots";
}

function isStructuredData({ name, attributes }: Element): boolean {
  return name === "script" && attributes["type"] === "application/ld+json";
}

/** What a label stands in or belongs on: a `title` of the page, not of a drawing. */
function isToLabel(element: Element, within: readonly Element[]): boolean {
  const { name, attributes } = element;
  if (name === "title") return within.at(-1)?.name === "head";
  if (name === "svg") return within.some((outer) => hasClass(outer, "picture"));
  if (name === "a") return "download" in attributes;
  const isOfPage = name === "html" || hasClass(element, "sample-banner");
  return isOfPage || isRobots(element) || isStructuredData(element);
}

const isLabelled = (file: string): boolean =>
  file.endsWith(".svg") ? read(file).includes(sampleMark) : firstPixel(read(file)) === "ffd7c2";

/** The colour of the first pixel of a PNG that has a palette: whatever filter its line has, its number stands there. */
function firstPixel(png: Buffer): string {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    chunks.set(
      png.toString("latin1", at + 4, at + 8),
      png.subarray(at + 8, at + 8 + png.readUInt32BE(at)),
    );
  const index = inflateSync(chunks.get("IDAT") as Buffer)[1] as number;
  return (chunks.get("PLTE") as Buffer).subarray(index * 3, index * 3 + 3).toString("hex");
}
