import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { figureOf } from "../../src/models/figures/figure.ts";
import { pinOf } from "../../src/models/figures/pins/pinLink.ts";
import { openPublished } from "../../src/published/open.ts";
import type { Language } from "../../src/words/text/language.ts";
import { buildCommand, openWorkshop, publishCommand } from "../site/workshop.ts";
import { toMend } from "./axe.ts";
import { startVisit, type Visit } from "./visit.ts";

const workshop = openWorkshop("pins");
const publicFolder = join(workshop.folder, "public");
const targets = join(workshop.folder, "data/raw/roi-jai-rak/2563/phase_targets.csv");
const fixes = join(workshop.folder, "data/fixes/phase-targets.csv");
const redirects = join(workshop.folder, "data/redirects.csv");

function run(command: readonly string[]): void {
  const { status, output } = workshop.run(command);
  if (status !== 0) throw new Error(output);
}

const release = (id: string, why: string) =>
  run([...publishCommand, "--release", id, "--acknowledge", why]);

/** The link that a reader copies from a chart's page as the data stands. */
function copied(language: Language, chart: string, area: string): string {
  const published = openPublished(publicFolder, ["58"]);
  const pin = pinOf(published, figureOf(published, language, chart, area), undefined);
  if (!pin?.link) throw new Error(`no link to copy: ${chart} ${area}`);
  return pin.link.path;
}

/** Three releases and a build, on a machine that has more to do. */
const patience = 600_000;

let visit: Visit;
let thai: string;
let english: string;
let unchanged: string;
let newest: string;

beforeAll(async () => {
  // The shelf is empty to begin with, whatever has been released by now.
  rmSync(join(workshop.folder, "data/releases"), { recursive: true, force: true });
  release("2600-01", "รุ่นทดสอบ");
  thai = copied("th", "phase-targets", "north4");
  english = copied("en", "phase-targets", "north4");
  unchanged = copied("th", "plan-levels", "00");
  // An export with another value, then a declared correction of one that stays as it was.
  writeFileSync(targets, readFileSync(targets, "utf8").replace(",47,", ",48,"));
  release("2600-02", "แก้จำนวนหมู่บ้าน");
  if (!existsSync(fixes))
    writeFileSync(fixes, "key,column,expected,replacement,reason,reference\n");
  appendFileSync(fixes, "2562-2565|2|50;56;57;58|tambon,value,86,84,พิมพ์ซ้ำบรรทัดบน,หนังสือทดสอบ ที่ 1\n");
  release("2600-03", "แก้จำนวนตำบล");
  newest = copied("th", "phase-targets", "north4");
  appendFileSync(redirects, "/charts/targets/,/charts/phase-targets/\n");
  appendFileSync(redirects, "/en/charts/targets/,/en/charts/phase-targets/\n");
  run(buildCommand);
  visit = await startVisit(join(workshop.folder, "dist"));
}, patience);
afterAll(async () => {
  await visit?.close();
  workshop.close();
});

const notice = "#pin-notice p";

describe("a link to the figures of an older release", () => {
  it("opens them as they were, and tells what they are now, since when and why", async () => {
    const { page, context, complaints } = await visit.open(thai);
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
    expect(await page.locator(notice).innerText()).toContain("ไม่ใช่ตัวเลขปัจจุบัน");
    expect(await toMend(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.getByRole("link", { name: "ดูตัวเลขปัจจุบัน" }).click();
    await page.waitForURL(/\/charts\/phase-targets\/$/);
    expect(await page.locator("figcaption").innerText()).toMatch(/48.หมู่บ้าน/);
    await context.close();
  });

  it("says the same in English", async () => {
    const { page, context } = await visit.open(english);
    await page.waitForURL(/\/en\/releases\/2600-01\//);
    const main = await page.locator("main").innerText();
    expect(main).toContain("4 values have changed since");
    expect(main).toContain("Changed since release 2600-02");
    expect(main).toContain("A declared correction");
    expect(main).toMatch(/Four provinces together\s+47\s+48/);
    await context.close();
  });

  it("says so quietly where nothing of the chart has changed", async () => {
    const { page, context, complaints } = await visit.open(unchanged);
    await page.locator(notice).waitFor();
    expect(await page.locator(notice).innerText()).toContain("ยังเหมือนรุ่น 2600-01");
    expect(page.url()).toContain("/charts/plan-levels/");
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("is answered without script by a page of the release, which leads to the old figures", async () => {
    const { page, context } = await visit.open(thai, { javaScriptEnabled: false });
    await page.locator("main noscript a", { hasText: "2600-01" }).click();
    await page.locator("#area-north4 a").click();
    expect(await page.locator(".change-group").first().innerText()).toMatch(/47\s+48/);
    await context.close();
  });
});

describe("a link to the figures of now", () => {
  it("says that they are those of the newest release", async () => {
    const { page, context } = await visit.open(newest);
    await page.locator(notice).waitFor();
    expect(await page.locator(notice).innerText()).toContain("ตัวเลขของรุ่น 2600-03 ตรงกับลิงก์");
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
    expect(text.endsWith(newest)).toBe(true);
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
    expect(await page.locator(notice).innerText()).toContain(said);
    expect(await page.locator("figure svg").count()).toBeGreaterThan(0);
    await context.close();
  });
});

describe("an address that a page once had", () => {
  it("leads on with what it asked for, and without script to the page", async () => {
    const { page, context } = await visit.open(
      `/charts/targets/${new URL(thai, visit.url).search}`,
    );
    await page.waitForURL(/\/releases\/2600-01\/charts\/phase-targets\/north4\//);
    await context.close();
    const plain = await visit.open("/en/charts/targets/", { javaScriptEnabled: false });
    await plain.page.waitForURL(/\/en\/charts\/phase-targets\/$/);
    await plain.context.close();
  });

  it("is told to hosts that redirect by themselves", () => {
    expect(readFileSync(join(workshop.folder, "dist/_redirects"), "utf8").split("\n")).toContain(
      "/charts/targets/ /charts/phase-targets/ 301",
    );
    const html = readFileSync(join(workshop.folder, "dist/en/charts/targets/index.html"), "utf8");
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
    expect(await link.getAttribute("href")).toBe(nearest);
    await context.close();
  });
});
