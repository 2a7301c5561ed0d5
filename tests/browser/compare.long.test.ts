import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { csvRows, grouped } from "../publishedCsv.ts";
import { away, startVisit, type Visit } from "./visit.ts";

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterAll(() => visit.close());

const titles = "#comparison thead th a:not(.remove)";

describe("comparing areas", () => {
  it("shows any areas that the address names, with their rows, from this site alone", async () => {
    const { page, context, requests, complaints } = await visit.open(
      "/compare/?areas=5010,501005,1001",
    );
    await page.locator(titles, { hasText: "ตำบลท่าตอน" }).waitFor();
    expect(await page.locator(titles).allInnerTexts()).toEqual([
      "อำเภอแม่อาย",
      "ตำบลท่าตอน",
      "เขตพระนคร",
    ]);
    const people = page.locator("#comparison tbody tr").first();
    const stated = csvRows("population").find(({ code }) => code === "5010")!;
    expect(await people.locator("td").first().innerText()).toContain(
      grouped(Number(stated["population"])),
    );
    expect(await people.locator("td a").first().getAttribute("href")).toMatch(
      new RegExp(`#row-${stated["source_row"]}$`),
    );
    expect(away(visit, requests)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("adds the area that is chosen, takes one out, and forgets the default", async () => {
    const { page, context } = await visit.open("/en/compare/?areas=50");
    await page.locator(titles, { hasText: "Chiang Mai province" }).waitFor();
    // Choosing stands below what is compared, which is what a reader came for.
    await page.locator("a[href='#choose-areas']").click();
    const [province, amphoe] = await page.locator("#compare-picker select").all();
    await province?.selectOption("57");
    await page.locator("#compare-picker select >> nth=1 >> option[value='5708']").waitFor({
      state: "attached",
    });
    await amphoe?.selectOption("5708");
    await page.locator("#compare-picker button").click();
    await page.waitForURL(/areas=50,5708$/);
    await page.locator(titles, { hasText: "Chiang Saen amphoe" }).waitFor();
    await page.locator("#comparison .remove").first().click();
    await page.waitForURL(/areas=5708$/);
    await page.goto(`${visit.url}en/compare/?areas=50,57,58,56`);
    await page.waitForURL(/\/compare\/$/);
    await context.close();
  });

  it("says kindly which codes it does not know, and shows the rest", async () => {
    const { page, context } = await visit.open("/compare/?areas=50,9901,abc");
    // While the areas are fetched, the notice says that instead.
    const notice = page.locator("#compare-notice .notice", { hasText: "9901" });
    await notice.waitFor();
    expect(await notice.innerText()).toContain("abc");
    await page.waitForFunction(
      () => document.querySelectorAll("#comparison thead th").length === 2,
    );
    await context.close();
  });

  it("is shared, cited, saved and printed as what is compared, an area named twice being one", async () => {
    const { page, context } = await visit.open("/compare/?areas=50,57,50,57", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.waitForURL(/\?areas=50,57$/);
    expect(await page.locator(titles).allInnerTexts()).toEqual([
      ...["จังหวัดเชียงใหม่", "จังหวัดเชียงราย"],
    ]);
    const share = page.locator("#compare-share");
    const line = new URL(
      (await share.getByRole("link", { name: "LINE" }).getAttribute("href")) ?? "",
    );
    expect(line.searchParams.get("url")).toMatch(/\/compare\/\?areas=50,57$/);
    expect(line.searchParams.get("text")).toContain("เชียงราย");
    await share.locator("summary").first().click();
    expect(await share.locator(".citation").first().innerText()).toContain("?areas=50,57");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      share.locator("[data-csv]").click(),
    ]);
    expect(file.suggestedFilename()).toBe("comparison.csv");
    await share.locator("[data-copy]").click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/\/compare\/\?areas=50,57$/);
    await page.evaluate(() => {
      window.print = () => void (document.body.dataset["printed"] = "yes");
    });
    await share.locator("[data-print]").click();
    expect(await page.locator("body").getAttribute("data-printed")).toBe("yes");
    // A change is told as a number and in per cent.
    const labels = await page.locator("#comparison th[scope=row]").allInnerTexts();
    expect(labels.filter((label) => label.includes("ร้อยละ")).length).toBeGreaterThan(0);
    await context.close();
  });

  it.each(["/compare/", "/en/compare/?areas=50,57,58,56,10,20"])(
    "shows every value of a phone's screen without a move sideways: %s",
    async (path) => {
      const { page, context } = await visit.open(path, { viewport: { width: 360, height: 640 } });
      await page.locator("#comparison:not(.is-earlier) tbody td").first().waitFor();
      const beyond = await page.locator("#comparison :is(td, th[scope=row])").evaluateAll((cells) =>
        cells
          .filter((cell) => {
            const { left, right } = cell.getBoundingClientRect();
            return left < 0 || right > innerWidth || cell.scrollWidth > cell.clientWidth;
          })
          .map((cell) => cell.textContent),
      );
      expect(beyond).toEqual([]);
      // Below what the page is stand the areas, each with its way out, and then the first of them.
      const first = page.locator("#comparison tbody td").first();
      expect((await first.boundingBox())?.y).toBeLessThan(900);
      await context.close();
    },
  );

  it("shows the four provinces without script, and says why no others", async () => {
    const { page, context } = await visit.open("/compare/?areas=10", { javaScriptEnabled: false });
    expect(await page.locator(titles).count()).toBe(4);
    expect(await page.locator("noscript p").innerText()).toContain("JavaScript");
    expect(await page.locator("#compare-picker").isVisible()).toBe(false);
    await context.close();
  });
});

describe("the sheet of an area", () => {
  it.each(["/areas/40/", "/areas/5710/", "/en/areas/560201/"])(
    "fits one page of A4 with its code: %s",
    async (path) => {
      const { page, context } = await visit.open(path);
      const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".qr").isVisible()).toBe(true);
      expect(await page.locator(".site-header").isVisible()).toBe(false);
      await context.close();
    },
  );
});
