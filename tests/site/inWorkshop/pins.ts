import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { figureOf } from "../../../src/models/figures/figure.ts";
import { pinOf } from "../../../src/models/figures/pins/pinLink.ts";
import { openPublished } from "../../../src/published/open.ts";
import type { Language } from "../../../src/words/text/language.ts";
import { toMend } from "../../browser/axe.ts";
import { startVisit, type Visit } from "../../browser/visit.ts";
import type { Workshop } from "../workshop.ts";
import type { WhenBuilt } from "./built.ts";

/** Links that readers copied, each while another release was the newest. */
export interface CopiedLinks {
  thai: string;
  english: string;
  unchanged: string;
  newest: string;
}

/** Those of the first release. */
export const copyOldLinks = (workshop: Workshop): Omit<CopiedLinks, "newest"> => ({
  thai: copied(workshop, "th", "phase-targets", "north4"),
  english: copied(workshop, "en", "phase-targets", "north4"),
  unchanged: copied(workshop, "th", "plan-levels", "00"),
});

export const copyNewLink = (workshop: Workshop): Pick<CopiedLinks, "newest"> => ({
  newest: copied(workshop, "th", "phase-targets", "north4"),
});

/** The link that a reader copies from a chart's page as the data stands. */
function copied({ folder }: Workshop, language: Language, chart: string, area: string): string {
  const published = openPublished(join(folder, "public"), ["58"]);
  const pin = pinOf(published, figureOf(published, language, chart, area), undefined);
  if (!pin?.link) throw new Error(`no link to copy: ${chart} ${area}`);
  return pin.link.path;
}

/** A declared correction of one value, besides the file whose value changed. */
export function correctAValue({ folder }: Workshop): void {
  const fixes = join(folder, "data/fixes/phase-targets.csv");
  if (!existsSync(fixes))
    writeFileSync(fixes, "key,column,expected,replacement,reason,reference\n");
  appendFileSync(fixes, "2562-2565|2|50;56;57;58|tambon,value,86,84,พิมพ์ซ้ำบรรทัดบน,หนังสือทดสอบ ที่ 1\n");
}

/** Addresses that a page had once. */
export const movedHere: readonly string[] = ["/charts/targets/", "/en/charts/targets/"];

export function movePages({ folder }: Workshop): void {
  for (const from of movedHere)
    appendFileSync(
      join(folder, "data/redirects.csv"),
      `${from},${from.replace("targets", "phase-targets")}\n`,
    );
}

const notice = "#pin-notice p";

export function describePins(built: WhenBuilt, links: CopiedLinks): void {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit(built().dist, built().base);
  });
  afterAll(() => visit?.close());

  describe("a link to the figures of an older release", () => {
    it("opens them as they were, and tells what they are now, since when and why", async () => {
      const { page, context, complaints } = await visit.open(links.thai);
      await page.waitForURL(/\/releases\/2600-01\/charts\/phase-targets\/north4\//);
      const main = await page.locator("main").innerText();
      expect(main).toMatch(/หลังจากนั้นมีค่าที่เปลี่ยนไป 4.ค่า/);
      const [raw, fixed] = await page.locator(".change-group").allInnerTexts();
      expect(raw).toContain("เปลี่ยนตั้งแต่รุ่น 2600-02");
      expect(raw).toContain("raw/roi-jai-rak/2563/phase_targets.csv");
      expect(raw).toMatch(/หมู่บ้าน · ระยะที่.1 · 4 จังหวัดรวมกัน\s+47\s+48/);
      // What is derived of it moved with it.
      expect(raw).toMatch(/อีก 3 จังหวัดรวมกัน\s+37\s+38/);
      expect(fixed).toContain("เปลี่ยนตั้งแต่รุ่น 2600-03");
      expect(fixed).toContain("พิมพ์ซ้ำบรรทัดบน");
      expect(fixed).toContain("หนังสือทดสอบ ที่ 1");
      expect(fixed).toMatch(/86\s+84/);
      // The picture, the sentence and the table are those of the release.
      expect(await page.locator("figcaption").innerText()).toMatch(/47.หมู่บ้าน/);
      await expect.poll(() => page.locator(notice).innerText()).toContain("ไม่ใช่ตัวเลขปัจจุบัน");
      expect(await toMend(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.getByRole("link", { name: "ดูตัวเลขปัจจุบัน" }).click();
      await page.waitForURL(/\/charts\/phase-targets\/$/);
      expect(await page.locator("figcaption").innerText()).toMatch(/48.หมู่บ้าน/);
      await context.close();
    });

    it("says the same in English", async () => {
      const { page, context } = await visit.open(links.english);
      await page.waitForURL(/\/en\/releases\/2600-01\//);
      const main = await page.locator("main").innerText();
      expect(main).toContain("4 values have changed since");
      expect(main).toContain("Changed since release 2600-02");
      expect(main).toContain("A declared correction");
      expect(main).toMatch(/Four provinces together\s+47\s+48/);
      await context.close();
    });

    it("says so quietly where nothing of the chart has changed", async () => {
      const { page, context, complaints } = await visit.open(links.unchanged);
      await page.locator(notice).waitFor();
      await expect.poll(() => page.locator(notice).innerText()).toContain("ยังเหมือนรุ่น 2600-01");
      expect(page.url()).toContain("/charts/plan-levels/");
      expect(complaints).toEqual([]);
      await context.close();
    });

    it("is answered without script by a page of the release, which leads to the old figures", async () => {
      const { page, context } = await visit.open(links.thai, { javaScriptEnabled: false });
      await page.locator("main noscript a", { hasText: "2600-01" }).click();
      await page.locator("#area-north4 a").click();
      expect(await page.locator(".change-group").first().innerText()).toMatch(/47\s+48/);
      await context.close();
    });
  });

  describe("a link to the figures of now", () => {
    it("says that they are those of the newest release", async () => {
      const { page, context } = await visit.open(links.newest);
      await page.locator(notice).waitFor();
      await expect
        .poll(() => page.locator(notice).innerText())
        .toContain("ตัวเลขของรุ่น 2600-03 ตรงกับลิงก์");
      await context.close();
    });

    it("can be copied with one press, and stands there without", async () => {
      const { page, context } = await visit.open("/charts/phase-targets/", {
        permissions: ["clipboard-read", "clipboard-write"],
      });
      await page.locator(".pin-copy button").click();
      await page.locator(".pin-copy output", { hasText: "คัดลอกแล้ว" }).waitFor();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toBe(await page.locator("a[data-pin-link]").innerText());
      expect(text.endsWith(links.newest)).toBe(true);
      await context.close();
    });
  });

  describe("a link that says something else", () => {
    it.each([
      ["/charts/phase-targets/?release=2569-99", "ไม่มีรุ่น “2569-99”"],
      ["/charts/phase-targets/?release=2600-03&values=000000000000", "ลายนิ้วมือในลิงก์ไม่ตรง"],
      ["/charts/plan-levels/?release=2600-01&values=000000000000", "ลายนิ้วมือในลิงก์ไม่ตรง"],
      ["/charts/record-accounts/?release=2600-01", "ไม่ได้เก็บตัวเลขของแผนภูมินี้"],
    ])("shows the newest figures and says what is wrong: %s", async (path, said) => {
      const { page, context } = await visit.open(path);
      await page.locator(notice).waitFor();
      await expect.poll(() => page.locator(notice).innerText()).toContain(said);
      expect(await page.locator("figure svg").count()).toBeGreaterThan(0);
      await context.close();
    });
  });

  describe("an address that a page once had", () => {
    it("leads on with what it asked for, and without script to the page", async () => {
      const { page, context } = await visit.open(
        `/charts/targets/${new URL(links.thai, visit.url).search}`,
      );
      await page.waitForURL(/\/releases\/2600-01\/charts\/phase-targets\/north4\//);
      await context.close();
      const plain = await visit.open("/en/charts/targets/", { javaScriptEnabled: false });
      await plain.page.waitForURL(/\/en\/charts\/phase-targets\/$/);
      await plain.context.close();
    });

    it("is told to hosts that redirect by themselves", () => {
      expect(readFileSync(join(built().dist, "_redirects"), "utf8").split("\n")).toContain(
        `${built().base}charts/targets/ ${built().base}charts/phase-targets/ 301`,
      );
      const html = readFileSync(join(built().dist, "en/charts/targets/index.html"), "utf8");
      expect(html).toContain('<html lang="en">');
      expect(html).toContain('content="noindex"');
      expect(html).toMatch(/หน้านี้ย้ายไปอยู่ที่.+\/en\/charts\/phase-targets\//);
    });
  });

  describe("an address that no page ever had", () => {
    it.each([
      ["/charts/phase-targets/99/", "/charts/phase-targets/"],
      ["/en/areas/9999/", "/en/areas/"],
      [
        `/charts/phase-targets/north4/?release=2600-01`,
        "/releases/2600-01/charts/phase-targets/north4/",
      ],
    ])("names the nearest that there is: %s", async (path, nearest) => {
      const { page, context } = await visit.open(path);
      const link = page.locator("#nearest-page a");
      await link.waitFor();
      expect(await link.getAttribute("href")).toBe(`${built().base}${nearest.slice(1)}`);
      await context.close();
    });
  });
}
